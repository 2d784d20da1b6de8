/** Runs a calculator in the page: state, results, and the address that follows them. */
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Locale } from '../locales.ts';
import { currentFragment, fullAddress, keptDrafts, writeAddress } from './address.ts';
import { linkFor, plainResult, type Definition, type Results } from './definition.ts';
import { defaultsOf } from './field.ts';
import { readLink, type ReadLink } from './link.ts';
import { parsePlainNumber } from './plain-number.ts';
import { initialState, reduce, type Change, type State } from './state.ts';

/** The server renders the defaults; there is nothing to lay out there. */
const useBrowserLayoutEffect = typeof window === 'undefined' ? useEffect : useLayoutEffect;

/** Typing writes the address at most this often; leaving a field or the page writes it at once. */
const WRITE_AFTER_MS = 150;

export interface Calculator {
  readonly state: State;
  readonly results: Results;
  /** The link the page was opened with, until the reader dismisses what is said about it. */
  readonly opened: ReadLink | null;
  /** Whether the reader has changed anything since the page, or its link, was opened. */
  readonly edited: boolean;
  readonly change: (change: Change) => void;
  readonly dismiss: () => void;
  /** Writes the address now and returns its fragment. */
  readonly commit: () => string;
  /** The full address to send. */
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
  const results = useMemo(() => definition.compute(state.inputs, reference), [definition, reference, state.inputs]);

  // What the address would be written from, at any moment: the state of the last change, rendered or not.
  const latest = useRef(state);
  const edited = useRef(false);
  const openedFragment = useRef('');
  const timer = useRef(0);

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

  const commit = useCallback((): string => {
    clearTimeout(timer.current);
    timer.current = 0;
    const fragment = linkFor(definition, latest.current.inputs, reference, at);
    // A link that was only read stays in the address as it was sent: its result and its faults are part of it.
    if (edited.current) writeAddress(fragment, latest.current.drafts);
    return fragment;
  }, [definition, reference, at]);

  /** Takes over the state of the address, if it holds one. */
  const adopt = useCallback((): boolean => {
    const fragment = currentFragment();
    const read = readLink(definition, fragment);
    if (!read.isLink) return false;
    edited.current = false;
    openedFragment.current = fragment;
    setOpened(read);
    apply({ kind: 'replaced', inputs: read.inputs, undoable: false, drafts: keptDrafts() });
    return true;
  }, [apply, definition]);

  // Before the first paint after hydration: the state of the link, not the defaults, is what the reader sees.
  useBrowserLayoutEffect(() => {
    adopt();
    document.documentElement.removeAttribute('data-linked');
  }, [adopt]);

  useEffect(() => {
    const onHashChange = () => {
      if (currentFragment() === '') {
        if (edited.current) {
          // "Back" over a heading's anchor: the work stays.
          commit();
        } else {
          // "Back" to the page as it was before a link was opened in it.
          openedFragment.current = '';
          setOpened(null);
          apply({ kind: 'replaced', inputs: defaultsOf(fields), undoable: false });
        }
      } else if (!adopt()) {
        // A heading's anchor has taken the place of the state: put it back, so that a reload keeps it.
        if (edited.current) commit();
        else if (openedFragment.current) writeAddress(openedFragment.current, latest.current.drafts);
      }
    };
    const onLeave = () => {
      if (timer.current) commit();
    };
    addEventListener('hashchange', onHashChange);
    addEventListener('pagehide', onLeave);
    return () => {
      removeEventListener('hashchange', onHashChange);
      removeEventListener('pagehide', onLeave);
    };
  }, [adopt, apply, commit, fields]);

  const change = useCallback(
    (by: Change) => {
      const changed = apply(by);
      if (changed) edited.current = true;
      if (by.kind === 'typed') {
        clearTimeout(timer.current);
        timer.current = window.setTimeout(commit, WRITE_AFTER_MS);
      } else if (changed || timer.current) {
        // At once: the reader may be on the way to another language or page.
        commit();
      }
    },
    [apply, commit],
  );

  return {
    state,
    results,
    opened,
    edited: edited.current,
    change,
    dismiss: () => setOpened(null),
    commit,
    toSend: () => fullAddress(commit()),
  };
}

/** "Was X, now Y": whether a link's headline result differs from today's by more than rounding. */
export function headlineChanged(opened: ReadLink, now: number | string): boolean {
  if (opened.res === null) return false;
  const was = parsePlainNumber(opened.res);
  if (typeof now === 'number' && was !== null) return Math.abs(was - now) > 1e-9 * Math.max(1, Math.abs(was), Math.abs(now));
  return opened.res !== plainResult(now);
}
