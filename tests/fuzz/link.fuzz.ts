/** Reads a million bad links (FUZZ_COUNT for another number, FUZZ_SEED for others). Run apart from the tests: `npm run fuzz`. */

import { expect, test } from 'vitest';
import { NEGOTIATED, ROI } from '../calculator/roi-fields.ts';
import { fragments } from './generator.ts';
import { breach } from './law.ts';

const count = Number(process.env['FUZZ_COUNT'] ?? 1_000_000);
const seed = Number(process.env['FUZZ_SEED'] ?? 20260131);

test(`given ${count} bad links from seed ${seed}, then each is read, and every input is within its bounds`, { timeout: 600_000 }, () => {
  console.info(`FUZZ_SEED=${seed} FUZZ_COUNT=${count}`);
  const next = fragments(seed);
  for (let n = 0; n < count; n++) {
    const fragment = next();
    let wrong: string | null;
    try {
      wrong = breach(n % 2 ? ROI : NEGOTIATED, fragment);
    } catch (error) {
      wrong = `throws ${String(error)}`;
    }
    if (wrong !== null) expect.fail(`link ${n}: ${wrong}, from ${JSON.stringify(fragment.slice(0, 2000))}`);
  }
});
