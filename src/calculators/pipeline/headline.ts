/** What the pipeline calculator says in sentences: on the page and in the mail. */
import { evenCoverage, type PipelineResults } from '../../models/pipeline.ts';
import { formatValue, type FormatContext } from '../../words/format.ts';
import type { PipelineWords } from '../../words/index.ts';
import { say } from '../../words/say.ts';

/** One sentence: coverage, what is to be expected, what is missing. @param none the reader's word for "no answer" */
export function headline({ headline: words }: PipelineWords, results: PipelineResults, format: FormatContext, none: string): string {
  const { remaining, coverage, expected, gap } = results;
  if (remaining === 0) return words.reached;
  const values = {
    coverage: coverage === 'none' ? none : formatValue(coverage, 'times', format),
    expected: formatValue(expected, 'money', format),
    gap: formatValue(gap, 'money', format),
  };
  return say(gap > 0 ? words.short : words.enough, values);
}

/** The coverage that the win rate asks for, and what that figure takes for granted. */
export function evenSentence({ headline: words }: PipelineWords, win: number, format: FormatContext): string {
  const even = evenCoverage(win);
  if (even === 'none') return words.noEven;
  return say(words.even, { win: formatValue(win, 'percent', format, 'input'), even: formatValue(even, 'times', format) });
}
