/** The mails and CRM lines of the calculators: every variant, in every language, with nothing left to fill in. */
import { describe, expect, test } from 'vitest';
import type { Inputs } from '../../src/calculator/field.ts';
import { crmText } from '../../src/calculator/send/crm.ts';
import { mailtoAddress } from '../../src/calculator/send/mail.ts';
import type { Message, MessageOf } from '../../src/calculator/send/types.ts';
import { message as budget } from '../../src/calculators/budget/message.ts';
import { message as duel } from '../../src/calculators/duel/message.ts';
import { message as engine } from '../../src/calculators/engine/message.ts';
import { message as experiment } from '../../src/calculators/experiment/message.ts';
import { message as cx } from '../../src/calculators/cx/message.ts';
import { message as funnel } from '../../src/calculators/funnel/message.ts';
import { message as ltvCac } from '../../src/calculators/ltv-cac/message.ts';
import { message as pipeline } from '../../src/calculators/pipeline/message.ts';
import { message as builder } from '../../src/calculators/message/message.ts';
import { message as litmus } from '../../src/calculators/litmus/message.ts';
import { CALCULATORS, type CalculatorId } from '../../src/calculators/registry.ts';
import { message as roi } from '../../src/calculators/roi/message.ts';
import { scenario } from '../../src/data/index.ts';
import { LOCALES, type Locale } from '../../src/locales.ts';
import { wordsOf } from '../../src/words/index.ts';
import { sendWordsOf } from '../../src/words/on-demand.ts';
import { pageOf } from './page.ts';

const MESSAGES: Readonly<Record<CalculatorId, MessageOf>> = {
  roi,
  'ltv-cac': ltvCac,
  funnel,
  duel,
  pipeline,
  budget,
  experiment,
  engine,
  message: builder,
  cx,
  litmus,
};
const SENT = { link: 'https://two-engines.example/en/tools/roi/#v=1&users=120', day: '2026-11-23' };

function messageOf(id: CalculatorId, locale: Locale, inputs: Inputs = {}): Message {
  return MESSAGES[id](pageOf(id, locale, inputs), sendWordsOf(locale), SENT);
}

/** Spaces of every kind as the plain one: locales differ in which they put between digits. */
function plain(text: string): string {
  return text.replace(/\p{Zs}/gu, ' ');
}

/** Whether a text holds a sentence of the words, whatever was filled in: figures with their unit, `longest` characters at most. */
function says(text: string, template: string, longest = 20): boolean {
  const literal = plain(template)
    .split(/\{\w+\}/)
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(literal.join(`[^\\n]{1,${longest}}`)).test(plain(text));
}

const NO_BENEFITS = { hours: 0, incidents: 0, retired: 0, uplift: 0, exposure: 0, auditHours: 0 };
const NO_COSTS = { fee: 0, setup: 0, training: 0, adminHours: 0 };

/**
 * Undiscounted, 34 of 36 months (two months later than planned) of 70 % of what is retired, against 120 % of the set-up:
 * 34 ÷ 12 · 0.7 · retired = 1.2 · 20 000.
 */
const EVEN = { ...NO_BENEFITS, ...NO_COSTS, discount: 0, golive: 0, ramp: 0, setup: 20_000, retired: (1.2 * 20_000 * 12) / (34 * 0.7) };

type RoiSentence = keyof ReturnType<typeof sendWordsOf>['roi'];
const ROI: readonly (readonly [string, Inputs, readonly RoiSentence[]])[] = [
  ['the defaults', {}, ['gain', 'beyond', 'share', 'expected']],
  ['a case that pays at once', { hours: 6 }, ['gain', 'within', 'share', 'expected']],
  ['a case that never pays', { ...NO_BENEFITS, retired: 1000 }, ['loss', 'never', 'shareOver', 'expectedNever']],
  ['a case that pays late', { ...NO_BENEFITS, retired: 95_000, discount: 60 }, ['loss', 'beyond', 'shareOver', 'expected']],
  ['a case that breaks even', EVEN, ['even', 'beyond', 'expected']],
  [
    'a case without outlay but its own time',
    { ...NO_COSTS, adminHours: 5, golive: 0, ramp: 0 },
    ['gain', 'within', 'share', 'expectedOnly'],
  ],
  ['no benefits', NO_BENEFITS, ['noBenefits']],
  ['no costs', NO_COSTS, ['noCosts']],
  ['neither', { ...NO_BENEFITS, ...NO_COSTS }, ['nothing']],
];

