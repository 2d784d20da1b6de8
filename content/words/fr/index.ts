/** All interface words in French. */
import { calculator } from './calculator.ts';
import { data } from './data.ts';
import { funnel } from './funnel.ts';
import { litmus } from './litmus.ts';
import { ltvCac } from './ltv-cac.ts';
import { roi } from './roi.ts';
import { site } from './site.ts';

export const words = { site, data, calculator, roi, 'ltv-cac': ltvCac, funnel, litmus };
