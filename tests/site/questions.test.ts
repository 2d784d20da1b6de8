/** The questions as they were built: in every language the same, each leading to the section that answers it, and named at the end of each part. */
import { describe, expect, test } from 'vitest';
import { questionParts } from '../../src/data/index.ts';
import { LOCALES } from '../../src/locales.ts';
import { anchorOf, CHECK_YOURSELF } from '../../src/questions/place.ts';
import { PARTS, type Part } from '../../src/shell/sidebar.ts';
import { attribute, builtPages, textOf } from './pages.ts';

const built = new Map(builtPages().map((page) => [page.path, page]));
const questions = questionParts.flatMap((part) => part.questions);

describe.each(LOCALES)('in %s', (locale) => {
  const page = built.get(`/${locale}/${CHECK_YOURSELF}/`)!;
  const fields = page.elements.filter((one) => attribute(one, 'data-question') !== null);

  test('given the page, then all questions stand on it in order, with the right answer of their entry', () => {
    expect(fields.map((one) => [attribute(one, 'data-question'), attribute(one, 'data-right')])).toEqual(
      questions.map(({ id, right }) => [id, right]),
    );
  });

  test('given each question, then every option has its reason, and its link leads to a heading of its chapter, the same in every language', () => {
    fields.forEach((field, at) => {
      const { id, page: slug, options, section } = questions[at]!;
      const values = field.tree.filter((one) => one.tagName === 'input').map((one) => attribute(one, 'value'));
      const reasons = field.tree.filter((one) => attribute(one, 'data-why') !== null);
      expect(values.length, id).toBe(options);
      expect(
        reasons.map((one) => attribute(one, 'data-why')),
        id,
      ).toEqual(values);
      for (const reason of reasons) expect(textOf(reason).trim(), id).not.toBe('');
      const href = attribute(
        field.tree.find((one) => one.tagName === 'a')!,
        'href',
      )!;
      const [path, anchor] = href.split('#') as [string, string];
      expect(path, id).toBe(`/${locale}/${slug}/`);
      const headings = (of: string) =>
        built
          .get(`/${of}/${slug}/`)!
          .elements.filter((one) => /^h[23]$/.test(one.tagName) && attribute(one, 'id') !== null && attribute(one, 'id') !== 'search-title')
          .map((one) => attribute(one, 'id')!);
      expect(headings(locale).indexOf(decodeURIComponent(anchor)), id).toBe(headings('en').indexOf(section));
      expect(headings('en'), id).toContain(section);
    });
  });

  test('given the last page of each part, then it leads to the questions of its part', () => {
    for (const { id, parts } of questionParts)
      for (const part of parts) {
        const last = built.get(`/${locale}/${PARTS[part as Part].at(-1)!}/`)!;
        const links = last.elements.filter((one) => one.tagName === 'a').map((one) => attribute(one, 'href'));
        expect(links).toContain(`/${locale}/${CHECK_YOURSELF}/#${anchorOf(id)}`);
      }
  });

  test('given the answers, then they are folded until somebody asks for them', () => {
    const folds = fields.flatMap((field) => field.tree.filter((one) => one.tagName === 'details'));
    expect(folds.length).toBe(questions.length);
    expect(folds.filter((one) => attribute(one, 'open') !== null)).toEqual([]);
  });
});
