/** On paper only: where these numbers can be opened again, and when they were printed. */
import { useEffect, useState } from 'preact/hooks';
import { dateText } from '../../words/date.ts';
import { say } from '../../words/say.ts';
import { fullAddress } from '../address.ts';
import { usePage } from './context.ts';

export function Printed() {
  const { calculator, definition, props } = usePage();
  const [text, setText] = useState('');
  const { commit } = calculator;
  useEffect(() => {
    const fill = () =>
      setText(
        say(props.machine.printed, {
          address: fullAddress(commit()),
          // The reader's own day, written the way dateText expects it.
          date: dateText(new Date().toLocaleDateString('sv-SE'), props.locale),
          version: definition.version,
          at: dateText(props.at, props.locale),
        }),
      );
    addEventListener('beforeprint', fill);
    return () => removeEventListener('beforeprint', fill);
  }, [commit, definition, props]);
  return <p class="calc-printed">{text}</p>;
}
