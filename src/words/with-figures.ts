/** Words that name figures: `{th-poc-standard}` becomes "14 days", `{th-poc-standard.bare}` the number alone. */
import { entry, type Entry } from '../data/index.ts';
import type { PageContext } from '../shell/page.ts';
import { figureText } from './figure.ts';

/** A piece of such a text: plain words, or a figure. */
export type Piece = string | { readonly entry: Entry; readonly bare: boolean };

const PLACEHOLDER = /\{([a-z][a-z0-9-]*)(\.bare)?\}/;

/**
 * Cuts a text at its figures.
 * @throws Error naming the file when it names a figure that is not there.
 */
export function piecesOf(text: string, file: string): Piece[] {
  const cut = text.split(PLACEHOLDER);
  const pieces: Piece[] = [];
  // split() with two groups gives: words, id, ".bare" or nothing, words …
  for (let at = 0; at < cut.length; at += 3) {
    if (cut[at]) pieces.push(cut[at]!);
    const id = cut[at + 1];
    if (id) pieces.push({ entry: entry(id, file), bare: cut[at + 2] !== undefined });
  }
  return pieces;
}

/** The text with its figures in the reader's format. */
export function withFigures(text: string, { locale, words, file }: Pick<PageContext, 'locale' | 'words' | 'file'>): string {
  const context = { locale, units: words.site.units };
  return piecesOf(text, file)
    .map((piece) => (typeof piece === 'string' ? piece : figureText(piece.entry, context, { bare: piece.bare })))
    .join('');
}
