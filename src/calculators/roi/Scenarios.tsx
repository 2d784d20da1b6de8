/** The three scenarios side by side, the worst first; choosing one sets what the rest of the page shows. */
import { definition, SCENARIOS } from './definition.ts';
import { ChoiceControl } from '../../calculator/ui/ChoiceControl.tsx';
import { usePage } from '../../calculator/ui/context.ts';
import { Output } from '../../calculator/ui/Output.tsx';
import type { ChoiceField } from '../../calculator/field.ts';
import type { ComponentChildren } from 'preact';
import type { RoiWords } from '../../words/index.ts';

const scenario = definition.fields.find((field) => field.key === 'scenario') as ChoiceField;

/** What a frame has room for: what it is worth, how sure that is, what it brings and costs. */
const EMBEDDED = ['npv', 'payback', 'breakEvenShare', 'roi', 'benefits', 'costs'];

/** @param assumes rows above the results: what each scenario assumes */
export function Scenarios({ words, assumes }: { words: RoiWords; assumes?: ComponentChildren }) {
  const { calculator, props } = usePage();
  const chosen = calculator.state.inputs['scenario'];
  const rows = definition.outputs.filter(({ name }) => !props.embedded || EMBEDDED.includes(name));
  return (
    <div class="calc-scenarios">
      {!props.embedded && <ChoiceControl field={scenario} shown />}
      <div class="table-scroll" tabindex={0} role="region" aria-label={words.scenarioTable}>
        <table class="calc-table">
          <caption>{words.scenarioTable}</caption>
          <thead>
            <tr>
              <td />
              {SCENARIOS.map((name) => (
                <th key={name} scope="col" {...(name === chosen && { class: 'chosen', 'aria-current': 'true' })}>
                  {words.options.scenario[name]}
                </th>
              ))}
            </tr>
          </thead>
          {assumes}
          <tbody>
            {rows.map(({ name }) => (
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
