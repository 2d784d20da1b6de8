/** The draws of the case on the page: in a worker, or in idle time where the browser refuses workers; a change stops what is out of date. */
import { useEffect, useState } from 'preact/hooks';
import type { Inputs } from '../../../calculator/field.ts';
import { roiDraws, roiSeed, type RoiDraws } from '../../../models/roi-monte-carlo.ts';
import { modelInputs } from '../definition.ts';

/** Typing goes on for a moment: not every digit is worth a run. */
const AFTER_MS = 250;

/** Starts a run. @returns what stops it */
function run(inputs: Inputs, done: (draws: RoiDraws) => void): () => void {
  let stopped = false;
  let worker: Worker | null = null;
  const inIdleTime = (): void => {
    const compute = (): void => {
      if (!stopped) done(roiDraws(modelInputs(inputs)));
    };
    if (typeof requestIdleCallback === 'function') requestIdleCallback(compute);
    else setTimeout(compute);
  };
  try {
    worker = new Worker(new URL('./draws.worker.ts', import.meta.url), { type: 'module' });
    worker.onmessage = (event: MessageEvent<RoiDraws>) => {
      worker?.terminate();
      done(event.data);
    };
    // Refused by a policy or a network: some browsers say so only later.
    worker.onerror = (event) => {
      event.preventDefault();
      worker?.terminate();
      inIdleTime();
    };
    worker.postMessage(inputs);
  } catch {
    inIdleTime();
  }
  return () => {
    stopped = true;
    worker?.terminate();
  };
}

/**
 * @returns the last draws there are, and whether newer inputs are still being drawn. Both are told apart so that a picture can stay in
 * its place until the next one is there.
 */
export function useDraws(inputs: Inputs): { readonly draws: RoiDraws | null; readonly working: boolean } {
  const [drawn, setDrawn] = useState<{ readonly seed: number; readonly draws: RoiDraws } | null>(null);
  // What does not change the draws (label, currency, scenario) does not change the seed either.
  const seed = roiSeed(modelInputs(inputs));
  useEffect(() => {
    let stop = (): void => {};
    const start = (): void => {
      stop = run(inputs, (draws) => setDrawn({ seed, draws }));
    };
    const timer = setTimeout(start, drawn === null ? 0 : AFTER_MS);
    return () => {
      clearTimeout(timer);
      stop();
    };
    // The seed stands for the inputs.
  }, [seed]);
  return { draws: drawn?.draws ?? null, working: drawn?.seed !== seed };
}
