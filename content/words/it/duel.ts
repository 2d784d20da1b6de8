/** The comparison of two levers in Italian. Keys of fields and outputs are those of the link. */
export const duel = {
  name: 'Un budget, due leve',
  question: 'Quale leva rende di più: conversione o tasso di chiusura?',
  groups: {
    b2c: 'La leva B2C: conversione',
    b2b: 'La leva B2B: tasso di chiusura',
    both: 'Il budget',
  },
  fields: {
    cur: { label: 'Valuta', hint: 'Tutti gli importi sono in questa valuta. Non si converte nulla.' },
    visitors: { label: 'Visitatori', hint: 'In un mese, sul negozio o sulla landing page.' },
    cvr: {
      label: 'Tasso di conversione oggi',
      hint: 'Dalla visita al pagamento. Il guadagno in punti non ne dipende; quanto pesa rispetto a oggi, sì.',
    },
    aov: { label: 'Valore medio dell’ordine', hint: 'Ricavi divisi per ordini.' },
    cvrGain: { label: 'Guadagno di conversione', hint: 'In punti percentuali: dal 2 al 2,3 per cento sono 0,3.' },
    mqls: { label: 'MQL', hint: 'Lead qualificati dal marketing, in un mese.' },
    mqlSql: { label: 'MQL → SQL', hint: 'MQL che le vendite accettano.' },
    win: { label: 'Tasso di chiusura oggi', hint: 'Vinte, divise per vinte più perse. Il guadagno in punti non ne dipende.' },
    acv: { label: 'Valore annuo del contratto (ACV)', hint: 'Di un contratto, per un anno.' },
    winGain: { label: 'Guadagno sul tasso di chiusura', hint: 'In punti percentuali, come sopra.' },
    spend: { label: 'Budget', hint: 'In un mese, lo stesso per ogni leva.' },
  },
  options: {},
  outputs: {
    b2cGain: { label: 'Leva B2C, al mese', how: 'visitatori × guadagno di conversione × valore dell’ordine' },
    b2cGainQuarter: { label: 'Leva B2C, al trimestre', how: 'un mese × 3' },
    b2bGain: { label: 'Leva B2B, al mese', how: 'MQL × MQL→SQL × guadagno sul tasso di chiusura × valore del contratto' },
    b2bGainQuarter: { label: 'Leva B2B, al trimestre', how: 'un mese × 3' },
    ratio: { label: 'B2B rispetto a B2C', how: 'guadagno B2B di un trimestre ÷ guadagno B2C di un trimestre' },
    b2cPerSpend: { label: 'Guadagno B2C per unità spesa', how: 'guadagno di un trimestre ÷ budget di un trimestre' },
    b2bPerSpend: { label: 'Guadagno B2B per unità spesa', how: 'guadagno di un trimestre ÷ budget di un trimestre' },
  },
  presets: {
    'two-levers': 'L’esempio del playbook',
    'roaster-levers': 'Torrefazione: negozio online e uffici',
  },
  headline: {
    ratio: 'In un trimestre la leva B2B porta {b2b} e la leva B2C {b2c}: {ratio} volte tanto.',
    noRatio: 'La leva B2C non porta nulla, la leva B2B {b2b} in un trimestre: un rapporto non c’è.',
    mismatch:
      'L’esempio del playbook mette un mese di B2C contro un trimestre di B2B. Raccontati così, questi numeri darebbero {wrong} volte; sulla stessa base sono {ratio}.',
    mismatchNone:
      'L’esempio del playbook mette un mese di B2C contro un trimestre di B2B. Qui stanno fianco a fianco, per un mese e per un trimestre.',
    relative: 'Rispetto a oggi, la leva B2C aggiunge il {b2c} e la leva B2B il {b2b}.',
    perSpend: 'Per ogni unità di budget: B2C {b2c}, B2B {b2b}.',
    notProfit: 'Vendite in più non sono utile: vanno tolti merce, servizio e il costo della leva stessa.',
  },
  picture: {
    title: 'Le due leve sulla stessa base',
    lever: 'Leva',
    b2c: 'Leva B2C',
    b2b: 'Leva B2B',
    month: 'Un mese',
    quarter: 'Un trimestre',
    perSpend: 'Per unità spesa',
  },
  remarks: {
    cvrOver: 'Conversione e guadagno insieme superano il totale: nessun negozio vende a più persone di quante lo visitano.',
    winOver: 'Tasso di chiusura e guadagno insieme superano tutte le trattative.',
  },
};
