/** The dates of pages, read off the changelog. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CHANGELOG, changesIn, datesOf } from '../../src/shell/changes.ts';
import { PARTS } from '../../src/shell/sidebar.ts';

const MDX = `intro [x](/en/tools/cx/)

## Third
<Day of="2026-03-03" />: the [ROI](/en/tools/roi/) and [pricing](/en/compare/pricing/#tco).

## Second
<Day of="2026-02-02" />: all of [side by side](/en/compare/buying-journey/).

## First
<Day of="2026-01-01" />: [foundations](/en/foundations/who-decides/), [ROI](/en/tools/roi/).
`;

const changes = changesIn(MDX);

test('given a changelog, then each change has its day and its pages, newest first', () => {
  expect(changes).toEqual([
    { date: '2026-03-03', slugs: ['tools/roi', 'compare/pricing'] },
    { date: '2026-02-02', slugs: ['compare/buying-journey'] },
    { date: '2026-01-01', slugs: ['foundations/who-decides', 'tools/roi'] },
  ]);
  expect(() => changesIn('## No day\ntext')).toThrow('"No day" has no <Day of="…" />');
});

describe('the dates of a page', () => {
  test.each([
    ['that two changes name', 'tools/roi', '2026-01-01', '2026-03-03'],
    ['whose part was announced before it was named', 'compare/pricing', '2026-02-02', '2026-03-03'],
    ['whose part was announced', 'compare/forms', '2026-02-02', '2026-02-02'],
    ['that nobody named', 'reference/about', '2026-01-01', '2026-01-01'],
    ['that is the home page', '', '2026-01-01', '2026-03-03'],
    ['that is the changelog', CHANGELOG, '2026-01-01', '2026-03-03'],
  ])('given one %s, then they are those of its changes', (_, slug, published, modified) => {
    expect(datesOf(slug, changes)).toEqual({ published, modified });
  });
});

test('given the real changelog, then no page is younger than its last change', () => {
  const real = changesIn(readFileSync(join(import.meta.dirname, `../../content/docs/en/${CHANGELOG}.mdx`), 'utf8'));
  for (const slug of Object.values(PARTS).flat()) {
    const { published, modified } = datesOf(slug, real);
    expect(published <= modified, slug).toBe(true);
  }
});
