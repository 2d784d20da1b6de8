/** What a person does, on the built site, in a real browser. */
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The long files, longest first: begun last, one of them would leave the other workers with nothing to do. */
const LONG = ['walk', 'offline', 'calculator-link', 'axe-used', 'calculator-address', 'search', 'calculator-typing'];

class LongestFirst extends BaseSequencer {
  override sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification) => {
      const at = LONG.findIndex((name) => moduleId.endsWith(`/${name}.test.ts`));
      return at === -1 ? LONG.length : at;
    };
    return Promise.resolve(files.toSorted((one, other) => place(one) - place(other)));
  }
}

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    include: ['tests/browser/**/*.test.ts'],
    globalSetup: ['tests/browser/server.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Two pages at a time is what a small machine carries without making each other wait.
    maxWorkers: 2,
    sequence: { sequencer: LongestFirst },
  },
});
