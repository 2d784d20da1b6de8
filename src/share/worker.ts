/** Draws pictures beside the build, in a thread of its own, and puts them into the site at its end. */
import { copyFileSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parentPort } from 'node:worker_threads';
import { startDrawing, type Share } from './draw.ts';
import { openKept } from './kept.ts';

/** What the build says: a picture to draw, by its address, or where to put them all. */
export type Order = { readonly address: string; readonly share: Share } | { readonly write: string };

/** What comes back once all are there: for each that failed, its address and why. */
export type Outcome = { readonly faults: readonly (readonly [address: string, why: string])[] };

const kept = openKept(process.cwd());
/** Fonts are read when the first picture has to be drawn. */
let draw: ReturnType<typeof startDrawing> | undefined;
/** Where each picture lies, by its address. */
const drawn = new Map<string, string>();
const faults: (readonly [string, string])[] = [];

function writeAll(dist: string): void {
  const made = new Set<string>();
  for (const [address, file] of drawn) {
    const folder = join(dist, dirname(address));
    if (!made.has(folder)) mkdirSync(folder, { recursive: true });
    made.add(folder);
    copyFileSync(file, join(dist, address));
  }
}

parentPort!.on('message', (order: Order) => {
  if ('write' in order) {
    if (faults.length === 0) writeAll(order.write);
    parentPort!.postMessage({ faults } satisfies Outcome);
    return;
  }
  const { address, share } = order;
  try {
    drawn.set(
      address,
      kept.file(JSON.stringify(share), () => (draw ??= startDrawing())(share)),
    );
  } catch (fault) {
    faults.push([address, fault instanceof Error ? fault.message : String(fault)]);
  }
});
