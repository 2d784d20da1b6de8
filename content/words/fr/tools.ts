/** The overview of the calculators in French: what people say who need one, and what it gives them. */
export const tools = {
  both: 'Les deux côtés dans un seul formulaire :',
  roi: {
    asked: 'Le DAF demande un dossier chiffré.',
    gives: 'VAN, délai de récupération et coût de l’attente, dans un document à envoyer.',
  },
  'ltv-cac': {
    asked: 'Peut-on payer un client ce prix-là ?',
    gives: 'Valeur vie client, rapport à son coût, délai de récupération, et lequel des deux travailler d’abord.',
  },
  funnel: {
    asked: 'Par où commencer ?',
    gives: 'Vos taux à côté des fourchettes de praticiens, l’étape la plus faible et ce que sa correction rapporte par mois.',
  },
  duel: {
    asked: 'On met l’argent dans la publicité ou dans le closing ?',
    gives: 'Ce que rapporte chacun des deux leviers pour la même dépense.',
  },
  pipeline: { asked: 'Va-t-on tenir le trimestre ?', gives: 'Jusqu’où mènent les affaires ouvertes, et les leads qui manquent encore.' },
  budget: {
    asked: 'Combien pour la notoriété, combien pour la recherche ?',
    gives: 'Les montants par niveau du tunnel et par canal, à côté des fourchettes de praticiens.',
  },
  experiment: {
    asked: 'Peut-on arrêter le test ?',
    gives: 'Combien de personnes, combien de temps, ce que chaque semaine peut montrer, et une fiche à copier.',
  },
  engine: {
    asked: 'Sommes-nous B2B ou B2C ?',
    gives: 'Une position entre bar à smoothies et pompe, ce qui tire de l’autre côté, et les chapitres à lire d’abord.',
  },
  message: {
    asked: 'Pourquoi personne ne clique ?',
    gives: 'Vos mots dans une petite page, le temps de lecture et les questions que poserait un collègue.',
  },
  cx: {
    asked: 'Les autres ont-ils de l’avance ?',
    gives: 'Vos habitudes à côté de celles des meilleurs et des moins bons, et ce que les études ne peuvent pas montrer.',
  },
  litmus: {
    asked: 'On commence par quoi ?',
    gives: 'Un score, les cinq lacunes à combler d’abord avec leur chapitre, et ce qui a bougé depuis la dernière fois.',
  },
};
