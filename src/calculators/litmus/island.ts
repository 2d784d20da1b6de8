/** The script of the page: this calculator, brought to life. */
import { start } from '../../calculator/hydrate.ts';
import Litmus from './Litmus.tsx';

start(Litmus);
