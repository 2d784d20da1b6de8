/** Leaders and laggards in customer experience, in Italian. Keys of fields and outputs are those of the link. */
export const cx = {
  name: 'Leader e ritardatari',
  question: 'Quali abitudini dei migliori nella customer experience hai già?',
  chapters: 'Per approfondire:',
  groups: {
    side: 'Tu',
    b2c: 'Abitudini di chi vende alle persone',
    b2b: 'Abitudini di chi vende alle aziende',
  },
  fields: {
    side: {
      label: 'Chi sono i tuoi clienti',
      hint: 'Ogni lato ha il suo studio e le sue quattro abitudini.',
    },
    label: {
      label: 'Per chi',
      hint: 'Azienda o squadra.',
    },
    data: {
      label: 'Dati a sufficienza sui segmenti chiave',
      hint: 'Sai dire oggi quali sono i segmenti chiave e che cosa vogliono.',
    },
    analysis: {
      label: 'Analisi dei dati dei clienti almeno ogni mese',
      hint: 'Sì solo se puoi mostrare l’analisi del mese scorso.',
    },
    access: {
      label: 'Dati usati dal personale nelle decisioni di ogni giorno',
      hint: 'Anche chi non si occupa di dati li apre senza chiedere.',
    },
    automate: {
      label: 'Azioni e risposte automatizzate',
      hint: 'Un voto basso fa partire una risposta senza che nessuno lo decida.',
    },
    customers: {
      label: 'Prima i clienti, poi le vendite',
      hint: 'Quando mancano i risultati, strumenti e tempo per i clienti non sono la prima cosa che si taglia.',
    },
    channels: {
      label: 'Feedback misurato su tutti i canali',
      hint: 'Sito, telefono, mail, visita: nessuno escluso.',
    },
    goals: {
      label: 'Obiettivi fissati e collegati alla strategia',
      hint: 'Ogni squadra sa dire il suo obiettivo e perché conta.',
    },
    ideas: {
      label: 'Osservazioni e idee del personale messe in pratica',
      hint: 'Di recente almeno un’idea nata sul campo è stata realizzata.',
    },
  },
  options: {
    side: {
      b2c: 'persone (B2C)',
      b2b: 'aziende (B2B)',
    },
    data: {
      open: 'senza risposta',
      yes: 'sì',
      partly: 'in parte',
      no: 'no',
    },
    analysis: {
      open: 'senza risposta',
      yes: 'sì',
      partly: 'in parte',
      no: 'no',
    },
    access: {
      open: 'senza risposta',
      yes: 'sì',
      partly: 'in parte',
      no: 'no',
    },
    automate: {
      open: 'senza risposta',
      yes: 'sì',
      partly: 'in parte',
      no: 'no',
    },
    customers: {
      open: 'senza risposta',
      yes: 'sì',
      partly: 'in parte',
      no: 'no',
    },
    channels: {
      open: 'senza risposta',
      yes: 'sì',
      partly: 'in parte',
      no: 'no',
    },
    goals: {
      open: 'senza risposta',
      yes: 'sì',
      partly: 'in parte',
      no: 'no',
    },
    ideas: {
      open: 'senza risposta',
      yes: 'sì',
      partly: 'in parte',
      no: 'no',
    },
  },
  outputs: {
    yours: {
      label: 'Le tue abitudini',
      how: 'abitudini presenti fra quelle con quote pubblicate; «in parte» vale mezza',
    },
    leaders: {
      label: 'Media dei leader',
      how: 'somma delle quote dei leader ÷ 100',
    },
    laggards: {
      label: 'Media dei ritardatari',
      how: 'somma delle quote dei ritardatari ÷ 100',
    },
    compared: {
      label: 'Abitudini con quote pubblicate',
      how: 'quelle per cui lo studio dà entrambe le quote',
    },
    have: {
      label: 'Abitudini presenti, su quattro',
      how: 'tutte e quattro quelle del lato; «in parte» vale mezza',
    },
    open: {
      label: 'Senza risposta',
      how: 'abitudini del lato a cui non hai risposto',
    },
    times: {
      label: 'Quante volte più spesso',
      how: 'quota dei leader ÷ quota dei ritardatari, o il moltiplicatore pubblicato; none se mancano entrambi',
    },
    next: {
      label: 'Dove guardare prima',
      how: 'fra le abitudini non del tutto presenti, quella con il moltiplicatore più alto',
    },
  },
  presets: {
    'monthly-reader': 'Un negozio che legge i dati ogni mese',
    'quarterly-survey': 'Un fornitore con un sondaggio trimestrale',
  },
  headline: {
    yours: 'Abitudini presenti: {yours} su {compared} confrontabili. I leader ne hanno in media {leaders}, i ritardatari {laggards}.',
    none: 'Per il confronto serve almeno una risposta. Delle {compared} abitudini confrontabili i leader ne hanno in media {leaders}, i ritardatari {laggards}.',
  },
  table: {
    title: {
      b2c: 'Quattro abitudini di chi vende alle persone',
      b2b: 'Quattro abitudini di chi vende alle aziende',
    },
    practice: 'Abitudine',
    you: 'Tu',
    leaders: 'Leader',
    laggards: 'Ritardatari',
    times: 'Quante volte',
    timesAs: '{times} volte',
  },
  advice: {
    next: 'Dove guardare prima: {practice}.',
    allIn: 'Le quattro abitudini ci sono tutte. Di ciascuna, chiedi la prova del mese scorso.',
    open: 'Dalle risposte date finora non manca nessuna abitudine.',
  },
  study: {
    b2c: 'Lo studio ha guardato oltre {companies} aziende che vendono alle persone.',
    b2b: 'Lo studio ha guardato {companies} aziende che vendono alle aziende.',
  },
  limits:
    'Un solo articolo riporta i due studi, senza dire quali siano. Gli studi mostrano che cosa va insieme, non che cosa ne è la causa: un’abitudine può essere anche il frutto della crescita.',
  source: 'Da dove vengono queste cifre',
};
