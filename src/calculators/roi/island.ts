/** The script of the page: this calculator, brought to life. */
import { start } from '../../calculator/hydrate.ts';
import Roi from './Roi.tsx';

start(Roi);
