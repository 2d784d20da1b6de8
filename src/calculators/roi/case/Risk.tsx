/** What matters most in a business case: which assumption moves it, how it stands when all are off at once, what waiting costs. */
import type { RiskWords } from '../../../words/risk.ts';
import { Delay } from './Delay.tsx';
import { Draws } from './Draws.tsx';
import styles from './risk.css?url';
import { stylesheet } from './stylesheet.ts';
import { Tornado } from './Tornado.tsx';

// Whoever imports this part gets it with its looks.
if (typeof document !== 'undefined') await stylesheet(styles);

export default function Risk({ words }: { words: RiskWords }) {
  return (
    <div class="risk">
      <Tornado words={words.tornado} />
      <Draws words={words.draws} />
      <Delay words={words.delay} />
    </div>
  );
}
