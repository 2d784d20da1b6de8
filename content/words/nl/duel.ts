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
    visitors: { label: 'Bezoekers', hint: 'Per maand, in de shop of op de landingspagina.' },
    cvr: {
      label: 'Conversieratio nu',
      hint: 'Van bezoek tot betaling. Voor de extra omzet maakt dit niet uit, voor de vergelijking met nu wel.',
    },
    aov: { label: 'Gemiddelde orderwaarde', hint: 'Omzet gedeeld door orders.' },
    cvrGain: { label: 'Stijging van de conversie', hint: 'In procentpunten: van 2 naar 2,3 procent is 0,3.' },
    mqls: { label: 'MQL’s', hint: 'Marketing qualified leads per maand.' },
    mqlSql: { label: 'MQL → SQL', hint: 'Leads die sales accepteert.' },
    win: { label: 'Winrate nu', hint: 'Gewonnen, gedeeld door gewonnen plus verloren. Voor de extra omzet maakt dit niet uit.' },
    acv: { label: 'Jaarlijkse contractwaarde (ACV)', hint: 'Van één contract, per jaar.' },
    winGain: { label: 'Stijging van de winrate', hint: 'In procentpunten, net als bij de conversie.' },
    spend: { label: 'Budget', hint: 'Per maand, voor elke knop hetzelfde.' },
  },
  options: {},
  outputs: {
    b2cGain: { label: 'B2C-knop, per maand', how: 'bezoekers × stijging van de conversie × orderwaarde' },
    b2cGainQuarter: { label: 'B2C-knop, per kwartaal', how: 'per maand × 3' },
    b2bGain: { label: 'B2B-knop, per maand', how: 'MQL’s × MQL→SQL × stijging van de winrate × contractwaarde' },
    b2bGainQuarter: { label: 'B2B-knop, per kwartaal', how: 'per maand × 3' },
    ratio: { label: 'B2B tegenover B2C', how: 'extra B2B-omzet per kwartaal ÷ extra B2C-omzet per kwartaal' },
    b2cPerSpend: { label: 'Extra B2C-omzet per eenheid budget', how: 'extra omzet per kwartaal ÷ budget per kwartaal' },
    b2bPerSpend: { label: 'Extra B2B-omzet per eenheid budget', how: 'extra omzet per kwartaal ÷ budget per kwartaal' },
  },
  presets: {
    'two-levers': 'Het voorbeeld uit het playbook',
    'roaster-levers': 'Koffiebrander: webshop en kantoren',
  },
  headline: {
    ratio: 'In een kwartaal levert de B2B-knop {b2b} op en de B2C-knop {b2c}: {ratio} keer zoveel.',
    ratioB2c: 'In een kwartaal levert de B2C-knop {b2c} op en de B2B-knop {b2b}: {ratio} keer zoveel.',
    equal: 'In een kwartaal leveren beide knoppen evenveel op: {b2b}.',
    noRatio: 'De B2C-knop levert niets op, de B2B-knop {b2b} in een kwartaal: een verhouding is er niet.',
    noB2b: 'De B2B-knop levert niets op, de B2C-knop {b2c} in een kwartaal.',
    mismatch:
      'Het voorbeeld uit het playbook zet een maand B2C tegenover een kwartaal B2B. Op die manier zou je met deze cijfers op {wrong} keer uitkomen; over dezelfde periode is het {ratio} keer.',
    mismatchNone:
      'Het voorbeeld uit het playbook zet een maand B2C tegenover een kwartaal B2B. Hier staan beide knoppen naast elkaar, per maand en per kwartaal.',
    relative: 'Ten opzichte van nu komt er bij de B2C-knop {b2c} bij en bij de B2B-knop {b2b}.',
    perSpend: 'Extra omzet per eenheid budget: B2C {b2c}, B2B {b2b}.',
    notProfit: 'Extra omzet is geen winst: inkoop, service en de kosten van de knop zelf gaan er nog af.',
  },
  picture: {
    title: 'Beide knoppen op één noemer',
    lever: 'Knop',
    b2c: 'B2C-knop',
    b2b: 'B2B-knop',
    month: 'Per maand',
    quarter: 'Per kwartaal',
    perSpend: 'Per eenheid budget',
  },
  remarks: {
    cvrOver: 'Conversieratio en stijging komen samen boven de 100% uit: geen shop verkoopt aan meer mensen dan er binnenkomen.',
    winOver: 'Winrate en stijging komen samen boven de 100% uit: meer dan alle deals win je niet.',
  },
};
