/** The texts that machines read beside the pages: a Markdown twin of each, a feed and a list of pages for each language. */
import { LOCALES, type Locale } from '../locales.ts';
import { CHANGELOG } from '../shell/changes.ts';
import { feedOf } from './feed.ts';
import { apart, type Element } from './html.ts';
import { llmsOf } from './llms.ts';
import { twinOf, type Twin } from './twin.ts';

export interface Texts {
  /** Takes a finished page in. */
  page(address: string, elements: readonly Element[]): void;
  /** All texts by path in dist, once every page is in. */
  files(): ReadonlyMap<string, string>;
}

/** The feed of a language, by path in dist. */
function feedFile(locale: Locale): string {
  return `${locale}/feed.xml`;
}

/** Starts to collect. */
export function startTexts(): Texts {
  const twins: Twin[] = [];
  const files = new Map<string, string>();
  return {
    page(address, elements) {
      const read = twinOf(address, elements);
      if (!read) return;
      const twin = apart(read);
      twins.push(twin);
      files.set(twin.file, twin.text);
      if (twin.slug !== CHANGELOG) return;
      const file = feedFile(twin.locale);
      const main = elements.find((one) => one.tagName === 'main')!;
      files.set(file, feedOf(main, { ...twin, self: new URL(`/${file}`, twin.url).href }));
    },
    files() {
      // A list begins with what the home page says: without one there is nothing to list.
      const listed = LOCALES.filter((locale) => twins.some((twin) => twin.locale === locale && twin.slug === ''));
      const lists = listed.map((locale) => [`${locale}/llms.txt`, llmsOf(locale, twins)] as const);
      const atTop = lists.filter(([file]) => file.startsWith('en/')).map(([, text]) => ['llms.txt', text] as const);
      return new Map([...files, ...lists, ...atTop]);
    },
  };
}
