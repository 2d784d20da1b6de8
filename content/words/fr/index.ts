/** All interface words in French. */
import { budget } from './budget.ts';
import { calculator } from './calculator.ts';
import { cx } from './cx.ts';
import { data } from './data.ts';
import { duel } from './duel.ts';
import { engine } from './engine.ts';
import { experiment } from './experiment.ts';
import { funnel } from './funnel.ts';
import { litmus } from './litmus.ts';
import { ltvCac } from './ltv-cac.ts';
import { paths } from './paths.ts';
import { pipeline } from './pipeline.ts';
import { message } from './message.ts';
import { reading } from './reading.ts';
import { roi } from './roi.ts';
import { site } from './site.ts';
import { tools } from './tools.ts';

export const words = {
  site,
  data,
  tools,
  paths,
  reading,
  calculator,
  roi,
  'ltv-cac': ltvCac,
  funnel,
  pipeline,
  duel,
  budget,
  experiment,
  engine,
  message,
  cx,
  litmus,
};
