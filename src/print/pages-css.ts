/**
 * `/print/<language>/<part>/pages.css`: what stands in the margins of a booklet's sheets, chapter by chapter. A file, because a style in the
 * page would add its hash to the policy of the whole site.
 */
import type { APIRoute } from 'astro';
import { NAME } from '../../content/site.ts';
import { LOCALES, type Locale } from '../locales.ts';
import type { Part } from '../shell/sidebar.ts';
import { wordsOf } from '../words/index.ts';
import { BOOKLETS } from './booklets.ts';
import { bookletChapters } from './chapters.ts';
import { cssString } from './css-string.ts';

export const prerender = true;

export function getStaticPaths() {
  return LOCALES.flatMap((locale) => BOOKLETS.map((part) => ({ params: { locale, part } })));
}

export const GET: APIRoute = async ({ params, site }) => {
  const { locale, part } = params as { locale: Locale; part: Part };
  const book = cssString(`${NAME} · ${wordsOf(locale).site.parts[part]}`);
  const rules = (await bookletChapters(locale, part, site!)).map(
    ({ key, number, title, address }) =>
      `#${key}{page:c${number}}@page c${number}{@top-left{content:${book}}@top-right{content:${cssString(`${number} · ${title}`)}}@bottom-left{content:${cssString(address)}}}`,
  );
  return new Response(`${rules.join('\n')}\n`, { headers: { 'content-type': 'text/css; charset=utf-8' } });
};
