/** The script of the page: this calculator, brought to life. */
import { start } from '../../calculator/hydrate.ts';
import Experiment from './Experiment.tsx';

start(Experiment);
