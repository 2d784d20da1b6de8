/** The script of the page: this calculator, brought to life. */
import { start } from '../../calculator/hydrate.ts';
import Budget from './Budget.tsx';

start(Budget);
