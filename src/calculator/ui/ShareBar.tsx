/** Copy link, send, reset, print. What happened is said as long as it is true, and a reset can be undone. */
import { useRef, useState } from 'preact/hooks';
import { fullAddress } from '../address.ts';
import { defaultsOf, type Inputs } from '../field.ts';
import type { LoadedPanel } from '../send/load.ts';
import { usePage } from './context.ts';

interface Said {
  readonly what: 'copied' | 'copyFailed' | 'resetDone' | 'sendFailed';
  /** The numbers it was said of: with others on the page it no longer holds. */
  readonly inputs: Inputs;
  readonly link: string;
}

export function ShareBar() {
  const { calculator, definition, props, sending } = usePage();
  const [last, setSaid] = useState<Said | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const resetButton = useRef<HTMLButtonElement>(null);
  const sendButton = useRef<HTMLButtonElement>(null);
  const [panel, setPanel] = useState<(LoadedPanel & { readonly link: string }) | null>(null);
  const words = props.machine.actions;
  const { inputs } = calculator.state;
  const said = last?.inputs === inputs ? last : null;

  async function copy() {
    const link = fullAddress(calculator.commit());
    // Emptied first, so that the same words are said again.
    setSaid(null);
    try {
      await navigator.clipboard.writeText(link);
      setSaid({ what: 'copied', inputs, link });
    } catch {
      // No permission, or an old browser: the link is there to copy by hand.
      setSaid({ what: 'copyFailed', inputs, link });
      requestAnimationFrame(() => field.current?.select());
    }
  }

  function reset() {
    const defaults = defaultsOf(definition.fields);
    calculator.change({ kind: 'replaced', inputs: defaults, undoable: true });
    setSaid({ what: 'resetDone', inputs: defaults, link: '' });
  }

  async function send() {
    setSaid(null);
    try {
      const { load } = await import('../send/load.ts');
      setPanel({ ...(await load(props.locale, sending!)), link: calculator.toSend() });
    } catch {
      setSaid({ what: 'sendFailed', inputs, link: '' });
    }
  }

  function sent(opened: boolean) {
    setPanel(null);
    (opened ? document.querySelector<HTMLElement>('.calc-results') : sendButton.current)?.focus();
  }

  function undo() {
    // The button goes away with what it undid: the focus needs another place.
    resetButton.current?.focus();
    calculator.change({ kind: 'undone' });
  }

  return (
    <>
      <div class="calc-share">
        <div class="calc-buttons">
          <button type="button" class="primary" data-action="copy" onClick={() => void copy()}>
            {words.copy}
          </button>
          {sending && (
            <button type="button" data-action="send" ref={sendButton} aria-haspopup="dialog" onClick={() => void send()}>
              {words.send}
            </button>
          )}
          <button type="button" data-action="print" onClick={() => print()}>
            {words.print}
          </button>
          <button type="button" data-action="reset" ref={resetButton} onClick={reset}>
            {words.reset}
          </button>
          {calculator.state.before && (
            <button type="button" data-action="undo" onClick={undo}>
              {words.undo}
            </button>
          )}
        </div>
        <p class="calc-said" role="status">
          {said && words[said.what]}
        </p>
        {said?.what === 'copyFailed' && <input ref={field} class="calc-link" readonly value={said.link} aria-label={words.link} />}
        <p class="calc-promise">{words.promise}</p>
      </div>
      {panel && <panel.Panel words={panel.words} sending={panel.sending} link={panel.link} onClose={sent} />}
    </>
  );
}
