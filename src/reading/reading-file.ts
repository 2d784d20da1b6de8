/** What the reader's ticks and the keyboard say on any page, in one language: `/en/files/reading.json`. Asked for once somebody uses them. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { paths } from '../data/index.ts';
import { LOCALES, type Locale } from '../locales.ts';
import { linkTo } from '../shell/page.ts';
import { wordsOf, type Words } from '../words/index.ts';
import { MY_READING } from './parts.ts';
import { placesOf, type Place } from './places.ts';

type ReadingWords = Words['reading'];

/** A page of a path. */
export interface Step {
  readonly slug: string;
  readonly href: string;
  readonly label: string;
}

export interface ReadingFile {
  readonly words: Pick<ReadingWords, 'kept' | 'gone' | 'faults' | 'keys'> & { readonly path: Omit<ReadingWords['path'], 'minutes'> };
  readonly mine: { readonly href: string; readonly label: string };
  readonly paths: Readonly<Record<string, { readonly name: string; readonly steps: readonly Step[] }>>;
  readonly places: readonly Place[];
}

export const getStaticPaths: GetStaticPaths = () => LOCALES.map((locale) => ({ params: { locale } }));

export const GET: APIRoute = async ({ params }) => {
  const locale = params['locale'] as Locale;
  const words = wordsOf(locale);
  const page = { locale, words, slug: '', file: 'src/reading/reading-file.ts' };
  const { kept, gone, faults, keys, path } = words.reading;
  const named = paths.map(async ({ id, pages }) => {
    const steps = await Promise.all(
      pages.map(async (slug): Promise<Step> => {
        const { href, label } = await linkTo(page, slug);
        return { slug, href, label };
      }),
    );
    return [id, { name: words.paths[id].name, steps }] as const;
  });
  const { href, label } = await linkTo(page, MY_READING);
  const file: ReadingFile = {
    words: { kept, gone, faults, keys, path },
    mine: { href, label },
    paths: Object.fromEntries(await Promise.all(named)),
    places: await placesOf(page),
  };
  return new Response(JSON.stringify(file), { headers: { 'content-type': 'application/json; charset=utf-8' } });
};
