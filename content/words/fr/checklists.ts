/** The three checklists in French. Keys are the ids in content/data/checklists.yaml; `{id}` prints that figure with its unit, `{id.bare}` its number. */
export const checklists = {
  labels: {
    why: 'Pourquoi',
    how: 'Comment vérifier',
    read: 'En savoir plus',
    template: 'Modèle',
    tool: 'Calculateur',
  },
  items: {
    'b2c-01': {
      check: 'Un inconnu sait-il dire en {th-seven-second-test} quelle tâche promet d’accomplir le titre de votre landing page ?',
      why: 'Un visiteur qui ne voit pas ce qui ira mieux s’en va avant le prix. Tout ce qui se trouve sous le titre n’a alors plus de lecteur.',
      how: 'Montrez la page {th-seven-second-test} à trois personnes de l’extérieur, cachez-la, demandez ce qu’elle fait et pour qui. Trois réponses qui concordent valent oui, deux valent « en partie ».',
    },
    'b2c-02': {
      check: 'Le premier écran de votre landing page propose-t-il une seule action ?',
      why: 'Chaque bouton de plus partage l’attention qu’aurait eue le premier, et un visiteur occupé à choisir entre des boutons a cessé de choisir le produit.',
      how: 'Ouvrez la page sur un téléphone et, avant de défiler, comptez ce qui demande une décision. Laissez de côté le menu et le bandeau de cookies.',
    },
    'b2c-03': {
      check: 'Peut-on payer en {th-checkout-clicks} au plus, le paiement en un geste en tête de liste ?',
      why: 'À chaque étape de trop, quelqu’un est dérangé, doute du prix ou part chercher sa carte dans une autre pièce.',
      how: 'Mettez un article au panier sur un téléphone et comptez les gestes jusqu’à la confirmation. Notez quel moyen de paiement vient en premier.',
    },
    'b2c-04': {
      check:
        'Un panier abandonné déclenche-t-il des relances après {th-cart-reminder-1}, {th-cart-reminder-2} et {th-cart-reminder-3}, sans que personne y touche ?',
      why: 'Une partie de ceux qui sont partis ont seulement été dérangés. Sans relance, vous payez pour faire revenir la même personne.',
      how: 'Abandonnez un panier avec une adresse personnelle et notez l’arrivée de chaque message. Sur un deuxième panier, achetez après la première relance : les autres ne doivent pas partir.',
    },
    'b2c-05': {
      check: 'L’essai ou l’avantage de première commande donne-t-il une raison d’agir aujourd’hui ?',
      why: 'Un avantage qui attend le mois prochain laisse attendre la décision aussi, et d’ici là l’onglet est fermé.',
      how: 'Lisez l’offre à voix haute et ajoutez « donc je le fais aujourd’hui, parce que… ». Si la phrase ne se termine pas, ou si le compte à rebours repart pour chaque visiteur, répondez non.',
    },
    'b2c-06': {
      check: 'Y a-t-il près du bouton de paiement beaucoup d’avis et de photos de clients, dont aucun n’a l’air faux ?',
      why: 'Le dernier doute est levé par d’autres acheteurs. Un seul avis qui sent l’invention gâche les vrais autour de lui.',
      how: 'Comptez les avis à un défilement du bouton ; les praticiens en montrent {th-reviews-shown.bare} forts. Cherchez ensuite les tournures répétées, l’absence de critique, les dates d’une même semaine.',
    },
    'b2c-07': {
      check: 'De nouvelles vidéos courtes ou créations de clients sortent-elles plus de {th-creative-cadence.bare} fois par semaine ?',
      why: 'Le public cesse vite de voir une vidéo qu’il connaît, et une équipe qui publie peu apprend peu.',
      how: 'Comptez ce qui est sorti pour la première fois ces quatre dernières semaines et divisez par quatre. Recadrer une ancienne vidéo ne compte pas.',
    },
    'b2c-08': {
      check: 'Enchérissez-vous délibérément sur les recherches d’insatisfaction, de remboursement et de comparaison ?',
      why: 'Celui qui les tape est près de se décider, pour vous ou contre vous. Si vous n’y êtes pas, un concurrent ou un forum répond.',
      how: 'Cherchez votre nom avec « remboursement », « problème » et « alternative » et voyez qui répond. Demandez ensuite la liste des enchères et la page d’arrivée de chacune.',
    },
    'b2c-09': {
      check: 'Les habitudes d’usage observées décident-elles de l’heure et de la fréquence de vos notifications et mails ?',
      why: 'Des messages envoyés quand cela arrange l’expéditeur apprennent à les couper, et le canal est perdu pour les bonnes nouvelles aussi.',
      how: 'Reprenez les trois dernières campagnes et demandez quelle donnée d’usage a fixé l’heure et la fréquence. « On envoie toujours le mardi » vaut non.',
    },
    'b2c-10': {
      check: 'Les messages des {th-first-week.bare} premiers jours mènent-ils un nouveau client, par une routine, jusqu’à la réussite ?',
      why: 'Un pot qui reste fermé ne se rachète pas. L’habitude se prend dans les premiers jours, quand l’achat est encore frais.',
      how: 'Lisez dans l’ordre tout ce que reçoit un nouveau client en {th-first-week}. Chaque message demande-t-il un petit geste d’usage, ou vend-il la suite ?',
    },
    'b2c-11': {
      check: 'Avez-vous un plan écrit pour augmenter la dépense par client, par des lots ou plus d’articles par commande ?',
      why: 'Sans lui, la croissance s’achète visiteur par visiteur, pendant que ceux qui sont déjà à la caisse repartent avec un seul article.',
      how: 'Demandez qui répond du nombre d’articles par commande, combien il était le mois dernier, et quel lot est en test pour le faire bouger.',
    },
    'b2c-12': {
      check: 'Vos recommandations, par catégorie ou par personne, font-elles monter les achats et pas seulement les clics ?',
      why: 'Une recommandation s’attribue facilement un achat qui venait de toute façon. Vous entretenez alors une machine à déplacer des clics.',
      how: 'Cherchez une comparaison où une part des visiteurs, tirée au sort, n’a vu aucune recommandation, et comparez les commandes par visiteur. Si elle n’existe pas, répondez non.',
    },
    'b2c-13': {
      check: 'Une fois le test tranché, tout le monde a-t-il la version gagnante en {th-winner-rollout} ?',
      why: 'Chaque jour d’attente d’un gagnant connu, la plupart des visiteurs reçoivent la version plus faible. Lancé d’un coup, il peut nuire à un groupe que personne n’a regardé.',
      how: 'Pour les trois derniers gagnants, notez la décision et la mise en ligne pour tous. Le test doit être passé par {th-rollout-1} puis {th-rollout-2} des visiteurs, segments regardés à chaque fois ; de la décision à {th-rollout-3}, {th-winner-rollout} au plus.',
    },
    'b2c-14': {
      check:
        'Est-il prévu que la dépense d’acquisition revienne en {th-cac-payback-oneoff}, ou en {th-cac-payback-subscription} pour un abonnement ?',
      why: 'Une boutique peut croître jusqu’à manquer de trésorerie, quand chaque client rembourse sa publicité trop tard pour payer celle du suivant.',
      how: 'Divisez le coût d’acquisition complet du mois dernier par les nouveaux clients et posez-le à côté de la marge de la première commande ou des premiers mois. Un plan sans ces deux chiffres vaut non.',
    },
    'b2c-15': {
      check: 'Vos pages s’affichent-elles et se stabilisent-elles mieux que la moyenne du marché (LCP et CLS) ?',
      why: 'Les praticiens rapportent qu’un chargement plus long de {th-page-load-delay} fait chuter les ventes. Un bouton qui saute pendant l’affichage reçoit le geste destiné à un autre.',
      how: 'Passez votre landing page et celles de trois concurrents dans un test public de vitesse, en mobile. Comparez le délai avant le contenu principal (LCP) et les sauts de mise en page (CLS).',
    },
    'b2c-16': {
      check: 'Le support par chat répond-il en {th-chat-support} au plus ?',
      why: 'Une question dans le chat est souvent le dernier doute avant de payer. Elle dure à peu près aussi longtemps que la patience de l’acheteur.',
      how: 'Posez une question d’acheteur ce soir, une autre le week-end, chronomètre en main. Demandez ensuite la médiane de la semaine passée, conversations sans réponse comprises.',
    },
    'b2c-17': {
      check: 'Un client peut-il se faire rembourser sans effort ?',
      why: 'Un remboursement facile fait de la première commande un petit risque, gagne la confiance et amène des avis plus tôt. Un remboursement pénible se raconte en détail à des inconnus.',
      how: 'Renvoyez un article vous-même : comptez les étapes, les jours avant le virement, et les messages où il a fallu dire pourquoi.',
    },
    'b2c-18': {
      check: 'Êtes-vous protégé contre ceux qui abusent de vos promotions ?',
      why: 'Des codes de première commande utilisés dix fois par la même personne rongent la marge et embellissent la campagne.',
      how: 'Essayez d’utiliser deux fois un code de première commande, avec une seconde adresse. Classez ensuite les codes du mois dernier par adresse de livraison et moyen de paiement, et cherchez les doublons.',
    },
    'b2c-19': {
      check: 'Les campagnes de réachat suivent-elles la vitesse à laquelle le produit se consomme ?',
      why: 'Trop tôt, le mail est du bruit ; trop tard, on a racheté ailleurs.',
      how: 'Pour votre meilleure vente, prenez le nombre médian de jours entre première et deuxième commande et comparez-le au jour où part le rappel. Une seule date pour tous les produits vaut non.',
    },
    'b2c-20': {
      check: 'Votre programme de parrainage se propage-t-il tout seul, avec un coefficient viral d’au moins {th-viral} ?',
      why: 'Un programme qui ne se propage guère est une remise pour des gens qui seraient venus, et les clients suivants se paient plein tarif.',
      how: 'Divisez les nouveaux clients du mois dernier venus par invitation par les clients qui pouvaient inviter. Vérifiez que l’invitation apparaît quand le produit vient de faire ses preuves.',
    },
    'b2b-01': {
      check: 'Est-il écrit quels comptes vous voulez et lesquels vous refusez ?',
      why: 'Sans la seconde moitié, quiconque a un budget est un lead, et les meilleurs commerciaux passent leur trimestre sur des affaires qui ne peuvent pas se signer.',
      how: 'Demandez à deux commerciaux, séparément, une entreprise qu’ils refuseraient, et pourquoi. Comparez leurs réponses à la page où cela devrait figurer.',
    },
    'b2b-02': {
      check: 'La liste des comptes nommés est-elle rafraîchie chaque trimestre ?',
      why: 'Les gens changent de poste, les budgets gèlent, les entreprises fusionnent. Une vieille liste envoie du bon travail vers des bureaux vides.',
      how: 'Ouvrez la liste et cherchez la date de la dernière revue. Vérifiez ensuite dix noms : l’interlocuteur y travaille-t-il encore, à ce poste ?',
    },
    'b2b-03': {
      check: 'Une demande entrante routée reçoit-elle la réponse d’une personne en {th-inbound-response} au plus ?',
      why: 'Celui qui demande est en train de comparer. Le métier dit qu’au-delà la conversion est divisée par deux : c’est une affirmation sans source, mais en tenir compte coûte peu.',
      how: 'Envoyez une demande par votre propre formulaire, à une heure ouvrée mal commode, et lancez le chronomètre. Un accusé de réception automatique n’est pas une réponse.',
    },
    'b2b-04': {
      check: 'Les appels de découverte suivent-ils un script bâti sur les tâches du client et le job to be done ?',
      why: 'Sans lui, l’appel tourne à la démo : vous savez quelles fonctionnalités ont plu et rien de la tâche à accomplir.',
      how: 'Écoutez deux enregistrements. Comptez les minutes avant la première fonctionnalité citée, et cherchez dans les notes la tâche du client, dans ses mots.',
    },
    'b2b-05': {
      check: 'Pour chaque preuve de concept (POC), les deux parties ont-elles fixé par écrit comment on la juge et quand elle a réussi ?',
      why: 'Sinon elle finit par « intéressant », et la décision est aussi loin que le premier jour.',
      how: 'Ouvrez le fichier de chaque POC en cours et cherchez un chiffre, une date et le nom de celui qui, chez le client, réceptionne le résultat.',
    },
    'b2b-06': {
      check: 'Pouvez-vous remettre sur-le-champ le livre blanc sécurité et les pièces pour les achats ?',
      why: 'La sécurité et les achats lisent seuls, et l’affaire reste à l’arrêt tant qu’ils n’ont rien à lire. Chaque demande entame le crédit de votre champion.',
      how: 'Demandez les deux maintenant à un collègue commercial et voyez le temps qu’il faut. Vérifiez les dates : un certificat expiré vaut non.',
    },
    'b2b-07': {
      check: 'Tout le monde utilise-t-il les mêmes étapes et une seule méthode de qualification, MEDDICC ou BANT par exemple ?',
      why: 'Si une étape veut dire ce que ressent chaque commercial, la prévision additionne des humeurs. On ne peut pas aider une affaire dont personne ne sait ce qui lui manque.',
      how: 'Donnez les notes d’une affaire à trois commerciaux et demandez à quelle étape elle est et ce qui lui manque. Trois réponses égales valent oui.',
    },
    'b2b-08': {
      check: 'Y a-t-il chaque semaine une revue des opportunités, sur des fiches mises à jour la veille ?',
      why: 'Une revue de notes périmées se passe à raconter des histoires, et il n’en reste rien pour décider de la suite.',
      how: 'Ouvrez les fiches des affaires discutées la dernière fois. Chacune montre-t-elle un changement la veille de la réunion et une prochaine étape, avec un nom et une date ?',
    },
    'b2b-09': {
      check: 'Vos règles de prix et d’offres nomment-elles une remise maximale et qui peut accorder plus ?',
      why: 'Les remises par habitude font baisser le prix de référence pour chaque client suivant, et pour finir dans tout le secteur.',
      how: 'Listez les remises des dix derniers contrats. Pour chacune au-dessus de la limite, cherchez l’accord ; sans limite, répondez non.',
    },
    'b2b-10': {
      check: 'Un appel de référence ou un cas est-il prêt pour chaque secteur que vous servez ?',
      why: 'Un acheteur croit quelqu’un qui a les mêmes problèmes. Une référence d’un autre métier répond à une question que personne n’a posée.',
      how: 'Écrivez les secteurs de vos affaires ouvertes et un nom en face de chacun : un client qui a accepté cette année de répondre au téléphone, ou un cas d’une page.',
    },
    'b2b-11': {
      check: 'Est-il clair quand un contact de webinaire ou de salon devient un lead qualifié par le marketing (MQL) ?',
      why: 'Si chaque badge scanné compte, les commerciaux reçoivent une liste qu’ils cessent de lire. Si la limite change d’un événement à l’autre, on ne peut pas en comparer deux.',
      how: 'Prenez cinq contacts du dernier événement et faites-les classer séparément par le marketing et les commerciaux. Ils devraient s’accorder sur les cinq et nommer la règle.',
    },
    'b2b-12': {
      check: 'Le passage de relais du SDR au commercial est-il convenu par écrit et tenu dans plus de {th-handoff} des cas ?',
      why: 'Entre les deux, une entreprise intéressée attend sans savoir qui. Ce qu’elle a dit la première fois, elle doit le redire.',
      how: 'Prenez les leads acceptés du mois dernier et comptez ceux qui ont été contactés dans le délai convenu, notes dans la fiche. Divisez par le total.',
    },
    'b2b-13': {
      check: 'Plus de {th-crm-check} des champs obligatoires du CRM sont-ils remplis ?',
      why: 'Un champ vide est une question que l’on posera une deuxième fois au client. Un rapport bâti sur des trous trompe avec le plus grand sérieux.',
      how: 'Sortez le taux de remplissage des affaires ouvertes. Lisez ensuite dix fiches : « s/o » et « à voir » comptent comme vides.',
    },
    'b2b-14': {
      check: 'Avez-vous mesuré les jours passés à chaque étape, et savez-vous où les affaires calent ?',
      why: 'Une durée totale cache l’endroit. L’équipe pousse alors au bout d’un tuyau bouché au milieu.',
      how: 'Sur les vingt dernières affaires closes, prenez la médiane des jours par étape, gagnées et perdues à part. Nommez l’étape la plus lente et celui qui pourrait la raccourcir.',
    },
    'b2b-15': {
      check: 'Votre champion reçoit-il un résumé d’une page à transmettre et un calculateur de ROI ?',
      why: 'L’essentiel de la vente se passe dans des salles où vous n’êtes pas. Sans support, votre champion improvise votre dossier de mémoire.',
      how: 'Demandez à un champion ce qu’il a transmis à la direction financière. Si c’est votre présentation, ou rien, le manque est là.',
    },
    'b2b-16': {
      check: 'L’onboarding est-il planifié sur les indicateurs et les dates du client ?',
      why: 'Un plan fait de vos modules de formation peut se terminer sans que le client ait rien obtenu. Les praticiens visent une première valeur en {th-first-value} au plus.',
      how: 'Ouvrez le plan du client le plus récent. Il doit nommer un de ses chiffres, la valeur au départ, et la réunion où il le présentera.',
    },
    'b2b-17': {
      check: 'Y a-t-il un objectif de rétention nette des revenus (NRR), et les signaux d’upsell et de vente croisée sont-ils écrits ?',
      why: 'La croissance chez les clients en place demande un responsable. Des signaux non écrits se remarquent une fois que le client a acheté le reste ailleurs.',
      how: 'Demandez l’objectif, la valeur du dernier trimestre et la liste des signaux : utilisateurs actifs, usage, diffusion entre services. Puis quels clients en montrent un aujourd’hui.',
    },
    'b2b-18': {
      check: 'Quand les connexions ou l’usage baissent, un plan écrit dit-il que faire, et qui le fait ?',
      why: 'On quitte le produit bien avant la fin du contrat. Quand la lettre de résiliation arrive, la décision est prise depuis longtemps.',
      how: 'Prenez le client dont l’usage a le plus baissé le mois dernier et demandez ce qui a été fait, par qui et quel jour. « On surveille » vaut non.',
    },
    'b2b-19': {
      check: 'Une offre est-elle prête pour ceux qui veulent quitter un concurrent et venir chez vous ?',
      why: 'L’envie de partir est vive quelques semaines : après une panne, une hausse de prix, un interlocuteur perdu. Une offre à inventer arrive trop tard.',
      how: 'Demandez aux commerciaux ce que reçoit un tel client : reprise des données, chevauchement des deux contrats, formation, date. La réponse devrait arriver le jour même.',
    },
    'b2b-20': {
      check: 'Interrogez-vous chaque trimestre des clients sur les affaires gagnées et perdues ?',
      why: 'Le CRM dit « prix » parce que cela ferme la fiche. Ce qui a vraiment décidé, le client seul le sait.',
      how: 'Comptez les entretiens du dernier trimestre menés par un autre que le commercial, affaires gagnées et perdues à part. Nommez ensuite une chose qu’ils ont fait changer.',
    },
    'governance-01': {
      check: 'Les objectifs et les principaux indicateurs du trimestre tiennent-ils sur une page de tableau de bord ?',
      why: 'Avec quatre tableaux de bord, chaque équipe cite celui qui la flatte. Une seule page oblige à choisir ce qui compte.',
      how: 'Demandez à trois personnes d’ouvrir « le tableau de bord » maintenant. La même page sur trois écrans, avec objectifs et dates, vaut oui.',
    },
    'governance-02': {
      check: 'Tout le monde peut-il voir la liste des expériences prévues et la règle qui la classe (impact × confiance × facilité) ?',
      why: 'Si le classement est caché, la voix la plus forte le fait, et l’on cesse de proposer.',
      how: 'Demandez à quelqu’un arrivé cette année de trouver la liste et de dire pourquoi la première ligne est devant la deuxième.',
    },
    'governance-03': {
      check: 'Les expériences ratées sont-elles consignées de façon que d’autres s’en servent ?',
      why: 'Un échec que personne n’a noté se paie une deuxième fois dès que l’équipe change.',
      how: 'Cherchez les trois derniers échecs : ce qu’on attendait, ce qui s’est passé, ce qu’on sait désormais. Trouvez ensuite une idée plus récente qui cite une de ces fiches.',
    },
    'governance-04': {
      check: 'Y a-t-il des limites au temps que prend une création et au nombre de tours de validation ?',
      why: 'Un cinquième tour rend une annonce plus prudente et plus tardive, rarement meilleure. Les praticiens s’en tiennent à {th-feedback-rounds} et valident en {th-approval}.',
      how: 'Prenez les cinq dernières créations et comptez les tours et les jours, du brief à la mise en ligne. Comparez à la limite ; si aucune n’est écrite, répondez non.',
    },
    'governance-05': {
      check: 'Est-il documenté quelles données vous recueillez, avec une procédure pour en changer ?',
      why: 'Un événement renommé casse sans bruit une année de comparaisons. Les praticiens s’en tiennent à {th-events} événements clés par tunnel au plus.',
      how: 'Prenez un événement dans un rapport et cherchez-le : sens, responsable, date du dernier changement. Demandez ensuite qui doit donner son accord pour le prochain.',
    },
    'governance-06': {
      check: 'Vos politiques de confidentialité et de cookies suivent-elles la loi de chaque pays où vous vendez ?',
      why: 'Une amende est un risque. Le cas le plus fréquent : chez l’acheteur, un responsable de la sécurité lit votre politique avant votre brochure.',
      how: 'Refusez tous les cookies sur votre propre site et regardez ce qui est déposé quand même. Demandez qui a relu les politiques, pour quels pays, et quand.',
    },
    'governance-07': {
      check: 'Enquêtes, scores de recommandation (NPS) et entretiens clients suivent-ils un rythme fixe ?',
      why: 'Interrogés une seule fois, pendant une crise, les clients parlent de la crise. Un rythme montre ce qui change et ce qui demeure.',
      how: 'Cherchez à l’agenda la prochaine enquête et le prochain entretien. Il faut à chacun une date, un responsable, et une décision nommée qui l’attend.',
    },
    'governance-08': {
      check: 'Y a-t-il une habitude, hebdomadaire ou mensuelle, d’observer la concurrence ?',
      why: 'Sinon vous apprenez un nouveau prix par une affaire perdue. Observés tous les jours, les concurrents dictent votre ordre du jour.',
      how: 'Demandez la dernière note : date, ce qui a changé, ce que vous en faites. Une alerte que personne ne lit vaut non.',
    },
    'governance-09': {
      check: 'Avez-vous répété une crise de qualité, une crise de sécurité et une crise de livraison ?',
      why: 'Dans les premières heures, personne n’a le temps de décider qui décide. Ce qui n’a pas été répété se dit deux fois, et différemment.',
      how: 'Demandez qui peut arrêter les ventes un samedi soir et qui écrit le premier message aux clients. Demandez ensuite la date du dernier exercice, pour chacune des trois.',
    },
    'governance-10': {
      check: 'Marketing, produit, ventes et customer success tiennent-ils des réunions de passage de relais régulières et instituées ?',
      why: 'Les clients tombent dans les vides entre les fonctions, et chacune ne voit que son bord.',
      how: 'Cherchez un rendez-vous récurrent où les quatre sont invités. Lisez les deux derniers comptes rendus : qu’est-ce qui a été transmis, par qui, à qui ?',
    },
    'governance-11': {
      check: 'Partenaires et revendeurs savent-ils, sans demander, sur quoi on les juge et ce qu’ils gagnent ?',
      why: 'Un revendeur vend ce qui paie clairement. Là où il faut expliquer la règle, on montre d’abord le produit du concurrent.',
      how: 'Appelez un partenaire et demandez-lui la marge, la prime et l’objectif du trimestre. Comparez sa réponse à votre contrat.',
    },
    'governance-12': {
      check: 'Les dépenses sont-elles confrontées ouvertement aux résultats chaque trimestre ?',
      why: 'Une ligne de budget que personne ne défend se répète, et il n’y a jamais d’argent pour faire mieux.',
      how: 'Demandez la dernière revue : chaque ligne avec son coût, son résultat et la décision. Si aucune n’a été coupée ou déplacée, demandez depuis quand.',
    },
    'governance-13': {
      check: 'Marketing et commerciaux entendent-ils la même chose par MQL, SQL et les autres termes de leurs rapports ?',
      why: 'Le même mois paraît bon dans un rapport et mauvais dans l’autre, et la réunion porte sur des mots.',
      how: 'Faites écrire à une personne de chaque côté ce qui change un MQL en SQL, sans se parler. Posez les deux phrases côte à côte.',
    },
    'governance-14': {
      check: 'Une alarme automatique se déclenche-t-elle quand la qualité des données se dégrade ?',
      why: 'Une erreur de comptage découverte au bout d’un mois a déjà déplacé un budget.',
      how: 'Demandez quand la dernière alarme est tombée, pour quoi, et qui a réagi. Cherchez ensuite ce qui se passe si l’événement d’achat cesse d’arriver ce soir.',
    },
    'governance-15': {
      check: 'La prévention de l’épuisement fait-elle partie du plan : repos, temps pour apprendre, rotation de la charge ?',
      why: 'Le rythme est la raison d’être de toutes ces listes, et c’est ce qu’une équipe fatiguée perd en premier.',
      how: 'Regardez à l’agenda du mois dernier qui a couvert les soirs et les week-ends, et combien d’heures d’apprentissage ont été tenues. Un seul nom sur toutes les astreintes vaut non.',
    },
  },
};
