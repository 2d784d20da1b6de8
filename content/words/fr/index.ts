/** All interface words in French. */
import { calculator } from './calculator.ts';
import { cx } from './cx.ts';
import { data } from './data.ts';
import { funnel } from './funnel.ts';
import { ltvCac } from './ltv-cac.ts';
import { message } from './message.ts';
import { roi } from './roi.ts';
import { site } from './site.ts';

export const words = { site, data, calculator, roi, 'ltv-cac': ltvCac, funnel, message, cx };
