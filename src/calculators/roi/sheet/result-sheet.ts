/** The sheet "Results": every output of the contract for the chosen scenario and for all three, by kind, and checked. */
import { formula, heading, section, text } from '../../../calculator/sheet/cells.ts';
import { isPercent, unitText } from '../../../calculator/sheet/formats.ts';
import { answerFormula, contextOf, shown } from '../../../calculator/sheet/request.ts';
import { unitOf } from '../../../calculator/definition.ts';
import { quoted, type Cell, type Row, type Sheet } from '../../../calculator/sheet/workbook.ts';
import { sum } from '../../../models/finance.ts';
import { roiCash, type RoiCostKind, type RoiResults, type RoiScenario } from '../../../models/roi.ts';
import { say } from '../../../words/say.ts';
import { definition, SCENARIOS } from '../definition.ts';
import { chosen, scenarioWord, type Parts } from './parts.ts';
import { BENEFIT_KINDS } from './scenario-sheet.ts';

const COST_KINDS: readonly RoiCostKind[] = ['subscription', 'setup', 'training', 'running'];
const COLUMNS = 5;

type Output = keyof RoiResults;

/** The first month from which nothing is uncovered any more; the range holds 1 where the running total is covered. */
function paybackFormula(parts: Parts, paid: string, scenario: RoiScenario): string {
  const lastGap = `SUMPRODUCT(MAX((${paid}_${scenario}=0)*(month_${scenario}<=case_months)*(month_${scenario}+1)))`;
  return `IF(INDEX(${paid}_${scenario},case_months+1)=0,${answerFormula(parts.request, 'never')},${lastGap})`;
}

/** An output of one scenario, in the names of the other sheets. */
function outputFormula(parts: Parts, output: Output, s: RoiScenario): string {
  const share = (a: string, b: string) => `IF(out_${b}_${s}=0,${answerFormula(parts.request, 'none')},out_${a}_${s}/out_${b}_${s})`;
  switch (output) {
    case 'benefits':
      return `SUM(benefits_${s})`;
    case 'costs':
      return `SUM(costs_${s})`;
    case 'net':
      return `out_benefits_${s}-out_costs_${s}`;
    case 'roi':
      return share('net', 'costs');
    case 'pvBenefits':
      return `SUM(pv_benefits_${s})`;
    case 'pvCosts':
      return `SUM(pv_costs_${s})`;
    case 'npv':
      return `out_pvBenefits_${s}-out_pvCosts_${s}`;
    case 'roiPv':
      return share('npv', 'pvCosts');
    case 'irr':
      return `irr_${s}`;
    case 'payback':
      return paybackFormula(parts, 'paid', s);
    case 'paybackDiscounted':
      return paybackFormula(parts, 'pv_paid', s);
    case 'costOfDelay':
      return `benefit_month_${s}-fee_month-running_month`;
    case 'breakEvenShare':
      return share('pvCosts', 'pvBenefits');
  }
}

function outputRow(parts: Parts, output: Output): Row {
  const { formats, results, inputs, request } = parts;
  const row = definition.outputs.find(({ name }) => name === output)!;
  const unit = unitOf(row, request.inputs);
  const percent = unit !== 'word' && isPercent(unit);
  const format = percent ? formats.percent : unit === 'months' ? formats.whole : formats.money;
  const cached = (scenario: RoiScenario): number | string => {
    const value = results[scenario][output];
    return shown(request, percent && typeof value === 'number' ? value / 100 : value);
  };
  const look = output === 'npv' ? 'total' : 'value';
  return {
    cells: [
      text(request.props.words.outputs[output].label),
      formula(
        chosen((scenario) => `out_${output}_${scenario}`),
        cached(inputs.scenario),
        format,
        {
          name: `out_${output}`,
          look: output === 'npv' ? 'key' : 'value',
        },
      ),
      ...SCENARIOS.map((scenario) =>
        formula(outputFormula(parts, output, scenario), cached(scenario), format, { name: `out_${output}_${scenario}`, look }),
      ),
      text(unit === 'months' ? unitText(unit, contextOf(request)) : '', 'quiet'),
    ],
  };
}

/** A line of sums: each scenario, and the chosen one before them. */
function sumRow(parts: Parts, label: string, name: string, of: (s: RoiScenario) => { source: string; cached: number }, total = false): Row {
  const { formats, inputs } = parts;
  const look = total ? 'total' : 'value';
  return {
    cells: [
      text(label),
      formula(
        chosen((s) => `${name}_${s}`),
        of(inputs.scenario).cached,
        formats.money,
        { look },
      ),
      ...SCENARIOS.map((s): Cell => formula(of(s).source, of(s).cached, formats.money, { look, name: `${name}_${s}` })),
    ],
  };
}

