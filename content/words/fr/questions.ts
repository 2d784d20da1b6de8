/**
 * The questions after each part in French. Keys are the ids in content/data/questions.yaml; `{name}` prints that number of the question with its
 * unit, `{name.bare}` without. The options stand in the order in which they are shown.
 */
export const questions = {
  labels: {
    /** The letters of the options, in order. */
    letters: 'ABCD',
    check: 'Vérifier',
    right: 'Juste.',
    wrong: 'Pas celle-ci.',
    choose: 'Choisissez d’abord une réponse.',
    reasons: 'La réponse et les explications',
    isRight: 'est juste',
    read: 'La section qui l’explique :',
    score: '{part} (bonnes réponses : {right} sur {all})',
    scoreOpen: '{part} (bonnes réponses : {right} sur {all}, encore à faire : {open})',
    again: 'Recommencer cette partie',
    print: 'Imprimer la fiche',
    nothing: 'Rien n’est conservé avant votre première réponse vérifiée.',
    kept: 'Vos réponses restent sur cet appareil. Vous pouvez les effacer dans « Mes lectures ».',
    noScript: 'La vérification et le décompte demandent JavaScript. La réponse et les explications se déplient sous chaque question.',
    faults: {
      full: 'L’espace de stockage de ce navigateur est plein : vos réponses comptent tant que vous restez sur la page.',
      forbidden:
        'Ce navigateur ne conserve rien pour ce site, peut-être parce que la fenêtre est privée : vos réponses comptent tant que vous restez sur la page.',
      newer:
        'Une version plus récente de cette page a enregistré des données sur cet appareil : ici, rien n’est écrasé. Rechargez la page.',
    },
    paper: { name: 'Nom', day: 'Date', key: 'Les bonnes réponses, pour qui corrige' },
  },
  parts: {
    foundations: 'Fondamentaux',
    compare: 'Côte à côte',
    roadmap: 'Feuille de route',
    experience: 'Expérience client',
    practice: 'Modèles et calculateurs',
  },
  items: {
    'prize-draw': {
      ask: 'Un jeu-concours fait passer vos leads marketing de {mqls.bare} à {mqlsAfter.bare} par mois. La part que les commerciaux acceptent comme SQL tombe de {share} à {shareAfter} ; de ces SQL, ils gagnent toujours {win}. Qu’annoncez-vous ?',
      options: {
        a: {
          say: 'La demande a doublé : les commerciaux doivent répondre plus vite',
          why: 'Les inscriptions ont doublé, pas la demande. Les leads acceptés sont passés de {sqls.bare} à {sqlsAfter.bare}.',
        },
        b: {
          say: 'Moins de contrats : {dealsAfter.bare} par mois au lieu de {deals.bare}',
          why: 'Multipliez leads, part et taux de closing : {sqls.bare} SQL sont devenus {sqlsAfter.bare}. Le marketing se juge sur les leads que les commerciaux acceptent ; le trafic, seul, ne prouve pas grand-chose.',
        },
        c: {
          say: 'Autant de contrats qu’avant : le double de leads compense la part plus faible',
          why: 'Il la compenserait si elle avait baissé de moitié. Elle a baissé davantage, et les commerciaux trient en plus deux fois plus de contacts.',
        },
      },
    },
    'number-for-the-wall': {
      ask: 'Un éditeur de logiciels a de la place pour un seul chiffre de plus au mur. Lequel est un signal ?',
      options: {
        a: {
          say: 'Les rendez-vous tenus ce mois-ci',
          why: 'Un rendez-vous est du travail à l’intérieur d’une étape. Tant qu’aucune affaire ne passe à la suivante, le chiffre d’affaires ne bouge pas.',
        },
        b: {
          say: 'Le montant du pipeline ouvert',
          why: 'Il grossit aussi avec les propositions qu’aucun détenteur de budget n’a ouvertes. Un gros pipeline de mauvaise qualité est une illusion en euros.',
        },
        c: {
          say: 'Les affaires passées à l’étape suivante cette semaine',
          why: 'Si elles doublaient, vous sauriez quel chiffre bouge ensuite et quand l’argent arrive. C’est à cela qu’on reconnaît un signal.',
        },
        d: {
          say: 'Les pages vues du site, mois après mois',
          why: 'Elles peuvent doubler sans une seule demande de démo. La part des visites qui mènent à une demande serait un signal.',
        },
      },
    },
    'fine-ratio-slow-money': {
      ask: 'Un abonné à votre box rapporte {ratio} fois ce qu’il a coûté ; l’objectif est un ratio d’au moins {target}. L’argent est rentré au bout de {payback}, quand {usual} suffisent d’ordinaire. Par quoi commencez-vous ?',
      options: {
        a: {
          say: 'Par le coût d’acquisition : de meilleurs leads, moins de friction avant le paiement',
          why: 'Le client vaut largement son prix, mais l’argent revient trop lentement. Un coût plus bas raccourcit le retour.',
        },
        b: {
          say: 'Par la valeur vie : onboarding, habitude, upsell',
          why: 'La valeur passe d’abord quand l’objectif est manqué. Ici il est largement dépassé, et une relation plus longue fait rentrer l’argent plus tard encore.',
        },
        c: {
          say: 'Par le volume : à ce ratio, chaque publicité de plus rapporte',
          why: 'Elle rapporte à la fin. D’ici là, chaque nouveau client immobilise de l’argent plus longtemps que d’ordinaire, et la croissance en immobilise davantage.',
        },
      },
    },
    'quiet-deal': {
      ask: 'La démo était excellente et, chez le client, le produit plaît à tout le monde. Depuis cinq semaines, rien ne bouge. Que faites-vous d’abord ?',
      options: {
        a: {
          say: 'Vous cherchez le risque resté sans réponse : sécurité, juridique, intégration, reprise des données ou exploitation',
          why: 'Une affaire qui plaît à tous et que personne ne fait avancer : c’est le signe habituel d’une couche sans réponse. Chaque couche a son responsable, et plusieurs n’ont jamais vu la démo.',
        },
        b: {
          say: 'Vous offrez une remise qui expire avec votre trimestre, pour donner une raison de signer maintenant',
          why: 'La fin de votre trimestre n’est pas leur affaire, et personne n’a parlé du prix. L’acheteur apprend à attendre le dernier jour.',
        },
        c: {
          say: 'Vous invitez les mêmes personnes à une deuxième démo, plus poussée',
          why: 'Elles sont déjà convaincues. Ceux qui peuvent arrêter l’affaire n’étaient pas dans la salle, et il leur faut des preuves pour leur propre couche.',
        },
      },
    },
    'budget-before-fit': {
      ask: 'Un savon rechargeable rapporte {ltv} par client, pour un coût d’acquisition de {cac} ; {repeat} des acheteurs repassent commande. Le marketing demande le double du budget. Que répondez-vous ?',
      options: {
        a: {
          say: 'Oui : chaque client rapporte plus qu’il ne coûte',
          why: 'D’un cheveu : {ratio} fois son coût, pour un objectif d’au moins {target}. Deux fois plus d’effort, et deux fois le même cheveu.',
        },
        b: {
          say: 'Oui, à condition que les prochains clients ne coûtent pas plus que les premiers',
          why: 'D’ordinaire, ils coûtent plus. Et même à coût égal, le ratio resterait à {ratio} : deux fois plus d’effort, et l’on n’a rien appris.',
        },
        c: {
          say: 'Pas encore : cherchons d’abord pourquoi si peu reviennent',
          why: 'Dans le chapitre, on corrige le produit : {repeatFixed} repassent commande, le bouche-à-oreille amène des clients, le ratio atteint {ratioFixed}. C’est à ce moment-là qu’il faut augmenter le budget.',
        },
      },
    },
    'number-for-the-cfo': {
      ask: 'Vous avez deux minutes avec la directrice financière d’une entreprise qui achètera peut-être votre outil de planification pour {users}. Quel chiffre apportez-vous ?',
      options: {
        a: {
          say: 'Le retour de la première année : {roi}',
          why: 'Il ne tient que si toutes les hypothèses tiennent, et il ne dit pas quand l’argent est rentré. Un lecteur prudent doute d’abord du plus gros chiffre.',
        },
        b: {
          say: 'Le délai de récupération du cas prudent : {cautious}',
          why: 'Une direction financière demande souvent que l’achat soit rentable en {limit}. Ce chiffre tient dans le délai même avec des gains réduits, une mise en place plus chère et un démarrage plus tardif : il répond avant la question.',
        },
        c: {
          say: 'Les heures que {users} gagneront en un an, additionnées',
          why: 'Des heures gagnées ne sont pas encore de l’argent : le calcul lui-même n’en retient qu’une part. Leur place est dans la partie du dossier destinée aux opérations.',
        },
      },
    },
    'double-the-ads': {
      ask: 'Le rapport sur un ustensile de cuisine affiche un ROAS de {roas.bare}. La marge est de {margin}, et {repeat} des acheteurs reviennent. L’agence veut doubler le budget. Quels chiffres apportez-vous à la réunion ?',
      options: {
        a: {
          say: 'LTV et CAC : {ltv} contre {cac}',
          why: 'Le ROAS compte les ventes avant que la marchandise soit payée. Une fois qu’elle l’est, chaque client rapporte moins qu’il n’a coûté, et doubler le budget double le trou.',
        },
        b: {
          say: 'Le ROAS : chaque euro de publicité en ramène {roas.bare}',
          why: 'Il ramène des ventes. À cette marge, l’essentiel repart en marchandise et en livraison, et presque personne ne commande deux fois.',
        },
        c: {
          say: 'Le coût par clic, comparé à celui de l’an dernier',
          why: 'Un clic moins cher parle de ceux qui arrivent. S’ils valent ce qu’ils coûtent, c’est un autre chiffre qui le dit.',
        },
      },
    },
    'short-or-long-form': {
      ask: 'Un formulaire de démo à un champ apporte {short.bare} demandes par mois, dont {shortShare} se qualifient. Avec sept champs, il en vient {long.bare}, dont {longShare} se qualifient. Votre équipe peut passer {long.bare} appels. Lequel publiez-vous ?',
      options: {
        a: {
          say: 'Le court : il donne {shortSqls.bare} SQL, le long {longSqls.bare}',
          why: 'Seulement si vous appelez les {short.bare}. Votre équipe en appelle la moitié, pêle-mêle, et y trouve {called.bare} SQL.',
        },
        b: {
          say: 'Le court : chaque champ fait perdre des demandes',
          why: 'Dans une boutique, sans appel à épargner, l’affaire est entendue. Ici, les champs trient avant que quiconque décroche.',
        },
        c: {
          say: 'Le long : il donne {longSqls.bare} SQL pour les mêmes appels',
          why: 'Chacune de ses demandes reçoit un appel. Le court donnerait {called.bare} SQL pour le même travail.',
        },
      },
    },
    'twenty-times-the-lever': {
      ask: 'Une diapositive affirme : « Une meilleure conversion apporte {shop} à la boutique, un meilleur taux de closing {tool} à l’éditeur de logiciels. Le levier B2B est vingt fois plus fort. » Que demandez-vous d’abord ?',
      options: {
        a: {
          say: 'Si les deux avaient le même budget publicitaire',
          why: 'Bonne question, et c’était le cas : l’écart vient d’ailleurs.',
        },
        b: {
          say: 'Si les deux montants couvrent la même période',
          why: 'L’un porte sur un mois, l’autre sur un trimestre. Sur une même base, le facteur est de {ratio.bare} ; rapportés à leur point de départ, les leviers sont plus proches encore.',
        },
        c: {
          say: 'Quand transférer au logiciel le budget de la boutique',
          why: 'Trop tôt. La comparaison ne tient pas, et des ventes de plus ne sont pas encore du profit.',
        },
      },
    },
    'one-friend': {
      ask: 'Revue trimestrielle chez un client qui a commencé par un service : utilisateurs actifs en hausse, usage en hausse, nombre de services inchangé. Quelle est la suite ?',
      options: {
        a: {
          say: 'Gagner un deuxième service avant que votre seul ami change de poste',
          why: 'Des utilisateurs en hausse et des services qui stagnent : un outil apprécié, avec un seul ami. L’étape suivante vient quand les trois signaux montent.',
        },
        b: {
          say: 'Proposer le contrat-cadre pendant que les chiffres montent',
          why: 'Il faut d’abord un deuxième service, avec un sponsor et un budget. Sans lui, personne ne peut signer pour les autres.',
        },
        c: {
          say: 'Rien pour l’instant : le compte grandit tout seul',
          why: 'Il grandit à un seul endroit. Si votre ami s’en va, plus personne là-bas n’a de raison de vous défendre.',
        },
      },
    },
    'three-times-the-target': {
      ask: 'Votre équipe gagne {win} de ses affaires. Le pipeline ouvert vaut {floor.bare} fois l’objectif du trimestre. Est-ce suffisant ?',
      options: {
        a: {
          say: 'Oui : {floor}, c’est exactement ce que demandent les praticiens',
          why: 'C’est leur plancher, et il suffit à une équipe qui gagne une affaire sur trois. La vôtre en gagne moins.',
        },
        b: {
          say: 'Oui, si l’on perd désormais moins d’affaires que d’habitude',
          why: 'Un plan qui suppose un meilleur taux de closing que le vôtre est un espoir. Calculez avec celui que vous avez.',
        },
        c: {
          say: 'Non : en moyenne, il donne moins que l’objectif',
          why: 'Multipliez le pipeline par votre taux de closing : vous restez sous l’objectif. La fourchette de travail est de {range} ; votre taux dit où vous y placer.',
        },
      },
    },
    'discovery-channel': {
      ask: 'Vous avez ouvert un canal de vidéos courtes pour vous faire découvrir. La finance y compte peu de commandes au dernier clic et veut le fermer. Que vérifiez-vous d’abord ?',
      options: {
        a: {
          say: 'Combien de nouveaux visiteurs venus de là arrivent à un produit',
          why: 'Son rôle est de vous faire découvrir, et c’est à cela qu’on voit s’il marche. Il a fait sa part quand arrive quelqu’un qui ne vous connaissait pas.',
        },
        b: {
          say: 'Si un budget plus gros apporterait les commandes qui manquent',
          why: 'L’argent ne donne pas un autre rôle à un canal. Voyez d’abord s’il tient le sien.',
        },
        c: {
          say: 'Quel canal conclut plus de commandes et emploierait mieux l’argent',
          why: 'Le dernier clic favorise les canaux qui cueillent ceux que d’autres ont trouvés. Des rôles différents se jugent sur des chiffres différents.',
        },
      },
    },
    'frightened-buyer': {
      ask: 'L’acheteur veut votre outil et craint une mauvaise année : si presque personne ne s’en sert, elle se solde par {bad}. Que proposez-vous ?',
      options: {
        a: {
          say: 'Un cinquième de moins sur l’abonnement : la mauvaise année se solde par {discounted}',
          why: 'L’essentiel de la perte est toujours là. La remise améliore la bonne année, qui ne faisait peur à personne.',
        },
        b: {
          say: 'Abonnement et mise en place dus seulement si des critères écrits sont remplis : la mauvaise année se solde par {clause}',
          why: 'Cela ôte à la mauvaise année l’essentiel de sa perte et laisse la bonne intacte. Le risque passe chez vous : convenez de critères que vous pouvez remplir.',
        },
        c: {
          say: 'Un pilote presque gratuit, aussi long qu’ils le souhaitent',
          why: 'Personne n’a intérêt à se servir de ce qui n’a rien coûté. Sans juge, sans chiffre et sans date, il s’achèvera sur un refus poli.',
        },
      },
    },
    'finished-tour': {
      ask: 'Presque tous les nouveaux utilisateurs terminent la visite guidée, et pourtant ils sont de moins en moins nombreux à être actifs au septième jour. Que changez-vous ?',
      options: {
        a: {
          say: 'La visite : plus courte, pour qu’ils soient encore plus nombreux à la terminer',
          why: 'La terminer, c’est avoir cliqué sur « suivant ». Que davantage de gens le fassent ne ramène personne.',
        },
        b: {
          say: 'Les messages : un rappel à tous le sixième jour',
          why: 'Un rappel aide celui qui a une raison de revenir. Ces utilisateurs n’en ont pas encore.',
        },
        c: {
          say: 'Le sens de « terminé » : quelque chose que l’utilisateur possède alors',
          why: 'Un cours réservé, un premier rapport envoyé, un planning bouclé. Qui ne tire rien de la première semaine arrive rarement à la deuxième facture.',
        },
      },
    },
    'instant-answer': {
      ask: '« Merci de votre demande, nous revenons vers vous » part en une seconde. La limite de {limit} est-elle tenue ?',
      options: {
        a: {
          say: 'Pas avec cela : le temps court jusqu’à la première phrase utile',
          why: 'Une réponse fait avancer la question : un chiffre, un document, l’heure d’un appel, le nom d’une personne.',
        },
        b: {
          say: 'Oui : le client sait que son message est arrivé, et en bonnes mains',
          why: 'C’est un accusé de réception. Ce que le client voulait savoir, il ne le sait toujours pas.',
        },
        c: {
          say: 'Oui, hors des heures de bureau ; en journée, une personne doit répondre',
          why: 'Une question refroidit aussi la nuit. Dans l’exemple du chapitre, un quart de la valeur du mois tient à la permanence du soir.',
        },
      },
    },
    'broken-grinder': {
      ask: 'Le broyeur d’une torréfaction est en panne pour la journée : des centaines de paquets en retard, et quelques bureaux sous contrat sans café. Comment réagissez-vous ?',
      options: {
        a: {
          say: 'Un message à chaque acheteur de paquet avant toute question, un appel à chaque bureau',
          why: 'Beaucoup ont besoin tout de suite d’une nouvelle date, quelques-uns d’une personne avec un plan pour demain. La panne est la même, les programmes non.',
        },
        b: {
          say: 'Un appel à chacun : pour une mauvaise nouvelle, rien ne vaut une voix',
          why: 'La plupart des acheteurs de paquets en seraient agacés, et cela coûterait très cher. Ils veulent savoir quand le paquet arrive.',
        },
        c: {
          say: 'Un petit avoir pour tous : rapide, équitable, sans exception',
          why: 'Dans un bureau, personne ne peut s’en servir. Il leur faut du café demain et, pour la prochaine revue, une page avec la cause et le remède.',
        },
      },
    },
    'happy-survey': {
      ask: 'Dans l’enquête de votre boutique, presque tout le monde est satisfait. Pourtant, les clients qui repassent commande se font plus rares. Où regardez-vous ?',
      options: {
        a: {
          say: 'Du côté des réponses : un lot fera monter la participation',
          why: 'Vous aurez plus de réponses de ceux qui répondent déjà. Qui est parti sans un mot ne remplit pas de formulaire.',
        },
        b: {
          say: 'Du côté des comportements : retours, messages répétés au chat, pauses',
          why: 'Les mécontents n’ont pas participé ; ils sont derrière les commandes qui ont cessé. Le comportement répond sans qu’on l’interroge.',
        },
        c: {
          say: 'Du côté des prix : un client satisfait qui s’en va a sûrement trouvé moins cher',
          why: 'Possible, mais cette enquête n’en sait rien : elle a entendu ceux qui sont restés. Cherchez d’abord ce que les autres ont fait avant de partir.',
        },
      },
    },
    'price-of-an-answer': {
      ask: 'Si vous répondiez le jour même à chaque mauvaise note, la valeur vie d’un abonné passerait peut-être de {before} à {after}. En gagner un coûte {cac}. Combien les réponses peuvent-elles coûter, au plus, par abonné gagné ?',
      options: {
        a: {
          say: 'Ce que vaut alors l’abonné : {after}',
          why: 'L’essentiel de cette valeur vient sans aucune réponse. Vous paieriez ce que vous avez déjà.',
        },
        b: {
          say: 'Ce que coûterait un nouvel abonné : {cac}',
          why: 'Les réponses ne gagnent pas un abonné, elles le retiennent plus longtemps. Leur plafond dépend de ce qu’elles ajoutent.',
        },
        c: {
          say: 'La différence entre {before} et {after}',
          why: 'C’est tout ce que les réponses ajoutent. Et la hausse est une hypothèse : gardez un groupe à part, sans réponses, et vous saurez.',
        },
      },
    },
    'satisfied-buyer': {
      ask: 'Renouvellement dans trois mois. Votre contact aux achats vous donne neuf sur dix. Que faites-vous ?',
      options: {
        a: {
          say: 'Vous notez le renouvellement comme acquis et vous vous occupez des autres clients',
          why: 'C’est un avis parmi plusieurs, et pas celui des gens qui s’en servent. Le plus sévère peut l’emporter.',
        },
        b: {
          say: 'Vous demandez une référence tant que l’humeur est bonne',
          why: 'L’idée est plaisante, mais vous n’en saurez pas plus sur ce que pensent les autres.',
        },
        c: {
          say: 'Vous interrogez ceux qui utilisent le produit et ceux qui l’approuvent',
          why: 'Les achats voient un prix correct et des factures justes. La panne que les utilisateurs contournent depuis des mois ressort à la réunion de renouvellement.',
        },
      },
    },
    'growth-multiple': {
      ask: 'La direction a lu que les leaders de l’expérience client ont {b2c.bare} fois plus de chances de croître vite en B2C, {b2b.bare} fois plus en B2B. « Donc cela rapporte plus en B2C. Achetons leur tableau de bord. » Que répondez-vous ?',
      options: {
        a: {
          say: 'D’accord : le hasard n’explique pas un tel rapport',
          why: 'Pour un événement rare, un seul retardataire de plus peut le diviser par deux. L’article ne donne ni fréquence de base ni marge d’erreur.',
        },
        b: {
          say: 'Les deux chiffres ne se comparent pas. Essayons une habitude et mesurons-la',
          why: 'Seuils, entreprises et questions diffèrent, et une entreprise qui grandit peut s’offrir un tableau de bord. Les habitudes coûtent peu ; calculez le retour avec vos chiffres.',
        },
        c: {
          say: 'Deux études anonymes ne prouvent rien, restons-en là',
          why: 'C’est l’erreur inverse. Une étude faible est une bonne raison d’essayer quelque chose de petit et de le mesurer.',
        },
      },
    },
    'second-extension': {
      ask: 'Le pilote a déjà été prolongé une fois, pour un critère précis. Le client demande maintenant deux semaines de plus, « par sécurité ». Que faites-vous ?',
      options: {
        a: {
          say: 'Vous acceptez : qui demande du temps est intéressé',
          why: 'Cela veut dire, le plus souvent, que personne parmi ceux qui signent n’a été consulté. Deux semaines de plus n’y changent rien.',
        },
        b: {
          say: 'Vous demandez au sponsor ce qu’il lui faudrait voir pour dire non',
          why: 'Une deuxième demande retourne à celui qui décide, sous forme de question. Sa réponse nomme ce qui manque, ou montre qu’il ne manque rien.',
        },
        c: {
          say: 'Vous offrez une remise à qui signe avant la fin de la semaine',
          why: 'Elle baisse votre prix et laisse le risque où il était. Personne n’avait contesté le prix.',
        },
      },
    },
    'ahead-on-day-four': {
      ask: 'La fiche prévoit {days} de test. Le quatrième jour, le nouveau panier est nettement devant, les remboursements sont stables. Un collègue : « Chaque jour de plus nous coûte des commandes. Basculons. » Que faites-vous ?',
      options: {
        a: {
          say: 'Vous basculez : l’avance est nette et rien n’a empiré',
          why: 'Un jour ou l’autre, le hasard met en tête presque toute nouvelle version. S’arrêter ce jour-là, c’est prendre du bruit pour un résultat.',
        },
        b: {
          say: 'Vous regardez chaque matin et vous arrêtez dès que c’est significatif',
          why: 'La même erreur, avec une formule : on s’arrête au premier bon jour. L’échantillon et le jour de lecture étaient fixés avant le départ.',
        },
        c: {
          say: 'Vous laissez le test aller à son terme et lisez le résultat au jour prévu',
          why: 'Seuls des dégâts arrêtent un test avant terme : un garde-fou qui cède. Lisez ensuite par segment, car une moyenne qui monte peut cacher un groupe qui souffre.',
        },
      },
    },
    'champion-who-sends-nothing': {
      ask: 'Il y a un mois, votre contact voulait « faire remonter le sujet ». Vous avez rédigé les quatre mails, et pas un n’est parti. Votre CRM dit « champion ». Et maintenant ?',
      options: {
        a: {
          say: 'Vous corrigez la fiche : un lecteur intéressé, pas encore un champion',
          why: 'Un champion a fait pour vous quelque chose qui lui a coûté un effort. Tant que personne ne l’a fait, personne ne vend pour vous en votre absence.',
        },
        b: {
          say: 'Vous écrivez vous-même à la directrice financière : le dossier est bon et le trimestre court',
          why: 'Vous gagnez une semaine et perdez la personne qui vous a prêté sa réputation. Proposez de venir à la réunion, et n’y allez que si on vous le demande.',
        },
        c: {
          say: 'Vous réécrivez les mails : ils n’étaient sans doute pas convaincants',
          why: 'Ce sont des brouillons, qu’un champion reprend de toute façon avec ses mots. Ce qui manque, c’est quelqu’un pour les envoyer.',
        },
      },
    },
    'two-kinds-of-roi': {
      ask: 'L’étude publiée par un concurrent annonce un ROI actualisé. Votre dossier donne un ROI simple de {plain} et un ROI actualisé de {present}. Lequel mettez-vous à côté du sien ?',
      options: {
        a: {
          say: 'Le simple : il est plus haut et plus facile à vérifier',
          why: 'Facile à vérifier, oui. Mais deux ROI de nature différente ne se comparent pas : l’un compte en entier l’argent qui rentre tard, l’autre non.',
        },
        b: {
          say: 'L’actualisé, et vous le précisez',
          why: 'On compare alors deux ROI de même nature. Aucun des deux n’est faux ; ce qui l’est, c’est de les mélanger.',
        },
        c: {
          say: 'Aucun : seul le délai de récupération intéresse la finance',
          why: 'Il dit quand l’argent est rentré, et ne dit rien de ce qui reste. À côté d’un ROI, il répond à une autre question.',
        },
      },
    },
    'two-lifts': {
      ask: 'Pour une boutique, le diagnostic du tunnel montre un gain de {cart} par mois pour le taux de panier et de {cvr} pour le taux de conversion. Que pouvez-vous dire à la direction ?',
      options: {
        a: {
          say: 'L’un ou l’autre : les gains viennent des mêmes acheteurs',
          why: 'Le taux de conversion contient déjà le passage au panier. Qui additionne les deux vend chaque commande deux fois.',
        },
        b: {
          say: 'La somme : deux réparations, deux gains',
          why: 'Ils semblent distincts ; ce sont deux vues des mêmes acheteurs. Un taux fait partie de l’autre.',
        },
        c: {
          say: 'Le plus grand, comme profit : les visiteurs sont déjà payés',
          why: 'Ce gain est du chiffre d’affaires. La marge, les retours et le coût de la réparation n’y sont pas.',
        },
      },
    },
  },
};
