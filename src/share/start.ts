/** Has the pictures drawn while the build goes on: machines have a second core, and the build waits for none until its end. */
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Element } from '../build/html.ts';
import { shareAddress } from './address.ts';
import { shareOf } from './of-page.ts';
import type { Order, Outcome } from './worker.ts';

const SCRIPT = new URL('./worker.ts', import.meta.url);

function cannotDraw(fault: Error): Error {
  return new Error(`Share pictures cannot be drawn: ${fault.message}`, { cause: fault });
}

export interface SharePictures {
  /** Has the picture of a page drawn, if it is one that is shared. */
  page(address: string, elements: readonly Element[]): void;
  /**
   * Waits for all and writes them into `dist/og`.
   * @throws Error naming each page whose picture could not be drawn, and why.
   */
  write(dist: string): Promise<void>;
}

/** Starts the thread that draws. It holds nothing up: a build that stops early leaves it behind. */
export function startSharePictures(): SharePictures {
  const worker = new Worker(SCRIPT);
  worker.unref();
  /** By the address of a picture: that of its page. */
  const pages = new Map<string, string>();
  /** Known early, told in write(): until then nobody waits, and Node would stop at a fault that nobody awaits. */
  let broken: Error | undefined;
  worker.on('error', (fault: Error) => (broken = fault));
  const say = (order: Order) => worker.postMessage(order);
  return {
    page(page, elements) {
      const share = shareOf(page, elements);
      if (!share) return;
      const address = shareAddress(page);
      pages.set(address, page);
      say({ address, share });
    },
    async write(dist) {
      if (broken) throw cannotDraw(broken);
      worker.ref();
      const answer = once(worker, 'message') as Promise<[Outcome]>;
      say({ write: dist });
      const [{ faults }] = await answer.catch((fault: Error) => {
        throw cannotDraw(fault);
      });
      await worker.terminate();
      if (faults.length > 0)
        throw new Error(
          `Share pictures that could not be drawn:\n${faults.map(([address, why]) => `${pages.get(address)}: ${why}.`).join('\n')}`,
        );
    },
  };
}
