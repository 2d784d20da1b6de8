/** Draws the case ten thousand times off the page's thread: inputs in, what the draws say out. */
import { roiDraws } from '../../../models/roi-monte-carlo.ts';
import type { RoiInputs } from '../../../models/roi.ts';

addEventListener('message', (event: MessageEvent<RoiInputs>) => postMessage(roiDraws(event.data)));
