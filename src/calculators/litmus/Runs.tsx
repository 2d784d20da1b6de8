/** Earlier runs of a list: kept with their day, and set beside today's. And everything as a file, with the notes. */
import { useRef, useState } from 'preact/hooks';
import { fileName, saveFile } from '../../calculator/save-file.ts';
import { useFormat, usePage } from '../../calculator/ui/context.ts';
import { answersOf, litmus, movesOf } from '../../models/litmus.ts';
import { dateText, today } from '../../words/date.ts';
import { say, sayCount } from '../../words/say.ts';
import { listOf, questionsOf, shownAnswers, type LitmusReference } from './definition.ts';
import { lettersOf, onlyOf, readKept, withLetters, withRun, writeKept, type Kept } from './kept.ts';
import type { LitmusMore } from '../../words/on-demand.ts';
import type { KeptState } from './use-kept.ts';
import type { LitmusPageWords } from './words.ts';

/** Far above any file of ours. Bytes. */
const MOST_FILE = 1_000_000;

/** A file's content in the place of what is kept; the answers that it replaces become earlier runs. Notes of both are kept, the file's first. */
export function opened(before: Kept, file: Kept, reference: LitmusReference, day: string): Kept {
  let next: Kept = { ...file, notes: { ...before.notes, ...file.notes }, runs: [] };
  const runs = [...before.runs];
  for (const [list, questions] of Object.entries(reference.lists) as [Kept['list'], LitmusReference['lists'][Kept['list']]][]) {
    const own = onlyOf(before.answers, questions);
    if (lettersOf(own, questions) !== lettersOf(file.answers, questions)) {
      if (Object.keys(own).length > 0) runs.push({ list, day, answers: own });
    }
  }
  for (const run of [...file.runs, ...runs].sort((one, other) => (one.day < other.day ? -1 : one.day > other.day ? 1 : 0))) {
    next = withRun(next, run);
  }
  return next;
}

export function Runs({ words, more, sheet }: { words: LitmusPageWords; more: LitmusMore; sheet: KeptState }) {
  const { calculator, props } = usePage();
  const format = useFormat();
  const reference = props.reference as LitmusReference;
  const { inputs } = calculator.state;
  const list = listOf(inputs);
  const questions = questionsOf(inputs, reference);
  const answers = shownAnswers(inputs, reference);
  const [chosen, setChosen] = useState(-1);
  const [said, setSaid] = useState('');
  const picker = useRef<HTMLInputElement>(null);
  const { file, runs } = more;

  const own = sheet.kept.runs.map((run, at) => ({ ...run, at })).filter((run) => run.list === list);
  const scoreOf = (run: (typeof own)[number]) => litmus(answersOf(lettersOf(run.answers, questions), questions.length)).score;
  const shown = (value: number | string) => format.result(value, 'percent');
  const earlier = own.find(({ at }) => at === chosen);

  function keep() {
    sheet.update((kept) => withRun(kept, { list, day: today(), answers: withLetters({}, questions, answers) }));
    setSaid(runs.kept);
  }

  function save() {
    const name = fileName('litmus', '', today(), 'json');
    // What a link has brought is not one's own: the file holds what is kept.
    saveFile(name, writeKept(sheet.kept), 'application/json');
    setSaid(say(file.saved, { name }));
  }

  async function open(given: File | undefined) {
    if (!given) return;
    const text = given.size > MOST_FILE ? null : await given.text().catch(() => '');
    // The same file, mended, can be chosen again.
    if (picker.current) picker.current.value = '';
    const read = text === null ? ({ refused: 'too-big' } as const) : readKept(text);
    if ('refused' in read) return setSaid(file[read.refused]);
    const next = opened(sheet.reload(), read.kept, reference, today());
    sheet.update(() => next);
    sheet.setForeign(null);
    calculator.change({
      kind: 'replaced',
      inputs: { list: next.list, a: lettersOf(next.answers, reference.lists[next.list]) },
      undoable: false,
    });
    setSaid(read.dropped > 0 ? sayCount(props.locale, file.opened, read.dropped, format.bare(read.dropped)) : file.openedAll);
  }

  return (
    <div class="litmus-runs">
      <h2 class="litmus-title">{runs.title}</h2>
      <div class="calc-buttons">
        <button type="button" data-action="keep" disabled={!answers.some((one) => one !== '-')} onClick={keep}>
          {runs.keep}
        </button>
        <button type="button" data-action="save-notes" onClick={save}>
          {file.save}
        </button>
        <button type="button" data-action="open-notes" onClick={() => picker.current?.click()}>
          {file.open}
        </button>
        <input
          ref={picker}
          type="file"
          accept=".json,application/json"
          hidden
          aria-label={file.open}
          onChange={(event) => void open(event.currentTarget.files?.[0])}
        />
      </div>
      <p class="calc-said" role="status">
        {said}
      </p>
      {own.length > 0 && (
        <label class="litmus-choose">
          {runs.choose}{' '}
          <select name="run" value={String(chosen)} onChange={(event) => setChosen(Number(event.currentTarget.value))}>
            <option value="-1">{runs.none}</option>
            {own.map((run) => (
              <option key={run.at} value={String(run.at)}>
                {say(runs.option, { day: dateText(run.day, props.locale), score: shown(scoreOf(run)) })}
              </option>
            ))}
          </select>
        </label>
      )}
      {earlier && (
        <Compared
          words={words}
          runs={more.runs}
          before={lettersOf(earlier.answers, questions)}
          day={earlier.day}
          was={shown(scoreOf(earlier))}
        />
      )}
    </div>
  );
}

interface ComparedProps {
  readonly words: LitmusPageWords;
  readonly runs: LitmusMore['runs'];
  /** Letters of the earlier run. */
  readonly before: string;
  readonly day: string;
  readonly was: string;
}

function Compared({ words, runs, before, day, was }: ComparedProps) {
  const { calculator, props } = usePage();
  const format = useFormat();
  const reference = props.reference as LitmusReference;
  const questions = questionsOf(calculator.state.inputs, reference);
  const moves = movesOf(answersOf(before, questions.length), shownAnswers(calculator.state.inputs, reference));
  const now = format.result(calculator.results['score']!, 'percent');
  return (
    <div class="litmus-compared" data-compared={day}>
      <p>{say(runs.then, { day: dateText(day, props.locale), was, now })}</p>
      {(['better', 'worse'] as const).map(
        (way) =>
          moves[way].length > 0 && (
            <div key={way}>
              <p>{say(runs[way], { items: moves[way].length })}</p>
              <ul>
                {moves[way].map((at) => (
                  <li key={at}>{words.questions[questions[at]!.id]}</li>
                ))}
              </ul>
            </div>
          ),
      )}
      {moves.better.length + moves.worse.length === 0 && <p>{runs.same}</p>}
    </div>
  );
}
