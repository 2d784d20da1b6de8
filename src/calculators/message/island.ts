/** The script of the page: this calculator, brought to life. */
import { start } from '../../calculator/hydrate.ts';
import Message from './Message.tsx';

start(Message);
