/** The comparison of two levers in French. Keys of fields and outputs are those of the link. */
export const duel = {
  name: 'Un budget, deux leviers',
  question: 'Quel levier rapporte le plus : conversion ou closing ?',
  groups: {
    b2c: 'Le levier B2C : la conversion',
    b2b: 'Le levier B2B : le taux de closing',
    both: 'Le budget',
  },
  fields: {
    cur: { label: 'Devise', hint: 'Tous les montants sont dans cette devise. Rien n’est converti.' },
    visitors: { label: 'Visiteurs', hint: 'Par mois, sur la boutique ou la landing page.' },
    cvr: {
      label: 'Taux de conversion actuel',
      hint: 'De la visite au paiement. Ne change rien au gain en points, seulement à son poids par rapport à aujourd’hui.',
    },
    aov: { label: 'Panier moyen', hint: 'Chiffre d’affaires divisé par le nombre de commandes.' },
    cvrGain: { label: 'Gain de conversion', hint: 'En points de pourcentage : de 2 à 2,3 pour cent, c’est 0,3.' },
    mqls: { label: 'MQL', hint: 'Leads qualifiés par le marketing, par mois.' },
    mqlSql: { label: 'MQL → SQL', hint: 'Part de ces leads que les commerciaux acceptent.' },
    win: {
      label: 'Taux de closing actuel',
      hint: 'Affaires gagnées, divisées par les gagnées et les perdues. Ne change rien au gain en points.',
    },
    acv: { label: 'Valeur annuelle du contrat (ACV)', hint: 'D’un contrat, pour un an.' },
    winGain: { label: 'Gain de closing', hint: 'En points de pourcentage, comme ci-dessus.' },
    spend: { label: 'Budget', hint: 'Par mois, le même pour chaque levier.' },
  },
  options: {},
  outputs: {
    b2cGain: { label: 'Levier B2C, par mois', how: 'visiteurs × gain de conversion × panier moyen' },
    b2cGainQuarter: { label: 'Levier B2C, par trimestre', how: 'un mois × 3' },
    b2bGain: { label: 'Levier B2B, par mois', how: 'MQL × MQL→SQL × gain de closing × valeur du contrat' },
    b2bGainQuarter: { label: 'Levier B2B, par trimestre', how: 'un mois × 3' },
    ratio: { label: 'B2B rapporté au B2C', how: 'gain B2B d’un trimestre ÷ gain B2C d’un trimestre' },
    b2cPerSpend: { label: 'Gain B2C rapporté au budget', how: 'gain d’un trimestre ÷ budget d’un trimestre' },
    b2bPerSpend: { label: 'Gain B2B rapporté au budget', how: 'gain d’un trimestre ÷ budget d’un trimestre' },
  },
  presets: {
    'two-levers': 'L’exemple du playbook',
    'roaster-levers': 'Torréfacteur : boutique en ligne et bureaux',
  },
  headline: {
    ratio: 'En un trimestre, le levier B2C rapporte {b2c} et le levier B2B {b2b}, soit {ratio} fois autant.',
    ratioB2c: 'En un trimestre, le levier B2B rapporte {b2b} et le levier B2C {b2c}, soit {ratio} fois autant.',
    equal: 'En un trimestre, les deux leviers rapportent autant l’un que l’autre : {b2b}.',
    noRatio: 'Le levier B2C ne rapporte rien, le levier B2B {b2b} en un trimestre : aucun rapport à calculer.',
    noB2b: 'Le levier B2B ne rapporte rien, le levier B2C {b2c} en un trimestre.',
    mismatch:
      'L’exemple du playbook oppose un mois de B2C à un trimestre de B2B. Présentés ainsi, vos chiffres donneraient un rapport de {wrong} ; sur une même base, il est de {ratio}.',
    mismatchNone:
      'L’exemple du playbook oppose un mois de B2C à un trimestre de B2B. Ici, les deux sont côte à côte, par mois et par trimestre.',
    relative: 'Par rapport à aujourd’hui, le levier B2C ajoute {b2c} et le levier B2B {b2b}.',
    perSpend: 'Gain rapporté au budget : {b2c} en B2C, {b2b} en B2B.',
    notProfit:
      'Des ventes supplémentaires ne sont pas du bénéfice : il reste à déduire la marchandise, le service et le coût du levier lui-même.',
  },
  picture: {
    title: 'Les deux leviers sur une même base',
    lever: 'Levier',
    b2c: 'Levier B2C',
    b2b: 'Levier B2B',
    month: 'Un mois',
    quarter: 'Un trimestre',
    perSpend: 'Rapporté au budget',
  },
  remarks: {
    cvrOver: 'Taux de conversion et gain dépassent ensemble 100 % : aucune boutique ne vend à plus de monde qu’elle n’a de visiteurs.',
    winOver: 'Taux de closing et gain dépassent ensemble 100 % : on ne gagne pas plus d’affaires qu’il n’y en a.',
  },
};
