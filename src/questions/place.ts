/** Where the questions after each part stand. */

/** The page of the questions. */
export const CHECK_YOURSELF = 'start/check-yourself';

/** The anchor of a part's questions on that page, the same in every language. */
export function anchorOf(part: string): string {
  return `questions-${part}`;
}
