/** The script of the page: this calculator, brought to life. */
import { start } from '../../calculator/hydrate.ts';
import LtvCac from './LtvCac.tsx';

start(LtvCac);
