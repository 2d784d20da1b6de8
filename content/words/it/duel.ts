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
      hint: 'Dalla visita al pagamento. Serve solo per il confronto con oggi.',
    },
    aov: { label: 'Valore medio dell’ordine', hint: 'Ricavi divisi per ordini.' },
    cvrGain: { label: 'Aumento della conversione', hint: 'In punti percentuali: dal 2 al 2,3 per cento sono 0,3.' },
    mqls: { label: 'MQL', hint: 'Lead qualificati dal marketing, in un mese.' },
    mqlSql: { label: 'MQL → SQL', hint: 'MQL che le vendite accettano.' },
    win: { label: 'Tasso di chiusura oggi', hint: 'Vinte, divise per vinte più perse. Serve solo per il confronto con oggi.' },
    acv: { label: 'Valore annuo del contratto (ACV)', hint: 'Di un contratto, per un anno.' },
    winGain: { label: 'Aumento del tasso di chiusura', hint: 'In punti percentuali, come sopra.' },
    spend: { label: 'Budget', hint: 'Al mese, lo stesso per le due leve.' },
  },
  options: {},
  outputs: {
    b2cGain: { label: 'Leva B2C, al mese', how: 'visitatori × aumento della conversione × valore dell’ordine' },
    b2cGainQuarter: { label: 'Leva B2C, al trimestre', how: 'un mese × 3' },
    b2bGain: { label: 'Leva B2B, al mese', how: 'MQL × MQL→SQL × aumento del tasso di chiusura × valore del contratto' },
    b2bGainQuarter: { label: 'Leva B2B, al trimestre', how: 'un mese × 3' },
    ratio: { label: 'B2B rispetto a B2C', how: 'leva B2B, al trimestre ÷ leva B2C, al trimestre' },
    b2cPerSpend: { label: 'Leva B2C, per unità di spesa', how: 'vendite in più di un trimestre ÷ budget di un trimestre' },
    b2bPerSpend: { label: 'Leva B2B, per unità di spesa', how: 'vendite in più di un trimestre ÷ budget di un trimestre' },
  },
  presets: {
    'two-levers': 'L’esempio del playbook',
    'roaster-levers': 'Torrefazione: negozio online e uffici',
  },
  headline: {
    ratio: 'In un trimestre la leva B2B porta {b2b} e la leva B2C {b2c}: il rapporto è {ratio}.',
    ratioB2c: 'In un trimestre la leva B2C porta {b2c} e la leva B2B {b2b}: il rapporto è {ratio} a favore del B2C.',
    equal: 'In un trimestre le due leve portano lo stesso importo: {b2b}.',
    noRatio: 'In un trimestre la leva B2B porta {b2b}, la leva B2C nulla: non c’è un rapporto da calcolare.',
    noB2b: 'In un trimestre la leva B2C porta {b2c}, la leva B2B nulla.',
    mismatch:
      'L’esempio del playbook mette un mese di B2C contro un trimestre di B2B. Raccontati così, questi numeri darebbero un rapporto di {wrong}; sulla stessa base è {ratio}.',
    mismatchNone:
      'L’esempio del playbook mette un mese di B2C contro un trimestre di B2B. Qui le due leve stanno fianco a fianco, per un mese e per un trimestre.',
    relative: 'Aumento rispetto a oggi: leva B2C {b2c}, leva B2B {b2b}.',
    perSpend: 'Per unità di spesa: B2C {b2c}, B2B {b2b}.',
    notProfit: 'Le vendite in più non sono profitto: vanno ancora tolti merce, servizio e costo della leva stessa.',
  },
  picture: {
    title: 'Le due leve sulla stessa base',
    lever: 'Leva',
    b2c: 'Leva B2C',
    b2b: 'Leva B2B',
    month: 'Un mese',
    quarter: 'Un trimestre',
    perSpend: 'Per unità di spesa',
  },
  remarks: {
    cvrOver: 'Conversione e aumento insieme superano il 100%: nessun negozio vende a più persone di quante lo visitano.',
    winOver: 'Tasso di chiusura e aumento insieme superano il 100%: non si vincono più trattative di quante ce ne sono.',
  },
};
