/** What is wrong with a typed text, and what it could mean. The region is in the page before it is filled. */
import { sayCount, say } from '../../words/say.ts';
import type { NumberField, TextField } from '../field.ts';
import type { FieldIssue } from '../state.ts';
import { useFormat, usePage } from './context.ts';

const SHOWN = 40;

export function Issue({ id, field }: { id: string; field: NumberField | TextField }) {
  const { calculator } = usePage();
  const issue = calculator.state.issues[field.key];
  return (
    <div class="calc-issue" id={id} aria-live="polite">
      {issue && <Message field={field} issue={issue} />}
    </div>
  );
}

function Message({ field, issue }: { field: NumberField | TextField; issue: FieldIssue }) {
  const { calculator, props } = usePage();
  const format = useFormat();
  const words = props.machine.field;
  const choose = (value: number) => {
    // The button goes away with the question: the focus returns to the field it was about.
    document.getElementById(`calc-${field.key}`)?.focus();
    calculator.change({ kind: 'chosen', key: field.key, value });
  };
  const draft = calculator.state.drafts[field.key] ?? '';
  const value = draft.length > SHOWN ? `${draft.slice(0, SHOWN)}…` : draft;
  if (issue.kind === 'too-long' || field.kind === 'text') {
    const length = issue.kind === 'too-long' ? issue.length : 0;
    return <p>{sayCount(props.locale, words.tooLong, length, format.bare(length))}</p>;
  }
  const used = format.input(calculator.state.inputs[field.key] as number, field.unit);
  switch (issue.kind) {
    case 'empty':
      return <p>{say(words.empty, { used })}</p>;
    case 'not-a-number':
      return <p>{say(words.notANumber, { value, used })}</p>;
    case 'too-low':
      return <p>{say(words.tooLow, { bound: format.input(issue.bound, field.unit) })}</p>;
    case 'too-high':
      return <p>{say(words.tooHigh, { bound: format.input(issue.bound, field.unit) })}</p>;
    case 'ambiguous':
    case 'not-whole':
      return (
        <>
          <p>{say(issue.kind === 'ambiguous' ? words.ambiguous : words.notWhole, { value, used })}</p>
          <p class="calc-suggestions">
            {issue.suggestions.map((suggestion) => (
              <button key={suggestion} type="button" onClick={() => choose(suggestion)}>
                {say(words.use, { value: format.input(suggestion, field.unit) })}
              </button>
            ))}
          </p>
        </>
      );
  }
}
