/** The sheet "Results": what the series of contributions is made of, every output of the contract, and what it is judged by. */
import { formula, heading, heads, section, text } from '../../../calculator/sheet/cells.ts';
import { dateNumber } from '../../../calculator/sheet/formats.ts';
import { answerFormula, shown } from '../../../calculator/sheet/request.ts';
import { quoted, type Cell, type Row, type Sheet } from '../../../calculator/sheet/workbook.ts';
import { MONTHS } from '../../../models/finance.ts';
import type { LtvCacModel, LtvCacResults } from '../../../models/ltv-cac.ts';
import { say } from '../../../words/say.ts';
import { limitsOf, MODELS } from '../definition.ts';
import { byModel, timeUnits, type Parts } from './parts.ts';

const COLUMNS = 5;
const DAYS_IN_YEAR = 365.25;
const DAYS_IN_MONTH = DAYS_IN_YEAR / MONTHS;

/** The unit of the payback, as the model answers. */
const PAYBACK_UNIT = { order: 'days', subscription: 'months', contract: 'months' } as const;

function stepRows(parts: Parts): Row[] {
  const { words, formats, inputs, contributions } = parts;
  const { ltv } = words;
  const units = timeUnits(parts);
  const unit = formula(
    byModel({ order: quoted(units.days), subscription: quoted(units.months), contract: quoted(units.years) }),
    units[contributions.unit],
    'General',
    { look: 'quiet' },
  );
  const { model } = inputs;
  const years = { order: 1 / DAYS_IN_YEAR, subscription: 1 / MONTHS, contract: 1 }[model];
  const margin = inputs.margin / 100;
  const first = {
    order: inputs.aov * (1 - inputs.returns / 100) * margin,
    subscription: inputs.arpa * margin,
    contract: inputs.acv * margin,
  }[model];
  const growth = {
    order: inputs.repeat / 100,
    subscription: 1 - inputs.churn / 100,
    contract: (inputs.renewal / 100) * (1 + inputs.expansion / 100),
  }[model];
  return [
    section(parts.words.shared.steps, COLUMNS),
    {
      cells: [
        text(ltv.step),
        formula('IF(model="order",window,1)', model === 'order' ? inputs.window : 1, formats.whole, { name: 'period_step' }),
        unit,
      ],
    },
    {
      cells: [
        text(ltv.years),
        formula(byModel({ order: `1/${DAYS_IN_YEAR}`, subscription: '1/12', contract: '1' }), years, '0.000000', { name: 'period_years' }),
      ],
    },
    {
      cells: [
        text(ltv.count),
        formula(
          // A last window that fits exactly must not be lost to rounding.
          byModel({ order: `1+INT(horizon*${DAYS_IN_MONTH}/window*(1+1E-12))`, subscription: 'INT(months)', contract: 'INT(years)' }),
          contributions.points.length,
          formats.whole,
          { name: 'period_count' },
        ),
      ],
    },
    {
      cells: [
        text(ltv.first),
        formula(
          byModel({ order: 'aov*(1-returns)*margin', subscription: 'arpa*margin', contract: 'acv*margin' }),
          first,
          formats.exactMoney,
          { name: 'contribution_first' },
        ),
      ],
    },
    {
      cells: [
        text(ltv.growth),
        formula(byModel({ order: 'repeat', subscription: '1-churn', contract: 'renewal*(1+expansion)' }), growth, '0.0000', {
          name: 'contribution_growth',
        }),
      ],
    },
  ];
}

type Output = keyof LtvCacResults;

function outputFormula(parts: Parts, output: Output): string {
  const none = answerFormula(parts.request, 'none');
  const never = answerFormula(parts.request, 'never');
  const { advice } = parts.request.props.words;
  switch (output) {
    case 'cac':
      return `IF(customers=0,${none},spend/customers)`;
    case 'ltv':
      return 'SUM(contributions_discounted)';
    case 'ratio':
      return `IF(ISNUMBER(out_cac),IF(out_cac=0,${none},out_ltv/out_cac),${none})`;
    case 'payback': {
      // How many contributions have not yet reached the cost: the next one has, unless none is left.
      const short = 'SUMPRODUCT((contributions_cumulative<out_cac*(1-1E-12))*(period_number<=period_count))';
      const reached = (answer: string) => `IF(${short}=period_count,${never},${answer})`;
      const months = byModel({
        order: reached(`${short}*window`),
        subscription: reached(`${short}+1`),
        contract: `IF(acv*margin=0,${never},out_cac/(acv*margin/12))`,
      });
      return `IF(ISNUMBER(out_cac),IF(out_cac=0,0,${months}),${none})`;
    }
    case 'ltvSimple':
      return `IF(model="subscription",IF(churn=0,${none},arpa*margin/churn),${none})`;
    case 'nrr':
      return `IF(model="contract",renewal*(1+expansion),${none})`;
    case 'maxCac':
      return `IF(target_chosen=0,${none},out_ltv/target_chosen)`;
    case 'advice': {
      const fast = 'AND(ISNUMBER(out_payback),N(out_payback)<=payback_limit*(1+1E-12))';
      return (
        `IF(ISNUMBER(out_ratio),IF(out_ratio<target_chosen*(1-1E-12),${quoted(advice['ltv-first'])},` +
        `IF(${fast},${quoted(advice.scale)},${quoted(advice['cac-first'])})),${quoted(advice.none)})`
      );
    }
  }
}

