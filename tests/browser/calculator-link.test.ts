// Why this file: a link is a document. It opens with its numbers in every language, and says what it could not read.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { CalculatorId } from '../../src/calculators/registry.ts';
import { LOCALES } from '../../src/locales.ts';
import { wordsOf } from '../../src/words/index.ts';
import { dataDate } from '../../src/data/index.ts';
import { dateText } from '../../src/words/date.ts';
import { until, url, useBrowser } from './open.ts';
import { field, inFields, inputs, openTool, plainSpaces, reported, result, results, running, sentence } from './tool.ts';

const { open } = useBrowser();

/** Every input of the version-1 business case, none at its default. */
const ROI = {
  cur: 'CHF',
  label: 'Rossi & figli: 50 % più',
  term: 5,
  discount: 8.5,
  users: 1234.5,
  hours: 2.25,
  wage: 38,
  weeks: 44,
  capture: 60,
  incidents: 9,
  incidentCost: 950,
  incidentCut: 25,
  retired: 12500,
  uplift: 80000,
  margin: 35,
  exposure: 90000,
  exposureCut: 15,
  auditHours: 320,
  auditCut: 30,
  fee: 31,
  billing: 'term',
  prepay: 4,
  setup: 27000,
  training: 9500,
  adminHours: 14,
  golive: 2,
  ramp: 5,
  scenario: 'conservative',
} as const;

const LTV = {
  cur: 'USD',
  model: 'contract',
  spend: 250000,
  customers: 12,
  margin: 72,
  discount: 9,
  aov: 51,
  returns: 4,
  repeat: 30,
  window: 45,
  horizon: 18,
  arpa: 25,
  churn: 3.5,
  months: 48,
  acv: 31000,
  renewal: 88,
  expansion: 12,
  years: 7,
};
const FUNNEL = {
  side: 'b2b',
  cur: 'EUR',
  kind: 'subscription',
  visitors: 150000,
  cart: 9,
  pay: 30,
  aov: 61,
  ctr: 1.5,
  trial: 18,
  day7: 33,
  repeat: 28,
  referral: 9,
  paybackWeeks: 4,
  paybackMonths: 3,
  leads: 380,
  mqlSql: 19,
  win: 24,
  acv: 42000,
  mqlRate: 1.8,
  leadSql: 27,
  pocOpp: 45,
  onboarding: 66,
  nrr: 108,
  upsell: 17,
  cycle: 82,
};

const DUEL = {
  cur: 'GBP',
  visitors: 51_000,
  cvr: 1.8,
  aov: 62.5,
  cvrGain: 0.35,
  mqls: 72,
  mqlSql: 21,
  win: 27,
  acv: 14_500,
  winGain: 3.5,
  spend: 7250,
};
const PIPELINE = {
  cur: 'SEK',
  target: 1_234_567,
  won: 98_765.5,
  open: 3_456_789,
  win: 22.5,
  deals: 37,
  acv: 61_250,
  cycle: 84,
  mqlSql: 19.5,
  openDiscovery: 1_300_000.5,
  winDiscovery: 12.5,
  openDemo: 800_000,
  winDemo: 21,
  openPoc: 0,
  winPoc: 44,
  openContract: 210_000,
  winContract: 66,
};

const BUDGET = {
  side: 'b2b',
  cur: 'CHF',
  total: 88_000,
  lower: 25,
  middle: 35.5,
  lowerB2b: 62.5,
  search: 2,
  retargeting: 0.5,
  crm: 3,
  creators: 4,
  video: 5,
  portals: 2,
  abm: 1,
  webinars: 0,
  sequences: 1.5,
  events: 6,
};

const CASES: readonly [CalculatorId, Readonly<Record<string, number | string>>][] = [
  ['roi', ROI],
  ['ltv-cac', LTV],
  ['funnel', FUNNEL],
  ['duel', DUEL],
  ['pipeline', PIPELINE],
  ['budget', BUDGET],
  ['experiment', { side: 'b2b', baseline: 22.5, mde: -4.25, alpha: 10, power: 90, arms: 3, units: 12.5 }],
];

