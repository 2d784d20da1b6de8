// Why this file: the examples are texts of five languages; each must fit its box, fill its side and read as one message.
import { describe, expect, test } from 'vitest';
import { defaultsOf } from '../../../src/calculator/field.ts';
import { readLink } from '../../../src/calculator/link.ts';
import { linkFor } from '../../../src/calculator/definition.ts';
import { definition } from '../../../src/calculators/message/definition.ts';
import { messageText } from '../../../src/calculators/message/text.ts';
import { references } from '../../../src/calculators/references.ts';
import { scenario } from '../../../src/data/index.ts';
import { LOCALES } from '../../../src/locales.ts';
import { wordsOf } from '../../../src/words/index.ts';

describe.each(LOCALES)('in %s', (locale) => {
  const words = wordsOf(locale).message;

  test.each(['flask-message', 'maintenance-message'] as const)('given the example %s, then it fits, fills its side and passes', (id) => {
    const inputs = { ...defaultsOf(definition.fields), ...scenario(id, 'this test').inputs, ...words.examples[id] };
    const link = linkFor(definition, inputs, references.message, '2026-11-22');
    expect(readLink(definition, link)).toMatchObject({ inputs, problems: [] });
    const results = definition.compute(inputs, references.message);
    expect(results['filled']).toBe(results['boxes']);
    expect(Object.entries(results).filter(([, value]) => value === 'mind')).toEqual([]);
    const text = messageText(inputs, words);
    for (const [key, value] of Object.entries(words.examples[id])) {
      // Value, time and risk stand there as the headline.
      if (!['value', 'time', 'risk'].includes(key)) expect(text).toContain(value);
    }
  });

  test('given nothing, then there is no text', () => {
    expect(messageText(defaultsOf(definition.fields), words)).toBe('');
  });
});

test('given more text than mail programs carry in a link, then it is remarked; given half, then not', () => {
  const of = (text: string) => definition.remarks!({ ...defaultsOf(definition.fields), lead: text, jtbd: text });
  expect(of('я'.repeat(160))).toEqual(['longLink']);
  expect(of('a'.repeat(160))).toEqual([]);
});

test('given the limits, then they are the playbook’s: seven seconds, three seconds, two hundred characters', () => {
  const { headline, hook, lead, pace } = references.message;
  expect([headline.high, hook.high, lead.high, pace.low]).toEqual([7, 3, 200, 184]);
});
