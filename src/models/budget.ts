// Why this file: a budget over the levels of a funnel and the channels under each, in shares that always sum to 100.
export type BudgetSide = 'b2c' | 'b2b';
export type BudgetLevel = 'upper' | 'middle' | 'lower';

/** Channels by side and level, the lowest level first: it is served first. Which level a channel stands under follows from its role. */
export const CHANNELS = {
  b2c: { lower: ['search', 'retargeting', 'crm'], middle: ['creators'], upper: ['video'] },
  b2b: { lower: ['portals', 'abm'], middle: ['webinars', 'sequences', 'events'], upper: [] },
} as const satisfies Record<BudgetSide, Record<BudgetLevel, readonly string[]>>;

export type BudgetChannel = (typeof CHANNELS)[BudgetSide][BudgetLevel][number];

/**
 * `total` is money; `lower`, `middle` (B2C) and `lowerB2b` are % of it; one number a channel: its parts of its level, 0 where it is not used.
 */
export interface BudgetInputs extends Record<BudgetChannel, number> {
  side: BudgetSide;
  total: number;
  lower: number;
  middle: number;
  lowerB2b: number;
}

/** Shares in % of the total, amounts in money; `unassigned` is the money of levels without a channel. Only those of the chosen side. */
export type BudgetResults = { unassigned: number } & Partial<
  Record<`share-${BudgetLevel}` | `amount-${BudgetLevel}` | `channel-${BudgetChannel}`, number>
>;

/** The levels of a side, the one nearest to buying first. B2B has no line for the upper funnel. */
export function levelsOf(side: BudgetSide): readonly BudgetLevel[] {
  return side === 'b2c' ? ['lower', 'middle', 'upper'] : ['lower', 'middle'];
}

/**
 * Shares that sum to 100. The rule by which the others give way: intent before volume. The lower funnel gets what it asks for, the middle
 * what it asks for of what is left, and the level furthest from buying the rest.
 */
export function sharesOf({ side, lower, middle, lowerB2b }: BudgetInputs): Readonly<Partial<Record<BudgetLevel, number>>> {
  if (side === 'b2b') return { lower: lowerB2b, middle: 100 - lowerB2b };
  const left = 100 - lower;
  const granted = Math.min(middle, left);
  return { lower, middle: granted, upper: left - granted };
}

/**
 * The budget by level and channel. Total: within the contract's bounds every result is finite.
 *
 * Source of the default shares: step05-b2c-budget and step05-b2b-budget of the playbook. The rule and the parts are ours.
 */
export function budget(inputs: BudgetInputs): BudgetResults {
  const { side, total } = inputs;
  const shares = sharesOf(inputs);
  const results: Record<string, number> = {};
  let unassigned = 0;
  for (const level of levelsOf(side)) {
    const share = shares[level] ?? 0;
    const amount = (total * share) / 100;
    results[`share-${level}`] = share;
    results[`amount-${level}`] = amount;
    const channels: readonly BudgetChannel[] = CHANNELS[side][level];
    const parts = channels.reduce((sum, channel) => sum + inputs[channel], 0);
    for (const channel of channels) results[`channel-${channel}`] = parts > 0 ? amount * (inputs[channel] / parts) : 0;
    if (parts === 0) unassigned += amount;
  }
  return { ...results, unassigned };
}
