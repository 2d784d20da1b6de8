/** The overview of the calculators in Italian: what people say who need one, and what it gives them. */
export const tools = {
  both: 'Per tutti e due i lati in un solo modulo:',
  roi: {
    asked: 'Il direttore finanziario vuole un business case.',
    gives: 'VAN, payback e costo dell’attesa, in un documento da inviare.',
  },
  'ltv-cac': {
    asked: 'Possiamo spendere così tanto per un cliente?',
    gives: 'Valore del cliente nel tempo, rapporto con il costo, payback, e su quale dei due lavorare prima.',
  },
  funnel: {
    asked: 'Da dove cominciamo?',
    gives: 'I tuoi tassi accanto agli intervalli degli addetti ai lavori, la fase più debole e quanto vale al mese ripararla.',
  },
  duel: {
    asked: 'Investiamo in pubblicità o nella chiusura delle trattative?',
    gives: 'Quanto renderebbe ciascuna delle due leve a parità di spesa.',
  },
  pipeline: {
    asked: 'Centriamo l’obiettivo del trimestre?',
    gives: 'Fin dove arrivi con le trattative aperte e quanti lead mancano ancora.',
  },
  budget: {
    asked: 'Quanto alla notorietà e quanto alla ricerca?',
    gives: 'Gli importi per livello del funnel e per canale, accanto agli intervalli degli addetti ai lavori.',
  },
  experiment: {
    asked: 'Possiamo fermare il test?',
    gives: 'Quante persone servono, per quanto tempo, che cosa può dire ogni settimana, e una scheda da copiare.',
  },
  engine: {
    asked: 'Siamo B2B o B2C?',
    gives: 'La posizione fra bar di frullati e pompa, che cosa tira dall’altra parte e i capitoli da cui cominciare.',
  },
  message: {
    asked: 'Perché nessuno clicca?',
    gives: 'Le tue parole in una piccola pagina, il tempo di lettura e le domande che farebbe un collega.',
  },
  cx: {
    asked: 'Gli altri sono più avanti di noi?',
    gives: 'Le tue abitudini accanto a quelle dei migliori e dei più deboli, con ciò che gli studi non possono dire.',
  },
  litmus: {
    asked: 'Da che parte si comincia?',
    gives: 'Un punteggio, le cinque lacune da chiudere per prime con il capitolo di ciascuna, e che cosa si è mosso dall’ultima volta.',
  },
};
