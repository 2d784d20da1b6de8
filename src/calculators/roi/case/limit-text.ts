/** Up to which value of one assumption the case pays, as text: "at least 40 people". */
import { useFormat, usePage } from '../../../calculator/ui/context.ts';
import type { RoiBar } from '../../../models/roi-sensitivity.ts';
import type { RiskWords } from '../../../words/case.ts';
import { say } from '../../../words/say.ts';
import { safeSide } from './safe-side.ts';
import { fieldOf } from './sensitivity.ts';

/** What comes in whole pieces. */
const WHOLE: readonly string[] = ['people', 'years'];

export function useLimitText(words: RiskWords['tornado']): (bar: RoiBar) => string {
  const { calculator } = usePage();
  const format = useFormat();
  return ({ breakEven, key }) => {
    if (breakEven === 'any') return words.noEffect;
    if (breakEven === 'none') return (calculator.results['npv'] as number) >= 0 ? words.always : words.never;
    const { unit } = fieldOf(key);
    const whole = WHOLE.includes(unit);
    const low = breakEven.from === null ? '' : format.input(safeSide(breakEven.from, 'up', whole), unit);
    const high = breakEven.to === null ? '' : format.input(safeSide(breakEven.to, 'down', whole), unit);
    if (low && high) return say(words.between, { low, high });
    return low ? say(words.atLeast, { value: low }) : say(words.atMost, { value: high });
  };
}
