/** On paper only: where these numbers can be opened again, and when they were printed. */
import { useEffect, useRef } from 'preact/hooks';
import { dateText } from '../../words/date.ts';
import { say } from '../../words/say.ts';
import { fullAddress } from '../address.ts';
import { usePage } from './context.ts';

export function Printed() {
  const { calculator, definition, props } = usePage();
  const line = useRef<HTMLParagraphElement>(null);
  const { commit } = calculator;
  useEffect(() => {
    const fill = () => {
      // Written straight into the page: printing does not wait for the next rendering.
      if (line.current)
        line.current.textContent = say(props.machine.printed, {
          address: fullAddress(commit()),
          // The reader's own day, written the way dateText expects it.
          date: dateText(new Date().toLocaleDateString('sv-SE'), props.locale),
          version: definition.version,
          at: dateText(props.at, props.locale),
        });
    };
    addEventListener('beforeprint', fill);
    return () => removeEventListener('beforeprint', fill);
  }, [commit, definition, props]);
  return <p class="calc-printed" ref={line} />;
}
