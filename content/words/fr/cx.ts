/** Leaders and laggards in customer experience, in French. Keys of fields and outputs are those of the link. */
export const cx = {
  name: 'Leaders et retardataires',
  question: 'Quelles habitudes des meilleurs en expérience client avez-vous déjà ?',
  chapters: 'Pour aller plus loin :',
  groups: {
    side: 'Vous',
    b2c: 'Habitudes envers les particuliers',
    b2b: 'Habitudes envers les entreprises',
  },
  fields: {
    side: {
      label: 'Qui sont vos clients',
      hint: 'Chaque côté a son étude et ses quatre habitudes.',
    },
    label: {
      label: 'Pour qui',
      hint: 'Entreprise ou équipe.',
    },
    data: {
      label: 'Assez de données sur les segments clés',
      hint: 'Vous pouvez dire aujourd’hui quels sont vos segments clés et ce qu’ils veulent.',
    },
    analysis: {
      label: 'Analyser les données clients au moins chaque mois',
      hint: 'Oui seulement si l’analyse du mois dernier peut être montrée.',
    },
    access: {
      label: 'Les équipes s’en servent dans les décisions du jour',
      hint: 'Hors de l’équipe données, on les ouvre sans demander.',
    },
    automate: {
      label: 'Automatiser actions et suivi',
      hint: 'Une mauvaise note déclenche une réponse sans que personne le décide.',
    },
    customers: {
      label: 'Le client avant la vente',
      hint: 'Les outils et le temps pour les clients ne sont pas la première coupe quand l’objectif est manqué.',
    },
    channels: {
      label: 'Mesurer les retours sur tous les canaux',
      hint: 'Site, téléphone, mail, visite : aucun n’est oublié.',
    },
    goals: {
      label: 'Fixer des objectifs et expliquer leur lien avec la stratégie',
      hint: 'Chaque équipe sait nommer son objectif et dire pourquoi il compte.',
    },
    ideas: {
      label: 'Utiliser les observations et les idées des collaborateurs',
      hint: 'Au moins une idée du terrain a été réalisée récemment.',
    },
  },
  options: {
    side: {
      b2c: 'des particuliers (B2C)',
      b2b: 'des entreprises (B2B)',
    },
    data: {
      open: 'sans réponse',
      yes: 'oui',
      partly: 'en partie',
      no: 'non',
    },
    analysis: {
      open: 'sans réponse',
      yes: 'oui',
      partly: 'en partie',
      no: 'non',
    },
    access: {
      open: 'sans réponse',
      yes: 'oui',
      partly: 'en partie',
      no: 'non',
    },
    automate: {
      open: 'sans réponse',
      yes: 'oui',
      partly: 'en partie',
      no: 'non',
    },
    customers: {
      open: 'sans réponse',
      yes: 'oui',
      partly: 'en partie',
      no: 'non',
    },
    channels: {
      open: 'sans réponse',
      yes: 'oui',
      partly: 'en partie',
      no: 'non',
    },
    goals: {
      open: 'sans réponse',
      yes: 'oui',
      partly: 'en partie',
      no: 'non',
    },
    ideas: {
      open: 'sans réponse',
      yes: 'oui',
      partly: 'en partie',
      no: 'non',
    },
  },
  outputs: {
    yours: {
      label: 'Vos habitudes',
      how: 'habitudes en place parmi celles dont les parts sont publiées ; « en partie » compte pour moitié',
    },
    leaders: {
      label: 'Moyenne des leaders',
      how: 'somme des parts des leaders ÷ 100',
    },
    laggards: {
      label: 'Moyenne des retardataires',
      how: 'somme des parts des retardataires ÷ 100',
    },
    compared: {
      label: 'Habitudes aux parts publiées',
      how: 'celles dont l’étude donne les deux parts',
    },
    have: {
      label: 'Habitudes en place, sur quatre',
      how: 'les quatre du côté choisi ; « en partie » compte pour moitié',
    },
    open: {
      label: 'Sans réponse',
      how: 'habitudes du côté choisi sans réponse',
    },
    times: {
      label: 'Rapport',
      how: 'part des leaders ÷ part des retardataires, ou le multiple publié ; none s’il n’y a ni l’un ni l’autre',
    },
    next: {
      label: 'Où regarder d’abord',
      how: 'parmi les habitudes qui ne sont pas pleinement en place, celle au plus grand rapport',
    },
  },
  presets: {
    'monthly-reader': 'Une boutique qui lit ses données chaque mois',
    'quarterly-survey': 'Un fournisseur avec une enquête trimestrielle',
  },
  headline: {
    yours: 'Vous avez {yours} des {compared} habitudes comparables. Les leaders en ont {leaders} en moyenne, les retardataires {laggards}.',
    none: 'Répondez pour une habitude afin de comparer. Sur {compared} comparables, les leaders en ont {leaders} en moyenne, les retardataires {laggards}.',
  },
  table: {
    title: {
      b2c: 'Quatre habitudes de ceux qui vendent aux particuliers',
      b2b: 'Quatre habitudes de ceux qui vendent aux entreprises',
    },
    practice: 'Habitude',
    you: 'Vous',
    leaders: 'Leaders',
    laggards: 'Retardataires',
    times: 'Rapport',
    timesAs: '{times} fois',
  },
  advice: {
    next: 'Regardez d’abord ici : {practice}.',
    allIn: 'Les quatre habitudes sont en place. Demandez pour chacune la preuve du mois dernier.',
    open: 'Rien ne manque parmi les réponses données.',
  },
  study: {
    b2c: 'L’étude porte sur plus de {companies} entreprises qui vendent aux particuliers.',
    b2b: 'L’étude porte sur {companies} entreprises qui vendent aux entreprises.',
  },
  limits:
    'Un seul article rapporte les deux études, sans les nommer. Elles montrent ce qui va ensemble, pas ce qui cause quoi : une habitude peut être le fruit de la croissance.',
  source: 'D’où viennent ces chiffres',
};
