/** Copy link, reset, print. What happened is said, and a reset can be undone. */
import { useRef, useState } from 'preact/hooks';
import { fullAddress } from '../address.ts';
import { defaultsOf } from '../field.ts';
import { usePage } from './context.ts';

type Said = 'copied' | 'failed' | 'reset' | null;

export function ShareBar() {
  const { calculator, definition, props } = usePage();
  const [said, setSaid] = useState<Said>(null);
  const [link, setLink] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const words = props.machine.actions;

  async function copy() {
    const address = fullAddress(calculator.commit());
    setLink(address);
    try {
      await navigator.clipboard.writeText(address);
      setSaid('copied');
    } catch {
      // No permission, or an old browser: the link is there to copy by hand.
      setSaid('failed');
      requestAnimationFrame(() => field.current?.select());
    }
  }

  function reset() {
    calculator.change({ kind: 'replaced', inputs: defaultsOf(definition.fields), undoable: true });
    setSaid('reset');
  }

  return (
    <div class="calc-share">
      <div class="calc-buttons">
        <button type="button" class="primary" data-action="copy" onClick={() => void copy()}>
          {words.copy}
        </button>
        <button type="button" data-action="print" onClick={() => print()}>
          {words.print}
        </button>
        <button type="button" data-action="reset" onClick={reset}>
          {words.reset}
        </button>
        {calculator.state.before && (
          <button
            type="button"
            data-action="undo"
            onClick={() => {
              calculator.change({ kind: 'undone' });
              setSaid(null);
            }}
          >
            {words.undo}
          </button>
        )}
      </div>
      <p class="calc-said" role="status">
        {said === 'copied' && words.copied}
        {said === 'failed' && words.copyFailed}
        {said === 'reset' && words.resetDone}
      </p>
      {said === 'failed' && <input ref={field} class="calc-link" readonly value={link} aria-label={words.link} />}
      <p class="calc-promise">{words.promise}</p>
    </div>
  );
}
