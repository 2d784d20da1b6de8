/** The script of the page: this calculator, brought to life. */
import { start } from '../../calculator/hydrate.ts';
import Cx from './Cx.tsx';

start(Cx);
