/** The litmus test in French. Keys of fields, outputs and answers are those of the link. */
export const litmus = {
  name: 'Test de vérité',
  question: 'Quelles lacunes nous coûtent le plus ?',
  groups: { list: 'La liste', answers: 'Questions' },
  fields: {
    list: { label: 'Liste', hint: 'Chaque liste garde ses propres réponses.' },
    a: {
      label: 'Questions',
      hint: 'Répondez d’après ce que vous pouvez montrer aujourd’hui. Ce qu’une seule personne sait retrouver vaut un « en partie ».',
    },
  },
  options: {
    list: { b2c: 'Vendre aux particuliers', b2b: 'Vendre aux entreprises', governance: 'Les règles de l’équipe' },
  },
  outputs: {
    score: { label: 'Score', how: '(oui + ½ en partie) ÷ (oui + en partie + non)' },
    yes: { label: 'Oui', how: 'questions dont la réponse est « oui »' },
    partly: { label: 'En partie', how: 'questions dont la réponse est « en partie »' },
    no: { label: 'Non', how: 'questions dont la réponse est « non »' },
    answered: { label: 'Réponses données', how: 'questions avec une réponse, « sans objet » compris' },
    open: { label: 'Sans réponse', how: 'questions sans réponse' },
  },
  presets: {},
  answers: { y: 'Oui', p: 'En partie', n: 'Non', x: 'Sans objet', '-': 'Sans réponse' },
  headline: {
    score: '{list} : {score} (réponses données : {answered} sur {size}).',
    none: '{list} : pas encore de score (réponses données : {answered} sur {size}).',
  },
  actions: {
    copied: 'Lien copié. Il contient les réponses de cette liste, sans les notes.',
    reset: 'Vider cette liste',
    resetDone: 'Les réponses de cette liste sont effacées. Les notes et les bilans précédents sont toujours là.',
    link: 'Lien vers ces réponses',
    promise:
      'Les réponses restent sur cet appareil et dans la partie du lien après #, que le navigateur n’envoie à aucun serveur. Les notes restent sur l’appareil et dans le fichier que vous enregistrez : elles ne sont jamais dans le lien.',
  },
  gaps: {
    title: 'Les lacunes qui coûtent le plus',
    rule: 'Les « non » d’abord, puis les « en partie », dans l’ordre de la liste. Les questions ne sont pas pondérées : personne n’a mesuré leur poids.',
    none: 'Aucune lacune relevée à ce stade.',
    ask: 'Comment vérifier',
  },
  note: { label: 'Note', hint: 'Qui, pour quand, ce qui manque. Reste sur cet appareil.' },
  device: {
    kept: 'Conservé sur cet appareil.',
    nothing: 'Rien n’est conservé sur cet appareil avant la première réponse. Une fenêtre privée oublie tout à sa fermeture.',
    full: 'L’espace de stockage de ce navigateur est plein : la dernière modification ne figure que dans l’adresse de la page. Enregistrez un fichier avant de partir.',
    forbidden:
      'Ce navigateur ne conserve rien pour ce site. Vos réponses sont dans l’adresse de la page ; enregistrez un fichier pour garder les notes.',
    newer: 'Une version plus récente de cette page a enregistré des données sur cet appareil : ici, rien n’est écrasé. Rechargez la page.',
    foreign: 'Ces réponses viennent d’un lien. Les vôtres, pour cette liste, sont conservées telles quelles.',
    mine: 'Afficher les miennes',
    take: 'Adopter celles-ci',
  },
  more: {
    present: 'Présenter à l’équipe',
    runs: 'Bilans précédents et fichier…',
    failed: 'Cette partie n’a pas pu être chargée. Vérifiez la connexion et réessayez.',
  },
};

/** What is fetched when it is wanted: earlier runs, files, the presenter view. */
export const litmusMore = {
  runs: {
    title: 'Comparer à un bilan précédent',
    keep: 'Garder ce bilan',
    kept: 'Gardé à la date d’aujourd’hui.',
    choose: 'Bilan précédent',
    none: 'Aucun',
    option: '{day} : {score}',
    then: 'Le {day}, le score était de {was} ; il est maintenant de {now}.',
    better: 'Mieux : {items}',
    worse: 'Moins bien : {items}',
    same: 'Parmi les questions qui ont reçu une réponse les deux fois, aucune n’a bougé.',
  },
  file: {
    save: 'Enregistrer un fichier avec les notes',
    open: 'Ouvrir un fichier…',
    saved: 'Enregistré sous {name}.',
    opened: { one: 'Fichier ouvert. {n} entrée n’a pas pu être lue.', other: 'Fichier ouvert. {n} entrées n’ont pas pu être lues.' },
    openedAll: 'Fichier ouvert. Ce qui était ici figure parmi les bilans précédents.',
    'too-big': 'Le fichier est trop volumineux pour avoir été enregistré ici. Rien n’a changé.',
    'not-json': 'Le fichier est illisible, ou a été tronqué en route. Rien n’a changé.',
    'other-format': 'Ce fichier n’a pas été enregistré ici. Rien n’a changé.',
    newer: 'Le fichier vient d’une version plus récente de cette page. Rechargez et réessayez. Rien n’a changé.',
  },
  present: {
    place: 'Question {at} sur {size}',
    back: 'Précédente',
    next: 'Suivante',
    close: 'Fermer',
    keys: 'Les touches 1 à 4 répondent de gauche à droite, les flèches déplacent, Échap ferme',
    done: 'C’était la dernière question.',
  },
};
