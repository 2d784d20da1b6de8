/** Which signs may be typed or pasted with a number of this unit. */
import type { Unit } from './field.ts';
import type { TypedUnit } from './number.ts';

/** Money takes currency signs, percentages take `%`, everything else takes digits only. */
export function typedUnit(unit: Unit): TypedUnit {
  if (unit.startsWith('money')) return 'money';
  return unit.startsWith('percent') || unit === 'points' ? 'percent' : 'plain';
}
