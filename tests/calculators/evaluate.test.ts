// Why this file: an example whose texts stand in the words must arrive in the reader's language, not as an empty form.
import { expect, test } from 'vitest';
import { readLink } from '../../src/calculator/read-link.ts';
import { evaluate, toolAddress } from '../../src/calculators/evaluate.ts';
import { definition } from '../../src/calculators/message/definition.ts';
import { LOCALES } from '../../src/locales.ts';
import { wordsOf } from '../../src/words/index.ts';

test.each(['flask-message', 'maintenance-message'] as const)(
  'given the example %s, then its link holds its texts in each language',
  (id) => {
    for (const locale of LOCALES) {
      const address = toolAddress(evaluate(id, undefined, 'test'), locale)!;
      const { inputs } = readLink(definition, address.slice(address.indexOf('#') + 1));
      expect(inputs).toMatchObject(wordsOf(locale).message.examples[id]);
    }
  },
);
