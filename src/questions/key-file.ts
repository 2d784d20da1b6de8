/** Names of the parts with the right answers, in one language: `/en/files/questions.json`. Asked for where answers are counted away from their questions. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { questionParts } from '../data/index.ts';
import { LOCALES, type Locale } from '../locales.ts';
import { questionWordsOf, type QuestionWords } from '../words/questions.ts';
import type { Key } from './score.ts';

export interface KeyFile {
  readonly words: Pick<QuestionWords['labels'], 'score' | 'scoreOpen'>;
  readonly parts: readonly { readonly name: string; readonly key: Key }[];
}

export const getStaticPaths: GetStaticPaths = () => LOCALES.map((locale) => ({ params: { locale } }));

export const GET: APIRoute = ({ params }) => {
  const { labels, parts } = questionWordsOf(params['locale'] as Locale);
  const names: Readonly<Record<string, string>> = parts;
  const file: KeyFile = {
    words: { score: labels.score, scoreOpen: labels.scoreOpen },
    parts: questionParts.map(({ id, questions }) => ({
      name: names[id]!,
      key: Object.fromEntries(questions.map((question) => [question.id, question.right])),
    })),
  };
  return new Response(JSON.stringify(file), { headers: { 'content-type': 'application/json; charset=utf-8' } });
};
