/** The case on paper: one page of A4 or US Letter, and a second with all inputs and formulas where it is asked for. */
import type { ReferenceEntry } from '../../../calculator/reference.ts';
import { QrCode } from '../../../calculator/send/QrCode.tsx';
import { useFormat, usePage } from '../../../calculator/ui/context.ts';
import { rangeText } from '../../../calculator/ui/range.ts';
import type { PaperParts } from '../../../calculator/ui/paper.ts';
import { MONTHS } from '../../../models/finance.ts';
import { roiCash } from '../../../models/roi.ts';
import type { CaseWords } from '../../../words/case.ts';
import { dateText, today } from '../../../words/date.ts';
import type { RoiWords } from '../../../words/index.ts';
import { say } from '../../../words/say.ts';
import { CashChart } from '../CashChart.tsx';
import { modelInputs, SCENARIOS } from '../definition.ts';
import { Assumes } from './Assumes.tsx';
import { Details } from './Details.tsx';
import { Five } from './Five.tsx';
import { sentencesOf } from './sentences.ts';

interface Props extends PaperParts {
  readonly words: CaseWords;
  readonly roi: RoiWords;
  /** Labels and explanations of the results; null where no second page is asked for. */
  readonly outputs: RoiWords['outputs'] | null;
  /** The payback a CFO usually accepts. */
  readonly limit: ReferenceEntry;
}

export function Paper({ words, roi, outputs, limit, headline, link, detailed }: Props) {
  const { calculator } = usePage();
  const format = useFormat();
  const own = words.businessCase;
  const { inputs } = calculator.state;
  const label = String(inputs['label'] ?? '');
  const cash = roiCash(modelInputs(inputs));
  const sentences = sentencesOf(inputs, calculator.results, rangeText(limit, format.context), own.sentences, format.result);
  return (
    <div class="paper">
      <p class="paper-kind">{own.title}</p>
      {label && <p class="paper-label">{label}</p>}
      <p class="paper-headline">{headline}</p>
      <p>{sentences.join(' ')}</p>
      <div class="paper-columns">
        <Scenarios words={own.scenarios} roi={roi} />
        <div>
          <p class="paper-title">{roi.picture.cash}</p>
          <CashChart id="paper-cash" cash={cash} words={roi} term={format.result(cash.months / MONTHS, 'years')} />
        </div>
      </div>
      <Five words={words} />
      <Colophon words={own.paper} link={link} />
      {detailed && outputs && <Details words={words} outputs={outputs} />}
    </div>
  );
}

const FIGURES = ['npv', 'payback', 'roi', 'roiPv', 'irr', 'breakEvenShare', 'benefits', 'costs'] as const;
const PERCENT: ReadonlySet<string> = new Set(['roi', 'roiPv', 'irr', 'breakEvenShare']);

/** The three scenarios: what they assume and what comes out. Plain cells: programs read the results from the page, not from paper. */
function Scenarios({ words, roi }: { words: CaseWords['businessCase']['scenarios']; roi: RoiWords }) {
  const { calculator } = usePage();
  const format = useFormat();
  const chosen = (name: string) => (name === calculator.state.inputs['scenario'] ? 'chosen' : '');
  const unit = (name: string) => (name === 'payback' ? 'months' : PERCENT.has(name) ? 'percent' : 'money');
  return (
    <table>
      <thead>
        <tr>
          <td />
          {SCENARIOS.map((name) => (
            <th key={name} scope="col" class={chosen(name)}>
              {roi.options.scenario[name]}
            </th>
          ))}
        </tr>
      </thead>
      <Assumes words={words} />
      <tbody>
        {FIGURES.map((name) => (
          <tr key={name}>
            <th scope="row">{roi.outputs[name].label}</th>
            {SCENARIOS.map((one) => (
              <td key={one} class={`numeric ${chosen(one)}`}>
                {format.result(calculator.results[`${name}-${one}`]!, unit(name))}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Where these numbers can be opened again, and what they were made with. */
function Colophon({ words, link }: { words: CaseWords['businessCase']['paper']; link: string }) {
  const { definition, props } = usePage();
  return (
    <div class="paper-colophon">
      <QrCode text={link} label={words.scan} tooLong={words.tooLong} />
      <div>
        <p>{words.scan}</p>
        <p class="paper-link">{link.replace(/^https?:\/\//, '').replace(/#.*$/, '')}</p>
        <p>
          {say(words.stamp, { date: dateText(today(), props.locale), version: definition.version, at: dateText(props.at, props.locale) })}
        </p>
      </div>
    </div>
  );
}
