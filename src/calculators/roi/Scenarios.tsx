/** The three scenarios side by side, the worst first; choosing one sets what the rest of the page shows. */
import { definition, SCENARIOS } from './definition.ts';
import { ChoiceControl } from '../../calculator/ui/ChoiceControl.tsx';
import { usePage } from '../../calculator/ui/context.ts';
import { Output } from '../../calculator/ui/Output.tsx';
import type { ChoiceField } from '../../calculator/field.ts';
import type { RoiWords } from '../../words/index.ts';

const scenario = definition.fields.find((field) => field.key === 'scenario') as ChoiceField;

export function Scenarios({ words }: { words: RoiWords }) {
  const chosen = usePage().calculator.state.inputs['scenario'];
  return (
    <div class="calc-scenarios">
      <ChoiceControl field={scenario} shown />
      <div class="table-scroll" tabindex={0} role="region" aria-label={words.scenarioTable}>
        <table class="calc-table">
          <caption>{words.scenarioTable}</caption>
          <thead>
            <tr>
              <td />
              {SCENARIOS.map((name) => (
                <th key={name} scope="col" class={name === chosen ? 'chosen' : undefined}>
                  {words.options.scenario[name]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {definition.outputs.map(({ name }) => (
              <tr key={name}>
                <th scope="row">{(words.outputs as Readonly<Record<string, { label: string }>>)[name]!.label}</th>
                {SCENARIOS.map((one) => (
                  <td key={one} class={one === chosen ? 'numeric chosen' : 'numeric'}>
                    <Output name={`${name}-${one}`} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}