function kindRows(parts: Parts): Row[] {
  const { words, inputs, request } = parts;
  const cash = Object.fromEntries(SCENARIOS.map((scenario) => [scenario, roiCash({ ...inputs, scenario })])) as Record<
    RoiScenario,
    ReturnType<typeof roiCash>
  >;
  const costs: Readonly<Record<RoiCostKind, (s: RoiScenario) => string>> = {
    subscription: (s) => `SUM(subscription_${s})`,
    setup: (s) => `setup*cost_factor_${s}`,
    training: (s) => `training*cost_factor_${s}`,
    running: (s) => `SUM(running_${s})`,
  };
  return [
    section(words.roi.kindsBenefits, COLUMNS),
    ...BENEFIT_KINDS.map((kind) =>
      sumRow(parts, request.props.words.benefitKinds[kind], `sum_${kind}`, (s) => ({
        source: `benefit_${kind}*benefit_factor_${s}*SUM(use_${s})/12`,
        cached: cash[s].benefitsByKind[kind],
      })),
    ),
    sumRow(
      parts,
      words.roi.sum,
      'sum_benefits',
      (s) => ({
        source: BENEFIT_KINDS.map((kind) => `sum_${kind}_${s}`).join('+'),
        cached: sum(Object.values(cash[s].benefitsByKind)),
      }),
      true,
    ),
    section(words.roi.kindsCosts, COLUMNS),
    ...COST_KINDS.map((kind) =>
      sumRow(parts, request.props.words.costKinds[kind], `sum_${kind}`, (s) => ({
        source: costs[kind](s),
        cached: cash[s].costsByKind[kind],
      })),
    ),
    sumRow(
      parts,
      words.roi.sum,
      'sum_costs',
      (s) => ({ source: COST_KINDS.map((kind) => `sum_${kind}_${s}`).join('+'), cached: sum(Object.values(cash[s].costsByKind)) }),
      true,
    ),
  ];
}

/** Differences between our figures and the spreadsheet's own functions: a program that finds something else shows it here. */
function checkRows(parts: Parts): Row[] {
  const { words } = parts;
  const row = (label: string, name: string, of: (s: RoiScenario) => string, format: string): Row => ({
    cells: [
      text(label),
      formula(
        chosen((s) => `${name}_${s}`),
        0,
        format,
      ),
      ...SCENARIOS.map((s): Cell => formula(of(s), 0, format, { name: `${name}_${s}` })),
    ],
  });
  // Rounded at a billionth of the money involved: what is left is a fault and not the last digit of the machine.
  const clean = (difference: string, scale: string) => `IF(ABS(${difference})<=1E-9*(${scale}),0,${difference})`;
  const money = (s: RoiScenario) => `out_pvBenefits_${s}+out_pvCosts_${s}`;
  return [
    section(words.shared.checks, COLUMNS),
    row(
      words.roi.checkNpv,
      'check_npv',
      (s) => clean(`(INDEX(net_${s},1)+NPV((1+discount)^(1/12)-1,net_later_${s})-out_npv_${s})`, money(s)),
      '0.00',
    ),
    row(
      words.roi.checkZero,
      'check_zero',
      (s) => {
        const flows = (net: string) => `SUMPRODUCT(${net},(1+irr_${s})^(-month_${s}/12))`;
        return `IF(ISNUMBER(irr_${s}),${clean(flows(`net_${s}`), flows(`ABS(net_${s})`))},0)`;
      },
      '0.00',
    ),
    row(
      words.roi.checkIrr,
      'check_irr',
      (s) => {
        const own = `((1+IRR(net_${s},(1+irr_${s})^(1/12)-1))^12-1-irr_${s})`;
        return `IF(ISNUMBER(irr_${s}),IFERROR(IF(ABS(${own})<=1E-6*(1+ABS(irr_${s})),0,${own}),0),0)`;
      },
      '0.00%',
    ),
    row(words.roi.checkKinds, 'check_kinds', (s) => clean(`(sum_benefits_${s}-out_benefits_${s})`, `out_benefits_${s}`), '0.00'),
  ];
}

export function resultSheet(parts: Parts): Sheet {
  const { words, inputs } = parts;
  const { roi } = words;
  // The head names the scenario that the cell holds at the moment.
  const word = (scenario: RoiScenario) => say(roi.chosen, { scenario: scenarioWord(parts, scenario) });
  const headRow: Row = {
    cells: [
      text(words.columns.result, 'head'),
      formula(
        chosen((scenario) => quoted(word(scenario))),
        word(inputs.scenario),
        'General',
        { look: 'headEnd' },
      ),
      ...SCENARIOS.map((scenario) => text(scenarioWord(parts, scenario), 'headEnd')),
    ],
  };
  const rows: Row[] = [
    ...heading(words.sheets.results, roi.resultsLead),
    headRow,
    ...definition.outputs.map(({ name }) => outputRow(parts, name as Output)),
    ...kindRows(parts),
    ...checkRows(parts),
  ];
  return { name: words.sheets.results, onePage: true, columns: [48, 22, 18, 18, 18, 12], frozen: { rows: 4, columns: 1 }, rows };
}
