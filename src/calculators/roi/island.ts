/** The script of the page: this calculator, brought to life. */
import { start } from '../../calculator/hydrate.ts';
import { startOf } from '../../calculator/field.ts';
import { definition } from './definition.ts';
import Roi from './Roi.tsx';

start(Roi, ({ reference }) => definition.compute(startOf(definition.fields), reference));
