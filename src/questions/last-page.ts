/** At the end of which page the questions of a part are named: the last one of each part they are about. */
import { questionParts } from '../data/index.ts';
import { PARTS, partOf } from '../shell/sidebar.ts';

/** The questions that a page leads to; undefined for a page that is not the last of its part, or whose part has none. */
export function questionsAfter(slug: string): string | undefined {
  const part = partOf(slug);
  if (!part || PARTS[part].at(-1) !== slug) return undefined;
  return questionParts.find(({ parts }) => parts.includes(part))?.id;
}