function fragment(values: Readonly<Record<string, number | string>>): string {
  return `v=1&${Object.entries(values)
    .map(([key, value]) => `${key}=${encodeURIComponent(value)}`)
    .join('&')}`;
}

describe.each(CASES)('the calculator %s', (id, values) => {
  test('given a link with every input, when it is opened in each language, then inputs and results are the same', async () => {
    const { page } = await open();
    const all: Record<string, string>[] = [];
    for (const locale of LOCALES) {
      await openTool(page, locale, id, fragment(values));
      expect(await inputs(page)).toEqual(inFields(values, locale));
      await reported(page);
      expect(await page.locator('.calc-problems-box').count()).toBe(0);
      all.push(await results(page));
    }
    const [first, ...rest] = all;
    expect(Object.keys(first!).length).toBeGreaterThan(4);
    for (const other of rest) expect(other).toEqual(first);
  });
});

describe.each(LOCALES)('a link opened in %s', (locale) => {
  const { calculator: machine, roi } = wordsOf(locale);
  const { problems } = machine;

  test('given an anchor without "=", then the defaults stand and nothing is said', async () => {
    const { page } = await open();
    await openTool(page, locale, 'roi');
    const standard = { inputs: await inputs(page), results: await results(page) };
    await openTool(page, locale, 'roi', '_top');
    expect({ inputs: await inputs(page), results: await results(page) }).toEqual(standard);
    expect(await page.locator('.calc-problems').innerText()).toBe('');
  });

  test('given values that cannot be used, then each is named by its label and the result is there', async () => {
    const { page } = await open();
    await openTool(
      page,
      locale,
      'roi',
      'v=1&users=abc&discount=250&term=2.5&billing=weekly&fee=30&fee=31&colour=red&hours=NaN&wage=1e999&label=%E0%A4',
    );
    const said = plainSpaces(await page.locator('.calc-problems-box').innerText());
    const { fields } = roi;
    expect(said).toContain(problems.title);
    const malformed = { users: 'abc', term: '2.5', billing: 'weekly', hours: 'NaN', wage: '1e999', label: '%E0%A4' } as const;
    for (const [key, value] of Object.entries(malformed))
      expect(said).toMatch(sentence(problems.malformed, { label: fields[key as keyof typeof malformed].label, value }));
    expect(said).toMatch(sentence(problems.outOfRange, { label: fields.discount.label, value: '250' }));
    expect(said).toMatch(sentence(problems.repeated, { label: fields.fee.label }));
    expect(said).toMatch(sentence(problems.unknown, { key: 'colour' }));
    const now = await inputs(page);
    expect([now['users'], now['discount'], now['term'], now['billing'], now['fee']]).toEqual(['120', '100', '3', 'annual', '30']);
    expect(Number(await result(page, 'npv'))).not.toBeNaN();
    await page.getByRole('button', { name: problems.dismiss }).click();
    expect(await page.locator('.calc-problems-box').count()).toBe(0);
  });

  test('given markup in a link, then it stays text', async () => {
    const { page } = await open();
    const markup = '<img src=x onerror=alert(1)>';
    await openTool(
      page,
      locale,
      'roi',
      `v=1&label=${encodeURIComponent(markup)}&users=${encodeURIComponent('<b>7</b>')}&${encodeURIComponent('<i>k</i>')}=1`,
    );
    expect(await field(page, 'label').inputValue()).toBe(markup);
    expect(await page.locator('.case-head h2').innerText()).toBe(markup);
    expect(await page.locator('.calc-problems-box').innerText()).toContain('<b>7</b>');
    expect(await page.locator('.calc-problems-box').innerText()).toContain('<i>k</i>');
    expect(await page.locator('.calc :is(img, b, i)').count()).toBe(0);
  });

  test('given 200 kB of text in a link, then the page opens, cuts it and says so', async () => {
    const { page } = await open();
    await openTool(page, locale, 'roi', `v=1&users=7&label=${'x'.repeat(200_000)}&junk=${'&'.repeat(500)}`);
    expect(await field(page, 'users').inputValue()).toBe('7');
    expect(await field(page, 'label').inputValue()).toBe('x'.repeat(60));
    const said = await page.locator('.calc-problems-box').innerText();
    expect(said).toContain(roi.fields.label.label);
    expect(said.length).toBeLessThan(1500);
  });

  test('given a link whose result was another, then "was X, now Y" stands; with the same result it does not', async () => {
    const { page } = await open();
    await openTool(page, locale, 'roi', 'v=1&users=77&res=1234');
    const now = (await result(page, 'npv'))!;
    const changed = page.locator('.calc-changed');
    const said = plainSpaces(await changed.innerText());
    const shown = plainSpaces(await page.locator('output[name="npv"]').innerText());
    expect(said).toMatch(sentence(machine.changed.result, { now: shown }));
    expect(said.replace(shown, '').replace(/\D/g, '')).toBe('1234');

    await openTool(page, locale, 'roi', `v=1&users=77&res=${now}`);
    expect(await field(page, 'users').inputValue()).toBe('77');
    await reported(page);
    expect(await changed.count()).toBe(0);
  });

  test('given a link with benchmarks of another date, then both dates stand', async () => {
    const { page } = await open();
    await openTool(page, locale, 'roi', 'v=1&users=77&at=2019-03-05');
    const dates = { was: dateText('2019-03-05', locale), now: dateText(dataDate, locale) };
    expect(plainSpaces(await page.locator('.calc-changed').innerText())).toMatch(sentence(machine.changed.data, dates));
  });

  test('given a link of a newer version, then it opens and says so', async () => {
    const { page } = await open();
    await openTool(page, locale, 'roi', 'v=99&users=77');
    expect(await field(page, 'users').inputValue()).toBe('77');
    expect(plainSpaces(await page.locator('.calc-problems-box').innerText())).toMatch(
      sentence(problems.newerVersion, { value: '99', used: '1' }),
    );
  });

  test.each(['/%23v=1&users=3', '%23v=1&users=3', '/%23v=1&users=3/', '/%2523v=1&users=3', '%252523v=1&users=3'])(
    'given a link whose # a mail gateway wrote as %s, then the calculator opens with its state',
    async (rest) => {
      const { page } = await open({ expected: /404/ });
      await page.goto(url(`/${locale}/tools/roi${rest}`));
      await page.waitForURL(`**/${locale}/tools/roi/#**`);
      await running(page);
      await until(() => field(page, 'users').inputValue()).toBe('3');
    },
  );
});

