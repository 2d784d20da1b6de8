/** What results are judged by: entries of content/data, with origin and date, as a calculator receives them. */
import type { FigureUnit, Origin } from '../data/schemas.ts';

export interface ReferenceEntry {
  readonly id: string;
  readonly low?: number;
  readonly high?: number;
  readonly unit: FigureUnit;
  readonly origin: Origin;
  /** When it was last looked at, YYYY-MM-DD. */
  readonly checked: string;
}
