/** The reading paths in Dutch: what each is called, and what each step is for. Which pages, and in which order, says content/data/paths.yaml. */
export const paths = {
  marketing: {
    name: 'Marketing',
    steps: {
      'start/which-engine': 'bepaal wat voor product je hebt voordat je ook maar een regel schrijft.',
      'foundations/why-now': 'wat er is veranderd in vindbaarheid, privacy en abonnementen.',
      'foundations/content-and-fit': 'wat je publiceert en wanneer het budget omhoog mag.',
      'foundations/one-voice': 'de zin die op elk kanaal terugkomt.',
      'foundations/signals-not-vanity': 'wat je rapporteert.',
      'tools/funnel': 'jouw stappen naast de bandbreedtes.',
    },
  },
  sales: {
    name: 'Sales',
    steps: {
      'foundations/who-decides': 'iedereen die je moet bereiken.',
      'foundations/two-grammars': 'wat aan elke kant als bewijs geldt.',
      'foundations/risk-map': 'wat een handtekening tegenhoudt.',
      'foundations/reason-to-buy-now': 'wat wachten kost.',
      'foundations/shared-vocabulary': 'wat een collega onder ‘conversie’ verstaat.',
      'tools/roi': 'de businesscase die je naar je champion stuurt.',
    },
  },
  product: {
    name: 'Product en customer success',
    steps: {
      'start/which-engine': 'voor wiens gewoonten je ontwerpt.',
      'foundations/why-now': 'onboarding als marketing.',
      'foundations/risk-map': 'zorgen die je in het product zelf wegneemt.',
      'foundations/content-and-fit': 'signalen van product-market fit.',
      'foundations/cac-or-ltv-first': 'acquisitiekosten of klantwaarde, en waar jouw werk het budget raakt.',
      'tools/ltv-cac': 'wat een procentpunt churn waard is.',
    },
  },
  founder: {
    name: 'Oprichter',
    steps: {
      'start/which-engine': 'één besluit dat de rest op volgorde zet.',
      'foundations/two-grammars': 'wat die keuze verandert.',
      'foundations/cac-or-ltv-first': 'wat je het eerst aanpakt, acquisitiekosten of klantwaarde.',
      'foundations/signals-not-vanity': 'de cijfers aan de muur.',
      'compare/one-budget-two-levers': 'wat hetzelfde geld aan elke kant doet.',
      'tools/ltv-cac': 'is een klant zijn prijs waard?',
    },
  },
  champion: {
    name: 'Champion',
    steps: {
      'foundations/who-decides': 'de collega’s die nee kunnen zeggen.',
      'foundations/risk-map': 'de bezwaren die je kunt verwachten.',
      'foundations/reason-to-buy-now': 'wat wachten kost.',
      'tools/roi': 'een businesscase met je eigen cijfers.',
      'reference/formulas': 'voor finance, om na te rekenen.',
      'reference/sources': 'wat vaststaat en wat alleen praktijkervaring is.',
    },
  },
};
