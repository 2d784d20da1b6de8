/** Runs a calculator in the page: state, results, and the address that follows them. */
import { useCallback, useMemo, useRef, useState } from 'preact/hooks';
import type { Locale } from '../locales.ts';
import { today } from '../words/date.ts';
import { currentFragment, fullAddress, keptState, writeAddress } from './address.ts';
import { asSent, NO_AGREEMENT, type Agreement, type View } from './agreement.ts';
import { linkFor, type Definition, type Results } from './definition.ts';
import { startOf } from './field.ts';
import type { ReadLink } from './link-types.ts';
import { initialState, reduce, type Change, type State } from './state.ts';
import { useAddress } from './use-address.ts';

/** A fragment with a pair in it, however often it was encoded on its way; all else is an anchor. */
const MAY_BE_LINK = /=|%(?:25)*3d/i;

/** Typing writes the address at most this often; leaving a field or the page writes it at once. */
const WRITE_AFTER_MS = 150;

export interface Calculator {
  readonly state: State;
  readonly results: Results;
  /** The link the page was opened with, until the reader dismisses what is said about it. */
  readonly opened: ReadLink | null;
  /** Whether the address has been read: before, the page shows the defaults. */
  readonly started: boolean;
  /** Whether the reader has changed anything since the page, or its link, was opened. */
  readonly edited: boolean;
  /** How far the parties of a negotiated case have come. */
  readonly agreement: Agreement;
  readonly view: View;
  readonly show: (view: View) => void;
  readonly change: (change: Change) => void;
  readonly dismiss: () => void;
  /** Writes the address now and returns its fragment. */
  readonly commit: () => string;
  /** Writes the address now and returns the one to send: it opens as the case, dated with the day of the proposal. */
  readonly toSend: () => string;
}

/**
 * @param definition the calculator's table and model
 * @param reference what it is judged by
 * @param at date of the defaults and benchmarks
 */
export function useCalculator<R>(definition: Definition<R>, reference: R, locale: Locale, at: string): Calculator {
  const { fields } = definition;
  const [state, setState] = useState(() => initialState(fields));
  const [opened, setOpened] = useState<ReadLink | null>(null);
  const [started, setStarted] = useState(false);
  const results = useMemo(() => definition.compute(state.inputs, reference), [definition, reference, state.inputs]);

  // What the address would be written from, at any moment: the state of the last change, rendered or not.
  const latest = useRef(state);
  const edited = useRef(false);
  const openedFragment = useRef('');
  const timer = useRef(0);
  const reading = useRef<typeof import('./opened-by.ts') | null>(null);

  const apply = useCallback(
    (by: Change): boolean => {
      const after = reduce(fields, locale, latest.current, by);
      if (after === latest.current) return false;
      latest.current = after;
      setState(after);
      return true;
    },
    [fields, locale],
  );

  const write = useCallback((fragment: string) => {
    const { drafts, received } = latest.current;
    writeAddress(fragment, { drafts, received });
  }, []);

  const link = useCallback(
    (agreement: Agreement, view: View) => linkFor(definition, latest.current.inputs, reference, at, { agreement, view }),
    [definition, reference, at],
  );

  const commit = useCallback((): string => {
    clearTimeout(timer.current);
    timer.current = 0;
    const fragment = link(latest.current.agreement, latest.current.view);
    // A link that was only read stays in the address as it was sent: its result and its faults are part of it.
    if (edited.current) write(fragment);
    return fragment;
  }, [link, write]);

  const toSend = useCallback((): string => {
    commit();
    return fullAddress(link(asSent(latest.current.agreement, today()), 'case'));
  }, [commit, link]);

  /** Takes over the state of the address, if it holds one. */
  const adopt = useCallback(async (): Promise<boolean> => {
    const fragment = currentFragment();
    if (!MAY_BE_LINK.test(fragment)) return false;
    reading.current = await import('./opened-by.ts');
    // Another link has come meanwhile, and is being read.
    if (fragment !== currentFragment()) return true;
    const read = reading.current.readLink(definition, fragment);
    if (!read.isLink) return false;
    edited.current = false;
    openedFragment.current = fragment;
    setOpened(read);
    apply(reading.current.openedBy(read, keptState()));
    return true;
  }, [apply, definition]);

  /** Where no link says a side, the page begins on the one its reader has chosen. */
  const begin = useCallback(
    async (adopted: boolean) => {
      const { lens } = document.documentElement.dataset;
      const by = lens && !adopted && (await import('./opened-by.ts').catch(() => null))?.openedOn(fields, lens);
      // What has come meanwhile, a link or the reader's own work, is not taken away.
      if (by && !edited.current && !openedFragment.current) apply(by);
      setStarted(true);
    },
    [apply, fields],
  );

  const show = useCallback(
    (view: View) => {
      if (!definition.negotiated || !apply({ kind: 'shown', view })) return;
      const fragment = commit();
      if (edited.current) return;
      // Only looked at: the link stays as it was sent, but for the side it shows.
      openedFragment.current = openedFragment.current && reading.current ? reading.current.inView(openedFragment.current, view) : fragment;
      write(openedFragment.current);
    },
    [apply, commit, definition, write],
  );

  useAddress({
    adopt,
    started: begin,
    emptied: useCallback(() => {
      // "Back" over a heading's anchor: the work stays.
      if (edited.current) return void commit();
      // "Back" to the page as it was before a link was opened in it.
      openedFragment.current = '';
      setOpened(null);
      apply({ kind: 'opened', inputs: startOf(fields), drafts: {}, agreement: NO_AGREEMENT, received: false, view: 'work' });
      void begin(false);
    }, [apply, begin, commit, fields]),
    replaced: useCallback(() => {
      // A heading's anchor has taken the place of the state: put it back, so that a reload keeps it.
      if (edited.current) commit();
      else if (openedFragment.current) write(openedFragment.current);
    }, [commit, write]),
    left: useCallback(() => {
      if (timer.current) commit();
    }, [commit]),
  });

  const change = useCallback(
    (by: Change) => {
      const changed = apply(by);
      if (changed) edited.current = true;
      if (by.kind === 'typed' || by.kind === 'noted') {
        clearTimeout(timer.current);
        timer.current = window.setTimeout(commit, WRITE_AFTER_MS);
      } else if (changed || timer.current) {
        // At once: the reader may be on the way to another language or page.
        commit();
      }
    },
    [apply, commit],
  );

  const { agreement, view } = state;
  return {
    state,
    results,
    opened,
    started,
    edited: edited.current,
    agreement,
    view,
    show,
    change,
    dismiss: () => setOpened(null),
    commit,
    toSend,
  };
}
