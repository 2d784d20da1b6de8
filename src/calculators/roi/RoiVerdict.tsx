/** What the numbers mean to a CFO, and the line they are judged by. */
import { usePage, useFormat } from '../../calculator/ui/context.ts';
import type { RoiWords } from '../../words/index.ts';
import { say } from '../../words/say.ts';
import { Judged, useRangeText } from '../Judged.tsx';
import type { RoiReference } from './definition.ts';

export function RoiVerdict({ words, reference }: { words: RoiWords; reference: RoiReference }) {
  const { results } = usePage().calculator;
  const format = useFormat();
  const limit = useRangeText()(reference.breakEven);
  const payback = results['payback']!;
  const share = results['breakEvenShare']!;
  const inside = typeof payback === 'number' && payback <= reference.breakEven.high!;
  const verdict = typeof payback === 'string' ? words.verdict.never : inside ? words.verdict.within : words.verdict.beyond;
  return (
    <div class={`calc-verdict ${inside ? 'good' : 'bad'}`}>
      <p>{say(verdict, { months: format.result(payback, 'months'), limit })}</p>
      {typeof share === 'number' && (
        <p>{say(share <= 100 ? words.verdict.share : words.verdict.shareOver, { share: format.result(share, 'percent') })}</p>
      )}
      <Judged entry={reference.breakEven} />
    </div>
  );
}
