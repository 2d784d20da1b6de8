/** On paper only: where these numbers can be opened again, in words and as a code, and when they were printed. */
import { h, render } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { dateText, today } from '../../words/date.ts';
import { say } from '../../words/say.ts';
import { usePage } from './context.ts';

let code: typeof import('../send/QrCode.tsx') | null = null;

/** Fetches what draws the code; without it the address is printed in words only. */
export async function loadCode(): Promise<void> {
  code = await import('../send/QrCode.tsx').catch(() => null);
}

export function Printed() {
  const { calculator, definition, props } = usePage();
  const line = useRef<HTMLParagraphElement>(null);
  const place = useRef<HTMLDivElement>(null);
  const { toSend } = calculator;
  useEffect(() => {
    const fill = () => {
      // Written straight into the page: printing does not wait for the next rendering.
      const address = toSend();
      if (code && place.current) render(h(code.QrCode, { text: address, label: props.machine.actions.link, tooLong: '' }), place.current);
      if (line.current)
        line.current.textContent = say(props.machine.printed, {
          address,
          date: dateText(today(), props.locale),
          version: definition.version,
          at: dateText(props.at, props.locale),
        });
    };
    addEventListener('beforeprint', fill);
    return () => removeEventListener('beforeprint', fill);
  }, [toSend, definition, props]);
  return (
    <div class="calc-printed">
      <div ref={place} />
      <p ref={line} />
    </div>
  );
}
