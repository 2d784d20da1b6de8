/** The pipeline calculator in English. Keys of fields and outputs are those of the link. */

/** The stages of a deal; what is asked of each stands behind its name. */
const stages = {
  discovery: 'Discovery',
  demo: 'Demo',
  poc: 'Proof of concept (POC)',
  contract: 'Contract',
};
const open = 'open amount';
const win = 'share won';

export const pipeline = {
  name: 'Pipeline calculator',
  question: 'Is my pipeline enough for the target?',
  groups: {
    target: 'The target',
    open: 'What is open',
    stages: 'Stage by stage, if you have the numbers',
    speed: 'Deals and speed',
    supply: 'Where deals come from',
  },
  fields: {
    cur: { label: 'Currency', hint: 'All amounts are in this currency. Nothing is converted.' },
    target: { label: 'Target', hint: 'What is to be signed in the period, usually a quarter.' },
    won: { label: 'Won so far', hint: 'Signed in the same period.' },
    open: { label: 'Open pipeline', hint: 'Amounts of open deals that can still close in the period.' },
    win: {
      label: 'Win rate',
      hint: 'Won divided by won and lost. If you know it for each stage, go stage by stage below.',
    },
    deals: { label: 'Open deals', hint: 'The deals that make up the open pipeline.' },
    acv: { label: 'Value of a deal (ACV)', hint: 'Average annual contract value.' },
    cycle: { label: 'Sales cycle', hint: 'From lead to signature.' },
    mqlSql: { label: 'MQL → SQL', hint: 'Leads that sales accepts. Every accepted lead counts as an opportunity here.' },
    openDiscovery: { label: `${stages.discovery}: ${open}` },
    winDiscovery: { label: `${stages.discovery}: ${win}` },
    openDemo: { label: `${stages.demo}: ${open}` },
    winDemo: { label: `${stages.demo}: ${win}` },
    openPoc: { label: `${stages.poc}: ${open}` },
    winPoc: { label: `${stages.poc}: ${win}` },
    openContract: { label: `${stages.contract}: ${open}` },
    winContract: { label: `${stages.contract}: ${win}` },
  },
  unused: 'Not used: the stages count.',
  stages: {
    ...stages,
    open,
    win,
    note: 'Per stage: the open amount, and the share of the money standing there that gets signed in the end. As soon as one stage has an amount, the stages take the place of open pipeline and win rate.',
  },
  options: {},
  outputs: {
    openUsed: { label: 'Open pipeline counted', how: 'sum of the stages’ amounts; without any, the open pipeline entered' },
    winUsed: {
      label: 'Win rate counted',
      how: 'average of the stages’ shares, weighted by amount; without any amount, the win rate entered',
    },
    remaining: { label: 'Still to be won', how: 'target − won so far, never below 0' },
    coverage: { label: 'Coverage', how: 'open pipeline ÷ still to be won' },
    verdict: { label: 'Coverage against the range', how: 'the bounds are inside' },
    expected: { label: 'Expected from what is open', how: 'open pipeline × win rate' },
    gap: { label: 'Gap', how: 'still to be won − expected, never below 0' },
    velocity: { label: 'Pipeline velocity, a day', how: 'open deals × value of a deal × win rate ÷ sales cycle' },
    dealsNeeded: { label: 'Further deals to win', how: 'gap ÷ value of a deal, rounded up' },
    oppsNeeded: { label: 'Opportunities for them', how: 'gap ÷ (value of a deal × win rate), rounded up' },
    mqlsNeeded: { label: 'MQLs for them', how: 'opportunities ÷ MQL→SQL rate, rounded up' },
  },
  presets: {
    'quarter-target': 'Software firm in mid-quarter',
    'quarter-by-stage': 'The software firm, stage by stage',
    'padded-pipeline': 'Consultancy with a padded pipeline',
  },
  headline: {
    short: 'Open pipeline is {coverage} what is still to be won. On average it brings {expected}, which leaves a gap of {gap}.',
    enough: 'Open pipeline is {coverage} what is still to be won. On average it brings {expected}, enough for the target.',
    reached: 'The target is reached: nothing is left to cover.',
    still: 'Coverage is what practitioners ask for, and it is still not enough.',
    even: 'At a win rate of {win}, {even} coverage meets the target on average. That figure assumes that every open deal is decided in time; deals that slip make it too low.',
    noEven: 'At a win rate of zero no coverage is enough.',
    needs: 'To close the gap: deals {deals}, from opportunities {opps}, from MQLs {mqls}.',
  },
  picture: {
    title: 'Your coverage on the range',
    amounts: 'From the target to the gap',
    yours: 'Yours',
    range: 'Range',
    status: 'Status',
    stages: 'What each stage brings',
    stage: 'Stage',
    open: 'Open',
    win: 'Won',
    brings: 'Expected',
    all: 'All stages',
  },
  remarks: {
    byStage:
      'The stages count: the open pipeline is their sum, the win rate their average weighted by amount. The two fields for one sum are not used.',
    stageNoWin: 'A stage with an amount has a share won of zero: nothing is expected from it.',
    reached: 'The target is already reached: there is no coverage to compute, and nothing more is needed.',
    noWin: 'At a win rate of zero no number of opportunities closes the gap.',
  },
};