test('given a link with junk that a mail program left at its end, then the junk is not read', async () => {
  const { page } = await open();
  await openTool(page, 'en', 'roi', 'v=1&amp;users=3&amp;fee=30.');
  expect([await field(page, 'users').inputValue(), await field(page, 'fee').inputValue()]).toEqual(['3', '30']);
});

const FROZEN = new URL('../frozen/v1-links.json', import.meta.url);

interface FrozenLink {
  readonly id: CalculatorId;
  readonly fragment: string;
  readonly results: Readonly<Record<string, string | number>>;
}

describe('the frozen links', () => {
  const links = JSON.parse(readFileSync(FROZEN, 'utf8')) as FrozenLink[];

  test('given the file of links of version 1, then it holds some of every calculator', () => {
    expect(new Set(links.map(({ id }) => id))).toEqual(
      new Set(['roi', 'ltv-cac', 'funnel', 'duel', 'pipeline', 'budget', 'experiment', 'engine', 'message', 'cx', 'litmus']),
    );
  });

  test.each(links.map((link, index) => ({ ...link, index, locale: LOCALES[index % LOCALES.length]! })))(
    'given frozen link $index of $id, when it is opened in $locale, then the results are the ones it was sent with',
    async ({ id, fragment: state, results: sent, locale }) => {
      const { page } = await open();
      await openTool(page, locale, id, state);
      const now = await results(page);
      expect(Object.keys(sent).length).toBeGreaterThan(0);
      for (const [name, was] of Object.entries(sent)) {
        // A result that has no meaning for these inputs may be left out of the page.
        if (Number.isNaN(Number(was))) expect(now[name] ?? 'none', name).toBe(was);
        else
          expect(Math.abs(Number(now[name]) - Number(was)), `${name}: ${now[name]}`).toBeLessThanOrEqual(
            1e-9 * Math.max(1, Math.abs(Number(was))),
          );
      }
    },
  );
});
