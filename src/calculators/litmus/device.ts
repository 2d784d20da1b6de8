/** The device as a place to keep answers. The only place of the calculators that touches storage; no failure of it loses what is on the page. */
import { readKept, writeKept, type Kept } from './kept.ts';

/** The key on the device. The version of what stands there is in the text itself. */
const KEY = 'two-engines-litmus';

/** Where a text that could not be read is put aside before something else takes its place. */
const ASIDE = `${KEY}-unreadable`;

/** How keeping goes: `forbidden` where the browser keeps nothing for sites, `newer` where a newer version of the site wrote it. */
export type Keeping = 'kept' | 'full' | 'forbidden' | 'newer';

/** What is on the device. `kept: null` where there is nothing, or nothing that this version reads. */
export function fromDevice(): { readonly kept: Kept | null; readonly keeping: Keeping } {
  try {
    const text = localStorage.getItem(KEY);
    if (text === null) return { kept: null, keeping: 'kept' };
    const read = readKept(text);
    if ('kept' in read) {
      // Some entries only: what could not be read is not lost with the next answer.
      if (read.dropped > 0 && localStorage.getItem(ASIDE) === null) localStorage.setItem(ASIDE, text);
      return { kept: read.kept, keeping: 'kept' };
    }
    if (read.refused === 'newer') return { kept: null, keeping: 'newer' };
    localStorage.setItem(ASIDE, text);
    return { kept: null, keeping: 'kept' };
  } catch (error) {
    return { kept: null, keeping: faultOf(error) };
  }
}

/** Keeps it. What a newer version of the site has written is left as it is. */
export function toDevice(kept: Kept): Keeping {
  try {
    const text = localStorage.getItem(KEY);
    const before = text === null ? null : readKept(text);
    if (before && 'refused' in before && before.refused === 'newer') return 'newer';
    localStorage.setItem(KEY, writeKept(kept));
    return 'kept';
  } catch (error) {
    return faultOf(error);
  }
}

/** Tells when another tab has kept something. @returns ends it */
export function onOtherTab(changed: () => void): () => void {
  const heard = (event: StorageEvent) => {
    if (event.key === KEY || event.key === null) changed();
  };
  addEventListener('storage', heard);
  return () => removeEventListener('storage', heard);
}

function faultOf(error: unknown): Keeping {
  return error instanceof DOMException && /quota/i.test(error.name) ? 'full' : 'forbidden';
}
