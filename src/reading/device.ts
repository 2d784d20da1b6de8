/** Where a reader's ticks are kept: on this device, from the first tick on. */
import { shelfOf } from '../device/shelf.ts';
import { isEmpty, NOTHING_READ, readReading, writeReading, type Reading } from './kept.ts';
import type { Keeping } from '../device/shelf.ts';

/** `src/reading/mark.ts` asks for it by the same name. */
export const shelf = shelfOf('two-engines-reading', readReading, writeReading);

/** What is ticked on this device. */
export function reading(): Reading {
  return shelf.take().kept ?? NOTHING_READ;
}

/** Changes what is kept, from what stands there now, so that two tabs do not undo each other. Nothing left to keep is nothing kept. */
export function change(by: (before: Reading) => Reading): Keeping {
  const { kept, keeping } = shelf.take();
  if (keeping !== 'kept') return keeping;
  const next = by(kept ?? NOTHING_READ);
  return shelf.put(isEmpty(next) ? null : next);
}
