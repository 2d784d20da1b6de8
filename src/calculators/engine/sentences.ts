/** The result in sentences, for the page, for mails and for frames. */
import type { Results } from '../../calculator/definition.ts';
import type { Inputs } from '../../calculator/field.ts';
import type { Engine } from '../../models/engine.ts';
import type { EngineWords } from '../../words/index.ts';
import { formatBare, type FormatContext } from '../../words/format.ts';
import { say } from '../../words/say.ts';
import { CONDITIONS, conditionOf, QUESTION_IDS } from './definition.ts';

export function engineOf(results: Results): Engine | 'none' {
  return results['engine'] as Engine | 'none';
}

/** One sentence: the engine once it is known, before that how far the answers go. */
export function headline(words: EngineWords, results: Results, format: FormatContext): string {
  const score = results['score']!;
  if (typeof score !== 'number') return words.headline.none;
  const bare = (name: string) => formatBare(results[name] as number, format);
  const found = engineOf(results);
  const values = { score: bare('score'), low: bare('low'), high: bare('high'), answered: bare('answered'), size: QUESTION_IDS.length };
  return say(found === 'none' ? words.headline.soFar : words.headline[found], values);
}

/** A label inside a sentence. */
function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** Whether companies can buy it alone, and what stands in the way. Empty where that is no question yet. */
export function selfServe(words: EngineWords, inputs: Inputs, results: Results): string {
  const verdict = results['selfServe'] as 'yes' | 'no' | 'open' | 'none';
  if (verdict === 'none') return engineOf(results) === 'b2c' ? words.selfServe.b2c : '';
  const are = (answer: 'no' | 'open') =>
    CONDITIONS.filter((id) => conditionOf(inputs, id) === answer)
      .map((id) => lowerFirst(words.fields[id].label))
      .join('; ');
  return verdict === 'yes' ? words.selfServe.yes : say(words.selfServe[verdict], { conditions: are(verdict) });
}
