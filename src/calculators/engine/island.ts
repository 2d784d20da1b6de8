/** The script of the page: this calculator, brought to life. */
import { start } from '../../calculator/hydrate.ts';
import Engine from './Engine.tsx';

start(Engine);
