/** The glossary in Dutch. Keys are the ids in content/data/terms.yaml; `{id}` prints that figure with its unit, `{id.bare}` its number. */
export const glossary = {
  'conversion-rate': {
    term: 'Conversieratio',
    short: 'CVR',
    definition: 'Het deel van wie aan een stap begint dat hem afmaakt, in een genoemde periode. Zonder noemer zegt het percentage niets.',
    b2c: 'Van productpagina naar voltooide betaling; als percentage meestal aankopen gedeeld door bezoeken.',
    b2b: 'Van lead naar verkoopkans; als percentage meestal MQL’s die SQL worden.',
  },
  'sales-pipeline': {
    term: 'Salespipeline',
    definition:
      'De fasen waarin verkoopkansen ontstaan en contract worden. Leg eerst fasen en exitcriteria vast; pas dan zie je waar het stokt.',
  },
  'sales-funnel': {
    term: 'Salesfunnel',
    definition: 'De stappen van eerste contact tot aankoop, en hoeveel mensen er na elke stap over zijn. Je ziet waar de meesten afhaken.',
    b2c: 'Bijvoorbeeld interesse, winkelwagen, betaling.',
    b2b: 'Bijvoorbeeld lead, MQL, SQL, verkoopkans, contract.',
  },
  lead: {
    term: 'Lead',
    definition: 'Iemand die contactgegevens heeft achtergelaten en dus aanspreekbaar is. Of die past en wil kopen, is nog open.',
  },
  mql: {
    term: 'Marketing qualified lead',
    short: 'MQL',
    definition: 'Een lead die past bij het vastgelegde klantprofiel en iets heeft gedaan waaruit interesse blijkt. Marketing bepaalt dat.',
  },
  sql: {
    term: 'Sales qualified lead',
    short: 'SQL',
    definition:
      'Een lead met wie sales heeft gesproken en die sales accepteert: het bedrijf heeft het product nodig en wil betalen. Niet de databasetaal.',
  },
  opportunity: {
    term: 'Verkoopkans',
    definition:
      'Een SQL met een benoemde behoefte, een bedrag, een persoon bij de koper en een volgende stap met datum. Vanaf hier telt hij mee in de pipeline.',
  },
  'win-rate': {
    term: 'Winrate',
    definition:
      'Gewonnen deals gedeeld door alle besliste deals. Deals die stilvielen, tellen als verloren. Bandbreedte uit de praktijk: {bench-purchase-b2b-win-rate}.',
  },
  acv: {
    term: 'Jaarlijkse contractwaarde',
    short: 'ACV',
    definition:
      'Wat één contract in één jaar oplevert, zonder eenmalige kosten. Een totaal over meer jaren is geen ACV; een gemiddelde heet gemiddelde ACV.',
  },
  aov: {
    term: 'Gemiddelde orderwaarde',
    short: 'AOV',
    definition:
      'Omzet van een periode gedeeld door de orders. Spreek af of btw en retouren meetellen. Een paar grote orders trekken het gemiddelde omhoog; de gewone order verandert niet.',
  },
  nrr: {
    term: 'Net revenue retention',
    short: 'NRR',
    definition:
      'Omzet nu van de klanten die je bij de start had, na uitbreiding, inkrimping en vertrek, gedeeld door hun omzet toen. Nieuwe klanten tellen niet mee.',
  },
  'logo-retention': {
    term: 'Logoretentie',
    definition:
      'Klanten die je in een periode behield, gedeeld door de klanten aan het begin. Elke klant telt één keer, klein of groot; leg er dus de NRR naast.',
  },
  cac: {
    term: 'Klantacquisitiekosten',
    short: 'CAC',
    definition:
      'Wat één nieuwe klant gemiddeld kost: advertenties, salarissen, bureaus, tools. Betere leads, één boodschap en minder drempels verlagen ze.',
  },
  'cac-payback': {
    term: 'Terugverdientijd van CAC',
    definition:
      'De tijd tot de bijdrage van een klant heeft terugbetaald wat die kostte: CAC gedeeld door bijdrage per periode. Met omzet lijkt het mooier.',
    b2c: 'Richtlijn: {th-cac-payback-oneoff} bij losse aankopen, {th-cac-payback-subscription} bij abonnementen.',
    b2b: 'Onze richtlijn voor contracten, geleend van de break-eventoets: hoogstens {th-break-even}.',
  },
  ltv: {
    term: 'Klantwaarde',
    short: 'LTV',
    definition:
      'De winst die een klant over de hele relatie oplevert, vóór aftrek van de acquisitiekosten. Onboarding, gewoonte, upsell en cross-sell bepalen hoeveel.',
    b2c: 'Vooral herhaalaankopen, of maanden abonnement.',
    b2b: 'Vooral verlengingen, en groei na het eerste contract.',
  },
  'ltv-cac': {
    term: 'LTV/CAC-ratio',
    definition:
      'Klantwaarde gedeeld door acquisitiekosten: wat een klant oplevert per euro die je uitgaf om hem te winnen. Altijd waarde gedeeld door kosten.',
    b2c: 'Richtlijn: minstens {th-ltv-cac-b2c}.',
    b2b: 'Richtlijn: minstens {th-ltv-cac-b2b}, met upsell en verlengingen erbij.',
  },
  retention: {
    term: 'Retentie',
    definition: 'Het deel van de klanten, of van hun omzet, dat in een genoemde periode blijft. Zeg erbij welke van de twee je telt.',
    b2c: 'Opnieuw kopen, of het abonnement aanhouden.',
    b2b: 'Het contract verlengen en via upsell uitbreiden.',
  },
  'day-n-retention': {
    term: 'Dag-N-retentie',
    definition:
      'Van wie samen begon, het deel dat op dag N actief is. ‘Die dag actief’ en ‘sindsdien steeds actief’ schelen veel: kies er een.',
  },
  churn: {
    term: 'Churn',
    definition:
      'Het deel van de klanten, of van hun omzet, dat je in een periode verliest. Een klein percentage per maand loopt over een jaar flink op.',
    b2c: 'Opzeggen, of niet meer kopen binnen de gebruikelijke periode.',
    b2b: 'Niet verlengen. Je ziet het aan dalend gebruik, lang voor de opzegging.',
  },
  renewal: {
    term: 'Verlenging',
    definition:
      'Een contract of abonnement voor een nieuwe termijn voortzetten. Die verdien je in het dagelijks gebruik, lang voor de einddatum.',
    b2c: 'Loopt meestal vanzelf door tot de klant opzegt.',
    b2b: 'Wordt meestal opnieuw besloten, door mensen die bewijs van de opbrengst willen.',
  },
  'buying-committee': {
    term: 'Decision making unit (DMU)',
    definition:
      'De mensen in een bedrijf die samen over een aankoop gaan: gebruikers, techniek, security, inkoop, finance. Ieder kan de koop tegenhouden, om een eigen reden.',
  },
  'decision-maker': {
    term: 'Beslisser',
    definition: 'De persoon die ja kan zeggen en het geld kan vrijgeven.',
    b2c: 'Meestal wie de advertentie ziet.',
    b2b: 'Zelden één persoon: een DMU weegt de aankoop af en een van de leden tekent.',
  },
  champion: {
    term: 'Champion',
    definition:
      'De interne ambassadeur bij de klant: wil je product en pleit ervoor als jij er niet bij bent. Geef hem of haar daar het materiaal voor.',
  },
  stakeholder: {
    term: 'Stakeholder',
    definition: 'Iedereen die met de gevolgen van een aankoop te maken krijgt of er invloed op heeft, met of zonder plek in de DMU.',
  },
  icp: {
    term: 'Ideaal klantprofiel',
    short: 'ICP',
    definition:
      'Een beschrijving op papier van de bedrijven die de moeite waard zijn: branche, omvang, situatie, behoefte. De meetlat voor elke lead.',
  },
  'buyer-persona': {
    term: 'Buyer persona',
    definition:
      'Een portret van een typische koper: doelen, zorgen, gewoontes, waar die iets opzoekt. Gemaakt uit echte gesprekken; het stuurt woorden en kanalen.',
    b2c: 'Een type consument.',
    b2b: 'Een rol in de DMU. Het bedrijf zelf beschrijf je in het ICP.',
  },
  abm: {
    term: 'Account-based marketing',
    short: 'ABM',
    definition:
      'Marketing gericht op een lijst bedrijven met naam, niet op een brede markt. Marketing en sales kiezen en bewerken die lijst samen.',
  },
  sdr: {
    term: 'Sales development representative',
    short: 'SDR',
    definition: 'Beantwoordt en zeeft nieuwe leads, achterhaalt de behoefte en draagt wie past over aan een account executive.',
  },
  'account-executive': {
    term: 'Account executive',
    short: 'AE',
    definition:
      'De verkoper die een deal van kwalificatie tot handtekening in handen heeft: voert de gesprekken, haalt specialisten erbij, staat voor de forecast.',
  },
  'sales-engineer': {
    term: 'Sales engineer',
    definition:
      'Beantwoordt de technische vragen bij een verkoop: laat het product zien, leidt de PoC, regelt integratie en security met de experts van de klant.',
  },
  csm: {
    term: 'Customer success manager',
    short: 'CSM',
    definition:
      'Zorgt dat een klant na de handtekening resultaat haalt: start, training, reviews, verlenging. Ziet vroeg wanneer het gebruik daalt.',
  },
  'proof-of-concept': {
    term: 'Proof of concept',
    short: 'PoC',
    definition:
      'Een korte test in de omgeving van de klant, tegen succescriteria die vooraf op papier staan. Een gebruikelijke duur is {th-poc-standard}.',
  },
  pilot: {
    term: 'Pilot',
    definition:
      'Beperkt echt gebruik van een product, door één team of op één locatie, vóór de volle uitrol. Laat zien of mensen ermee gaan werken.',
  },
  demo: {
    term: 'Demo',
    definition: 'Het product aan het werk laten zien op een probleem dat de kijker heeft. Een goede demo eindigt met een volgende stap.',
    b2c: 'Een filmpje, of kort zelf proberen zonder iemand te spreken.',
    b2b: 'Een livesessie van bijvoorbeeld {th-live-demo}, op een geval van de klant zelf.',
  },
  'discovery-call': {
    term: 'Discovery call',
    definition:
      'Het eerste echte verkoopgesprek: vragen over het werk, het probleem, wat het kost en hoe het bedrijf beslist. Het product komt later.',
  },
  'deal-review': {
    term: 'Dealreview',
    definition:
      'Een wekelijkse blik op open deals met één vaste set vragen. Bepaalt van elke deal de volgende stap en haalt weg wat dood is.',
  },
  qualification: {
    term: 'Leadkwalificatie',
    definition:
      'Uitzoeken of een lead past en kan kopen voordat sales er veel tijd in steekt. Met één methode voor iedereen zijn resultaten te vergelijken.',
  },
  'lead-scoring': {
    term: 'Leadscoring',
    definition:
      'Punten voor hoe goed een lead past en wat die doet, zodat de kansrijkste het eerst worden gebeld. Toets de punten aan gewonnen deals.',
  },
  'lead-routing': {
    term: 'Leadtoewijzing',
    definition:
      'De regels die elke nieuwe lead meteen bij de juiste persoon brengen: per regio, omvang of product, met een vervanger en een tijdslimiet.',
  },
  'lead-nurturing': {
    term: 'Lead nurturing',
    definition:
      'Contact houden met leads die passen maar nog niet willen kopen: nuttig materiaal in kleine porties, tot een signaal zegt dat ze zover zijn.',
  },
  inbound: {
    term: 'Inbound-aanvraag',
    definition:
      'Een aanvraag van iemand die uit zichzelf komt: formulier, telefoon, chat. De interesse koelt snel af; antwoord binnen {th-inbound-response}.',
  },
  'pipeline-coverage': {
    term: 'Pipelinedekking',
    definition:
      'Open pipeline gedeeld door het kwartaaldoel. Ondergrens {th-coverage-floor}, werkbandbreedte {th-coverage-range}. Met zwakke deals is elke dekking schijn.',
  },
  'sales-cycle': {
    term: 'Verkoopcyclus',
    definition: 'De tijd van lead tot handtekening of betaling.',
    b2c: 'Van advertentie tot betaling: minuten, uren of dagen.',
    b2b: 'Bandbreedte: {kpi-velocity-b2b-lead-to-close}. Sneller beslissen en een strakke pilot korten hem in.',
  },
  'stage-exit-criteria': {
    term: 'Exitcriteria per fase',
    definition:
      'Wat aantoonbaar waar moet zijn voordat een deal naar de volgende fase gaat. Goede criteria beschrijven wat de koper heeft gedaan.',
  },
  qbr: {
    term: 'Kwartaalreview',
    short: 'QBR',
    definition:
      'Elk kwartaal een overleg met de klant: resultaten naast doelen, gebruik, open problemen, nieuwe doelen. Bereidt de verlenging op tijd voor.',
  },
  'customer-journey': {
    term: 'Klantreis',
    definition: 'Alles wat een klant met je meemaakt, van de eerste keer dat je opvalt tot gebruik, verlenging en aanbeveling.',
  },
  'purchase-journey': {
    term: 'Aankooptraject',
    short: 'aankoopproces',
    definition: 'Het deel van de klantreis dat met de aankoop eindigt.',
    b2c: 'Van advertentie tot betaling, in het beste geval binnen {th-ad-to-payment}.',
    b2b: 'Verschillende mensen, controles en akkoorden; meestal {th-b2b-conversion-time}.',
  },
  touchpoint: {
    term: 'Touchpoint',
    definition:
      'Elk moment waarop een klant het bedrijf tegenkomt: advertentie, pakket, telefoontje, factuur. Elk moment bevestigt de belofte of verzwakt die.',
  },
  friction: {
    term: 'Drempel',
    definition: 'Alles wat de volgende stap moeilijker maakt dan nodig: een extra veld, verborgen kosten, een twijfel zonder antwoord.',
    b2c: 'Vooral in formulieren, bezorgkosten en betalen.',
    b2b: 'Vooral in securitychecks, akkoorden en contractvoorwaarden.',
  },
  'cart-abandonment': {
    term: 'Verlaten winkelwagen',
    definition:
      'Een gevulde winkelwagen achterlaten zonder te betalen. Kijk eerst naar late kosten, een verplicht account en vage retouren; herinneringen halen een deel terug.',
  },
  'add-to-cart-rate': {
    term: 'Add-to-cart-ratio',
    definition: 'Het deel van de bezoekers dat iets in de winkelwagen legt. Daarna begint de betaalconversie: houd de twee uit elkaar.',
  },
  checkout: {
    term: 'Checkout',
    definition:
      'De stappen van winkelwagen tot voltooide betaling: adres, bezorging, betalen. Mik op betalen in {th-checkout-clicks} en pagina’s die snel laden.',
  },
  'repeat-purchase-rate': {
    term: 'Herhaalaankooppercentage',
    short: 'herhaalaankoop',
    definition:
      'Klanten die binnen een genoemde periode opnieuw kopen, gedeeld door alle klanten. De gebruikelijke periode is {kpi-retention-b2c-repurchase-window}.',
  },
  'refund-rate': {
    term: 'Terugbetalingspercentage',
    definition: 'Terugbetaalde orders gedeeld door alle orders. Terugbetalingen komen weken later: tel ze bij de orders waar ze bij horen.',
  },
  'return-policy': {
    term: 'Retourbeleid',
    definition:
      'Wat kopers mogen terugsturen, tot wanneer en op wiens kosten. Vóór het betalen getoond wekt het vertrouwen, net als reviews en een band met het merk.',
  },
  'free-trial': {
    term: 'Gratis proefperiode',
    definition: 'Een beperkte tijd gebruiken zonder te betalen. Lang genoeg voor een eerste resultaat.',
    b2c: 'Meestal {th-free-trial}.',
    b2b: 'Voor kleine selfservicetools. Grotere kopers testen met een pilot of proof of concept.',
  },
  bundle: {
    term: 'Bundel',
    definition: 'Verschillende producten samen voor één prijs. Kan de orderwaarde verhogen zonder één artikel af te prijzen.',
  },
  upsell: {
    term: 'Upsell',
    definition:
      'Een klant meer van hetzelfde verkopen: een grotere verpakking, een hoger pakket, meer gebruikers. Gaat het makkelijkst na een zichtbaar resultaat.',
  },
  'cross-sell': {
    term: 'Cross-sell',
    definition: 'Een klant een ander product verkopen dat bij het eerste past, zoals filters bij een koffiemachine.',
  },
  onboarding: {
    term: 'Onboarding',
    definition: 'De begeleide start na de aankoop, tot het eerste echte resultaat.',
    b2c: 'Eerste gebruik en eerste gewoonte, meestal binnen {th-first-week}.',
    b2b: 'Inrichting, training en eerste waarde, binnen {th-first-value}.',
  },
  'time-to-value': {
    term: 'Time-to-value',
    short: 'eerste waarde',
    definition:
      'Hoelang het duurt van de aankoop tot het eerste resultaat dat de klant merkt. Hoe eerder dat komt, hoe groter de kans dat de klant blijft.',
    b2c: 'Tot het eerste gebruik dat bevalt.',
    b2b: 'Tot het eerste resultaat in het dagelijks werk; doel: binnen {th-first-value}.',
  },
  'quick-win': {
    term: 'Quick win',
    definition:
      'Een kleine ingreep met weinig moeite en een vroeg, zichtbaar effect, zoals een duidelijkere kop of een tijdslimiet op aanvragen.',
  },
  cta: {
    term: 'Call-to-action',
    short: 'CTA',
    definition: 'De woorden en de knop die om de volgende stap vragen. Eén hoofdvraag per pagina, verwoord als wat de lezer krijgt.',
    b2c: 'Koop, probeer, neem een abonnement.',
    b2b: 'Plan een demo, ontvang de cijfers, vraag een test aan.',
  },
  'landing-page': {
    term: 'Landingspagina',
    definition:
      'De pagina waar een bezoeker uit een advertentie, mail of zoekopdracht terechtkomt. Maakt de belofte achter de klik waar en vraagt om één stap.',
  },
  ugc: {
    term: 'User-generated content',
    short: 'UGC',
    definition:
      'Foto’s, filmpjes en reviews die klanten maken. Ze tonen het product in echt gebruik; vraag toestemming voordat je ze hergebruikt.',
  },
  'short-form-video': {
    term: 'Korte video',
    definition: 'Een filmpje van seconden, gemaakt voor de telefoon. Het begin moet de kijker binnen {th-hook} pakken.',
  },
  retargeting: {
    term: 'Retargeting',
    short: 'remarketing',
    definition: 'Adverteren bij mensen die al op bezoek waren of kochten. Begrens hoe vaak ze het zien en laat weg wie net heeft betaald.',
  },
  roas: {
    term: 'Return on ad spend',
    short: 'ROAS',
    definition:
      'Omzet die aan advertenties is toegerekend, gedeeld door wat ze kostten. Kent geen marge en weet niet wat toch was verkocht: schaal er nooit alleen op.',
  },
  roi: {
    term: 'Rendement op investering',
    short: 'ROI',
    definition:
      'Baten min kosten, gedeeld door kosten, over een genoemde looptijd. Een tweede vorm deelt de NPV door de contante kosten: zeg welke je gebruikt.',
  },
  tco: {
    term: 'Total cost of ownership',
    short: 'TCO',
    definition:
      'Alles wat een oplossing over de hele looptijd kost: licenties, implementatie, integratie, migratie, beheer, training, vertrek. Ook de uren van je eigen mensen.',
  },
  'break-even': {
    term: 'Break-evenpunt',
    definition:
      'Het moment waarop de baten de kosten hebben ingehaald. Eerste schatting: totale kosten gedeeld door baten per maand. Gangbare grens: hoogstens {th-break-even}.',
  },
  'referral-programme': {
    term: 'Referralprogramma',
    definition: 'Een vaste beloning voor klanten die anderen aanbrengen. Keer die pas uit als de nieuwe klant heeft gekocht.',
  },
  'viral-coefficient': {
    term: 'Virale coëfficiënt',
    short: 'k',
    definition:
      'Nieuwe klanten die elke klant aanbrengt: uitnodigingen per klant maal het deel dat koopt. De grens op de checklist: {th-viral.bare} of meer.',
  },
  'ab-test': {
    term: 'A/B-test',
    definition:
      'Twee versies, tegelijk getoond aan willekeurig verdeelde groepen en vergeleken op één vooraf gekozen maat. Leg de steekproef vast voordat je start.',
  },
  mde: {
    term: 'Minimaal detecteerbaar effect',
    short: 'MDE',
    definition:
      'De kleinste verandering die een test moet kunnen laten zien. Jij kiest, de steekproef volgt: voor de helft van het effect is vier keer zoveel nodig.',
  },
  'ice-score': {
    term: 'ICE-score',
    definition:
      'Impact maal vertrouwen (confidence) maal gemak (ease), elk geschat op een afgesproken schaal. Ordent ideeën en belooft geen resultaat.',
  },
  'tracking-plan': {
    term: 'Meetplan',
    short: 'eventschema',
    definition:
      'De lijst met events die je vastlegt, elk met naam, aanleiding en velden. Spreek hoogstens {th-events} belangrijke events per funnel af.',
  },
  'first-party-data': {
    term: 'First-party data',
    definition:
      'Data die je zelf verzamelt bij je eigen klanten en bezoekers: aankopen, gebruik, formulieren, service. Ook dan moeten toestemming en doel kloppen.',
  },
  'data-clean-room': {
    term: 'Data cleanroom',
    definition:
      'Een afgeschermde ruimte waar twee bedrijven klantdata vergelijken en alleen samengevoegde uitkomsten zien, nooit elkaars bestand.',
  },
  omnichannel: {
    term: 'Omnichannel',
    definition: 'Alle kanalen verbonden, zodat een klant ertussen wisselt zonder opnieuw te beginnen of een ander verhaal te horen.',
    b2c: 'Overal dezelfde logistiek en bediening, en één klantaccount.',
    b2b: 'Marketing, verkoopgesprekken, onboarding en service volgen één verhaal.',
  },
  'customer-experience': {
    term: 'Klantbeleving',
    short: 'CX',
    definition: 'Hoe klanten alles wat ze met een bedrijf meemaken bij elkaar ervaren, van advertentie tot service en factuur.',
  },
  'employee-experience': {
    term: 'Medewerkersbeleving',
    short: 'EX',
    definition:
      'Hoe mensen het vinden om voor een bedrijf te werken: tools, informatie, ruimte om te handelen. Wat hun ontbreekt, merken klanten snel.',
  },
  'product-market-fit': {
    term: 'Product-market fit',
    short: 'PMF',
    definition:
      'Het product lost het probleem van zijn markt zelf op en wordt aanbevolen. Richt je vóór dat signaal op leren; schaal daarna je kanalen op.',
  },
  'value-proposition': {
    term: 'Waardepropositie',
    definition: 'Een zin die zegt voor wie een product is, welk probleem het oplost, wat er beter wordt en waarom juist dit product.',
  },
  jtbd: {
    term: 'Job-to-be-done',
    short: 'JTBD',
    definition:
      'De vooruitgang die iemand in een situatie zoekt en waarvoor hij een product ‘inhuurt’. Eén zin: wie, wanneer, welke vooruitgang, waaraan je succes ziet.',
    b2c: 'Een persoonlijke taak van nu, gevoel meegerekend.',
    b2b: 'Risico vermijden en de beslissing met cijfers onderbouwen.',
  },
  'vanity-metric': {
    term: 'Vanity metric',
    definition:
      'Een getal dat kan stijgen zonder de winst te raken, zoals likes of paginaweergaven. Vraag welk besluit anders was als het halveerde.',
  },
  'white-paper': {
    term: 'Whitepaper',
    definition: 'Een zakelijk document dat een probleem en een oplossing uitlegt, voor de experts en beslissers in een bedrijf.',
  },
  'case-study': {
    term: 'Klantcase',
    definition:
      'Het verhaal van één klant in cijfers: situatie, verandering, resultaat. Een vergelijkbare koper ziet wat hem te wachten staat.',
  },
  'customer-reference': {
    term: 'Klantreferentie',
    definition:
      'Een klant die een koper met naam en toenaam vertelt hoe het ging. Daarop, en op het akkoord van security en juristen, rust het vertrouwen tussen bedrijven.',
  },
  sla: {
    term: 'Service level agreement',
    short: 'SLA',
    definition:
      'Een belofte op papier over kwaliteit en tijd, aan een klant (beschikbaarheid, reactie) of tussen teams (een lead overdragen). Meet hoe vaak je die nakomt.',
  },
  procurement: {
    term: 'Inkoop',
    definition:
      'De afdeling die voor een bedrijf inkoopt: vergelijkt offertes, onderhandelt, toetst leveranciers. Zoek vroeg uit welke stukken ze nodig heeft.',
  },
  reseller: {
    term: 'Reseller',
    definition: 'Een bedrijf dat jouw product tegen een marge aan zijn eigen klanten verkoopt, vaak met eigen diensten erbij.',
  },
  'system-integrator': {
    term: 'System integrator',
    short: 'SI',
    definition:
      'Een bedrijf dat producten van verschillende makers voor een klant tot één werkend systeem maakt en dus meepraat over wat er wordt gekocht.',
  },
  'switching-cost': {
    term: 'Overstapkosten',
    definition:
      'Wat het kost om van het ene product naar het andere te gaan: geld, werk, data, training, risico. Ze houden je klanten vast, en die van je concurrent.',
  },
  runbook: {
    term: 'Draaiboek',
    definition:
      'De werkwijze op papier die mensen volgen als het werk moet gebeuren. Een product dat erin staat, wordt gebruikt en is lastiger te vervangen.',
  },
  'rollback-clause': {
    term: 'Terugdraaiclausule',
    definition:
      'Het recht om kosteloos terug te gaan naar de oude situatie als afgesproken criteria niet zijn gehaald. Verlaagt het risico van de koper, niet je prijs.',
  },
  'win-loss-interview': {
    term: 'Win-lossinterview',
    definition:
      'Een gesprek na de beslissing, gewonnen of verloren, over waarom de koper zo koos. Liefst gevoerd door iemand die de deal niet verkocht.',
  },
  timebox: {
    term: 'Timebox',
    definition:
      'Een vaste duur voor een overleg of taak. Is hij om, dan stop je en beslis je met wat je hebt. Voor werksessies: {th-timebox}.',
  },
  meddicc: {
    term: 'MEDDICC',
    short: 'MEDDIC',
    definition:
      'Vragen bij een deal: kengetallen, budgethouder, beslissingscriteria, besluitvorming, pijn, champion en concurrentie (de laatste C).',
  },
  bant: {
    term: 'BANT',
    definition:
      'Een snelle toets van een lead: budget, beslisser, behoefte, termijn. Past bij een eerste gesprek en kleine contracten met één beslisser.',
  },
  raci: {
    term: 'RACI',
    definition:
      'Een tabel met wie elke taak doet, wie eindverantwoordelijk is, wie meedenkt en wie het hoort. Precies één persoon is eindverantwoordelijk.',
  },
  'gross-margin': {
    term: 'Brutomarge',
    definition:
      'Omzet min de directe kosten van wat is verkocht, gedeeld door omzet. De contributiemarge, die je voor de LTV gebruikt, haalt ook bezorging en service eraf.',
  },
  payback: {
    term: 'Terugverdientijd',
    definition:
      'De tijd waarna het lopende saldo van baten en kosten op of boven nul blijft. Wat later komt, telt niet mee; leg er dus de NPV naast.',
  },
  npv: {
    term: 'Netto contante waarde',
    short: 'NPV',
    definition:
      'Toekomstige baten en kosten in geld van vandaag, min wat je nu betaalt. Boven nul levert de investering meer op dan de disconteringsvoet.',
  },
};
