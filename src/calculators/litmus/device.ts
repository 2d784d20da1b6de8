/** The device as a place to keep answers. The only place of the calculators that touches storage; no failure of it loses what is on the page. */
import { shelfOf } from '../../device/shelf.ts';
import { readKept, writeKept } from './kept.ts';

export type { Keeping } from '../../device/shelf.ts';

export const { take: fromDevice, put: toDevice, onOtherTab } = shelfOf('two-engines-litmus', readKept, writeKept);
