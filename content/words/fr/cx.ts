/** Leaders and laggards in customer experience, in French. Keys of fields and outputs are those of the link. */
export const cx = {
  name: 'Leaders et retardataires',
  question: 'Quelles habitudes des meilleurs en expérience client avez-vous déjà ?',
  chapters: 'Pour aller plus loin :',
  groups: {
    side: 'Vous',
    b2c: 'Vos habitudes avec les particuliers',
    b2b: 'Vos habitudes avec les entreprises',
  },
  fields: {
    side: {
      label: 'Qui sont vos clients',
      hint: 'Chaque marché a son étude et ses quatre habitudes.',
    },
    label: {
      label: 'Pour qui',
      hint: 'Entreprise ou équipe.',
    },
    data: {
      label: 'Avoir assez de données sur les segments clés',
      hint: 'Vous pouvez dire aujourd’hui quels sont vos segments clés et ce qu’ils veulent.',
    },
    analysis: {
      label: 'Analyser les données clients au moins chaque mois',
      hint: 'Oui seulement si vous pouvez montrer l’analyse du mois dernier.',
    },
    access: {
      label: 'Utiliser les données dans les décisions du quotidien',
      hint: 'Même hors de l’équipe data, chacun les consulte sans avoir à demander.',
    },
    automate: {
      label: 'Automatiser les actions et le suivi',
      hint: 'Une mauvaise note déclenche une réponse sans que personne ait à le décider.',
    },
    customers: {
      label: 'Faire passer le client avant la vente',
      hint: 'Objectif manqué ? Ce ne sont pas les outils et le temps consacrés aux clients que l’on coupe en premier.',
    },
    channels: {
      label: 'Mesurer les retours sur tous les canaux',
      hint: 'Site, téléphone, mail, visite : aucun canal n’est oublié.',
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
      how: 'habitudes en place parmi celles dont les parts sont publiées ; « en partie » compte pour moitié',
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
      label: 'Habitudes comparables',
      how: 'celles dont l’étude donne les deux parts',
    },
    have: {
      label: 'Habitudes en place, sur quatre',
      how: 'les quatre du marché choisi ; « en partie » compte pour moitié',
    },
    open: {
      label: 'Sans réponse',
      how: 'habitudes du marché choisi sans réponse',
    },
    times: {
      label: 'Rapport',
      how: 'part des leaders ÷ part des retardataires, ou le multiple publié ; none s’il n’y a ni l’un ni l’autre',
    },
    next: {
      label: 'Où regarder d’abord',
      how: 'parmi les habitudes qui ne sont pas pleinement en place, celle dont le rapport est le plus grand',
    },
  },
  presets: {
    'monthly-reader': 'Boutique qui lit ses données chaque mois',
    'quarterly-survey': 'Fournisseur à l’enquête trimestrielle',
  },
  headline: {
    yours:
      'Sur les {compared} habitudes comparables, vous en avez {yours} en place. Les leaders en ont {leaders} en moyenne, les retardataires {laggards}.',
    none: 'Répondez au moins pour une habitude, et la comparaison s’affiche. Sur les {compared} habitudes comparables, les leaders en ont {leaders} en moyenne, les retardataires {laggards}.',
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
    next: 'À regarder en premier : « {practice} ».',
    allIn: 'Les quatre habitudes sont en place. Pour chacune, demandez une preuve du mois dernier.',
    open: 'Aucune habitude manquante relevée à ce stade.',
  },
  study: {
    b2c: 'L’étude porte sur plus de {companies} entreprises qui vendent aux particuliers.',
    b2b: 'L’étude porte sur {companies} entreprises qui vendent aux entreprises.',
  },
  limits:
    'Un seul article rapporte les deux études, sans les nommer. Elles montrent ce qui va de pair, pas ce qui est cause de quoi : une habitude peut être le fruit de la croissance.',
  source: 'D’où viennent ces chiffres',
};
