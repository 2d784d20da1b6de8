/** What a link could not say as it stands, and what was used instead. Shown, never hidden (embedded: that there is something); all text is text. */
import { say, sayCount } from '../../words/say.ts';
import { dateText } from '../../words/date.ts';
import { outputRow, unitOf, type Definition } from '../definition.ts';
import type { LinkProblem } from '../link.ts';
import { parsePlainNumber } from '../plain-number.ts';
import { headlineChanged } from '../use-calculator.ts';
import { useFormat, usePage, type Page } from './context.ts';

export function Problems() {
  const { calculator, props } = usePage();
  const { opened } = calculator;
  const words = props.machine.problems;
  const dismiss = () => {
    // The button goes away with the list: the focus moves on to the result.
    document.querySelector<HTMLElement>('.calc-results')?.focus();
    calculator.dismiss();
  };
  return (
    <div class="calc-problems" role="status">
      {opened && opened.problems.length > 0 && (
        <div class="calc-problems-box">
          <p>
            <strong>{words.title}</strong>
          </p>
          {!props.embedded && (
            <>
              <ul>
                {opened.problems.map((problem, index) => (
                  <li key={index}>
                    <Problem problem={problem} />
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
      <WasNow />
    </div>
  );
}

/** The name of a key in the reader's words; unknown keys stay as they are. */
function labelOf(page: Page, key: string): string {
  const words = page.props.machine.problems as unknown as Readonly<Record<string, string>>;
  const stamp = ({ v: 'version', at: 'at', res: 'res' } as Readonly<Record<string, string>>)[key];
  return page.props.words.fields[key]?.label ?? (stamp ? words[stamp] : undefined) ?? key;
}

function Problem({ problem }: { problem: LinkProblem }) {
  const page = usePage();
  const format = useFormat();
  const words = page.props.machine.problems;
  if (!('used' in problem)) {
    if (problem.kind === 'unknown') return <>{say(words.unknown, { key: problem.key })}</>;
    return <>{say(words.repeated, { label: labelOf(page, problem.key) })}</>;
  }
  if (problem.kind === 'newer-version') return <>{say(words.newerVersion, { value: problem.value, used: String(problem.used) })}</>;
  const field = page.definition.fields.find((one) => one.key === problem.key);
  const options = page.props.words.options[problem.key];
  const used =
    field?.kind === 'number' && typeof problem.used === 'number'
      ? format.input(problem.used, field.unit)
      : (options?.[String(problem.used)] ?? (String(problem.used) || '–'));
  const template = problem.kind === 'malformed' ? words.malformed : words.outOfRange;
  return <>{say(template, { label: labelOf(page, problem.key), value: problem.value, used })}</>;
}

/** "Was X, now Y", when the model or the benchmarks have changed since the link was made. */
function WasNow() {
  const { calculator, definition, props } = usePage();
  const format = useFormat();
  const { opened, results, state } = calculator;
  if (!opened) return null;
  const name = (definition as Definition).headline(state.inputs);
  const now = results[name] ?? 'none';
  const words = props.machine.changed;
  // Only while the link's own inputs are on the page is the comparison fair.
  const untouched = Object.keys(opened.inputs).every((key) => Object.is(opened.inputs[key], state.inputs[key]));
  const unit = unitOf(outputRow(definition, name), state.inputs);
  const shown = (value: number | string) => format.result(value, unit === 'word' ? 'count' : unit);
  return (
    <>
      {untouched && headlineChanged(opened, now) && (
        <p class="calc-changed">{say(words.result, { was: shown(parsePlainNumber(opened.res!) ?? opened.res!), now: shown(now) })}</p>
      )}
      {opened.at !== null && opened.at !== props.at && (
        <p class="calc-changed">{say(words.data, { was: dateText(opened.at, props.locale), now: dateText(props.at, props.locale) })}</p>
      )}
    </>
  );
}
