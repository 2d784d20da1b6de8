/** What has changed since a link was sent: its result, and the benchmarks it is judged by. */
import { plainResult } from './definition.ts';
import type { ReadLink } from './link.ts';
import { parsePlainNumber } from './plain-number.ts';
import type { ReferenceEntry } from './reference.ts';

/** "Was X, now Y": whether a link's headline result differs from today's by more than rounding. */
export function headlineChanged(opened: ReadLink, now: number | string): boolean {
  if (opened.res === null) return false;
  const was = parsePlainNumber(opened.res);
  if (typeof now === 'number' && was !== null) return Math.abs(was - now) > 1e-9 * Math.max(1, Math.abs(was), Math.abs(now));
  return opened.res !== plainResult(now);
}

/**
 * The entries of a calculator's reference that were reviewed after a day, each once.
 * @param reference entries, at any depth
 * @param at YYYY-MM-DD
 */
export function reviewedSince(reference: unknown, at: string): readonly ReferenceEntry[] {
  const found = new Map<string, ReferenceEntry>();
  const look = (part: unknown) => {
    if (typeof part !== 'object' || part === null) return;
    const entry = part as ReferenceEntry;
    if (typeof entry.checked !== 'string') Object.values(part).forEach(look);
    else if (entry.checked > at) found.set(entry.id, entry);
  };
  look(reference);
  return [...found.values()];
}
