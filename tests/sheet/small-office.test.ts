// Why this file: the spreadsheets of pipeline, levers, budget and test, recalculated by a program that is not ours, give the page's numbers.
import { beforeAll, describe, expect, test } from 'vitest';
import { isPercent } from '../../src/calculator/sheet/formats.ts';
import type { Definition } from '../../src/calculator/definition.ts';
import { outputRow, unitOf } from '../../src/calculator/definition.ts';
import { definition as budget } from '../../src/calculators/budget/definition.ts';
import { definition as duel } from '../../src/calculators/duel/definition.ts';
import { definition as experiment, modelInputs } from '../../src/calculators/experiment/definition.ts';
import { definition as litmus } from '../../src/calculators/litmus/definition.ts';
import { definition as pipeline } from '../../src/calculators/pipeline/definition.ts';
import { experimentWeeks, sampleSize } from '../../src/models/experiment.ts';
import { STAGES } from '../../src/models/pipeline.ts';
import { mismatchedRatio, relativeGains, type DuelResults } from '../../src/models/duel.ts';
import { wordsOf } from '../../src/words/index.ts';
import { sheetWordsOf } from '../../src/words/on-demand.ts';
import { retyped } from './calculate.ts';
import { smallCases, type Case } from './cases.ts';
import { errorsIn, expectCaches, expectSame, outputs } from './judge.ts';
import { office, recalculated } from './office.ts';
import { cellNamed, readBook, type ReadBook } from './read.ts';
import { budgetBook, duelBook, experimentBook, pipelineBook } from './requests.ts';

const definitions: Readonly<Record<'pipeline' | 'duel' | 'budget' | 'experiment' | 'litmus', Definition<never>>> = {
  pipeline,
  duel,
  budget,
  experiment,
  litmus,
};

/** Numbers from outside, typed into a saved file: inputs, and what the cells have to show then. */
const GOLDEN = {
  // The contract, sections 5 to 8; and on paper (tests/models).
  duel: [
    [{}, { out_b2cGain: 16_800_000, out_b2cGainQuarter: 50_400_000, out_b2bGain: 110_000_000, out_b2bGainQuarter: 330_000_000 }],
    [{}, { out_b2cPerSpend: 0.56, out_b2bPerSpend: 11 / 3 }],
  ],
  pipeline: [
    [{}, { out_coverage: 3, out_gap: 200_000, out_dealsNeeded: 4, out_oppsNeeded: 14, out_mqlsNeeded: 64, deals_exact: 10 / 3 }],
    // Published example of coverage: winsabove.pages.dev/glossary/pipeline-coverage-ratio: 4.8M open, 1.6M to go, 22 % won: 3.0x, 1.06M.
    [
      { target: 1_600_000, won: 0, open: 4_800_000, win: 22 },
      { out_coverage: 3, out_expected: 1_056_000 },
    ],
    // Published example of velocity: pipelineroad.com/agency/glossary/sales-velocity.
    [{ deals: 100, acv: 30_000, win: 25, cycle: 60 }, { out_velocity: 12_500 }],
    // Published example of a weighted pipeline, without its fifth stage, which is closed: upscale.ai/sales-glossary/weighted-sales-pipeline.
    [
      {
        ...{ openDiscovery: 100_000, winDiscovery: 10, openDemo: 90_000, winDemo: 25 },
        ...{ openPoc: 80_000, winPoc: 50, openContract: 50_000, winContract: 75 },
      },
      {
        out_expected_discovery: 10_000,
        out_expected_demo: 22_500,
        out_expected_poc: 40_000,
        out_expected_contract: 37_500,
        out_expected: 110_000,
      },
    ],
  ],
  budget: [
    [{}, { out_share_upper: 0.4, out_share_middle: 0.4, out_share_lower: 0.2, out_amount_upper: 40_000, check_total: 0 }],
    [{ side: 'b2b' }, { out_share_middle: 0.3, out_share_lower: 0.7, out_amount_lower: 70_000, out_channel_abm: 35_000 }],
    [
      { search: 2, lower: 75 },
      { out_share_middle: 0.25, out_share_upper: 0, out_channel_search: 37_500 },
    ],
  ],
  experiment: [
    // R: power.prop.test(p1 = .05, p2 = .06, power = .8) gives n = 8157.7; 1.959964 and 0.841621 are in every table of the normal distribution.
    [{}, { out_perArm: 8158, out_total: 16_316, out_days: 17, weeks_whole: 3, z_alpha: 1.959963984540054, z_power: 0.8416212335729143 }],
    // R's help of power.prop.test: p1 = .50, p2 = .75, power = .90 gives n = 76.7, so 77.
    [{ baseline: 50, mde: 25, power: 90 }, { out_perArm: 77 }],
    // Its note: at least n = 74 for (p1, p2) = (0.9, 1).
    [{ baseline: 90, mde: 10 }, { out_perArm: 74 }],
  ],
} as const;

