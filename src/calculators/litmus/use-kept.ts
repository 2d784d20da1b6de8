/** What is kept on the device, as the page works with it: read anew before each change, so that two tabs do not undo each other. */
import { useCallback, useRef, useState } from 'preact/hooks';
import { fromDevice, toDevice, type Keeping } from './device.ts';
import { isEmpty, NOTHING_KEPT, type Kept } from './kept.ts';
import type { ListId } from './definition.ts';

/** Answers that a link has brought, while others of the reader's own are kept for the same list. */
export interface Foreign {
  readonly list: ListId;
  readonly letters: string;
}

export interface KeptState {
  readonly kept: Kept;
  readonly keeping: Keeping;
  readonly foreign: Foreign | null;
  readonly setForeign: (foreign: Foreign | null) => void;
  /** Reads the device. */
  readonly reload: () => Kept;
  /** Changes what is kept, on the page and on the device. The same record given back is no change. */
  readonly update: (change: (kept: Kept) => Kept) => void;
}

export function useKept(): KeptState {
  const [kept, setKept] = useState<Kept>(NOTHING_KEPT);
  const [keeping, setKeeping] = useState<Keeping>('kept');
  const [foreign, setForeign] = useState<Foreign | null>(null);
  const latest = useRef(kept);
  // What the device did not take is newer than what stands there.
  const unsaved = useRef(false);

  const reload = useCallback((): Kept => {
    if (unsaved.current) return latest.current;
    const found = fromDevice();
    setKeeping(found.keeping);
    latest.current = found.kept ?? latest.current;
    setKept(latest.current);
    return latest.current;
  }, []);

  const update = useCallback(
    (change: (kept: Kept) => Kept): void => {
      const before = reload();
      const next = change(before);
      if (next === before) return;
      latest.current = next;
      setKept(next);
      // Nothing is written until there is something to keep.
      if (isEmpty(next) && isEmpty(before)) return;
      const outcome = toDevice(next);
      unsaved.current = outcome !== 'kept';
      setKeeping(outcome);
    },
    [reload],
  );

  return { kept, keeping, foreign, setForeign, reload, update };
}
