/** What matters most in a business case: which assumption moves it, how it stands when all are off at once, what waiting costs. */
import type { RiskWords } from '../../../words/case.ts';
import { Delay } from './Delay.tsx';
import { Draws } from './Draws.tsx';
import { Tornado } from './Tornado.tsx';

export function Risk({ words }: { words: RiskWords }) {
  return (
    <div class="risk">
      <Tornado words={words.tornado} />
      <Draws words={words.draws} />
      <Delay words={words.delay} />
    </div>
  );
}
