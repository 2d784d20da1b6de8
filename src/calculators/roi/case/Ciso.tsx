/** What a CISO asks of the case: exposure and audits before and after, whether the case rests on them, and which papers to ask for. */
import { useFormat, usePage } from '../../../calculator/ui/context.ts';
import { ScrollTable } from '../../../calculator/ui/ScrollTable.tsx';
import { roiEffects } from '../../../models/roi-readers.ts';
import { npvOf } from '../../../models/roi-npv.ts';
import type { DocumentWords } from '../../../words/case.ts';
import { say } from '../../../words/say.ts';
import { modelInputs } from '../definition.ts';
import { AsEntered } from './AsEntered.tsx';
import { Reader } from './Reader.tsx';

export function Ciso({ words }: { words: DocumentWords }) {
  const { calculator, props } = usePage();
  const format = useFormat();
  const own = words.ciso;
  const inputs = modelInputs(calculator.state.inputs);
  const effects = roiEffects(inputs);
  const rests = effects.exposureAvoided > 0 || effects.auditMoney > 0;
  const money = (value: number) => format.result(value, 'money');
  const bare = (value: number) => format.bare(value);
  const rows = [
    [own.exposure, money(inputs.exposure), money(effects.exposureAfter), money(effects.exposureAvoided), money(effects.exposureAvoided)],
    [own.audit, bare(inputs.auditHours), bare(effects.auditHoursAfter), bare(effects.auditHoursAvoided), money(effects.auditMoney)],
  ] as const;
  return (
    <Reader id="ciso" name={own.name} question={own.question}>
      <ScrollTable label={own.question} heads={['', own.today, own.after, own.less, own.worth]}>
        {rows.map(([name, ...cells]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            {cells.map((cell, index) => (
              <td key={index} class="numeric">
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </ScrollTable>
      {rests ? <Without words={own} /> : <p class="case-note">{own.nothing}</p>}
      {rests && <AsEntered words={words} />}
      <h4>{own.ask}</h4>
      <ul>
        {own.documents.map((document) => (
          <li key={document}>{document}</li>
        ))}
      </ul>
      <p>
        <a href={`/${props.locale}/templates/security-pack/`}>{own.pack}</a>
        {' · '}
        <a href={`/${props.locale}/foundations/risk-map/`}>{own.risks}</a>
      </p>
    </Reader>
  );
}

/** The case without the two benefits nobody can measure beforehand. */
function Without({ words }: { words: DocumentWords['ciso'] }) {
  const { calculator } = usePage();
  const format = useFormat();
  const npv = npvOf({ ...modelInputs(calculator.state.inputs), exposureCut: 0, auditCut: 0 });
  const full = calculator.results['npv'] as number;
  return (
    <p class="case-note">
      {say(words.without, { npv: format.result(npv, 'money'), full: format.result(full, 'money') })}{' '}
      {full > 0 && (npv > 0 ? words.stands : words.falls)}
    </p>
  );
}
