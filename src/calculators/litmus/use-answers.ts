/** Ties the answers on the page to those on the device: which are shown, which are kept, and that a link never takes the place of one's own. */
import { useCallback, useEffect, useRef } from 'preact/hooks';
import { usePage } from '../../calculator/ui/context.ts';
import { answersOf, type Answer } from '../../models/litmus.ts';
import { today } from '../../words/date.ts';
import { listOf, questionsOf, shownAnswers, type ListId, type LitmusReference, type Question } from './definition.ts';
import { onOtherTab } from './device.ts';
import { isEmpty, lettersOf, onlyOf, withLetters, withRun, type Kept } from './kept.ts';
import type { KeptState } from './use-kept.ts';

const ANY = /[ypnx]/;

export interface Answering {
  readonly list: ListId;
  readonly questions: readonly Question[];
  readonly answers: readonly Answer[];
  /** They came with a link, and the reader has others. */
  readonly isForeign: boolean;
  readonly answer: (at: number, letter: Answer) => void;
  readonly pick: (list: ListId) => void;
  /** Back to one's own answers. */
  readonly mine: () => void;
  /** These become one's own; those before become an earlier run. */
  readonly take: () => void;
}

/** The answers of a list with those shown in their place, kept with the list worked on. */
export function keptWith(kept: Kept, list: ListId, questions: readonly Question[], answers: readonly Answer[]): Kept {
  const same = lettersOf(kept.answers, questions) === answers.join('') && (kept.list === list || isEmpty(kept));
  return same ? kept : { ...kept, list, answers: withLetters(kept.answers, questions, answers) };
}

/** To be used once on the page: it also keeps the two in step. */
export function useAnswers(sheet: KeptState): Answering {
  const { calculator, props } = usePage();
  const reference = props.reference as LitmusReference;
  const { change, edited, opened, started, state } = calculator;
  const { foreign, reload, setForeign, update } = sheet;
  const list = listOf(state.inputs);
  const questions = questionsOf(state.inputs, reference);
  const answers = shownAnswers(state.inputs, reference);
  const letters = answers.join('');
  const isForeign = foreign?.list === list;

  const show = useCallback(
    (list: ListId, a: string) => change({ kind: 'replaced', inputs: { list, a }, undoable: false }),
    // Made anew with each rendering of the page, and always the same to do.
    [change],
  );
  const ownOf = (kept: Kept, of: ListId) => lettersOf(kept.answers, reference.lists[of]);

  /** Whether the page shows what is kept, so that what other tabs keep belongs here too. */
  const inStep = useRef(false);

  // The page, or a link in it, has been opened.
  useEffect(() => {
    if (!started) return;
    const kept = reload();
    const own = ownOf(kept, list);
    if (opened && !ANY.test(letters) && ANY.test(own)) {
      // A link from a chapter names a list and answers nothing: one's own answers belong there.
      setForeign(null);
      inStep.current = true;
      show(list, own);
    } else if (opened) {
      const others = ANY.test(own) && own !== letters;
      setForeign(others ? { list, letters } : null);
      inStep.current = own === letters;
    } else if (!edited && !ANY.test(letters) && !isEmpty(kept)) {
      setForeign(null);
      inStep.current = true;
      show(kept.list, ownOf(kept, kept.list));
    }
    // Only what opens something: the rest is as it is at that moment.
  }, [started, opened]);

  // What the reader has changed is kept.
  useEffect(() => {
    if (!started || !edited || isForeign) return;
    inStep.current = true;
    update((kept) => keptWith(kept, list, questions, answers));
    // `answers` and `questions` are what `letters` and `list` say.
  }, [started, edited, isForeign, list, letters]);

  // Another tab, or this page before it was left and came back, has kept something.
  useEffect(() => {
    const look = () => {
      const own = ownOf(reload(), list);
      if (inStep.current && !isForeign && own !== letters) show(list, own);
    };
    const stop = onOtherTab(look);
    addEventListener('pageshow', look);
    return () => {
      stop();
      removeEventListener('pageshow', look);
    };
  });

  return {
    list,
    questions,
    answers,
    isForeign,
    answer: (at, letter) => change({ kind: 'chosen', key: 'a', value: answers.with(at, letter).join('') }),
    pick: (next) => {
      if (isForeign) setForeign({ list, letters });
      show(next, foreign?.list === next ? foreign.letters : ownOf(sheet.kept, next));
    },
    mine: () => {
      setForeign(null);
      show(list, ownOf(reload(), list));
    },
    take: () => {
      update((kept) => {
        const before = withRun(kept, { list, day: today(), answers: onlyOf(kept.answers, questions) });
        return keptWith(before, list, questions, answersOf(letters, questions.length));
      });
      setForeign(null);
      inStep.current = true;
    },
  };
}
