/** How long files of an earlier version stay: until the pages that were open then have gone, and a day longer for "back". */

export interface Earlier {
  /** When the new version had come in, milliseconds since 1970. */
  readonly since: number;
  /** The pages open then, by the browser's id, which a page loses when it is reloaded or left. */
  readonly open: readonly string[];
}

const DAY_MS = 24 * 60 * 60 * 1000;

/** Whether the files of earlier versions may go. */
export function mayGo(earlier: Earlier, openNow: readonly string[], now: number): boolean {
  return now - earlier.since >= DAY_MS && !earlier.open.some((id) => openNow.includes(id));
}
