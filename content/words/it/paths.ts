/** The reading paths in Italian: what each is called, and what each step is for. Which pages, and in which order, says content/data/paths.yaml. */
export const paths = {
  marketing: {
    name: 'Marketing',
    steps: {
      'start/which-engine': 'inquadra il prodotto prima di scrivere una riga.',
      'foundations/why-now': 'che cosa è cambiato nel modo di scoprire i prodotti, nella privacy e negli abbonamenti.',
      'foundations/content-and-fit': 'che cosa pubblicare e quando spendere di più.',
      'foundations/one-voice': 'la frase che ogni canale ripete.',
      'foundations/signals-not-vanity': 'che cosa mettere nei report.',
      'tools/funnel': 'le tue fasi a confronto con gli intervalli.',
    },
  },
  sales: {
    name: 'Vendite',
    steps: {
      'foundations/who-decides': 'tutte le persone a cui devi arrivare.',
      'foundations/two-grammars': 'che cosa vale come prova da una parte e dall’altra.',
      'foundations/risk-map': 'che cosa blocca una firma.',
      'foundations/reason-to-buy-now': 'quanto costa aspettare.',
      'foundations/shared-vocabulary': 'che cosa intende un collega quando dice «conversione».',
      'tools/roi': 'il documento da mandare al champion, il tuo sponsor dentro l’azienda cliente.',
    },
  },
  product: {
    name: 'Prodotto e customer success',
    steps: {
      'start/which-engine': 'le abitudini delle persone per cui progetti.',
      'foundations/why-now': 'l’onboarding che fa da marketing.',
      'foundations/risk-map': 'le preoccupazioni da risolvere dentro il prodotto.',
      'foundations/content-and-fit': 'i segnali del product-market fit.',
      'foundations/cac-or-ltv-first': 'quanto costa un cliente, quanto vale nel tempo, e che cosa c’entra il tuo lavoro.',
      'tools/ltv-cac': 'quanto vale un punto di churn.',
    },
  },
  founder: {
    name: 'Founder',
    steps: {
      'start/which-engine': 'una decisione che mette in fila le altre.',
      'foundations/two-grammars': 'che cosa cambia a seconda della scelta.',
      'foundations/cac-or-ltv-first': 'se lavorare prima sul costo di un cliente o sul suo valore nel tempo.',
      'foundations/signals-not-vanity': 'i numeri da appendere al muro.',
      'compare/one-budget-two-levers': 'quanto rendono gli stessi soldi da una parte e dall’altra.',
      'tools/ltv-cac': 'un cliente vale quello che costa?',
    },
  },
  champion: {
    name: 'Champion',
    steps: {
      'foundations/who-decides': 'i colleghi che possono dire no.',
      'foundations/risk-map': 'le obiezioni da aspettarti.',
      'foundations/reason-to-buy-now': 'quanto costa rimandare.',
      'tools/roi': 'il calcolo con i numeri della tua azienda.',
      'reference/formulas': 'perché l’amministrazione possa rifare i conti.',
      'reference/sources': 'che cosa si sa e che cosa è soltanto prassi.',
    },
  },
};