const MAKE = { duel: duelBook, pipeline: pipelineBook, budget: budgetBook, experiment: experimentBook };

let cases: readonly Case[] = [];
let books = new Map<string, ReadBook>();

beforeAll(async () => {
  if (!office) return;
  cases = await smallCases(definitions);
  const files = new Map(cases.map(({ id, bytes }) => [id, bytes]));
  for (const id of ['duel', 'pipeline', 'budget', 'experiment'] as const) {
    const { workbook } = await MAKE[id]('en');
    const typed = retyped(
      workbook,
      definitions[id].fields,
      GOLDEN[id].map(([inputs]) => ({ ...inputs })),
    );
    for (const [n, bytes] of typed.entries()) files.set(`golden-${id}-${n}`, bytes);
  }
  books = new Map([...recalculated(files)].map(([id, bytes]) => [id, readBook(bytes)]));
}, 900_000);

const bookOf = (one: Case): ReadBook => books.get(one.id)!;
const some = (id: string): Case[] => cases.filter((one) => one.id.startsWith(`${id}-`));

/** The word a cell shows for one of the contract's. */
function wordFor({ locale, id }: Case, name: string, word: string): string {
  const { answers, verdict } = wordsOf(locale).calculator;
  if (word === 'none') return answers.none;
  if (name !== 'verdict') throw new Error(`${name} is no word.`);
  const { short, within, long } = sheetWordsOf(locale).experiment;
  return id.startsWith('experiment') ? { short, within, long }[word]! : verdict[word as 'worse' | 'within' | 'better'];
}

/** What the numbers of a case were subtracted from. */
function scaleOf({ inputs, id }: Case, name: string): number {
  if (id.startsWith('pipeline')) {
    // As a scale, amounts by stage are as good as their sum.
    return Math.max(...['target', 'open', ...STAGES.map(({ open }) => open)].map((key) => Number(inputs[key])));
  }
  if (id.startsWith('budget')) return name.startsWith('share') ? 100 : Number(inputs['total']);
  return 0;
}

