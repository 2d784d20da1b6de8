/** Copy link, send, reset, print. What happened is said as long as it is true, and a reset can be undone. */
import { useRef, useState } from 'preact/hooks';
import { startOf, type Inputs } from '../field.ts';
import type { LoadedPanel } from '../send/load.ts';
import { say } from '../../words/say.ts';
import { MOST_LINK } from '../write-link.ts';
import { usePage } from './context.ts';

interface Said {
  readonly what: 'copied' | 'copiedLong' | 'copyFailed' | 'resetDone' | 'sendFailed' | 'saved';
  /** The numbers it was said of: with others on the page it no longer holds. */
  readonly inputs: Inputs;
  /** The link to copy by hand; the name of the file that was saved. */
  readonly link: string;
}

export function ShareBar() {
  const page = usePage();
  const { calculator, definition, hasDetails, prepare, props, sending, sheet } = page;
  const [detailed, setDetailed] = useState(false);
  const [last, setSaid] = useState<Said | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const resetButton = useRef<HTMLButtonElement>(null);
  const sendButton = useRef<HTMLButtonElement>(null);
  const [panel, setPanel] = useState<(LoadedPanel & { readonly link: string }) | null>(null);
  const words = props.machine.actions;
  const { inputs } = calculator.state;
  const said = last?.inputs === inputs ? last : null;

  async function copy() {
    const link = calculator.toSend();
    // Emptied first, so that the same words are said again.
    setSaid(null);
    try {
      await navigator.clipboard.writeText(link);
      setSaid({ what: link.length > MOST_LINK ? 'copiedLong' : 'copied', inputs, link });
    } catch {
      // No permission, or an old browser: the link is there to copy by hand.
      setSaid({ what: 'copyFailed', inputs, link });
      requestAnimationFrame(() => field.current?.select());
    }
  }

  function reset() {
    const defaults = definition.cleared?.(inputs) ?? startOf(definition.fields);
    calculator.change({ kind: 'replaced', inputs: defaults, undoable: true });
    setSaid({ what: 'resetDone', inputs: defaults, link: '' });
  }

  async function saveSheet() {
    setSaid(null);
    try {
      const { savePage } = await import('../sheet/save-page.ts');
      setSaid({ what: 'saved', inputs, link: await savePage(page, 'xlsx') });
    } catch {
      setSaid({ what: 'sendFailed', inputs, link: '' });
    }
  }

  async function printOut() {
    await prepare(detailed);
    print();
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
          {sheet && (
            <button type="button" data-action="sheet" onClick={() => void saveSheet()}>
              {words.sheet}
            </button>
          )}
          <button type="button" data-action="print" onClick={() => void printOut()}>
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
        {hasDetails && (
          <label class="calc-detailed">
            <input type="checkbox" checked={detailed} onChange={(event) => setDetailed(event.currentTarget.checked)} />
            <span>{words.detailed}</span>
          </label>
        )}
        <p class="calc-said" role="status">
          {said && say(words[said.what], { name: said.link })}
        </p>
        {said?.what === 'copyFailed' && <input ref={field} class="calc-link" readonly value={said.link} aria-label={words.link} />}
        <p class="calc-promise">{words.promise}</p>
      </div>
      {panel && <panel.Panel words={panel.words} sending={panel.sending} link={panel.link} onClose={sent} />}
    </>
  );
}
