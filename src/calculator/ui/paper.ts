/** What is printed in the place of the page: drawn when the print begins, gone afterwards. Fetched for the print, as the paper itself is. */
import { h, render, type JSX } from 'preact';
import { PageContext, type Page } from './context.ts';

/** What a calculator's paper is drawn from. */
export interface PaperParts {
  /** One sentence that says the result. */
  readonly headline: string;
  /** The address to send. */
  readonly link: string;
  /** Whether a further page with everything in detail is asked for. */
  readonly detailed: boolean;
}

export type RenderPaper = (parts: PaperParts) => JSX.Element;

/** @param detailed fetches what only the further page needs, too */
export type LoadPaper = (detailed: boolean) => Promise<RenderPaper>;

/** The page as it is at the moment of printing. */
export interface Current {
  readonly page: Page;
  readonly headline: string;
}

interface Ready extends Pick<PaperParts, 'detailed'> {
  readonly draw: RenderPaper;
}

const ready = new WeakMap<HTMLElement, Ready | null>();

/**
 * Makes the next print one of the paper, also from the browser's own menu. Where it cannot be fetched, the page itself is printed.
 * @param root where it is drawn; the style sheet of the paper hides the rest of the page while it holds something
 */
export async function preparePaper(root: HTMLElement, load: LoadPaper, detailed: boolean, current: () => Current): Promise<void> {
  if (!ready.has(root)) listen(root, current);
  ready.set(root, ready.get(root) ?? null);
  try {
    ready.set(root, { draw: await load(detailed), detailed });
    // For programs that print.
    root.dataset['ready'] = detailed ? 'detailed' : '';
  } catch {
    ready.set(root, null);
  }
}

function listen(root: HTMLElement, current: () => Current): void {
  addEventListener('beforeprint', () => {
    const paper = ready.get(root);
    if (!paper) return;
    const { page, headline } = current();
    const sheet = paper.draw({ headline, link: page.calculator.toSend(), detailed: paper.detailed });
    // Drawn at once: printing does not wait for the next rendering.
    render(h(PageContext.Provider, { value: page }, sheet), root);
  });
  addEventListener('afterprint', () => render(null, root));
}
