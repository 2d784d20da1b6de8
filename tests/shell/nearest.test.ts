/** A lost reader is led to what the address most likely meant, and to nothing where nothing is near. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asked, certain, readersLocale, type LostIndex } from '../../src/shell/lost.ts';
import { likeness, nearest, wordsIn, type Titled } from '../../src/shell/nearest.ts';
import { PARTS } from '../../src/shell/sidebar.ts';

const SLUGS = Object.values(PARTS).flat();
const PAGES: readonly Titled[] = [
  ['', 'Selling to people and to companies'],
  ...SLUGS.map((slug): Titled => [slug, slug === 'tools/roi' ? 'Калькулятор ROI: окупятся ли инвестиции?' : 'Что делать?']),
];
const slugs = (rest: string) => nearest(rest, PAGES).map(([slug]) => slug);

describe('the nearest pages', () => {
  test.each([
    ['tools/ltvcac', 'tools/ltv-cac'],
    ['compare/pricng', 'compare/pricing'],
    ['who-decide', 'foundations/who-decides'],
    ['foundations/kpi_map', 'compare/kpi-map'],
    ['templates/champion-emails/', 'templates/champion-mails'],
    ['гид/калькулятор-roi', 'tools/roi'],
    ['reference/gloss%C3%A1ry', 'reference/glossary'],
  ])('given %s, then %s is the first', (rest, slug) => {
    expect(slugs(asked(`/en/${rest}`).rest)[0]).toBe(slug);
  });

  test.each(['', 'zzz', 'wp-login.php', 'x/y/z', '%E0%A4%A', '....//'])('given "%s", then none is near', (rest) => {
    expect(slugs(asked(`/en/${rest}`).rest)).toEqual([]);
  });

  test('given any page and one wrong or missing letter in its last part, then it is among the nearest', () => {
    const slipped = fc.constantFrom(...SLUGS.filter((slug) => slug.length > 9)).chain((slug) =>
      fc.record({
        slug: fc.constant(slug),
        at: fc.integer({ min: slug.lastIndexOf('/') + 1, max: slug.length - 1 }),
        letter: fc.constantFrom('', 'q', 'x', 'e'),
      }),
    );
    fc.assert(
      fc.property(slipped, ({ slug, at, letter }) => {
        expect(slugs(slug.slice(0, at) + letter + slug.slice(at + 1))).toContain(slug);
      }),
    );
  });

  test('given any text, then at most five pages come, none twice, never the home page', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const found = slugs(text);
        expect(found.length).toBeLessThanOrEqual(5);
        expect(new Set(found).size).toBe(found.length);
        expect(found).not.toContain('');
      }),
    );
  });
});

describe('how alike two words are', () => {
  // ^p pr ri ic ng g$ of seven and eight pairs: 2 × 6 / 15.
  test('given a slip, then the share of pairs that both have', () => expect(likeness('pricng', 'pricing')).toBeCloseTo(12 / 15, 10));

  test('given any two words, then it is the same both ways, between 0 and 1, and 1 for a word and itself', () => {
    const word = fc.string({ minLength: 2 });
    fc.assert(
      fc.property(word, word, (one, other) => {
        expect(likeness(one, other)).toBe(likeness(other, one));
        expect(likeness(one, other)).toBeGreaterThanOrEqual(0);
        expect(likeness(one, other)).toBeLessThanOrEqual(1);
        expect(likeness(one, one)).toBe(1);
      }),
    );
  });
});

test('given words with accents, marks and file endings, then the bare words are left', () => {
  expect(wordsIn('Coût_d’acquisition/index.html')).toEqual(['cout', 'acquisition']);
});

describe('what is asked for', () => {
  test.each([
    ['/IT/Tools/ROI.html', { locale: 'it', rest: 'tools/roi' }],
    ['/ru//tools/roi/', { locale: 'ru', rest: 'tools/roi' }],
    ['/tools/roi', { locale: null, rest: 'tools/roi' }],
    ['/en/tools/index.html', { locale: 'en', rest: 'tools' }],
    ['/english/', { locale: null, rest: 'english' }],
    ['/', { locale: null, rest: '' }],
  ])('given %s, then its language and the rest', (path, expected) => expect(asked(path)).toEqual(expected));

  test.each([
    [['de-DE', 'fr-CA', 'en'], 'fr'],
    [['RU'], 'ru'],
    [['de', 'pt-BR'], null],
    [[], null],
  ])('given a reader of %j, then %s', (languages, locale) => expect(readersLocale(languages)).toBe(locale));

  const index: LostIndex = { pages: PAGES, moved: { roi: 'tools/roi', gone: 'no/page' } };
  test.each([
    ['tools/roi', 'tools/roi'],
    ['roi', 'tools/roi'],
    ['', ''],
    ['gone', null],
    ['toString', null],
    ['tools/roy', null],
  ])('given "%s", then certain is %s', (rest, slug) => expect(certain(rest, index)).toBe(slug));
});
