/** Inputs that cancel each other are said, with what the model did. */
import { expect, test } from 'vitest';
import { defaultsOf } from '../../src/calculator/field.ts';
import { definition as budget } from '../../src/calculators/budget/definition.ts';
import { definition as duel } from '../../src/calculators/duel/definition.ts';
import { definition as experiment } from '../../src/calculators/experiment/definition.ts';
import { definition as ltvCac } from '../../src/calculators/ltv-cac/definition.ts';
import { definition as pipeline } from '../../src/calculators/pipeline/definition.ts';
import { definition as roi } from '../../src/calculators/roi/definition.ts';
import { references } from '../../src/calculators/references.ts';
import { STAGES } from '../../src/models/pipeline.ts';
import { LOCALES } from '../../src/locales.ts';
import { wordsOf } from '../../src/words/index.ts';

const roiInputs = defaultsOf(roi.fields);
const ltvInputs = defaultsOf(ltvCac.fields);

test('given the defaults, then nothing is remarked', () => {
  expect(roi.remarks!(roiInputs)).toEqual([]);
  expect(ltvCac.remarks!(ltvInputs)).toEqual([]);
});

test('given a prepayment discount without prepayment, then it is said, and the result is that without it', () => {
  const inputs = { ...roiInputs, prepay: 20, billing: 'monthly' };
  expect(roi.remarks!(inputs)).toEqual(['prepayIgnored']);
  expect(roi.compute(inputs, references.roi)['npv']).toBe(roi.compute({ ...inputs, prepay: 0 }, references.roi)['npv']);
});

test('given a first use after the end of the case, then it is said, and no benefits are counted', () => {
  const inputs = { ...roiInputs, term: 1, golive: 12 };
  expect(roi.remarks!(inputs)).toEqual(['noUse']);
  expect(roi.compute(inputs, references.roi)['benefits']).toBe(0);
  // The conservative scenario goes live two months later.
  expect(roi.remarks!({ ...inputs, golive: 10, scenario: 'conservative' })).toEqual(['noUse']);
  expect(roi.remarks!({ ...inputs, golive: 10 })).toEqual([]);
});

test('given a next order that would come after the months looked at, then it is said', () => {
  expect(ltvCac.remarks!({ ...ltvInputs, window: 730, horizon: 1 })).toEqual(['firstOrderOnly']);
  expect(ltvCac.remarks!({ ...ltvInputs, model: 'contract', window: 730, horizon: 1 })).toEqual([]);
});

test('given a target that is reached, or no deal ever won, then it is said', () => {
  const inputs = defaultsOf(pipeline.fields);
  expect(pipeline.remarks!(inputs)).toEqual([]);
  expect(pipeline.remarks!({ ...inputs, won: 1_000_000 })).toEqual(['reached']);
  expect(pipeline.remarks!({ ...inputs, win: 0 })).toEqual(['noWin']);
});

test('given amounts by stage, then it is said that they count, and the fields for one sum are unused', () => {
  const inputs = defaultsOf(pipeline.fields);
  expect(pipeline.unused!(inputs)).toEqual([]);
  expect(pipeline.unused!({ ...inputs, winDemo: 20 })).toEqual([]);
  const staged = { ...inputs, openDemo: 1000, winDemo: 20 };
  expect(pipeline.unused!(staged)).toEqual(['open', 'win']);
  expect(pipeline.remarks!(staged)).toEqual(['byStage']);
  expect(pipeline.remarks!({ ...staged, win: 0 })).toEqual(['byStage']);
  expect(pipeline.remarks!({ ...staged, openPoc: 1000 })).toEqual(['byStage', 'stageNoWin']);
  expect(pipeline.remarks!({ ...staged, winDemo: 0 })).toEqual(['byStage', 'noWin']);
  expect(pipeline.remarks!({ ...staged, won: 1_000_000, winDemo: 0 })).toEqual(['byStage', 'reached']);
});

test('given the label of a stage’s field, then it is the stage’s name and what is asked, in every language', () => {
  for (const locale of LOCALES) {
    const { fields, stages } = wordsOf(locale).pipeline;
    for (const { id, open, win } of STAGES) {
      for (const [key, what] of [
        [open, stages.open],
        [win, stages.win],
      ] as const) {
        expect(fields[key].label.startsWith(stages[id])).toBe(true);
        expect(fields[key].label.endsWith(` ${what}`)).toBe(true);
      }
    }
  }
});

test('given a rate that its gain lifts above everybody, then it is said', () => {
  const inputs = defaultsOf(duel.fields);
  expect(duel.remarks!(inputs)).toEqual([]);
  expect(duel.remarks!({ ...inputs, cvr: 99, cvrGain: 2, win: 100, winGain: 0.1 })).toEqual(['cvrOver', 'winOver']);
});

test('given levels that ask for more than the whole, or one without a channel, then it is said', () => {
  const inputs = defaultsOf(budget.fields);
  expect(budget.remarks!(inputs)).toEqual([]);
  expect(budget.remarks!({ ...inputs, lower: 70 })).toEqual(['middleCut']);
  expect(budget.remarks!({ ...inputs, side: 'b2b', lower: 70 })).toEqual([]);
  expect(budget.remarks!({ ...inputs, video: 0 })).toEqual(['unassigned']);
  expect(budget.remarks!({ ...inputs, video: 0, lower: 60 })).toEqual([]);
});

test.each([
  [{}, []],
  [{ mde: 0, units: 0 }, ['noEffect']],
  [{ mde: -5.5 }, ['impossible']],
  [{ baseline: 100 }, ['impossible']],
  [{ alpha: 0 }, ['certainty']],
  [{ power: 100 }, ['certainty']],
  [{ units: 0 }, ['noUnits']],
  [{ arms: 3 }, ['manyArms']],
  [{ units: 0, arms: 3 }, ['noUnits', 'manyArms']],
])('given a test with %o, then what has no answer is said, and why', (changes, said) => {
  const inputs = { ...defaultsOf(experiment.fields), ...changes };
  expect(experiment.remarks!(inputs)).toEqual(said);
  const { days, exact } = experiment.compute(inputs, references.experiment);
  expect(days === 'none').toBe(said.length > 0 && said[0] !== 'manyArms');
  expect(exact === 'none').toBe(['noEffect', 'impossible', 'certainty'].includes(said[0] ?? ''));
});

test('given each remark, then every language has its words', () => {
  for (const locale of LOCALES) {
    expect(Object.keys(wordsOf(locale).roi.remarks).sort()).toEqual(['noUse', 'prepayIgnored']);
    expect(Object.keys(wordsOf(locale)['ltv-cac'].remarks)).toEqual(['firstOrderOnly']);
    expect(Object.keys(wordsOf(locale).pipeline.remarks).sort()).toEqual(['byStage', 'noWin', 'reached', 'stageNoWin']);
    expect(Object.keys(wordsOf(locale).duel.remarks).sort()).toEqual(['cvrOver', 'winOver']);
    expect(Object.keys(wordsOf(locale).budget.remarks).sort()).toEqual(['middleCut', 'unassigned']);
    expect(Object.keys(wordsOf(locale).experiment.remarks)).toEqual(['noEffect', 'impossible', 'certainty', 'noUnits', 'manyArms']);
  }
});
