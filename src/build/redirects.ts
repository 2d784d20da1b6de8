/** Addresses that lead to a page under another name (content/data/moved.yaml), as hosts and the page for lost readers want them. */
import { LOCALES } from '../locales.ts';
import type { Moved } from '../data/schemas.ts';

export interface Redirect {
  /** `/it/roi`; hosts are told of it with a slash at its end, too. */
  readonly from: string;
  /** `/it/tools/roi/` */
  readonly to: string;
  /** 301: browsers may remember it; 302: they ask again. */
  readonly status: 301 | 302;
}

/** The redirects of all languages. */
export function redirectsOf({ moved, short }: Moved): Redirect[] {
  const all = [
    ...Object.entries(moved).map(([from, to]) => ({ from, to, status: 301 as const })),
    ...Object.entries(short).map(([from, to]) => ({ from, to, status: 302 as const })),
  ];
  return LOCALES.flatMap((locale) => all.map(({ from, to, status }) => ({ from: `/${locale}/${from}`, to: `/${locale}/${to}/`, status })));
}

/**
 * What is wrong with redirects, a line for each fault: one that stands in the way of a page or file, one that leads nowhere, one that leads to
 * another (and so every loop), an address that is named twice.
 * @param exists whether the site has something at an address; pages end with a slash
 */
export function redirectFaults(redirects: readonly Redirect[], exists: (address: string) => boolean): string[] {
  const sources = new Set<string>();
  const all = new Set(redirects.map(({ from }) => from));
  return redirects.flatMap(({ from, to }) => {
    const twice = sources.has(from);
    sources.add(from);
    return [
      ...(twice ? [`${from} is named twice.`] : []),
      ...(exists(from) || exists(`${from}/`) ? [`${from} is a page: nobody could open it any more.`] : []),
      ...(all.has(to.replace(/\/$/, ''))
        ? [`${from} leads to ${to}, which leads on: name the last address.`]
        : exists(to)
          ? []
          : [`${from} leads to ${to}, which is no page.`]),
    ];
  });
}

/** `_redirects`, as static hosts read it. Some take an address with and without its last slash for two. The `#` part is the browser's, and is kept. */
export function redirectsFile(redirects: readonly Redirect[]): string {
  const lines = redirects.flatMap(({ from, to, status }) => [`${from} ${to} ${status}`, `${from}/ ${to} ${status}`]);
  return `${lines.join('\n')}\n`;
}
