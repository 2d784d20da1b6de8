/**
 * The sheet "IRR search": all rates at which the NPV is zero, and the one there is narrowed down. The spreadsheet's own IRR() begins at a
 * guess, finds one rate where several exist, and gives up on steep cases; it stands among the checks.
 */
import { formula, heading, heads, section, text } from '../../../calculator/sheet/cells.ts';
import { answerFormula, shown } from '../../../calculator/sheet/request.ts';
import { columnName, type Cell, type Row, type Sheet } from '../../../calculator/sheet/workbook.ts';
import { IRR_RANGE, MONTHS } from '../../../models/finance.ts';
import type { RoiScenario } from '../../../models/roi.ts';
import { say } from '../../../words/say.ts';
import { SCENARIOS } from '../definition.ts';
import { perScenario, scenarioWord, type Parts } from './parts.ts';

/** Intervals of the search: each a factor of 1.049 on 1 + the yearly rate. */
const INTERVALS = 240;
/** Halvings: they end on a rate known to twelve digits. */
const HALVINGS = 36;
/** Rounding in a sum of 121 products, as a share of their magnitudes: 2·121·2^−52. */
const NOISE = 5.4e-14;

const LOW = IRR_RANGE.low / 100;
const HIGH = IRR_RANGE.high / 100;

/** Where things stand, counted from 0. The three scenarios take columns B, C, D at the top. */
const TOP = 3;
const FOUND = TOP + 3;
const NARROWING = FOUND + 6;
const SEARCH = NARROWING + 2 + HALVINGS + 2;
const FIRST_POINT = SEARCH + 2;
const WIDTH = 10;

function magnitude(flows: readonly number[], x: number): number {
  return flows.reduce((total, flow, month) => total + Math.abs(flow) * x ** month, 0);
}

function value(flows: readonly number[], x: number): number {
  return flows.reduce((total, flow, month) => total + flow * x ** month, 0);
}

/** What the lines of one scenario's search show. */
interface Search {
  readonly signs: readonly number[];
  readonly hits: readonly number[];
  readonly found: number;
  /** The line of the only zero, from 1; 0 where there is none or are several. */
  readonly at: number;
  readonly from: number;
  readonly halvings: readonly { readonly low: number; readonly high: number; readonly sign: number }[];
}

const points = Array.from({ length: INTERVALS + 1 }, (_, n) =>
  Math.exp((-Math.log(1 + HIGH) + (n / INTERVALS) * (Math.log(1 + HIGH) - Math.log(1 + LOW))) / MONTHS),
);

function search(flows: readonly number[]): Search {
  const signs = points.map((x) => {
    const npv = value(flows, x);
    return Math.abs(npv) <= NOISE * magnitude(flows, x) ? 0 : Math.sign(npv);
  });
  const hits = signs.map((sign, n) => {
    const before = signs[n - 1];
    return (sign === 0 && before !== 0) || (before !== undefined && sign * before < 0) ? 1 : 0;
  });
  const bothSigns = flows.some((flow) => flow > 0) && flows.some((flow) => flow < 0);
  const found = bothSigns ? hits.filter((hit) => hit === 1).length : 0;
  const at = found === 1 ? hits.indexOf(1) + 1 : 0;
  const from = at > 1 ? signs[at - 2]! : 0;
  const halvings = [];
  let high = at === 0 ? 1 : points[at - 1]!;
  let low = at === 0 || signs[at - 1] === 0 ? high : points[at - 2]!;
  for (let n = 0; n <= HALVINGS; n += 1) {
    const middle = (low + high) / 2;
    const sign = at === 0 ? 0 : Math.sign(value(flows, middle));
    halvings.push({ low, high, sign });
    if (sign === from) low = middle;
    else high = middle;
  }
  return { signs, hits, found, at, from, halvings };
}

/** The search's three columns for each scenario: signs in D to F, zeros in G to I. */
const signColumn = (n: number) => 3 + n;
const hitColumn = (n: number) => 6 + n;
/** Narrowing down: from, to and the sign in the middle, scenario after scenario from B. */
const narrowColumn = (n: number) => 1 + 3 * n;

function topRows(parts: Parts, searches: Readonly<Record<RoiScenario, Search>>): Row[] {
  const { words, formats, request, results } = parts;
  const last = `${FIRST_POINT + INTERVALS + 1}`;
  const end = NARROWING + 2 + HALVINGS + 1;
  const each = (of: (scenario: RoiScenario, n: number) => Cell): Cell[] => SCENARIOS.map(of);
  const points = (column: number) => `${columnName(column)}$${FIRST_POINT + 1}:${columnName(column)}$${last}`;
  return [
    { cells: [text(words.irr.low), { number: LOW, format: '#,##0%', look: 'value', name: 'irr_low' }] },
    { cells: [text(words.irr.high), { number: HIGH, format: '#,##0%', look: 'value', name: 'irr_high' }] },
    { cells: [] },
    heads(['', ...SCENARIOS.map((scenario) => scenarioWord(parts, scenario))]),
    {
      cells: [
        text(words.irr.found),
        ...each((scenario, n) =>
          formula(
            `IF(OR(COUNTIF(net_${scenario},">0")=0,COUNTIF(net_${scenario},"<0")=0),0,SUM(${points(hitColumn(n))}))`,
            searches[scenario].found,
            '0',
            { name: `irr_found_${scenario}` },
          ),
        ),
      ],
    },
    {
      cells: [
        text(words.irr.at),
        ...each((scenario, n) =>
          formula(`IF(irr_found_${scenario}=1,MATCH(1,${points(hitColumn(n))},0),0)`, searches[scenario].at, '0', {
            name: `irr_at_${scenario}`,
          }),
        ),
      ],
    },
    {
      cells: [
        text(parts.request.props.words.outputs.irr.label),
        ...each((scenario, n) => {
          const [from, to] = [columnName(narrowColumn(n)), columnName(narrowColumn(n) + 1)];
          const rate = `2^12/(${from}${end}+${to}${end})^12-1`;
          const { irr } = results[scenario];
          return formula(
            `IF(irr_found_${scenario}=0,${answerFormula(request, 'none')},IF(irr_found_${scenario}>1,${answerFormula(request, 'not-unique')},` +
              `IF(ABS(${rate})<1E-14,0,MIN(irr_high,MAX(irr_low,${rate})))))`,
            shown(request, typeof irr === 'number' ? irr / 100 : irr),
            formats.percent,
            { name: `irr_${scenario}`, look: 'total' },
          );
        }),
      ],
    },
  ];
}

