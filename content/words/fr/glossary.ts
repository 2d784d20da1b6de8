/** The glossary in French. Keys are the ids in content/data/terms.yaml; `{id}` prints that figure with its unit, `{id.bare}` its number. */
export const glossary = {
  'conversion-rate': {
    term: 'Taux de conversion',
    short: 'CVR',
    definition: 'La part de ceux qui entrent dans une étape et la terminent. Sans son dénominateur, un taux ne dit rien.',
    b2c: 'De la fiche produit au paiement ; comme taux, le plus souvent achats divisés par visites.',
    b2b: 'Du lead à l’opportunité ; comme taux, le plus souvent la part des MQL devenus SQL.',
  },
  'sales-pipeline': {
    term: 'Pipeline commercial',
    definition:
      'Les étapes où les opportunités naissent et deviennent des contrats. Définissez d’abord étapes et critères ; les goulots n’apparaissent qu’ensuite.',
  },
  'sales-funnel': {
    term: 'Tunnel de vente',
    definition: 'Les étapes du premier contact à l’achat, avec le nombre de personnes à chacune. Il montre où l’on en perd le plus.',
    b2c: 'Par exemple intérêt, panier, paiement.',
    b2b: 'Par exemple lead, MQL, SQL, opportunité, contrat.',
  },
  lead: {
    term: 'Lead (prospect)',
    definition: 'Une personne qui a laissé ses coordonnées. Correspond-elle, veut-elle acheter ? Cela reste ouvert.',
  },
  mql: {
    term: 'Lead qualifié par le marketing',
    short: 'MQL',
    definition: 'Un lead qui correspond au profil de client écrit et qui a montré son intérêt par un geste. Le marketing décide.',
  },
  sql: {
    term: 'Lead qualifié par les ventes',
    short: 'SQL',
    definition:
      'Un lead à qui les commerciaux ont parlé et qu’ils acceptent : l’entreprise a besoin du produit et est prête à payer. Rien à voir avec les bases de données.',
  },
  opportunity: {
    term: 'Opportunité commerciale',
    definition:
      'Un SQL avec un besoin nommé, un montant, un interlocuteur chez l’acheteur et une prochaine étape datée. Dès lors, elle compte dans le pipeline.',
  },
  'win-rate': {
    term: 'Taux de closing (win rate)',
    definition:
      'Les affaires gagnées, divisées par toutes les affaires tranchées. Celles qui se taisent comptent comme perdues. Fourchette de praticiens : {bench-purchase-b2b-win-rate}.',
  },
  acv: {
    term: 'Valeur annuelle du contrat',
    short: 'ACV',
    definition:
      'Ce qu’un contrat rapporte en un an, hors frais ponctuels. Le total de plusieurs années n’en est pas une ; une moyenne s’appelle ACV moyenne.',
  },
  aov: {
    term: 'Panier moyen',
    short: 'AOV',
    definition:
      'Le chiffre d’affaires d’une période divisé par ses commandes. Fixez une fois si taxes et retours comptent. Quelques grosses commandes le gonflent.',
  },
  nrr: {
    term: 'Rétention nette des revenus',
    short: 'NRR',
    definition:
      'Ce que paient aujourd’hui les clients du départ, après hausses, baisses et pertes, divisé par ce qu’ils payaient alors. Les nouveaux clients n’y entrent pas.',
  },
  'logo-retention': {
    term: 'Rétention de clients (logo retention)',
    definition:
      'Les clients gardés sur une période, divisés par ceux du départ. Chacun compte pour un, quoi qu’il paie : à lire à côté de la NRR.',
  },
  cac: {
    term: 'Coût d’acquisition client',
    short: 'CAC',
    definition:
      'Le coût moyen pour gagner un nouveau client : publicité, salaires, agences, outils. De meilleurs leads, un message constant et moins de friction le font baisser.',
  },
  'cac-payback': {
    term: 'Délai de récupération du CAC',
    definition:
      'Le temps qu’il faut à la contribution d’un client pour rendre ce qu’il a coûté : le CAC divisé par la contribution par période. Le chiffre d’affaires l’embellirait.',
    b2c: 'Repère : {th-cac-payback-oneoff} pour un achat ponctuel, {th-cac-payback-subscription} pour un abonnement.',
    b2b: 'Notre repère pour un contrat, repris du seuil de rentabilité : {th-break-even} au plus.',
  },
  ltv: {
    term: 'Valeur vie client',
    short: 'LTV',
    definition:
      'Le profit total d’un client sur toute la relation, avant le coût pour le gagner. Onboarding, habitude, upsell et vente croisée en décident.',
    b2c: 'Surtout des réachats, ou des mois d’abonnement.',
    b2b: 'Surtout des renouvellements, et la croissance après le premier contrat.',
  },
  'ltv-cac': {
    term: 'Ratio LTV/CAC',
    definition:
      'La valeur vie divisée par le coût d’acquisition : ce que rapporte un client pour chaque euro dépensé pour le gagner. Toujours dans ce sens.',
    b2c: 'Repère : au moins {th-ltv-cac-b2c}.',
    b2b: 'Repère : au moins {th-ltv-cac-b2b}, upsell et renouvellements compris.',
  },
  retention: {
    term: 'Rétention (fidélisation)',
    definition:
      'La part des clients, ou de leur chiffre d’affaires, qui reste sur une période donnée. Dites laquelle des deux vous comptez.',
    b2c: 'Racheter, ou garder l’abonnement.',
    b2b: 'Renouveler le contrat et l’étendre par l’upsell.',
  },
  'day-n-retention': {
    term: 'Rétention à J+N',
    definition:
      'De ceux qui ont commencé ensemble, la part active au jour N. « Actif ce jour-là » et « actif sans interruption » diffèrent beaucoup : choisissez.',
  },
  churn: {
    term: 'Attrition (churn)',
    definition: 'La part des clients, ou de leur chiffre d’affaires, perdue sur une période. Un petit taux mensuel pèse lourd sur un an.',
    b2c: 'Résilier, ou ne plus acheter dans la fenêtre habituelle.',
    b2b: 'Ne pas renouveler. L’usage le trahit bien avant la lettre de résiliation.',
  },
  renewal: {
    term: 'Renouvellement',
    definition: 'La prolongation d’un contrat ou d’un abonnement. Il se gagne par l’usage quotidien, bien avant l’échéance.',
    b2c: 'Se poursuit le plus souvent tout seul, jusqu’à la résiliation.',
    b2b: 'Se décide le plus souvent à neuf, par des gens qui demandent la preuve du gain.',
  },
  'buying-committee': {
    term: 'Comité d’achat',
    definition:
      'Ceux qui, dans une entreprise, partagent une décision d’achat : utilisateurs, technique, sécurité, achats, finance. Chacun peut l’arrêter, pour une raison à lui.',
  },
  'decision-maker': {
    term: 'Décideur',
    definition: 'La personne qui peut dire oui et débloquer l’argent.',
    b2c: 'Le plus souvent celle qui voit la publicité.',
    b2b: 'Rarement une seule : un comité pèse l’achat, et l’un de ses membres signe.',
  },
  champion: {
    term: 'Champion (sponsor interne)',
    definition: 'Celui qui, chez le client, veut votre produit et le défend en votre absence. Donnez-lui de quoi le faire.',
  },
  stakeholder: {
    term: 'Partie prenante',
    definition: 'Toute personne qu’un achat touche ou qui peut l’influencer, au comité d’achat ou en dehors.',
  },
  icp: {
    term: 'Profil de client idéal',
    short: 'ICP',
    definition: 'La description écrite des entreprises à qui vendre : secteur, taille, situation, besoin. C’est l’étalon de chaque lead.',
  },
  'buyer-persona': {
    term: 'Persona (buyer persona)',
    definition:
      'Le portrait d’un acheteur type : buts, craintes, habitudes, sources. Bâti sur de vraies conversations, il guide les mots et les canaux.',
    b2c: 'Un type d’acheteur.',
    b2b: 'Une fonction au comité d’achat ; l’ICP, lui, décrit l’entreprise.',
  },
  abm: {
    term: 'Account-based marketing',
    short: 'ABM',
    definition: 'Un marketing adressé à une liste nommée d’entreprises, que marketing et commerciaux choisissent et travaillent ensemble.',
  },
  sdr: {
    term: 'Sales development representative',
    short: 'SDR',
    definition: 'Répond aux nouveaux leads et les trie, cerne le besoin et confie ceux qui correspondent au commercial.',
  },
  'account-executive': {
    term: 'Account executive (commercial)',
    short: 'AE',
    definition:
      'Le commercial responsable d’une affaire, de la qualification à la signature : il mène les échanges et répond de la prévision.',
  },
  'sales-engineer': {
    term: 'Ingénieur avant-vente',
    definition:
      'Répond aux questions techniques d’une vente : montre le produit, conduit le POC, règle intégration et sécurité avec le client.',
  },
  csm: {
    term: 'Customer success manager',
    short: 'CSM',
    definition: 'Veille à ce que le client obtienne des résultats après la signature : démarrage, formation, revues, renouvellement.',
  },
  'proof-of-concept': {
    term: 'Preuve de concept',
    short: 'POC',
    definition:
      'Un court test dans l’environnement du client, face à des critères de réussite fixés par écrit à l’avance. Durée courante : {th-poc-standard}.',
  },
  pilot: {
    term: 'Pilote (projet pilote)',
    definition: 'L’usage réel d’un produit par une équipe ou un site, avant le déploiement. Il montre si les gens travailleront avec.',
  },
  demo: {
    term: 'Démo (démonstration)',
    definition: 'Montrer le produit à l’œuvre sur un problème du spectateur. Une bonne démo finit par une prochaine étape.',
    b2c: 'Une vidéo, ou un court essai sans parler à personne.',
    b2b: 'Une séance en direct, de {th-live-demo} par exemple, sur le cas du client.',
  },
  'discovery-call': {
    term: 'Appel de découverte',
    definition:
      'La première vraie conversation de vente : le travail, le problème, son coût, la façon de décider. Le produit vient plus tard.',
  },
  'deal-review': {
    term: 'Revue des opportunités (deal review)',
    definition:
      'L’examen hebdomadaire des affaires ouvertes, avec les mêmes questions pour toutes. On y fixe la suite de chacune et l’on retire les affaires mortes.',
  },
  qualification: {
    term: 'Qualification des leads',
    definition:
      'Établir si un lead correspond et peut acheter avant d’y passer du temps. Une seule méthode pour tous rend les résultats comparables.',
  },
  'lead-scoring': {
    term: 'Scoring de leads',
    definition:
      'Des points d’adéquation et de comportement, pour appeler d’abord les meilleurs leads. Confrontez-les aux affaires gagnées.',
  },
  'lead-routing': {
    term: 'Routage des leads',
    definition: 'Les règles qui amènent aussitôt chaque lead à la bonne personne : par région, taille ou produit, avec suppléant et délai.',
  },
  'lead-nurturing': {
    term: 'Lead nurturing',
    definition: 'Garder le contact avec des leads qui correspondent sans être prêts à acheter : des contenus utiles, à petites doses.',
  },
  inbound: {
    term: 'Demande entrante (inbound)',
    definition:
      'La demande de quelqu’un qui vient de lui-même : formulaire, appel, chat. L’intérêt refroidit vite ; répondez en {th-inbound-response} au plus.',
  },
  'pipeline-coverage': {
    term: 'Couverture du pipeline',
    definition:
      'Le pipeline ouvert divisé par l’objectif du trimestre. Plancher {th-coverage-floor}, fourchette {th-coverage-range}. Avec des affaires fragiles, elle est une illusion.',
  },
  'sales-cycle': {
    term: 'Cycle de vente',
    definition: 'Le temps du lead à la signature ou au paiement.',
    b2c: 'De la publicité au paiement : des minutes, des heures ou des jours.',
    b2b: 'Fourchette : {kpi-velocity-b2b-lead-to-close}. Un pilote bien mené le raccourcit.',
  },
  'stage-exit-criteria': {
    term: 'Critères de sortie d’étape',
    definition:
      'Ce qui doit être vrai, et prouvable, avant qu’une affaire passe à l’étape suivante. Les bons décrivent ce qu’a fait l’acheteur.',
  },
  qbr: {
    term: 'Revue trimestrielle',
    short: 'QBR',
    definition:
      'Une réunion trimestrielle avec le client : résultats face aux objectifs, usage, problèmes ouverts, suite. Elle prépare le renouvellement.',
  },
  'customer-journey': {
    term: 'Parcours client',
    definition: 'Tout ce qu’un client vit avec vous, du premier regard au renouvellement et à la recommandation.',
  },
  'purchase-journey': {
    term: 'Parcours d’achat',
    short: 'parcours de l’acheteur',
    definition: 'La partie du parcours client qui finit par l’achat.',
    b2c: 'De la publicité au paiement, au mieux en {th-ad-to-payment}.',
    b2b: 'Plusieurs personnes, examens et accords ; le plus souvent {th-b2b-conversion-time}.',
  },
  touchpoint: {
    term: 'Point de contact',
    definition:
      'Tout moment où un client rencontre l’entreprise : annonce, colis, appel, facture. Chacun confirme la promesse ou l’affaiblit.',
  },
  friction: {
    term: 'Friction (irritant)',
    definition: 'Tout ce qui rend l’étape suivante plus pénible qu’il ne faut : un champ de trop, un coût caché, un doute sans réponse.',
    b2c: 'Surtout dans les formulaires, les frais de port et le paiement.',
    b2b: 'Surtout dans les examens de sécurité, les validations et les clauses du contrat.',
  },
  'cart-abandonment': {
    term: 'Abandon de panier',
    definition:
      'Quitter un panier rempli sans payer. Cherchez d’abord frais tardifs, compte obligatoire et retours obscurs ; les relances ramènent une partie des acheteurs.',
  },
  'add-to-cart-rate': {
    term: 'Taux d’ajout au panier',
    definition: 'La part des visiteurs qui mettent quelque chose au panier. La conversion au paiement commence là où ce taux s’arrête.',
  },
  checkout: {
    term: 'Tunnel de paiement (checkout)',
    definition:
      'Les étapes du panier au paiement : adresse, livraison, règlement. Visez un paiement en {th-checkout-clicks} et des pages qui s’affichent vite.',
  },
  'repeat-purchase-rate': {
    term: 'Taux de réachat',
    short: 'réachat',
    definition:
      'Les clients qui rachètent dans une fenêtre donnée, divisés par les clients. La fenêtre habituelle est de {kpi-retention-b2c-repurchase-window}.',
  },
  'refund-rate': {
    term: 'Taux de remboursement',
    definition:
      'Les commandes remboursées, divisées par les commandes. Un remboursement vient des semaines plus tard : rattachez-le à la date de la commande.',
  },
  'return-policy': {
    term: 'Politique de retour',
    definition:
      'Ce que l’on peut renvoyer, jusqu’à quand, à quels frais. Montrée avant le paiement, elle crée la confiance, comme les avis et l’attachement à la marque.',
  },
  'free-trial': {
    term: 'Essai gratuit',
    definition: 'Un usage gratuit et limité dans le temps, assez long pour un premier résultat.',
    b2c: 'Le plus souvent {th-free-trial}.',
    b2b: 'Pour de petits outils en libre-service. Les grands acheteurs passent par un pilote ou un POC.',
  },
  bundle: {
    term: 'Offre groupée (bundle)',
    definition: 'Plusieurs produits vendus ensemble à un seul prix. Elle peut relever le panier moyen sans rien brader.',
  },
  upsell: {
    term: 'Montée en gamme (upsell)',
    definition:
      'Vendre à un client davantage de la même chose : format, formule, nombre d’utilisateurs. C’est plus facile après un résultat visible.',
  },
  'cross-sell': {
    term: 'Vente croisée (cross-sell)',
    definition: 'Vendre à un client un autre produit qui va avec le premier : des filtres avec une machine à café.',
  },
  onboarding: {
    term: 'Onboarding (prise en main)',
    definition: 'Le démarrage accompagné après l’achat, jusqu’au premier vrai résultat.',
    b2c: 'Première utilisation et première habitude, le plus souvent en {th-first-week}.',
    b2b: 'Mise en place, formation et première valeur, en {th-first-value} au plus.',
  },
  'time-to-value': {
    term: 'Délai avant la première valeur',
    short: 'time to value',
    definition:
      'Le temps entre l’achat et le premier résultat que remarque le client. Plus il vient tôt, plus le client a de chances de rester.',
    b2c: 'Jusqu’à la première utilisation qui plaît.',
    b2b: 'Jusqu’au premier résultat dans le travail quotidien ; objectif : {th-first-value} au plus.',
  },
  'quick-win': {
    term: 'Quick win (gain rapide)',
    definition: 'Un petit changement, peu d’effort, un effet rapide et visible : un titre plus clair, un délai de réponse aux demandes.',
  },
  cta: {
    term: 'Appel à l’action',
    short: 'CTA',
    definition:
      'Les mots et le bouton qui demandent l’étape suivante. Une demande principale par page, formulée comme ce qu’obtient le lecteur.',
    b2c: 'Acheter, essayer, s’abonner.',
    b2b: 'Réserver une démo, recevoir le calcul, demander un test.',
  },
  'landing-page': {
    term: 'Landing page (page de destination)',
    definition:
      'La page où l’on arrive d’une annonce, d’un mail ou d’une recherche. Elle tient la promesse du clic et demande une seule étape.',
  },
  ugc: {
    term: 'Contenu généré par les utilisateurs',
    short: 'UGC',
    definition: 'Photos, vidéos et avis faits par des clients. Demandez la permission avant de les reprendre.',
  },
  'short-form-video': {
    term: 'Vidéo courte (format court)',
    definition: 'Une vidéo de quelques secondes, faite pour le téléphone. Son début doit accrocher en {th-hook}.',
  },
  retargeting: {
    term: 'Retargeting',
    short: 'reciblage',
    definition:
      'De la publicité pour ceux qui sont déjà venus ou ont déjà acheté. Limitez les affichages, épargnez ceux qui viennent de payer.',
  },
  roas: {
    term: 'Retour sur dépenses publicitaires',
    short: 'ROAS',
    definition:
      'Le chiffre d’affaires attribué aux annonces, divisé par leur coût. Il ignore la marge et ce qui se serait vendu sans elles : n’investissez jamais sur lui seul.',
  },
  roi: {
    term: 'Retour sur investissement',
    short: 'ROI',
    definition:
      'Le gain moins le coût, divisé par le coût, sur une durée donnée. Une autre forme divise la VAN par la valeur actuelle des coûts : dites laquelle.',
  },
  tco: {
    term: 'Coût total de possession',
    short: 'TCO',
    definition:
      'Tout ce que coûte une solution sur sa durée : licences, mise en œuvre, intégration, reprise, exploitation, formation, sortie, heures internes.',
  },
  'break-even': {
    term: 'Seuil de rentabilité',
    definition:
      'Le moment où les gains ont rattrapé les coûts. Première estimation : coût total divisé par gain mensuel. Étalon courant : {th-break-even} au plus.',
  },
  'referral-programme': {
    term: 'Programme de parrainage',
    definition: 'Une récompense permanente pour les clients qui en amènent d’autres, versée de préférence après l’achat du filleul.',
  },
  'viral-coefficient': {
    term: 'Coefficient viral',
    short: 'k',
    definition:
      'Les nouveaux clients qu’amène chaque client : invitations par client, multipliées par la part qui achète. Repère de la check-list : {th-viral.bare} ou plus.',
  },
  'ab-test': {
    term: 'Test A/B',
    definition:
      'Deux versions montrées en même temps à des groupes tirés au sort, comparées sur une mesure fixée d’avance. Fixez l’échantillon avant de commencer.',
  },
  mde: {
    term: 'Effet minimal détectable',
    short: 'MDE',
    definition:
      'Le plus petit changement qu’un test doit pouvoir montrer. Vous le choisissez, l’échantillon en découle : moitié moins d’effet, quatre fois plus d’échantillon.',
  },
  'ice-score': {
    term: 'Score ICE',
    definition:
      'Impact × confiance × facilité, chacun estimé sur une échelle convenue. Il classe des idées d’expériences, sans promettre de résultat.',
  },
  'tracking-plan': {
    term: 'Plan de marquage',
    short: 'plan de taggage',
    definition:
      'La liste des événements que vous enregistrez, avec nom, déclencheur et champs. Convenez de {th-events} événements clés par tunnel au plus.',
  },
  'first-party-data': {
    term: 'Données first-party (propriétaires)',
    definition:
      'Les données que vous recueillez vous-même : achats, usage, formulaires, service. Consentement et finalité doivent être en règle.',
  },
  'data-clean-room': {
    term: 'Data clean room',
    definition: 'Un espace protégé où deux entreprises rapprochent leurs données clients et ne voient que des résultats agrégés.',
  },
  omnichannel: {
    term: 'Omnicanal',
    definition: 'Tous les canaux reliés : le client passe de l’un à l’autre sans recommencer ni entendre une autre histoire.',
    b2c: 'Partout la même logistique, la même interface, et un seul compte de fidélité.',
    b2b: 'Marketing, discussions de vente, onboarding et service suivent un même récit.',
  },
  'customer-experience': {
    term: 'Expérience client',
    short: 'CX',
    definition: 'Ce que les clients pensent de l’ensemble de leurs contacts avec une entreprise, de l’annonce à la facture.',
  },
  'employee-experience': {
    term: 'Expérience collaborateur',
    short: 'EX',
    definition:
      'Ce que vivent ceux qui travaillent dans une entreprise : outils, information, liberté d’agir. Ce qui y manque, les clients le sentent vite.',
  },
  'product-market-fit': {
    term: 'Product-market fit',
    short: 'PMF',
    definition:
      'Le produit résout à lui seul le problème de son marché et se fait recommander. Avant ce signal, apprenez ; après, développez les canaux.',
  },
  'value-proposition': {
    term: 'Proposition de valeur',
    definition: 'Une phrase qui dit pour qui est le produit, quel problème il résout, ce qui va mieux et pourquoi celui-ci.',
  },
  jtbd: {
    term: 'Job to be done',
    short: 'JTBD',
    definition:
      'Le progrès que quelqu’un veut faire dans une situation et pour lequel il « embauche » un produit. Une phrase : qui, quand, quel progrès, réussite visible à quoi.',
    b2c: 'Une tâche personnelle immédiate, émotions comprises.',
    b2b: 'Éviter un risque et justifier la décision par des chiffres.',
  },
  'vanity-metric': {
    term: 'Indicateur de vanité (vanity metric)',
    definition:
      'Un chiffre qui peut monter sans toucher au profit, comme les likes ou les pages vues. S’il tombait de moitié, quelle décision changerait ?',
  },
  'white-paper': {
    term: 'Livre blanc',
    definition: 'Un document factuel sur un problème et une façon de le résoudre, pour les experts et ceux qui valident.',
  },
  'case-study': {
    term: 'Étude de cas (cas client)',
    definition: 'L’histoire d’un client en chiffres : situation, changement, résultat. Un acheteur semblable y voit à quoi s’attendre.',
  },
  'customer-reference': {
    term: 'Référence client',
    definition:
      'Un client qui raconte à un acheteur comment cela s’est passé. Avec l’accord de la sécurité et du juridique, elle fonde la confiance B2B.',
  },
  sla: {
    term: 'Accord de niveau de service',
    short: 'SLA',
    definition:
      'Une promesse écrite de qualité et de délai, à un client (disponibilité, réponse) ou entre équipes (passage d’un lead). Mesurez si elle est tenue.',
  },
  procurement: {
    term: 'Service achats',
    definition: 'Compare les offres, négocie les conditions, contrôle les fournisseurs. Sachez tôt quelles pièces il lui faut.',
  },
  reseller: {
    term: 'Revendeur',
    definition: 'Une entreprise qui vend votre produit à ses propres clients moyennant une marge.',
  },
  'system-integrator': {
    term: 'Intégrateur',
    short: 'SI',
    definition: 'Une entreprise qui assemble pour un client les produits de plusieurs éditeurs, et a donc son mot à dire sur l’achat.',
  },
  'switching-cost': {
    term: 'Coût de changement (switching cost)',
    definition:
      'Ce que demande le passage d’un produit à un autre : argent, travail, reprise des données, formation, risque. Il garde vos clients, et ceux des concurrents.',
  },
  runbook: {
    term: 'Procédure d’exploitation (runbook)',
    definition: 'La procédure écrite d’un travail récurrent. Un produit qui y figure est utilisé, et plus difficile à remplacer.',
  },
  'rollback-clause': {
    term: 'Clause de réversibilité',
    definition:
      'Le droit de revenir sans frais à l’état antérieur si les critères convenus ne sont pas tenus. Elle réduit le risque de l’acheteur et laisse votre prix intact.',
  },
  'win-loss-interview': {
    term: 'Entretien gain-perte (win/loss)',
    definition: 'Une conversation sur ce qui a décidé l’acheteur, affaire gagnée ou perdue. À confier à quelqu’un qui ne l’a pas vendue.',
  },
  timebox: {
    term: 'Timebox (durée limitée)',
    definition:
      'Une durée fixe pour une réunion ou une tâche. Au bout, on décide avec ce que l’on a. Pour une réunion de travail : {th-timebox}.',
  },
  meddicc: {
    term: 'MEDDICC',
    short: 'MEDDIC',
    definition:
      'Des questions à poser sur une affaire : chiffres, signataire, critères de décision, circuit de décision, douleur identifiée, champion, concurrence (le dernier C).',
  },
  bant: {
    term: 'BANT',
    definition:
      'Un contrôle rapide d’un lead : budget, autorité, besoin, échéance. Convient à un premier appel et aux petits contrats à un seul décideur.',
  },
  raci: {
    term: 'RACI',
    definition:
      'Un tableau qui dit pour chaque tâche qui la fait, qui en répond, qui est consulté et qui est informé. Une personne, et une seule, en répond.',
  },
  'gross-margin': {
    term: 'Marge brute',
    definition:
      'Le chiffre d’affaires moins le coût direct de ce qui est vendu, divisé par le chiffre d’affaires. La marge de contribution, base de la LTV, ôte aussi port et service.',
  },
  payback: {
    term: 'Délai de récupération',
    definition:
      'Le temps après lequel le cumul des gains et des coûts reste à zéro ou au-dessus. Il ignore la suite : lisez-le à côté de la VAN.',
  },
  npv: {
    term: 'Valeur actuelle nette',
    short: 'VAN',
    definition:
      'Les gains et les coûts futurs en argent d’aujourd’hui, moins ce que l’on paie aujourd’hui. Au-dessus de zéro, l’investissement rapporte plus que le taux retenu.',
  },
};
