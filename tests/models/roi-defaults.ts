// Why this file: the contract's default case, for the tests that start from it.
import type { RoiInputs } from '../../src/models/roi.ts';

/** The defaults of the contract (calculators.md, section 2). */
export const DEFAULTS: RoiInputs = {
  term: 3,
  discount: 10,
  users: 120,
  hours: 1.5,
  wage: 40,
  weeks: 46,
  capture: 50,
  incidents: 6,
  incidentCost: 1200,
  incidentCut: 30,
  retired: 18_000,
  uplift: 0,
  margin: 70,
  exposure: 60_000,
  exposureCut: 20,
  auditHours: 400,
  auditCut: 40,
  fee: 25,
  billing: 'annual',
  prepay: 0,
  setup: 20_000,
  training: 8000,
  adminHours: 10,
  golive: 1,
  ramp: 3,
  scenario: 'expected',
};