describe.skipIf(!office)('recalculated by LibreOffice', () => {
  test('given any case, then no cell shows an error', () => {
    expect(cases.length).toBeGreaterThan(120);
    for (const one of cases) expect(errorsIn(bookOf(one)), one.title).toEqual([]);
  });

  test.each(['pipeline', 'duel', 'budget', 'experiment', 'litmus'] as const)(
    'given any case of %s, then every output is the page’s',
    (id) => {
      for (const one of some(id)) {
        const of = outputs(bookOf(one), one.title);
        for (const [name, wanted] of Object.entries(one.results)) {
          const what = `${one.title} ${JSON.stringify(one.inputs)}: ${name}`;
          const unit = unitOf(outputRow(definitions[id], name), one.inputs);
          if (typeof wanted === 'string') expect(of(name), what).toBe(wordFor(one, name, wanted));
          else expectSame(Number(of(name)) * (unit !== 'word' && isPercent(unit) ? 100 : 1), wanted, scaleOf(one, name), what);
        }
      }
    },
  );

  test.each(['pipeline', 'duel', 'experiment'] as const)(
    'given the cases of %s, then every word that an output can be is among them',
    (id) => {
      const words = some(id).flatMap(({ results }) => Object.values(results).filter((value) => typeof value === 'string'));
      const all = { pipeline: ['better', 'none', 'within', 'worse'], duel: ['none'], experiment: ['long', 'none', 'short', 'within'] };
      expect([...new Set(words)].sort()).toEqual(all[id]);
    },
  );

  test.each(['duel', 'pipeline', 'budget', 'experiment'] as const)(
    'given published numbers typed into %s, then the published results',
    (id) => {
      for (const [n, [inputs, wanted]] of GOLDEN[id].entries()) {
        const book = books.get(`golden-${id}-${n}`)!;
        for (const [name, value] of Object.entries(wanted)) {
          expectSame(cellNamed(book, name).value, value, 1e-6, `${id} ${JSON.stringify(inputs)}: ${name}`);
        }
      }
    },
  );

  test('given levers, then what stands beside the outputs is the page’s too', () => {
    for (const one of some('duel')) {
      const found = [...bookOf(one).sheets.values()][1]!;
      const none = wordsOf(one.locale).calculator.answers.none;
      const wrong = mismatchedRatio(one.results as unknown as DuelResults);
      const { b2c, b2b } = relativeGains(one.inputs as never);
      const rows = [...found].filter(([, { formula }]) => formula !== undefined);
      const by = (formula: string) => rows.find(([, cell]) => cell.formula!.endsWith(formula))![1].value;
      for (const [formula, wanted] of [
        ['out_b2bGainQuarter/out_b2cGain)', wrong],
        ['cvrGain/cvr)', b2c === 'none' ? b2c : b2c / 100],
        ['winGain/win)', b2b === 'none' ? b2b : b2b / 100],
      ] as const) {
        if (wanted === 'none') expect(by(formula), one.title).toBe(none);
        else expectSame(by(formula), wanted, 0, `${one.title}: ${formula}`);
      }
    }
  });

  test('given a budget, then no money is lost or made', () => {
    for (const one of some('budget')) {
      expect(cellNamed(bookOf(one), 'check_total').value, one.title).toBe(0);
      // The other side says so, instead of showing numbers that belong to nobody.
      expect(typeof cellNamed(bookOf(one), one.inputs['side'] === 'b2c' ? 'out_channel_abm' : 'out_channel_video').value).toBe('string');
    }
  });

  test('given a test, then the smallest effect of each week, and the size with each arm’s own variance, are the page’s', () => {
    let compared = 0;
    for (const one of some('experiment')) {
      const inputs = modelInputs(one.inputs);
      const book = bookOf(one);
      const none = wordsOf(one.locale).calculator.answers.none;
      const unpooled = sampleSize(inputs, 'unpooled');
      const size = cellNamed(book, 'exact_unpooled').value;
      if (unpooled === 'none') expect(size, one.title).toBe(none);
      else expectSame(size, unpooled, 0, one.title);
      // Below one half the search has more than one answer; at 0 any effect is enough, and there is no threshold to search with.
      if (inputs.power < 50) continue;
      for (const { week, effect } of experimentWeeks(inputs, 12)) {
        const { value } = cellNamed(book, `effect_${week}w`);
        const what = `${one.title} ${JSON.stringify(one.inputs)}, week ${week}`;
        if (effect === null) expect(value, what).toBe(none);
        else expectSame(Number(value) * 100, effect, 0.1, what);
        compared += 1;
      }
    }
    expect(compared).toBeGreaterThan(300);
  });

  test('given a checklist, then the score is the one worked out on paper', () => {
    const scores = some('litmus')
      .slice(-5)
      .map((one) => cellNamed(bookOf(one), 'out_score').value);
    const none = wordsOf(some('litmus').at(-2)!.locale).calculator.answers.none;
    expect(scores).toEqual([0.5, expect.closeTo(2.5 / 3, 12), 1, none, 0]);
  });

  test('given a file as we write it, then every cached result is what the program calculates', () => {
    const written = cases.filter((one) => one.written !== null);
    expect(written.length).toBeGreaterThan(60);
    for (const one of written) expectCaches(readBook(one.written!), bookOf(one), one.title);
  });
});
