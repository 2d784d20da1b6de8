/** Listens to the address: a link opened in the page, its fragment taken away or replaced, the page left. */
import { useEffect, useLayoutEffect } from 'preact/hooks';
import { currentFragment } from './address.ts';

/** The server renders the defaults; there is nothing to lay out there. */
const useBrowserLayoutEffect = typeof window === 'undefined' ? useEffect : useLayoutEffect;

interface Listener {
  /** Takes over the state of the address; false where it holds none. */
  readonly adopt: () => Promise<boolean>;
  /** The address has been read for the first time, and it held a state or not. */
  readonly started: (adopted: boolean) => void;
  /** The address has no fragment any more. */
  readonly emptied: () => void;
  /** The fragment is an anchor now. */
  readonly replaced: () => void;
  readonly left: () => void;
}

export function useAddress({ adopt, started, emptied, replaced, left }: Listener): void {
  // Before the first paint after hydration: the state of the link, not the defaults, is what the reader sees.
  useBrowserLayoutEffect(() => {
    // What reads links comes with the first of them; until it is here the page stays out of sight.
    void adopt().then(started);
  }, [adopt, started]);

  useEffect(() => {
    const changed = () => {
      if (currentFragment() === '') emptied();
      else void adopt().then((adopted) => adopted || replaced());
    };
    addEventListener('hashchange', changed);
    addEventListener('pagehide', left);
    return () => {
      removeEventListener('hashchange', changed);
      removeEventListener('pagehide', left);
    };
  }, [adopt, emptied, replaced, left]);
}
