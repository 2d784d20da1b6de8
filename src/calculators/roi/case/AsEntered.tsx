/** Says that a table shows benefits as entered, where the chosen scenario counts another share of them. */
import { useFormat, usePage } from '../../../calculator/ui/context.ts';
import { ROI_SCENARIOS } from '../../../models/roi-cash.ts';
import type { DocumentWords } from '../../../words/case.ts';
import { say } from '../../../words/say.ts';
import { modelInputs } from '../definition.ts';

export function AsEntered({ words }: { words: DocumentWords }) {
  const { calculator, props } = usePage();
  const format = useFormat();
  const { scenario } = modelInputs(calculator.state.inputs);
  const factor = ROI_SCENARIOS[scenario].benefits;
  if (factor === 1) return null;
  return (
    <p class="case-note">
      {say(words.asEntered, { scenario: props.words.options['scenario']![scenario]!, factor: format.result(100 * factor, 'percent') })}
    </p>
  );
}
