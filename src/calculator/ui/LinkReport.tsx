/**
 * What a link could not say as it stands, what was used instead (embedded: that there is something), and what has changed since it was sent.
 * All text is text.
 * Loaded with the first link that is opened: most visits bring none.
 */
import { Fragment, type ComponentType } from 'preact';
import type { Locale } from '../../locales.ts';
import type { MachineWords } from '../../words/index.ts';
import { say, sayCount } from '../../words/say.ts';
import { dateText } from '../../words/date.ts';
import { outputRow, unitOf, type Definition } from '../definition.ts';
import type { LinkProblem, ReadLink } from '../link.ts';
import { parsePlainNumber } from '../plain-number.ts';
import { headlineChanged, reviewedSince } from '../since.ts';
import { rangeText } from './range.ts';
import { useFormat, usePage, type Page } from './context.ts';

type ProblemWords = MachineWords['problems'];

/** More ranges than this are not told apart by their numbers. */
const MOST_NAMED = 3;

/** English for the shape; each page loads its own language. */
const WORDS: Readonly<Record<Locale, () => Promise<{ readonly calculator: MachineWords }>>> = {
  en: () => import('../../../content/words/en/calculator.ts'),
  it: () => import('../../../content/words/it/calculator.ts'),
  fr: () => import('../../../content/words/fr/calculator.ts'),
  nl: () => import('../../../content/words/nl/calculator.ts'),
  ru: () => import('../../../content/words/ru/calculator.ts'),
};

/** The report in a language. */
export async function reportIn(locale: Locale): Promise<ComponentType> {
  const { calculator: words } = await WORDS[locale]();
  return () => <LinkReport words={words} />;
}

function LinkReport({ words: { problems: words, changed } }: { words: MachineWords }) {
  const { calculator, props } = usePage();
  const { opened } = calculator;
  const dismiss = () => {
    // The button goes away with the list: the focus moves on to the result.
    document.querySelector<HTMLElement>('.calc-results')?.focus();
    calculator.dismiss();
  };
  if (!opened) return null;
  return (
    <>
      {opened.problems.length > 0 && (
        <div class="calc-problems-box">
          <p>
            <strong>{words.title}</strong>
          </p>
          {!props.embedded && (
            <>
              <ul>
                {opened.problems.map((problem, index) => (
                  <li key={index}>
                    <Problem problem={problem} words={words} />
                  </li>
                ))}
                {opened.hiddenProblems > 0 && (
                  <li>{sayCount(props.locale, words.hidden, opened.hiddenProblems, String(opened.hiddenProblems))}</li>
                )}
              </ul>
              <button type="button" onClick={dismiss}>
                {words.dismiss}
              </button>
            </>
          )}
        </div>
      )}
      <WasNow opened={opened} words={changed} />
    </>
  );
}

/** The field a key of a link is about: `fee` of `was-fee`. */
function fieldKey(key: string): string {
  return key.replace(/^(?:was|note)-/, '');
}

/** The name of a key in the reader's words; unknown keys stay as they are. */
function labelOf({ props }: Page, words: ProblemWords, key: string): string {
  const { version, at, res, sent, view, agreed, was, note } = words;
  const label = props.words.fields[fieldKey(key)]?.label;
  if (label !== undefined) return key.startsWith('was-') ? say(was, { label }) : key.startsWith('note-') ? say(note, { label }) : label;
  return ({ v: version, at, res, sent, view, agreed } as Readonly<Record<string, string>>)[key] ?? key;
}

function Problem({ problem, words }: { problem: LinkProblem; words: ProblemWords }) {
  const page = usePage();
  const format = useFormat();
  if (!('used' in problem)) {
    if (problem.kind === 'unknown') return <>{say(words.unknown, { key: problem.key })}</>;
    return <>{say(words.repeated, { label: labelOf(page, words, problem.key) })}</>;
  }
  if (problem.kind === 'newer-version') return <>{say(words.newerVersion, { value: problem.value, used: String(problem.used) })}</>;
  const key = fieldKey(problem.key);
  const field = page.definition.fields.find((one) => one.key === key);
  const options = page.props.words.options[key];
  const used =
    field?.kind === 'number' && typeof problem.used === 'number'
      ? format.input(problem.used, field.unit)
      : (options?.[String(problem.used)] ?? (String(problem.used) || '–'));
  const template = problem.kind === 'malformed' ? words.malformed : words.outOfRange;
  return <>{say(template, { label: labelOf(page, words, problem.key), value: problem.value, used })}</>;
}

/** "Was X, now Y", when the model or the benchmarks have changed since the link was made. */
function WasNow({ opened, words }: { opened: ReadLink; words: MachineWords['changed'] }) {
  const { calculator, definition, props } = usePage();
  const format = useFormat();
  const { results, state } = calculator;
  const name = (definition as Definition).headline(state.inputs);
  const now = results[name] ?? 'none';
  // Only while the link's own inputs are on the page is the comparison fair.
  const untouched = Object.keys(opened.inputs).every((key) => Object.is(opened.inputs[key], state.inputs[key]));
  const unit = unitOf(outputRow(definition, name), state.inputs);
  const shown = (value: number | string) => format.result(value, unit === 'word' ? 'count' : unit);
  const reviewed = opened.at === null ? [] : reviewedSince(props.reference, opened.at);
  return (
    <>
      {untouched && headlineChanged(opened, now) && (
        <p class="calc-changed">{say(words.result, { was: shown(parsePlainNumber(opened.res!) ?? opened.res!), now: shown(now) })}</p>
      )}
      {opened.version < definition.version && (
        <p class="calc-changed">{say(words.model, { was: opened.version, now: definition.version })}</p>
      )}
      {reviewed.length > 0 && (
        <p class="calc-changed">
          {say(words.data, { was: dateText(opened.at!, props.locale), now: dateText(props.at, props.locale) })}
          {reviewed.length <= MOST_NAMED &&
            reviewed.map((entry) => (
              <Fragment key={entry.id}>
                {' '}
                <a href={`/${props.locale}/reference/benchmarks/#${entry.id}`}>{rangeText(entry, format.context)}</a>
              </Fragment>
            ))}
        </p>
      )}
    </>
  );
}
