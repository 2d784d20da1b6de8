/** The reading paths in French: what each is called, and what each step is for. Which pages, and in which order, says content/data/paths.yaml. */
export const paths = {
  marketing: {
    name: 'Marketing',
    steps: {
      'start/which-engine': 'situez le produit avant d’écrire une ligne.',
      'foundations/why-now': 'ce qui a changé pour la découverte des produits, les données personnelles et l’abonnement.',
      'foundations/content-and-fit': 'quoi publier, et quand dépenser plus.',
      'foundations/one-voice': 'la phrase que tous les canaux répètent.',
      'foundations/signals-not-vanity': 'ce qu’il faut mettre dans vos rapports.',
      'tools/funnel': 'vos étapes face aux fourchettes.',
    },
  },
  sales: {
    name: 'Commercial',
    steps: {
      'foundations/who-decides': 'tous ceux que vous devez atteindre.',
      'foundations/two-grammars': 'ce qui fait preuve de chaque côté.',
      'foundations/risk-map': 'ce qui bloque une signature.',
      'foundations/reason-to-buy-now': 'le coût de l’attente.',
      'foundations/shared-vocabulary': 'ce que vos collègues entendent par « conversion ».',
      'tools/roi': 'le dossier à envoyer à votre champion (votre sponsor interne chez le client).',
    },
  },
  product: {
    name: 'Produit et customer success',
    steps: {
      'start/which-engine': 'les habitudes des personnes pour qui vous concevez.',
      'foundations/why-now': 'quand l’onboarding fait le travail du marketing.',
      'foundations/risk-map': 'les inquiétudes à lever dans le produit même.',
      'foundations/content-and-fit': 'les signaux du product-market fit (l’adéquation produit-marché).',
      'foundations/cac-or-ltv-first': 'là où votre travail rejoint le budget, entre coût d’acquisition (CAC) et valeur vie client (LTV).',
      'tools/ltv-cac': 'ce que vaut un point d’attrition.',
    },
  },
  founder: {
    name: 'Fondateur',
    steps: {
      'start/which-engine': 'une décision qui ordonne toutes les autres.',
      'foundations/two-grammars': 'ce que ce choix change.',
      'foundations/cac-or-ltv-first': 'des clients moins chers, ou des clients qui valent plus.',
      'foundations/signals-not-vanity': 'les chiffres à afficher au mur.',
      'compare/one-budget-two-levers': 'ce que le même argent produit de chaque côté.',
      'tools/ltv-cac': 'un client vaut-il ce qu’il coûte ?',
    },
  },
  champion: {
    name: 'Champion',
    steps: {
      'foundations/who-decides': 'les collègues qui peuvent dire non.',
      'foundations/risk-map': 'les objections à prévoir.',
      'foundations/reason-to-buy-now': 'ce que coûte l’attente.',
      'tools/roi': 'un dossier avec vos propres chiffres.',
      'reference/formulas': 'pour que la finance puisse tout vérifier.',
      'reference/sources': 'ce qui est établi, et ce qui n’est que pratique.',
    },
  },
};
