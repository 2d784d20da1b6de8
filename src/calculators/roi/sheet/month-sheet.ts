/** The sheet "Months" of one scenario: month 0 to 120, so that the term can be lengthened in the spreadsheet. */
import { formula, heading, heads, text } from '../../../calculator/sheet/cells.ts';
import { columnRange } from '../../../calculator/sheet/input-sheet.ts';
import { columnName, type Cell, type Row, type Sheet } from '../../../calculator/sheet/workbook.ts';
import { MONTHS, sum } from '../../../models/finance.ts';
import type { RoiScenario } from '../../../models/roi.ts';
import { say } from '../../../words/say.ts';
import type { Flow } from './flows.ts';
import { scenarioWord, type Parts } from './parts.ts';

/** The columns in their order; the months stand in the first. */
export const COLUMNS = [
  'month', 'use', 'benefits', 'subscription', 'once', 'running', 'costs', 'net', 'cumulative', 'paid',
  'factor', 'pvBenefits', 'pvCosts', 'pvNet', 'pvCumulative', 'pvPaid',
] as const satisfies readonly (keyof Flow)[]; // prettier-ignore

type Column = (typeof COLUMNS)[number];

/** Columns whose sum means something. */
const SUMMED: ReadonlySet<Column> = new Set([
  'benefits', 'subscription', 'once', 'running', 'costs', 'net', 'pvBenefits', 'pvCosts', 'pvNet',
] as const); // prettier-ignore

/** Where the months begin, counted from 0: title, lead, a free line, heads, totals. */
const FIRST = 5;

/** Ranges that formulas elsewhere need, by the first part of their name. */
const NAMED: Readonly<Partial<Record<Column, string>>> = {
  month: 'month',
  use: 'use',
  benefits: 'benefits',
  subscription: 'subscription',
  running: 'running',
  costs: 'costs',
  net: 'net',
  paid: 'paid',
  pvBenefits: 'pv_benefits',
  pvCosts: 'pv_costs',
  pvPaid: 'pv_paid',
};

function letter(column: Column): string {
  return columnName(COLUMNS.indexOf(column));
}

/** The formula of a column in a row of the spreadsheet. */
function formulaOf(column: Exclude<Column, 'month'>, row: number, scenario: RoiScenario): string {
  const at = (name: Column, of = row) => `${letter(name)}${of}`;
  const month = `$${at('month')}`;
  const first = FIRST + 1;
  const running = (of: Column, total: Column) => (row === first ? at(of) : `${at(total, row - 1)}+${at(of)}`);
  // The model's rule: a total that misses zero by rounding alone, measured by the money that has moved so far, has not missed it.
  const covered = (of: Column, total: Column) => `IF(${at(total)}>=-1E-12*SUMPRODUCT(ABS(${letter(of)}$${first}:${at(of)})),1,0)`;
  switch (column) {
    case 'use':
      return `IF(OR(${month}>case_months,${month}<=golive_${scenario}),0,IF(ramp_${scenario}=0,1,MIN(1,(${month}-golive_${scenario})/ramp_${scenario})))`;
    case 'benefits':
      return `${at('use')}*benefit_month_${scenario}`;
    case 'subscription':
      return (
        `IF(${month}>case_months,0,IF(billing="term",IF(${month}=0,case_months*fee_month*(1-prepay),0),` +
        `IF(${month}=case_months,0,IF(billing="monthly",fee_month,IF(MOD(${month},12)=0,12*fee_month,0)))))`
      );
    case 'once':
      return `IF(${month}=0,once_${scenario},0)`;
    case 'running':
      return `IF(OR(${month}=0,${month}>case_months),0,running_month)`;
    case 'costs':
      return `${at('subscription')}+${at('once')}+${at('running')}`;
    case 'net':
      // A month in which both sides are equal must be 0: as a stray rounding it would look like another change of sign to the IRR.
      return `IF(ABS(${at('benefits')}-${at('costs')})<=1E-12*MAX(${at('benefits')},${at('costs')}),0,${at('benefits')}-${at('costs')})`;
    case 'cumulative':
      return running('net', 'cumulative');
    case 'paid':
      return covered('net', 'cumulative');
    case 'factor':
      return `1/(1+discount)^(${month}/12)`;
    case 'pvBenefits':
      return `${at('benefits')}*${at('factor')}`;
    case 'pvCosts':
      return `${at('costs')}*${at('factor')}`;
    case 'pvNet':
      return `${at('net')}*${at('factor')}`;
    case 'pvCumulative':
      return running('pvNet', 'pvCumulative');
    case 'pvPaid':
      return covered('pvNet', 'pvCumulative');
  }
}

export function monthSheetName(parts: Parts, scenario: RoiScenario): string {
  return say(parts.words.sheets.months, { scenario: scenarioWord(parts, scenario) });
}

export function monthSheet(parts: Parts, scenario: RoiScenario): Sheet {
  const { words, formats, inputs } = parts;
  const flows = parts.flows[scenario];
  const last = FIRST + flows.length - 1;
  const formatOf = (column: Column): string => {
    if (column === 'use') return formats.percent;
    if (column === 'factor') return '0.0000';
    return column === 'month' || column === 'paid' || column === 'pvPaid' ? '0' : formats.flow;
  };
  const totals: Row = {
    cells: COLUMNS.map((column): Cell => {
      if (column === 'month') return text(words.roi.sum, 'section');
      if (!SUMMED.has(column)) return text('', 'section');
      const range = columnRange(COLUMNS.indexOf(column), FIRST, last);
      return formula(`SUM(${range})`, sum(flows.map((flow) => flow[column])), formats.money, { look: 'total' });
    }),
    height: 20,
  };
  const rows = flows.map((flow, n): Row => ({
    cells: COLUMNS.map((column): Cell =>
      column === 'month'
        ? { number: flow.month, format: '0', look: 'value' }
        : formula(formulaOf(column, FIRST + n + 1, scenario), flow[column], formatOf(column)),
    ),
    folded: flow.month > MONTHS * inputs.term,
  }));
  const names = Object.fromEntries(
    Object.entries(NAMED).map(([column, name]) => [`${name}_${scenario}`, columnRange(COLUMNS.indexOf(column as Column), FIRST, last)]),
  );
  const net = COLUMNS.indexOf('net');
  return {
    name: monthSheetName(parts, scenario),
    columns: COLUMNS.map((column) => (column === 'month' ? 9 : formatOf(column) === formats.flow ? 15 : 14)),
    frozen: { rows: FIRST, columns: 1 },
    names: { ...names, [`net_later_${scenario}`]: columnRange(net, FIRST + 1, last) },
    quietWhere: [{ range: `A${FIRST + 1}:${columnName(COLUMNS.length - 1)}${last + 1}`, formula: `$A${FIRST + 1}>case_months` }],
    rows: [
      ...heading(monthSheetName(parts, scenario), words.roi.monthsLead),
      heads(
        COLUMNS.map((column) => words.months[column]),
        [],
      ),
      totals,
      ...rows,
    ],
  };
}
