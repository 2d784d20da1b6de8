/** The pipeline calculator in Dutch. Keys of fields and outputs are those of the link. */

/** The stages of a deal; what is asked of each stands behind its name. */
const stages = {
  discovery: 'Discovery',
  demo: 'Demo',
  poc: 'PoC',
  contract: 'Contract',
};
const open = 'open bedrag';
const win = 'deel gewonnen';

export const pipeline = {
  name: 'Pipelinecalculator',
  question: 'Heb ik genoeg pipeline voor het doel?',
  groups: {
    target: 'Het doel',
    open: 'Wat er openstaat',
    stages: 'Fase voor fase, als je de cijfers hebt',
    speed: 'Deals en snelheid',
    supply: 'Waar deals vandaan komen',
  },
  fields: {
    cur: { label: 'Valuta', hint: 'Alle bedragen zijn in deze valuta. Er wordt niets omgerekend.' },
    target: { label: 'Doel', hint: 'Wat er in de periode getekend moet worden, meestal een kwartaal.' },
    won: { label: 'Al gewonnen', hint: 'Getekend in dezelfde periode.' },
    open: { label: 'Open pipeline', hint: 'Bedragen van open deals die nog in de periode getekend kunnen worden.' },
    win: {
      label: 'Winrate',
      hint: 'Gewonnen, gedeeld door gewonnen plus verloren. Ken je die per fase, vul dan de fasen hieronder in.',
    },
    deals: { label: 'Open deals', hint: 'Het aantal deals waaruit de open pipeline bestaat.' },
    acv: { label: 'Waarde van een deal (ACV)', hint: 'Gemiddelde jaarlijkse contractwaarde.' },
    cycle: { label: 'Verkoopcyclus', hint: 'Van lead tot handtekening.' },
    mqlSql: { label: 'MQL → SQL', hint: 'Leads die sales accepteert. Elke geaccepteerde lead telt hier als verkoopkans.' },
    openDiscovery: { label: `${stages.discovery}: ${open}` },
    winDiscovery: { label: `${stages.discovery}: ${win}` },
    openDemo: { label: `${stages.demo}: ${open}` },
    winDemo: { label: `${stages.demo}: ${win}` },
    openPoc: { label: `${stages.poc}: ${open}` },
    winPoc: { label: `${stages.poc}: ${win}` },
    openContract: { label: `${stages.contract}: ${open}` },
    winContract: { label: `${stages.contract}: ${win}` },
  },
  unused: 'Telt niet mee: de fasen tellen.',
  stages: {
    ...stages,
    open,
    win,
    note: 'Per fase: het open bedrag en het deel daarvan dat uiteindelijk getekend wordt. Zodra één fase een bedrag heeft, komen de fasen in de plaats van open pipeline en winrate.',
  },
  options: {},
  outputs: {
    openUsed: {
      label: 'Open pipeline waarmee gerekend is',
      how: 'som van de bedragen per fase; zonder bedragen de ingevulde open pipeline',
    },
    winUsed: {
      label: 'Winrate waarmee gerekend is',
      how: 'gemiddelde per fase, gewogen naar bedrag; zonder bedragen de ingevulde winrate',
    },
    remaining: { label: 'Nog te winnen', how: 'doel − al gewonnen, nooit onder 0' },
    coverage: { label: 'Dekking', how: 'open pipeline ÷ nog te winnen' },
    verdict: { label: 'Dekking tegenover de bandbreedte', how: 'de grenzen vallen erbinnen' },
    expected: { label: 'Verwacht uit open deals', how: 'open pipeline × winrate' },
    gap: { label: 'Tekort', how: 'nog te winnen − verwacht, nooit onder 0' },
    velocity: { label: 'Pipelinesnelheid, per dag', how: 'open deals × waarde van een deal × winrate ÷ verkoopcyclus' },
    dealsNeeded: { label: 'Extra deals nodig', how: 'tekort ÷ waarde van een deal, naar boven afgerond' },
    oppsNeeded: { label: 'Verkoopkansen daarvoor', how: 'tekort ÷ (waarde van een deal × winrate), naar boven afgerond' },
    mqlsNeeded: { label: 'MQL’s daarvoor', how: 'verkoopkansen ÷ ratio MQL→SQL, naar boven afgerond' },
  },
  presets: {
    'quarter-target': 'Softwarebedrijf halverwege het kwartaal',
    'quarter-by-stage': 'Het softwarebedrijf, fase voor fase',
    'padded-pipeline': 'Adviesbureau met een opgeblazen pipeline',
  },
  headline: {
    short: 'De open pipeline is {coverage} wat er nog te winnen is. Gemiddeld komt daar {expected} uit: een tekort van {gap}.',
    enough: 'De open pipeline is {coverage} wat er nog te winnen is. Gemiddeld komt daar {expected} uit, genoeg voor het doel.',
    reached: 'Het doel is gehaald: er hoeft niets meer gedekt te worden.',
    still: 'De dekking is wat in de praktijk wordt gevraagd, en toch is ze niet genoeg.',
    even: 'Bij een winrate van {win} haal je het doel gemiddeld met een dekking van {even}. Dat getal gaat ervan uit dat over elke open deal op tijd wordt beslist; schuiven er deals door, dan is het te laag.',
    noEven: 'Bij een winrate van nul is geen enkele dekking genoeg.',
    needs: 'Om het tekort te dichten is dit nodig: extra deals {deals}, verkoopkansen {opps}, MQL’s {mqls}.',
  },
  picture: {
    title: 'Jouw dekking naast de bandbreedte',
    amounts: 'Van doel naar tekort',
    yours: 'Jij',
    range: 'Bandbreedte',
    status: 'Oordeel',
    stages: 'Wat elke fase oplevert',
    stage: 'Fase',
    open: 'Open',
    win: 'Gewonnen',
    brings: 'Verwacht',
    all: 'Alle fasen',
  },
  remarks: {
    byStage:
      'De fasen tellen: de open pipeline is hun som, de winrate hun gemiddelde, gewogen naar bedrag. De twee velden voor één totaal tellen niet mee.',
    stageNoWin: 'Een fase met een bedrag heeft nul procent gewonnen: daar wordt niets van verwacht.',
    reached: 'Het doel is al gehaald: er valt geen dekking te berekenen en er is niets meer nodig.',
    noWin: 'Bij een winrate van nul dicht geen enkel aantal verkoopkansen het tekort.',
  },
};
