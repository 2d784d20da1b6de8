/** What the README says of speed and weight is what was measured, and the report of Lighthouse says when, with what and of which pages. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { KEPT_PARTS, readKept } from './kept.mjs';
import { briefly, CATEGORIES, PAGES } from './lighthouse.mjs';
import { plainPage } from './plain-site.mjs';
import { anotherPage, madeUpWord } from './site-copy.mjs';
import { rendered, withTables } from './table.mjs';

const ROOT = join(import.meta.dirname, '../..');
const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
const kept = readKept(ROOT);

interface Page {
  readonly page: string;
  readonly scores: Readonly<Record<string, number>>;
  readonly metrics: Readonly<Record<string, number>>;
  readonly notPassed: readonly { readonly id: string; readonly weight: number; readonly score: number | null }[];
}

describe('what was measured', () => {
  test('given the README, then its tables are those of the results that are kept', () => {
    expect(withTables(readme, kept)).toBe(readme);
  });

  test('given the parts that are kept, then each was run on a day that it says, with the versions that it says', () => {
    expect(KEPT_PARTS).toEqual(expect.arrayContaining(Object.keys(kept)));
    expect(Object.keys(kept)).toEqual(expect.arrayContaining(['weight', 'growth', 'lighthouse']));
    for (const [part, { date, node, astro, starlight, chromium, cores }] of Object.entries(kept)) {
      expect(date, part).toMatch(/^\d{4}-\d\d-\d\d$/);
      for (const version of [node, astro, starlight, chromium]) expect(version, part).toMatch(/^\d+\.\d+/);
      expect(cores, part).toBeGreaterThan(0);
    }
  });

  test.skipIf(!kept['builds'])('given the comparison of builds, then its ratio was taken three times', () => {
    expect(kept['builds'].ratios).toHaveLength(3);
  });

  test('given growth, then it begins with the site as it is and ends at five thousand pages', () => {
    const pages = kept['growth'].rows.map((row: { pages: number }) => row.pages);
    expect(pages.length).toBeGreaterThanOrEqual(3);
    expect(pages).toEqual(pages.toSorted((a: number, b: number) => a - b));
    expect(pages.at(-1)).toBe(5000);
  });

  test('given the report of Lighthouse, then it holds every page with its four scores, and says its version', () => {
    const { lighthouse, settings, pages } = kept['lighthouse'] as { lighthouse: string; settings: { formFactor: string }; pages: Page[] };
    expect(lighthouse).toMatch(/^\d+\.\d+\.\d+$/);
    expect(settings.formFactor).toBe('mobile');
    expect(pages.map(({ page }) => page)).toEqual(PAGES);
    expect(PAGES).toHaveLength(8);
    for (const { page, scores, metrics } of pages) {
      expect(Object.keys(scores), page).toEqual(CATEGORIES);
      expect(Object.keys(metrics).length, page).toBeGreaterThanOrEqual(4);
      // These three are the page's own; how fast it was is the machine's, too.
      for (const category of ['accessibility', 'best-practices', 'seo']) expect(scores[category], `${page} ${category}`).toBe(100);
      expect(metrics['cumulative-layout-shift'], page).toBeLessThanOrEqual(0.01);
    }
  });

  test('given a page below 100, then the report names an audit that counts and did not pass', () => {
    for (const { page, scores, notPassed } of (kept['lighthouse'] as { pages: Page[] }).pages)
      if (Object.values(scores).some((score) => score < 100))
        expect(notPassed.filter(({ weight }) => weight > 0).length, page).toBeGreaterThan(0);
  });
});

describe('how it is written', () => {
  const made = { date: '2026-01-02', node: '24.0.0', astro: '7.0.0', starlight: '0.42.0', chromium: '150.0', cores: 4, load: 0.5 };
  const cost = (processor: number) => ({
    processor,
    seconds: 2 * processor,
    peak: 1234.5,
    article: 20_123,
    search: 99_999,
    kept: 4_200_000,
  });

  test('given builds, then the ratio is ours by theirs, and a machine that nobody shared is not said to be shared', () => {
    const text = rendered({ builds: { ...made, pages: 475, own: cost(12), stock: cost(10), text: cost(8), ratios: [1.2, 1.19, 1.21] } });
    expect(text).toMatch(/\| seconds of the processor\s+\|\s+12\.0 \|\s+10\.0 \| 1\.20× \|\s+8\.0 \| 1\.50× \|/);
    expect(text).toContain('1.20×, 1.19×, 1.21×');
    expect(text).not.toContain('shared');
  });

  test('given a busy machine, then it is said', () => {
    expect(rendered({ growth: { ...made, load: 9.5, rows: [] } })).toContain('shared (load 9.5)');
  });

  test('given a size that was not built for want of memory, then its place shows a dash', () => {
    const text = rendered({ growth: { ...made, rows: [{ pages: 5000, own: cost(100), plain: null }] } });
    expect(text).toMatch(/\| 5,000 \|\s+100 \/ – \|\s+20 \/ – \|\s+1,235 \/ – \|\s+20\.1 \/ – \|\s+100\.0 \/ – \|\s+4\.2 \|/);
  });

  test('given a README without its markers, then it is refused rather than written at a guess', () => {
    expect(() => withTables('# A site', kept)).toThrow('README.md: the lines');
  });
});

describe('what is measured', () => {
  test('given a page of ours, then the plain site has its prose and none of our components', () => {
    const text = plainPage(
      '---\ntitle: A\nsource: x\ndescription: B\n---\nimport { Figure } from "@/components";\n\n<Leave>Text <Figure id="a" />.</Leave>\n',
    );
    expect(text).toBe('---\ntitle: A\ndescription: B\n---\n\n\nText 42.\n');
  });

  test('given another page, then its title and some of its words are its own', () => {
    const pages = [1, 2].map((n) => anotherPage('---\ntitle: "A question?"\ndescription: B\n---\nText.\n', n, 'ru'));
    expect(pages[0]).toMatch(/^---\ntitle: "A question\? 1"\ndescription: B\n---\nText\.\n\n[а-я ]+\.\n$/);
    expect(new Set(pages).size).toBe(2);
  });

  test('given ten thousand made-up words, then no two are alike', () => {
    expect(new Set(Array.from({ length: 10_000 }, (_, n) => madeUpWord(n))).size).toBe(10_000);
  });

  test('given a report, then what applied and did not pass is kept with its weight, and what did not apply is not', () => {
    const audit = (id: string, score: number | null, more = {}) => ({
      id,
      title: id,
      score,
      scoreDisplayMode: 'numeric',
      numericValue: 1,
      ...more,
    });
    const ids = ['first-contentful-paint', 'largest-contentful-paint', 'total-blocking-time', 'cumulative-layout-shift', 'speed-index'];
    const report = {
      categories: Object.fromEntries(CATEGORIES.map((id) => [id, { score: 0.996, auditRefs: [{ id: 'speed-index', weight: 10 }] }])),
      audits: Object.fromEntries(
        [
          ...ids.slice(0, 4).map((id) => audit(id, 1)),
          audit('speed-index', 0.5, { displayValue: '9 s' }),
          audit('video', null),
          audit('broken', null, { scoreDisplayMode: 'error' }),
        ].map((one) => [one.id, one]),
      ),
    };
    const { scores, notPassed } = briefly('/en/', report);
    expect(scores['seo']).toBe(100);
    expect(notPassed).toEqual([
      { id: 'speed-index', title: 'speed-index', score: 0.5, says: '9 s', weight: 40 },
      { id: 'broken', title: 'broken', score: null, weight: 0 },
    ]);
  });
});