const MONEY_SENTENCES = ['gain', 'loss', 'even', 'noBenefits', 'noCosts', 'nothing'] as const;
const LATER_SENTENCES = ['within', 'beyond', 'never', 'share', 'shareOver', 'expected', 'expectedNever'] as const;

describe.each(LOCALES)('in %s', (locale) => {
  const words = sendWordsOf(locale);

  test.each(ROI)('given %s, then the mail to the CFO says so and nothing else', (_, inputs, sentences) => {
    const { body } = messageOf('roi', locale, inputs);
    const said = [...MONEY_SENTENCES, ...LATER_SENTENCES].filter((name) => says(body, words.roi[name]));
    expect(said).toEqual(sentences.filter((name) => name !== 'expectedOnly'));
    expect(says(body, `${words.roi.expectedOnly}\n`)).toBe(sentences.includes('expectedOnly'));
  });

  const LTV: readonly (readonly [string, Inputs, readonly string[]])[] = [
    ['a ratio below target', { spend: 1e6 }, ['ratio', 'never', 'ltv-first']],
    ['both on target', { repeat: 90, window: 14 }, ['ratio', 'payback', 'scale']],
    ['a first order that pays for it', { spend: 5000 }, ['ratio', 'atOnce', 'scale']],
    [
      'a payback that is too slow',
      { model: 'contract', spend: 25_000, customers: 1, years: 15, renewal: 100 },
      ['ratio', 'payback', 'cac-first'],
    ],
    ['no customers', { customers: 0 }, ['none']],
    ['no spend', { spend: 0 }, ['none']],
  ];
  test.each(LTV)('given %s, then the mail about a customer says so and nothing else', (_, inputs, sentences) => {
    const { body } = messageOf('ltv-cac', locale, inputs);
    const all = words['ltv-cac'] as Readonly<Record<string, string>>;
    const said = ['ratio', 'none', 'payback', 'atOnce', 'never', 'scale', 'cac-first', 'ltv-first'].filter((name) =>
      says(body, all[name]!),
    );
    expect(said).toEqual(sentences);
  });

  const { headline } = wordsOf(locale).funnel;
  test.each([
    ['b2c', {}, ['revenue']],
    ['b2b', { side: 'b2b' }, ['bookings']],
  ] as const)('given the %s funnel, then the mail says its money, its weakest stage and a lift', (_, inputs, sentences) => {
    const { body } = messageOf('funnel', locale, { ...inputs, mqlSql: 5, cart: 1 });
    const said = (['revenue', 'bookings', 'weakest', 'noneWeak', 'lift', 'noLift'] as const).filter((name) => says(body, headline[name]));
    expect(said).toEqual([...sentences, 'weakest', 'lift']);
  });

  test('given a funnel that is better than its ranges, then the mail does not look for a leak', () => {
    const { body } = messageOf('funnel', locale, {
      side: 'b2b',
      mqlSql: 90,
      win: 90,
      mqlRate: 90,
      leadSql: 90,
      pocOpp: 90,
      onboarding: 100,
      nrr: 200,
      upsell: 90,
      cycle: 1,
    });
    expect(body).toContain(headline.noneWeak);
    expect(body).toContain(headline.noLift);
  });

  test.each([
    ['the playbook’s example', {}, ['ratio', 'relative', 'perSpend', 'notProfit']],
    ['the stronger lever on the other side', { acv: 1_000_000 }, ['ratioB2c', 'relative', 'perSpend', 'notProfit']],
    ['equal levers', { visitors: 1000, cvrGain: 1, aov: 440, mqls: 400, acv: 1000 }, ['equal', 'relative', 'perSpend', 'notProfit']],
    ['a lever that brings nothing', { cvrGain: 0 }, ['noRatio', 'relative', 'perSpend', 'notProfit']],
    ['the other lever bringing nothing', { winGain: 0 }, ['noB2b', 'relative', 'perSpend', 'notProfit']],
    ['no budget and no start', { spend: 0, win: 0 }, ['ratio', 'notProfit']],
  ] as const)('given two levers with %s, then the mail says so and nothing else', (_, inputs, sentences) => {
    const { body } = messageOf('duel', locale, inputs);
    const all = wordsOf(locale).duel.headline;
    const names = ['ratio', 'ratioB2c', 'equal', 'noRatio', 'noB2b', 'relative', 'perSpend', 'notProfit'] as const;
    expect(names.filter((name) => says(body, all[name]))).toEqual(sentences);
  });

  test.each([
    ['a gap', {}, ['short', 'even', 'needs']],
    ['enough', { open: 4_000_000 }, ['enough', 'even']],
    ['a target that is reached', { won: 2_000_000 }, ['reached']],
    ['nothing that is ever won', { win: 0 }, ['short', 'noEven', 'needs']],
  ] as const)('given a pipeline with %s, then the mail says so and nothing else', (_, inputs, sentences) => {
    const { body } = messageOf('pipeline', locale, inputs);
    const all = wordsOf(locale).pipeline.headline;
    expect((['short', 'enough', 'reached', 'even', 'noEven', 'needs'] as const).filter((name) => says(body, all[name]))).toEqual(sentences);
  });

  test('given a pipeline by stage, then mail and CRM have each stage that has an amount, and no other', () => {
    const { stages } = wordsOf(locale).pipeline;
    const inputs = { openDiscovery: 1_400_000, winDiscovery: 10, openContract: 200_000, winContract: 60, winPoc: 40 };
    const { body, crm } = messageOf('pipeline', locale, inputs);
    for (const [id, there] of [
      ['discovery', true],
      ['poc', false],
      ['contract', true],
    ] as const) {
      expect(plain(body).includes(`${stages[id]} `)).toBe(there);
      expect(crm.some(([key]) => key === `expected-${id}`)).toBe(there);
    }
    const value = (key: string) => crm.find(([name]) => name === key)?.[2];
    expect([value('openDiscovery'), value('winDiscovery'), value('expected-discovery')]).toEqual(['1400000', '10', '140000']);
    expect([value('openUsed'), value('winUsed'), value('expected')]).toEqual(['1600000', '16.25', '260000']);
    expect(messageOf('pipeline', locale).body).not.toContain(stages.discovery);
  });

  const own = wordsOf(locale).experiment;
  test.each([
    ['the defaults', {}, ['long'], true, ['days', 'reach']],
    ['enough people', { units: 2000 }, ['within'], true, ['days']],
    ['a great many', { units: 1e5 }, ['short'], true, ['days']],
    ['companies, and few', { side: 'b2b', units: 2.9, baseline: 30, mde: 5 }, ['cannot'], false, ['days', 'reach', 'instead']],
    ['hardly anybody', { units: 0.001 }, ['cannot'], false, ['days', 'nothing', 'instead']],
    ['nobody', { units: 0 }, [], true, ['size', 'noUnits']],
    ['no effect', { mde: 0 }, [], false, ['none', 'noEffect']],
  ] as const)(
    'given a test with %s, then the mail says how it stands, and brings the card where a test is the way',
    (_, inputs, kinds, card, parts) => {
      const { body } = messageOf('experiment', locale, inputs);
      const kindsSaid = (['short', 'within', 'long', 'cannot', 'none'] as const).filter((kind) => says(body, own.verdict[kind]));
      expect(kindsSaid).toEqual(kinds);
      expect(body.includes(own.card.saw)).toBe(card);
      const all = {
        days: own.headline.days,
        size: `${own.headline.size} ${own.remarks.noUnits}`,
        none: own.headline.none,
        reach: own.reach.some,
        nothing: own.reach.nothing,
        instead: own.instead.accounts,
        noUnits: own.remarks.noUnits,
        noEffect: own.remarks.noEffect,
      };
      expect(Object.keys(all).filter((name) => says(body, all[name as keyof typeof all], 40))).toEqual(
        Object.keys(all).filter((name) => (parts as readonly string[]).includes(name)),
      );
    },
  );

  test('given a message, then the mail holds its headline and its boxes, and no empty one', () => {
    const { subject, body } = messageOf('message', locale, { value: 'Suppe', time: 'heute', risk: 'sonst Geld zurück', benefit2: 'Warm' });
    const { fields } = wordsOf(locale).message;
    expect(subject).toContain('Suppe, heute. sonst Geld zurück.');
    expect(body).toContain(`${fields.benefit2.label}: Warm`);
    expect(body).not.toContain(fields.benefit1.label);
    expect(body).not.toContain(words.message.empty);
  });

  test('given no message yet, then the mail says so', () => {
    const { subject, body } = messageOf('message', locale);
    expect(subject).toBe(words.message.subjectEmpty);
    expect(body).toContain(words.message.empty);
  });

  test('given a product between bar and pump, then the mail names what pulls which way, the condition that fails, and what to read', () => {
    const { subject, body, crm } = messageOf('engine', locale, scenario('coffee-two-doors', 'this test').inputs);
    const own = wordsOf(locale).engine;
    expect(subject).toBe(words.engine.subject.replace('{engine}', own.engines.hybrid));
    expect(says(body, own.headline.hybrid)).toBe(true);
    const parts = body.split('\n\n').map((part) => part.split('\n'));
    const below = (title: string) => parts.find(([first]) => first === `${title}:`)!.slice(1);
    const as = (id: 'risk' | 'proof' | 'wins' | 'start' | 'growth', answer: 'bar' | 'pump') =>
      `- ${own.fields[id].label} ${own.options[id][answer]}`;
    expect(below(own.pulls.towards.bar)).toEqual([as('risk', 'bar'), as('proof', 'bar'), as('wins', 'bar')]);
    expect(below(own.pulls.towards.pump)).toEqual([as('start', 'pump'), as('growth', 'pump')]);
    expect(below(own.path.title.hybrid)).toHaveLength(6);
    const label = own.fields.standard.label;
    expect(body).toContain(own.selfServe.no.replace('{conditions}', label.charAt(0).toLowerCase() + label.slice(1)));
    expect(Object.fromEntries(crm.map(([key, , value]) => [key, value]))).toMatchObject({
      score: '45.83',
      engine: 'hybrid',
      selfServe: 'no',
      path: 'hybrid',
    });
  });

  test('given three of twelve answers, then the mail names no engine and says how far it can still go', () => {
    const { subject, body } = messageOf('engine', locale, { payer: 'bar', agree: 'bar', money: 'both' });
    const own = wordsOf(locale).engine;
    expect(subject).toBe(words.engine.subjectNone);
    expect(says(body, own.headline.soFar)).toBe(true);
    for (const meaning of Object.values(own.meaning)) expect(body).not.toContain(meaning);
    for (const found of ['b2c', 'hybrid', 'b2b'] as const) {
      expect(says(body, own.headline[found])).toBe(false);
    }
  });

  test('given answers about customer experience, then the mail names each, what is next, and how little it proves', () => {
    const { body } = messageOf('cx', locale, { side: 'b2b', goals: 'no', ideas: 'yes' });
    const own = wordsOf(locale).cx;
    expect(body).toContain(`${own.fields.goals.label}: ${own.options.goals.no}`);
    expect(says(body, own.headline.yours)).toBe(true);
    expect(body).toContain(own.advice.next.replace('{practice}', own.fields.goals.label));
    expect(body).toContain(own.limits);
  });

  test('given a checked list, then the mail says its score and names the gaps in the order of the page', () => {
    const { subject, body, crm } = messageOf('litmus', locale, { list: 'governance', a: 'ypn------------' });
    const { answers, headline: said } = wordsOf(locale).litmus;
    expect(plain(subject)).toMatch(/50/);
    expect(says(body, said.score.replace('{list}', wordsOf(locale).litmus.options.list.governance))).toBe(true);
    const gaps = body.split('\n').filter((line) => line.startsWith('- '));
    expect(gaps.map((line) => line.slice(2).split(':')[0])).toEqual([answers.n, answers.p]);
    expect(Object.fromEntries(crm.map(([key, , value]) => [key, value]))).toMatchObject({ score: '50', answered: '3', open: '12' });
  });

  test.each(
    CALCULATORS.flatMap((id): readonly (readonly [CalculatorId, string, Inputs])[] =>
      id === 'roi' ? ROI.map(([name, inputs]) => [id, name, inputs] as const) : [[id, 'the defaults', {}] as const],
    ),
  )('given %s with %s, then nothing is left to fill in, and the link stands on a line of its own', (id, _, inputs) => {
    const { subject, body, crm } = messageOf(id, locale, inputs);
    const whole = `${subject}\n${body}\n${crmText(crm)}`;
    expect(whole).not.toMatch(/\{\w+\}|undefined|NaN|Infinity|\[object/);
    expect(subject).not.toContain('\n');
    expect(words.mail.title[id]).not.toBe('');
    expect(body.split('\n')).toContain(SENT.link);
    expect(body.startsWith(words.letter.greeting)).toBe(true);
    expect(body.endsWith(words.letter.closing)).toBe(true);
    expect(
      crmText(crm)
        .split('\n')
        .every((line) => /^[^[\]]+ \[[\w-]+\]: \S/.test(line)),
      crmText(crm),
    ).toBe(true);
  });
});

test('given the example in English, then the mail reads as a colleague would write it', () => {
  const { subject, body } = messageOf('roi', 'en', { label: 'Rossi SpA' });
  expect(plain(subject)).toBe('Business case Rossi SpA: NPV €208,083 over 3 years (conservative)');
  expect(plain(body)).toBe(
    `Hello,

Here is the business case for Rossi SpA, on the conservative estimate.

Over 3 years it costs €156,000 in all and brings in €415,110; at a cost of capital of 10% a year that is a net present value (NPV) of €208,083. The money is back after 14 months; the usual limit is 12 months. It keeps paying as long as benefits reach 41% of this estimate.

On the expected estimate the NPV is €415,893 and the payback 6 months.

Every assumption is in the link. Change the ones you disagree with and send it back:
${SENT.link}

Kind regards,`,
  );
});

test('given another chosen scenario, then the mail is the same: the conservative case goes first whatever the page shows', () => {
  const chosen = (scenario: string) => messageOf('roi', 'en', { scenario });
  expect(chosen('optimistic').body).toBe(chosen('conservative').body);
  expect(chosen('optimistic').crm).not.toEqual(chosen('conservative').crm);
});

test('given the CRM lines in two languages, then keys and values are the same: only labels differ', () => {
  const lines = (locale: Locale) => messageOf('roi', locale, { label: 'Rossi SpA', cur: 'USD' }).crm;
  const keysAndValues = (locale: Locale) =>
    lines(locale)
      .filter(([key]) => !['calculator', 'scenario'].includes(key))
      .map(([key, , value]) => [key, value]);
  expect(keysAndValues('ru')).toEqual(keysAndValues('en'));
  expect(Object.fromEntries(keysAndValues('en'))).toMatchObject({
    label: 'Rossi SpA',
    cur: 'USD',
    date: '2026-11-23',
    payback: '6',
    link: SENT.link,
  });
});

describe('text from a link', () => {
  const HOSTILE = 'A\r\nBcc: all@example.com\n\n<img src=x onerror=alert(1)>&bcc=x@y.z?cc=1#f "\u2028Z';

  test('given line ends and markup in the label, then they make no line, no header and no markup', () => {
    const hostile = messageOf('roi', 'en', { label: HOSTILE });
    const harmless = messageOf('roi', 'en', { label: 'A' });
    expect(hostile.subject).not.toMatch(/[\r\n\u2028]/);
    expect(hostile.body.split(/\r|\n|\u2028/)).toHaveLength(harmless.body.split('\n').length);
    expect(crmText(hostile.crm).split(/\r|\n|\u2028/)).toHaveLength(crmText(harmless.crm).split('\n').length);
    expect(hostile.subject).toContain('<img src=x onerror=alert(1)>');

    const address = mailtoAddress(hostile.subject, hostile.body);
    expect(address).toMatch(/^mailto:\?subject=[\w.~%-]+&body=[\w.~%-]+$/);
    const read = new URL(address);
    expect(read.pathname).toBe('');
    expect([...read.searchParams.keys()]).toEqual(['subject', 'body']);
    expect(read.searchParams.get('subject')).toBe(hostile.subject);
    expect(read.searchParams.get('body')).toBe(hostile.body.replaceAll('\n', '\r\n'));
  });

  test('given half a character in the label, then the address is written all the same', () => {
    const { subject, body } = messageOf('roi', 'ru', { label: 'A\ud83d' });
    expect(decodeURIComponent(mailtoAddress(subject, body))).toContain('A\ufffd');
  });

  test('given placeholders in the label, then they are not filled', () => {
    expect(messageOf('roi', 'en', { label: '{npv} {costs}' }).subject).toContain('{npv} {costs}');
  });
});