function narrowingRows(searches: Readonly<Record<RoiScenario, Search>>): Row[] {
  const first = NARROWING + 3;
  return Array.from({ length: HALVINGS + 1 }, (_, step): Row => {
    const row = first + step;
    const cells = SCENARIOS.flatMap((scenario, n): Cell[] => {
      const { low, high, sign } = searches[scenario].halvings[step]!;
      const [from, to, middle] = [0, 1, 2].map((offset) => columnName(narrowColumn(n) + offset)) as [string, string, string];
      const at = `irr_at_${scenario}`;
      const x = `$C$${FIRST_POINT + 1}:$C$${FIRST_POINT + INTERVALS + 1}`;
      const letter = columnName(signColumn(n));
      const signs = `${letter}$${FIRST_POINT + 1}:${letter}$${FIRST_POINT + INTERVALS + 1}`;
      const begin = `IF(${at}>1,INDEX(${signs},${at}-1),0)`;
      const centre = `(${from}${row - 1}+${to}${row - 1})/2`;
      const [lowFormula, highFormula] =
        step === 0
          ? [`IF(${at}=0,1,IF(INDEX(${signs},${at})=0,INDEX(${x},${at}),INDEX(${x},${at}-1)))`, `IF(${at}=0,1,INDEX(${x},${at}))`]
          : [`IF(${middle}${row - 1}=${begin},${centre},${from}${row - 1})`, `IF(${middle}${row - 1}=${begin},${to}${row - 1},${centre})`];
      return [
        formula(lowFormula, low, '0.0000000000'),
        formula(highFormula, high, '0.0000000000'),
        formula(`IF(${at}=0,0,SIGN(SUMPRODUCT(net_${scenario},((${from}${row}+${to}${row})/2)^month_${scenario})))`, sign, '0'),
      ];
    });
    return { cells: [{ number: step, format: '0', look: 'value' }, ...cells] };
  });
}

function searchRows(searches: Readonly<Record<RoiScenario, Search>>): Row[] {
  return points.map((x, n): Row => {
    const row = FIRST_POINT + 1 + n;
    const signs = SCENARIOS.map((scenario): Cell => {
      const sum = (flows: string) => `SUMPRODUCT(${flows},$C${row}^month_${scenario})`;
      const net = `net_${scenario}`;
      return formula(`IF(ABS(${sum(net)})<=${NOISE}*${sum(`ABS(${net})`)},0,SIGN(${sum(net)}))`, searches[scenario].signs[n]!, '0');
    });
    const hits = SCENARIOS.map((scenario, s): Cell => {
      const at = columnName(signColumn(s));
      const [here, before] = [`${at}${row}`, `${at}${row - 1}`];
      return formula(
        n === 0 ? `IF(${here}=0,1,0)` : `IF(OR(AND(${here}=0,${before}<>0),${here}*${before}<0),1,0)`,
        searches[scenario].hits[n]!,
        '0',
      );
    });
    return {
      cells: [
        { number: n + 1, format: '0', look: 'value' },
        formula(`1/C${row}^12-1`, 1 / x ** MONTHS - 1, '#,##0.0%'),
        formula(`EXP((${n}/${INTERVALS}*(LN(1+irr_high)-LN(1+irr_low))-LN(1+irr_high))/12)`, x, '0.0000000000'),
        ...signs,
        ...hits,
      ],
    };
  });
}

export function irrSheet(parts: Parts): Sheet {
  const { words } = parts;
  const { irr } = words;
  const searches = perScenario((scenario) => search(parts.flows[scenario].map(({ net }) => net)));
  const named = (template: string) => SCENARIOS.map((scenario) => say(template, { scenario: scenarioWord(parts, scenario) }));
  const trio = SCENARIOS.flatMap((scenario) =>
    [irr.from, irr.to, irr.middle].map((template) => say(template, { scenario: scenarioWord(parts, scenario) })),
  );
  const rows: Row[] = [
    ...heading(words.sheets.irr, irr.lead),
    ...topRows(parts, searches),
    { cells: [] },
    { cells: [] },
    section(irr.narrowing, WIDTH),
    heads([irr.step, ...trio], []),
    ...narrowingRows(searches),
    { cells: [] },
    section(irr.search, WIDTH),
    heads([irr.step, irr.rate, irr.factor, ...named(irr.sign), ...named(irr.hit)], []),
    ...searchRows(searches),
  ];
  return {
    name: words.sheets.irr,
    columns: [34, ...Array.from({ length: WIDTH - 1 }, () => 16)],
    frozen: { rows: 1, columns: 1 },
    rows,
  };
}
