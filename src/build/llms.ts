/** `llms.txt` (llmstxt.org): the pages of a language in reading order, each as its Markdown twin with a sentence on what it answers. */
import { LICENCES, NAME } from '../../content/site.ts';
import { LANGUAGE_NAMES, LOCALES, type Locale } from '../locales.ts';
import { PARTS } from '../shell/sidebar.ts';
import { wordsOf } from '../words/index.ts';
import type { Twin } from './twin.ts';

const inLink = (text: string) => text.replace(/[[\]]/g, '\\$&');

/**
 * The list of one language.
 * @param twins of all languages
 * @throws Error when a language has no home page.
 */
export function llmsOf(locale: Locale, twins: readonly Twin[]): string {
  const { parts, machines, openData } = wordsOf(locale).site;
  const own = new Map(twins.filter((twin) => twin.locale === locale).map((twin) => [twin.slug, twin]));
  const home = own.get('');
  if (!home) throw new Error(`There is no home page in ${locale}.`);
  const at = (path: string) => new URL(path, home.url).href;
  const line = (twin: Twin) => `- [${inLink(twin.title)}](${twin.self}): ${twin.description}`;
  const section = (title: string, lines: readonly string[]) => [`## ${title}`, lines.join('\n')];
  return `${[
    `# ${NAME}`,
    `> ${home.description}`,
    machines.markdown,
    ...(Object.keys(PARTS) as (keyof typeof PARTS)[]).flatMap((part) =>
      section(parts[part], PARTS[part].flatMap((slug) => own.get(slug) ?? []).map(line)),
    ),
    ...section(machines.data, [
      `- [datapackage.json](${at('/files/datapackage.json')}): ${openData.name}. CSV, JSON, ${LICENCES.text}`,
      `- [feed.xml](${at(`/${locale}/feed.xml`)}): ${machines.feed}`,
    ]),
    ...section(
      machines.languages,
      LOCALES.filter((other) => other !== locale).map((other) => `- [${LANGUAGE_NAMES[other]}](${at(`/${other}/llms.txt`)})`),
    ),
  ].join('\n\n')}\n`;
}
