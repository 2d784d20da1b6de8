/** Four stages in the place of one sum, folded away until somebody wants them or a link brings them. */
import { useState } from 'preact/hooks';
import type { NumberField } from '../../calculator/field.ts';
import { usePage } from '../../calculator/ui/context.ts';
import { Issue } from '../../calculator/ui/Issue.tsx';
import { NumberControl } from '../../calculator/ui/NumberControl.tsx';
import { STAGES } from '../../models/pipeline.ts';
import type { PipelineWords } from '../../words/index.ts';

export function StageFields() {
  const { calculator, definition, props } = usePage();
  const [opened, setOpened] = useState(false);
  const { groups, stages } = props.words as unknown as PipelineWords;
  const { inputs, issues } = calculator.state;
  const fieldOf = (key: string) => definition.fields.find((field) => field.key === key) as NumberField;
  const filled = STAGES.some(({ open, win }) => [open, win].some((key) => inputs[key] !== 0 || issues[key]));
  return (
    <details
      class="calc-group calc-details pipeline-stages"
      open={opened || filled}
      onToggle={(event) => setOpened(event.currentTarget.open)}
    >
      <summary>{groups.stages}</summary>
      <p class="calc-hint" id="calc-stages-note">
        {stages.note}
      </p>
      {STAGES.map((stage) => (
        <div key={stage.id} class="pipeline-stage">
          <p aria-hidden="true">{stages[stage.id]}</p>
          {([stage.open, stage.win] as const).map((key, n) => (
            <Entry key={key} field={fieldOf(key)} what={n ? stages.win : stages.open} />
          ))}
        </div>
      ))}
    </details>
  );
}

/** One number of a stage. The name of the stage stands above both for the eye, and in each label for everybody else. */
function Entry({ field, what }: { field: NumberField; what: string }) {
  const { props } = usePage();
  const id = `calc-${field.key}`;
  const { label } = props.words.fields[field.key]!;
  return (
    <div data-field={field.key}>
      <label for={id}>
        <span class="sr-only">{label.slice(0, -what.length)}</span>
        {what}
      </label>
      <NumberControl id={id} field={field} />
      <Issue id={`${id}-issue`} field={field} />
    </div>
  );
}
