/** The pipeline calculator in French. Keys of fields and outputs are those of the link. */

/** The stages of a deal; what is asked of each stands behind its name. */
const stages = {
  discovery: 'Découverte',
  demo: 'Démo',
  poc: 'POC',
  contract: 'Contrat',
};
const open = 'montant ouvert';
const win = 'part gagnée';

export const pipeline = {
  name: 'Calculateur de pipeline',
  question: 'Mon pipeline suffit-il pour atteindre l’objectif ?',
  groups: {
    target: 'L’objectif',
    open: 'Ce qui est ouvert',
    stages: 'Étape par étape, si vous avez les chiffres',
    speed: 'Affaires et vitesse',
    supply: 'D’où viennent les affaires',
  },
  fields: {
    cur: { label: 'Devise', hint: 'Tous les montants sont dans cette devise. Rien n’est converti.' },
    target: { label: 'Objectif', hint: 'Ce qui doit être signé sur la période, le plus souvent un trimestre.' },
    won: { label: 'Déjà gagné', hint: 'Signé sur la même période.' },
    open: { label: 'Pipeline ouvert', hint: 'Montant des affaires ouvertes qui peuvent encore se signer sur la période.' },
    win: {
      label: 'Taux de closing',
      hint: 'Affaires gagnées, divisées par les gagnées et les perdues. Si vous le connaissez pour chaque étape, remplissez les étapes ci-dessous.',
    },
    deals: { label: 'Affaires ouvertes', hint: 'Celles qui forment le pipeline ouvert.' },
    acv: { label: 'Valeur d’une affaire (ACV)', hint: 'Valeur annuelle moyenne du contrat.' },
    cycle: { label: 'Cycle de vente', hint: 'Du lead à la signature.' },
    mqlSql: { label: 'MQL → SQL', hint: 'Part des MQL que les commerciaux acceptent. Ici, chaque lead accepté compte comme une affaire.' },
    openDiscovery: { label: `${stages.discovery} : ${open}` },
    winDiscovery: { label: `${stages.discovery} : ${win}` },
    openDemo: { label: `${stages.demo} : ${open}` },
    winDemo: { label: `${stages.demo} : ${win}` },
    openPoc: { label: `${stages.poc} : ${open}` },
    winPoc: { label: `${stages.poc} : ${win}` },
    openContract: { label: `${stages.contract} : ${open}` },
    winContract: { label: `${stages.contract} : ${win}` },
  },
  unused: 'Non utilisé : les étapes comptent.',
  stages: {
    ...stages,
    open,
    win,
    note: 'Pour chaque étape : le montant ouvert et la part de ce montant qui finit par se signer. Dès qu’une étape a un montant, les étapes remplacent le pipeline ouvert et le taux de closing.',
  },
  options: {},
  outputs: {
    openUsed: { label: 'Pipeline ouvert retenu', how: 'somme des montants des étapes ; à défaut, le pipeline ouvert saisi' },
    winUsed: {
      label: 'Taux de closing retenu',
      how: 'moyenne des parts gagnées des étapes, pondérée par les montants ; à défaut, le taux saisi',
    },
    remaining: { label: 'Reste à gagner', how: 'objectif − déjà gagné, jamais sous 0' },
    coverage: { label: 'Couverture', how: 'pipeline ouvert ÷ reste à gagner' },
    verdict: { label: 'Couverture face à la fourchette', how: 'les bornes sont comprises' },
    expected: { label: 'Attendu du pipeline ouvert', how: 'pipeline ouvert × taux de closing' },
    gap: { label: 'Écart à combler', how: 'reste à gagner − attendu, jamais sous 0' },
    velocity: {
      label: 'Vélocité du pipeline, par jour',
      how: 'affaires ouvertes × valeur d’une affaire × taux de closing ÷ cycle de vente',
    },
    dealsNeeded: { label: 'Affaires à gagner en plus', how: 'écart à combler ÷ valeur d’une affaire, arrondi à l’unité supérieure' },
    oppsNeeded: {
      label: 'Affaires à ouvrir',
      how: 'écart à combler ÷ (valeur d’une affaire × taux de closing), arrondi à l’unité supérieure',
    },
    mqlsNeeded: { label: 'MQL nécessaires', how: 'affaires à ouvrir ÷ taux MQL→SQL, arrondi à l’unité supérieure' },
  },
  presets: {
    'quarter-target': 'Éditeur de logiciels en cours de trimestre',
    'quarter-by-stage': 'L’éditeur de logiciels, étape par étape',
    'padded-pipeline': 'Cabinet de conseil au pipeline gonflé',
  },
  headline: {
    short: 'Le pipeline ouvert représente {coverage} ce qui reste à gagner. En moyenne, il rapporte {expected} : il manque {gap}.',
    enough:
      'Le pipeline ouvert représente {coverage} ce qui reste à gagner. En moyenne, il rapporte {expected}, assez pour atteindre l’objectif.',
    reached: 'L’objectif est atteint : il n’y a plus rien à couvrir.',
    still: 'La couverture est celle que visent les praticiens, et elle ne suffit pourtant pas.',
    even: 'Avec un taux de closing de {win}, une couverture de {even} atteint l’objectif en moyenne. Ce chiffre suppose que chaque affaire ouverte se décide à temps ; dès qu’il y en a qui glissent, il est trop bas.',
    noEven: 'Avec un taux de closing nul, aucune couverture ne suffit.',
    needs: 'Pour combler l’écart, affaires à gagner : {deals} ; affaires à ouvrir : {opps} ; MQL nécessaires : {mqls}.',
  },
  picture: {
    title: 'Votre couverture et la fourchette',
    amounts: 'De l’objectif à l’écart à combler',
    yours: 'La vôtre',
    range: 'Fourchette',
    status: 'Verdict',
    stages: 'Ce que rapporte chaque étape',
    stage: 'Étape',
    open: 'Ouvert',
    win: 'Part gagnée',
    brings: 'Attendu',
    all: 'Toutes les étapes',
  },
  remarks: {
    byStage:
      'Les étapes comptent : le pipeline ouvert est leur somme, le taux de closing leur moyenne pondérée par les montants. Les deux champs de la somme unique ne servent pas.',
    stageNoWin: 'Une étape a un montant et une part gagnée nulle : rien n’en est attendu.',
    reached: 'L’objectif est déjà atteint : il n’y a ni couverture à calculer, ni affaire à trouver.',
    noWin: 'Avec un taux de closing nul, aucun nombre d’affaires ne comble l’écart.',
  },
};
