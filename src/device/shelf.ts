/** A place on the reader's device for one text with a format of its own. No failure of storage loses what is on the page. */

/** How keeping goes: `forbidden` where the browser keeps nothing for sites, `newer` where a newer version of the site wrote it. */
export type Keeping = 'kept' | 'full' | 'forbidden' | 'newer';

/** What a format makes of a text: what can be read of it, with how many entries were left out, or why nothing can. */
export type ReadText<T> = { readonly kept: T; readonly dropped: number } | { readonly refused: string };

export interface Shelf<T> {
  /** What stands there. `kept: null` where there is nothing, or nothing that this version reads. */
  take(): { readonly kept: T | null; readonly keeping: Keeping };
  /** Puts it there, or takes away what stands there (null). What a newer version of the site has written is left as it is. */
  put(kept: T | null): Keeping;
  /** Takes everything away, what could not be read too; not what a newer version of the site has written. */
  clear(): Keeping;
  /** Tells when another tab has changed it, or may have: while a page lay in the browser's memory, to which "back" returns. @returns ends it */
  onOtherTab(changed: () => void): () => void;
}

/**
 * The place under a key. The version of what stands there is in the text itself; a text that could not be read, whole or in part, is put aside
 * under `<key>-unreadable` before something else takes its place.
 * @param read refuses as `newer` what a newer version of the site wrote
 */
export function shelfOf<T>(key: string, read: (text: string) => ReadText<T>, write: (kept: T) => string): Shelf<T> {
  const aside = `${key}-unreadable`;

  function guarded(change: () => void): Keeping {
    try {
      const text = localStorage.getItem(key);
      const before = text === null ? null : read(text);
      if (before && 'refused' in before && before.refused === 'newer') return 'newer';
      change();
      return 'kept';
    } catch (error) {
      return faultOf(error);
    }
  }

  return {
    take() {
      try {
        const text = localStorage.getItem(key);
        if (text === null) return { kept: null, keeping: 'kept' };
        const found = read(text);
        if ('kept' in found) {
          // Some entries only: what could not be read is not lost with the next change.
          if (found.dropped > 0 && localStorage.getItem(aside) === null) localStorage.setItem(aside, text);
          return { kept: found.kept, keeping: 'kept' };
        }
        if (found.refused === 'newer') return { kept: null, keeping: 'newer' };
        localStorage.setItem(aside, text);
        return { kept: null, keeping: 'kept' };
      } catch (error) {
        return { kept: null, keeping: faultOf(error) };
      }
    },
    put: (kept) => guarded(() => (kept === null ? localStorage.removeItem(key) : localStorage.setItem(key, write(kept)))),
    clear: () => guarded(() => [key, aside].forEach((one) => localStorage.removeItem(one))),
    onOtherTab(changed) {
      const heard = (event: StorageEvent) => {
        if (event.key === key || event.key === null) changed();
      };
      const shown = (event: PageTransitionEvent) => {
        if (event.persisted) changed();
      };
      addEventListener('storage', heard);
      addEventListener('pageshow', shown);
      return () => {
        removeEventListener('storage', heard);
        removeEventListener('pageshow', shown);
      };
    },
  };
}

function faultOf(error: unknown): Keeping {
  return error instanceof DOMException && /quota/i.test(error.name) ? 'full' : 'forbidden';
}
