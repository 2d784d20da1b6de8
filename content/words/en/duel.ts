/** The comparison of two levers in English. Keys of fields and outputs are those of the link. */
export const duel = {
  name: 'One budget, two levers',
  question: 'Which lever earns more: conversion or win rate?',
  groups: {
    b2c: 'The B2C lever: conversion',
    b2b: 'The B2B lever: win rate',
    both: 'The budget',
  },
  fields: {
    cur: { label: 'Currency', hint: 'All amounts are in this currency. Nothing is converted.' },
    visitors: { label: 'Visitors', hint: 'A month, on the shop or landing page.' },
    cvr: {
      label: 'Conversion rate today',
      hint: 'Visit to paid. The gain in points does not depend on it; how large it is against today does.',
    },
    aov: { label: 'Average order value', hint: 'Revenue divided by orders.' },
    cvrGain: { label: 'Gain in conversion', hint: 'Percentage points: from 2 to 2.3 percent is 0.3.' },
    mqls: { label: 'MQLs', hint: 'Marketing qualified leads a month.' },
    mqlSql: { label: 'MQL → SQL', hint: 'Leads that sales accepts.' },
    win: { label: 'Win rate today', hint: 'Won divided by won and lost. The gain in points does not depend on it.' },
    acv: { label: 'Annual contract value (ACV)', hint: 'Of one contract, for a year.' },
    winGain: { label: 'Gain in win rate', hint: 'Percentage points, as above.' },
    spend: { label: 'Budget', hint: 'A month, the same for each lever.' },
  },
  options: {},
  outputs: {
    b2cGain: { label: 'B2C lever, a month', how: 'visitors × gain in conversion × order value' },
    b2cGainQuarter: { label: 'B2C lever, a quarter', how: 'a month × 3' },
    b2bGain: { label: 'B2B lever, a month', how: 'MQLs × MQL→SQL × gain in win rate × contract value' },
    b2bGainQuarter: { label: 'B2B lever, a quarter', how: 'a month × 3' },
    ratio: { label: 'B2B to B2C', how: 'B2B gain of a quarter ÷ B2C gain of a quarter' },
    b2cPerSpend: { label: 'B2C gain for each unit spent', how: 'gain of a quarter ÷ budget of a quarter' },
    b2bPerSpend: { label: 'B2B gain for each unit spent', how: 'gain of a quarter ÷ budget of a quarter' },
  },
  presets: {
    'two-levers': 'The playbook’s example',
    'roaster-levers': 'Coffee roaster: web shop and offices',
  },
  headline: {
    ratio: 'In a quarter the B2B lever brings {b2b} and the B2C lever {b2c}: {ratio} times as much.',
    ratioB2c: 'In a quarter the B2C lever brings {b2c} and the B2B lever {b2b}: {ratio} times as much.',
    equal: 'In a quarter both levers bring the same: {b2b}.',
    noRatio: 'The B2C lever brings nothing, the B2B lever {b2b} in a quarter: there is no ratio.',
    noB2b: 'The B2B lever brings nothing, the B2C lever {b2c} in a quarter.',
    mismatch:
      'The playbook’s own example sets a month of B2C against a quarter of B2B. Told that way, these numbers would read {wrong} times; on one basis it is {ratio}.',
    mismatchNone:
      'The playbook’s own example sets a month of B2C against a quarter of B2B. Here both stand side by side for a month and for a quarter.',
    relative: 'Against today, the B2C lever adds {b2c} and the B2B lever {b2b}.',
    perSpend: 'For each unit of budget: B2C {b2c}, B2B {b2b}.',
    notProfit: 'Extra sales are not profit: goods, service and the cost of the lever itself still come off.',
  },
  picture: {
    title: 'Both levers on one basis',
    lever: 'Lever',
    b2c: 'B2C lever',
    b2b: 'B2B lever',
    month: 'A month',
    quarter: 'A quarter',
    perSpend: 'For each unit spent',
  },
  remarks: {
    cvrOver: 'Conversion rate and gain add up to more than everybody: no shop sells to more than its visitors.',
    winOver: 'Win rate and gain add up to more than all deals.',
  },
};
