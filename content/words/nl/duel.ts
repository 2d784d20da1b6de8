/** The comparison of two levers in Dutch. Keys of fields and outputs are those of the link. */
export const duel = {
  name: 'Eén budget, twee knoppen',
  question: 'Wat levert meer op: conversie of winrate?',
  groups: {
    b2c: 'De B2C-knop: conversie',
    b2b: 'De B2B-knop: winrate',
    both: 'Het budget',
  },
  fields: {
    cur: { label: 'Valuta', hint: 'Alle bedragen zijn in deze valuta. Er wordt niets omgerekend.' },
    visitors: { label: 'Bezoekers', hint: 'Per maand, op de shop of landingspagina.' },
    cvr: {
      label: 'Conversieratio nu',
      hint: 'Van bezoek tot betaling. De winst in punten hangt er niet van af; hoe groot die is tegenover nu wel.',
    },
    aov: { label: 'Gemiddelde orderwaarde', hint: 'Omzet gedeeld door orders.' },
    cvrGain: { label: 'Winst in conversie', hint: 'Procentpunten: van 2 naar 2,3 procent is 0,3.' },
    mqls: { label: 'MQL’s', hint: 'Marketing qualified leads per maand.' },
    mqlSql: { label: 'MQL → SQL', hint: 'Leads die sales accepteert.' },
    win: { label: 'Winrate nu', hint: 'Gewonnen, gedeeld door gewonnen plus verloren. De winst in punten hangt er niet van af.' },
    acv: { label: 'Jaarlijkse contractwaarde (ACV)', hint: 'Van één contract, per jaar.' },
    winGain: { label: 'Winst in winrate', hint: 'Procentpunten, zoals hierboven.' },
    spend: { label: 'Budget', hint: 'Per maand, voor elke knop hetzelfde.' },
  },
  options: {},
  outputs: {
    b2cGain: { label: 'B2C-knop, per maand', how: 'bezoekers × winst in conversie × orderwaarde' },
    b2cGainQuarter: { label: 'B2C-knop, per kwartaal', how: 'een maand × 3' },
    b2bGain: { label: 'B2B-knop, per maand', how: 'MQL’s × MQL→SQL × winst in winrate × contractwaarde' },
    b2bGainQuarter: { label: 'B2B-knop, per kwartaal', how: 'een maand × 3' },
    ratio: { label: 'B2B tegenover B2C', how: 'B2B-winst van een kwartaal ÷ B2C-winst van een kwartaal' },
    b2cPerSpend: { label: 'B2C-winst per eenheid budget', how: 'winst van een kwartaal ÷ budget van een kwartaal' },
    b2bPerSpend: { label: 'B2B-winst per eenheid budget', how: 'winst van een kwartaal ÷ budget van een kwartaal' },
  },
  presets: {
    'two-levers': 'Het voorbeeld uit het playbook',
    'roaster-levers': 'Koffiebrander: webshop en kantoren',
  },
  headline: {
    ratio: 'In een kwartaal levert de B2B-knop {b2b} op en de B2C-knop {b2c}: {ratio} keer zoveel.',
    noRatio: 'De B2C-knop levert niets op, de B2B-knop {b2b} in een kwartaal: een verhouding is er niet.',
    mismatch:
      'Het voorbeeld uit het playbook zet een maand B2C tegenover een kwartaal B2B. Zo verteld zouden deze cijfers {wrong} keer geven; op één basis is het {ratio}.',
    mismatchNone:
      'Het voorbeeld uit het playbook zet een maand B2C tegenover een kwartaal B2B. Hier staan ze naast elkaar, per maand en per kwartaal.',
    relative: 'Tegenover nu voegt de B2C-knop {b2c} toe en de B2B-knop {b2b}.',
    perSpend: 'Per eenheid budget: B2C {b2c}, B2B {b2b}.',
    notProfit: 'Extra omzet is geen winst: inkoop, service en de kosten van de knop zelf gaan er nog af.',
  },
  picture: {
    title: 'Beide knoppen op één basis',
    lever: 'Knop',
    b2c: 'B2C-knop',
    b2b: 'B2B-knop',
    month: 'Een maand',
    quarter: 'Een kwartaal',
    perSpend: 'Per eenheid budget',
  },
  remarks: {
    cvrOver: 'Conversie en winst zijn samen meer dan iedereen: geen shop verkoopt aan meer mensen dan hij bezoekers heeft.',
    winOver: 'Winrate en winst zijn samen meer dan alle deals.',
  },
};
