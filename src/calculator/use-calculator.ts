/** Runs a calculator in the page: state, results, and the address that follows them. */
import { useCallback, useEffect, useLayoutEffect, useMemo, useReducer, useRef, useState } from 'preact/hooks';
import type { Locale } from '../locales.ts';
import { currentFragment, keptDrafts, sameInputs, writeAddress } from './address.ts';
import { linkFor, plainResult, type Definition, type Results } from './definition.ts';
import { defaultsOf, type Inputs } from './field.ts';
import { readLink, type ReadLink } from './link.ts';
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
  /** True when the headline of the opened link is not what the model says today. */
  readonly change: (change: Change) => void;
  readonly dismiss: () => void;
  /** Writes the address now and returns its fragment. */
  readonly commit: () => string;
}

/**
 * @param definition the calculator's table and model
 * @param reference what it is judged by
 * @param at date of the defaults and benchmarks
 */
export function useCalculator<R>(definition: Definition<R>, reference: R, locale: Locale, at: string): Calculator {
  const { fields } = definition;
  const [state, change] = useReducer(
    (before: State, by: Change) => reduce(fields, locale, before, by),
    null,
    () => initialState(fields),
  );
  const [opened, setOpened] = useState<ReadLink | null>(null);
  const results = useMemo(() => definition.compute(state.inputs, reference), [definition, reference, state.inputs]);

  // What the address would be written from, at any moment, without making effects depend on it.
  const latest = useRef(state);
  latest.current = state;
  const touched = useRef(false);
  const timer = useRef(0);

  const commit = useCallback((): string => {
    clearTimeout(timer.current);
    timer.current = 0;
    const fragment = linkFor(definition, latest.current.inputs, reference, at);
    if (touched.current) writeAddress(fragment, latest.current.drafts);
    return fragment;
  }, [definition, reference, at]);

  const adopt = useCallback(() => {
    const read = readLink(definition, currentFragment());
    if (!read.isLink) return false;
    touched.current = false;
    setOpened(read);
    change({ kind: 'replaced', inputs: read.inputs, undoable: false, drafts: keptDrafts() });
    return true;
  }, [definition]);

  // Before the first paint after hydration: the state of the link, not the defaults, is what the reader sees.
  useBrowserLayoutEffect(() => {
    adopt();
    document.documentElement.removeAttribute('data-linked');
  }, [adopt]);

  useEffect(() => {
    const onHashChange = () => {
      // A heading's anchor has replaced the state in the address: put the state back, so that a reload keeps it.
      if (!adopt() && !sameInputs(latest.current.inputs, defaultsOf(fields))) {
        touched.current = true;
        commit();
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
  }, [adopt, commit, fields]);

  const act = useCallback(
    (by: Change) => {
      touched.current = true;
      change(by);
      clearTimeout(timer.current);
      // After rendering, so that it is the new state that is written; leaving a field writes without delay.
      timer.current = window.setTimeout(commit, by.kind === 'left' ? 0 : WRITE_AFTER_MS);
    },
    [commit],
  );

  return { state, results, opened, change: act, dismiss: () => setOpened(null), commit };
}

/** "Was X, now Y": whether a link's headline result differs from today's by more than rounding. */
export function headlineChanged(opened: ReadLink, now: number | string): boolean {
  if (opened.res === null) return false;
  const was = Number(opened.res);
  if (typeof now === 'number' && !Number.isNaN(was)) return Math.abs(was - now) > 1e-9 * Math.max(1, Math.abs(was), Math.abs(now));
  return opened.res !== plainResult(now);
}

/** The inputs of an example: its own, over the defaults. */
export function presetInputs<R>(definition: Definition<R>, inputs: Inputs): Inputs {
  return { ...defaultsOf(definition.fields), ...inputs };
}