function outputRows(parts: Parts): Row[] {
  const { formats, results, request, inputs } = parts;
  const { words } = request.props;
  const units = timeUnits(parts);
  const row = (output: Exclude<Output, 'advice'>, format: string, more: readonly Cell[] = []): Row => {
    const value = results[output];
    const cached = shown(request, output === 'nrr' && typeof value === 'number' ? value / 100 : value);
    return {
      cells: [text(words.outputs[output].label), formula(outputFormula(parts, output), cached, format, { name: `out_${output}` }), ...more],
    };
  };
  const paybackUnit = formula(
    byModel({ order: quoted(units.days), subscription: quoted(units.months), contract: quoted(units.months) }),
    units[PAYBACK_UNIT[inputs.model]],
    'General',
    { look: 'quiet' },
  );
  return [
    section(parts.words.sheets.results, COLUMNS),
    row('cac', formats.exactMoney),
    row('ltv', formats.exactMoney),
    { ...row('ratio', '0.00'), height: 20 },
    row('payback', '#,##0.0', [paybackUnit]),
    row('maxCac', formats.exactMoney),
    row('ltvSimple', formats.exactMoney),
    row('nrr', formats.percent),
    {
      // A sentence: it runs over the columns beside it.
      cells: [
        text(words.outputs.advice.label),
        formula(outputFormula(parts, 'advice'), words.advice[results.advice], 'General', { name: 'out_advice', look: 'label', span: 4 }),
      ],
    },
  ];
}

function referenceRows(parts: Parts): Row[] {
  const { request, words, formats } = parts;
  const { reference, words: own, origins } = request.props;
  const { ltv } = words;
  const limits = limitsOf(reference);
  const units = timeUnits(parts);
  const labelOf = (kind: 'target' | 'payback', model: LtvCacModel) => quoted(say(ltv[kind], { model: own.options.model[model] }));
  const judged = (kind: 'target' | 'payback', model: LtvCacModel): Row => {
    const entry = reference[kind][model];
    return {
      cells: [
        text(say(ltv[kind], { model: own.options.model[model] })),
        {
          number: limits[kind][model],
          format: 'General',
          look: 'input',
          name: `${kind}_${model}`,
          rule: { kind: 'number', min: 0, max: 1e6, whole: false },
        },
        text(kind === 'payback' ? units[PAYBACK_UNIT[model]] : '', 'quiet'),
        text(origins[entry.origin], 'quiet'),
        { number: dateNumber(entry.checked), format: formats.date, look: 'value' },
      ],
    };
  };
  const chosen = (kind: 'target' | 'payback', name: string): Row => ({
    cells: [
      formula(
        byModel({ order: labelOf(kind, 'order'), subscription: labelOf(kind, 'subscription'), contract: labelOf(kind, 'contract') }),
        say(ltv[kind], { model: own.options.model[parts.inputs.model] }),
        'General',
        { look: 'quiet' },
      ),
      formula(
        byModel({ order: `${kind}_order`, subscription: `${kind}_subscription`, contract: `${kind}_contract` }),
        limits[kind][parts.inputs.model],
        'General',
        { name, look: 'total' },
      ),
    ],
  });
  return [
    section(parts.words.shared.references, COLUMNS),
    heads([words.columns.name, words.columns.value, words.columns.unit, words.columns.origin, words.columns.checked], [0, 2, 3]),
    ...MODELS.map((model) => judged('target', model)),
    ...MODELS.map((model) => judged('payback', model)),
    chosen('target', 'target_chosen'),
    chosen('payback', 'payback_limit'),
  ];
}

export function resultSheet(parts: Parts): Sheet {
  const { words } = parts;
  return {
    name: words.sheets.results,
    columns: [44, 20, 16, 30, 24],
    onePage: true,
    frozen: { rows: 2, columns: 0 },
    rows: [...heading(words.sheets.results, words.ltv.resultsLead), ...outputRows(parts), ...stepRows(parts), ...referenceRows(parts)],
  };
}
