/** Where the picture of a page lies that is shown when its link is shared, and how large it is. */

/** Pixels: what networks show whole, as a large card. */
export const WIDTH = 1200;
export const HEIGHT = 630;

/** The folder of all of them, as an address. */
export const FOLDER = '/og/';

/** The address of a page's picture: `/it/tools/roi/` → `/og/it/tools/roi.png`, `/` → `/og/index.png`. */
export function shareAddress(page: string): string {
  return `${FOLDER}${page.replace(/^\/|\/$/g, '') || 'index'}.png`;
}
