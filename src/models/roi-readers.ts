// Why this file: the same business case as its three readers ask for it: money by year, exposure and audits, hours and errors, use by week.
import { difference } from './answers.ts';
import { MONTHS, sum } from './finance.ts';
import { roiCash, useAt, type RoiInputs } from './roi-cash.ts';

/** Weeks in a year of 365.25 days. */
export const WEEKS = 365.25 / 7;

/** One year of a case, undiscounted money. */
export interface RoiYear {
  /** 1 is the year that begins with the signature. */
  year: number;
  benefits: number;
  subscription: number;
  /** Implementation and training. */
  oneOff: number;
  running: number;
  net: number;
  /** From the signature to the end of this year. */
  cumulative: number;
}

/**
 * The cash of the chosen scenario by year. A payment in advance counts in the year it pays for, so that the cumulative line of a year is
 * what stands before the next year's invoice; the sums over all years are those of the term.
 */
export function roiByYear(inputs: RoiInputs): RoiYear[] {
  const cash = roiCash(inputs);
  const { setup, training, running } = cash.costsByKind;
  const runningYear = (running / cash.months) * MONTHS;
  let cumulative = 0;
  return Array.from({ length: inputs.term }, (_, index) => {
    const start = index * MONTHS;
    // Benefits fall at the ends of months 1 to 12, fees at the starts, which are the ends of months 0 to 11.
    const benefits = sum(cash.benefits.slice(start + 1, start + MONTHS + 1));
    const subscription = sum(cash.fees.slice(start, start + MONTHS));
    const oneOff = index === 0 ? setup + training : 0;
    const net = difference(benefits, subscription + oneOff + runningYear);
    cumulative += net;
    return { year: index + 1, benefits, subscription, oneOff, running: runningYear, net, cumulative };
  });
}

/** What changes at full use, as entered, before a scenario's factor: amounts a year, hours a year, errors a year. */
export interface RoiEffects {
  exposureAfter: number;
  exposureAvoided: number;
  auditHoursAfter: number;
  auditHoursAvoided: number;
  auditMoney: number;
  hoursPerWeek: number;
  hoursPerYear: number;
  /** The part of the hours that counts as value. */
  hoursCounted: number;
  errorsPerYear: number;
  errorsAvoided: number;
}

/** Before and after, read off the inputs by the model's own products (calculators.md, section 2). */
export function roiEffects(inputs: RoiInputs): RoiEffects {
  const exposureAvoided = (inputs.exposure * inputs.exposureCut) / 100;
  const auditHoursAvoided = (inputs.auditHours * inputs.auditCut) / 100;
  const hoursPerWeek = inputs.users * inputs.hours;
  const hoursPerYear = hoursPerWeek * inputs.weeks;
  const errorsPerYear = inputs.incidents * MONTHS;
  return {
    // Not today less what is avoided: at 100 % that could fall below zero by a rounding.
    exposureAfter: (inputs.exposure * (100 - inputs.exposureCut)) / 100,
    exposureAvoided,
    auditHoursAfter: (inputs.auditHours * (100 - inputs.auditCut)) / 100,
    auditHoursAvoided,
    auditMoney: auditHoursAvoided * inputs.wage,
    hoursPerWeek,
    hoursPerYear,
    hoursCounted: (hoursPerYear * inputs.capture) / 100,
    errorsPerYear,
    errorsAvoided: (errorsPerYear * inputs.incidentCut) / 100,
  };
}

/**
 * Share of full use at the end of each week, in %, from the signature to full use in the chosen scenario; index 0 is today.
 * The contract's use(m) on the same line between whole months; a week is a 52.18th of a year.
 */
export function roiUseByWeek(inputs: RoiInputs): number[] {
  const { goLive, ramp } = roiCash(inputs);
  const last = Math.ceil(((goLive + ramp) * WEEKS) / MONTHS);
  return Array.from({ length: last + 1 }, (_, week) => 100 * useAt((week * MONTHS) / WEEKS, goLive, ramp));
}
