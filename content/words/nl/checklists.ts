/** The three checklists in Dutch. Keys are the ids in content/data/checklists.yaml; `{id}` prints that figure with its unit, `{id.bare}` its number. */
export const checklists = {
  labels: {
    why: 'Waarom',
    how: 'Zo ga je het na',
    read: 'Lees verder',
    template: 'Sjabloon',
    tool: 'Calculator',
  },
  items: {
    'b2c-01': {
      check: 'Kan een buitenstaander binnen {th-seven-second-test} zeggen welke taak de kop van je landingspagina belooft op te lossen?',
      why: 'Wie niet ziet wat er beter wordt, is weg voordat hij de prijs ziet. Alles onder de kop heeft dan geen lezer meer.',
      how: 'Laat de pagina {th-seven-second-test} zien aan drie mensen van buiten, draai het scherm weg en vraag wat hier te koop is en voor wie. Drie kloppende antwoorden is ja, twee is deels.',
    },
    'b2c-02': {
      check: 'Biedt het eerste scherm van je landingspagina precies één actie?',
      why: 'Elke extra knop neemt een stuk van de aandacht die de ene had gehad. En wie tussen knoppen kiest, kiest even niet voor het product.',
      how: 'Open de pagina op een telefoon en tel, zonder te scrollen, wat om een keuze vraagt. Het menu en de cookiemelding tellen niet mee.',
    },
    'b2c-03': {
      check: 'Kan een klant in hoogstens {th-checkout-clicks} betalen, met betalen in één tik bovenaan de lijst?',
      why: 'Bij elke extra stap wordt er iemand gestoord, twijfelt er iemand aan de prijs of gaat er iemand in een andere kamer zijn bankpas zoeken.',
      how: 'Leg op een telefoon iets in de winkelwagen en tel de tikken tot de bestelling is bevestigd. Noteer welke betaalmethode vooraan staat.',
    },
    'b2c-04': {
      check:
        'Gaan er bij een verlaten winkelwagen vanzelf herinneringen uit na {th-cart-reminder-1}, {th-cart-reminder-2} en {th-cart-reminder-3}?',
      why: 'Een deel van wie vertrok, werd alleen maar gestoord. Zonder herinnering betaal je om dezelfde persoon nog eens binnen te halen.',
      how: 'Laat vanaf een privéadres een winkelwagen achter en noteer wanneer elk bericht aankomt. Koop bij een tweede winkelwagen na de eerste herinnering: de rest moet dan uitblijven.',
    },
    'b2c-05': {
      check: 'Geeft je proefperiode of welkomstvoordeel een reden om vandaag te handelen?',
      why: 'Een voordeel dat tot volgende maand wacht, laat ook de beslissing wachten, en tegen die tijd is het tabblad dicht.',
      how: 'Lees het aanbod hardop en vul aan: ‘dus ik doe het vandaag, want’. Krijg je de zin niet af, of begint de aftelklok bij elke bezoeker opnieuw, dan is het nee.',
    },
    'b2c-06': {
      check: 'Staan er ruim voldoende reviews en klantfoto’s bij de betaalknop, zonder één die nep oogt?',
      why: 'Andere kopers nemen de laatste twijfel weg. Eén review die verzonnen klinkt, besmet de echte eromheen.',
      how: 'Tel de reviews binnen één keer scrollen van de knop; gebruikelijk zijn er {th-reviews-shown.bare} sterke. Let daarna op herhaalde zinnen, geen enkele kritische stem, of datums die allemaal in één week vallen.',
    },
    'b2c-07': {
      check: 'Gaan er vaker dan {th-creative-cadence.bare} keer per week nieuwe korte video’s of uitingen van klanten uit?',
      why: 'Een filmpje dat ze kennen, zien mensen al snel niet meer. En wie weinig uitbrengt, komt weinig te weten.',
      how: 'Tel wat de afgelopen vier weken voor het eerst uitging en deel door vier. Een nieuwe uitsnede van een oud filmpje telt niet.',
    },
    'b2c-08': {
      check: 'Bied je bewust op zoekopdrachten over ontevredenheid, terugbetaling en vergelijken?',
      why: 'Wie dat intypt, staat op het punt te beslissen, vóór je of tegen je. Ben jij er niet, dan geeft een concurrent of een forum het antwoord.',
      how: 'Zoek op je eigen naam met ‘geld terug’, ‘probleem’ en ‘alternatief’ en kijk wie er antwoordt. Vraag daarna de lijst met biedingen op, en naar welke pagina elk leidt.',
    },
    'b2c-09': {
      check: 'Bepaalt waargenomen gebruik wanneer en hoe vaak je pushberichten en mails stuurt?',
      why: 'Berichten op het moment dat het de afzender uitkomt, leren mensen ze uit te zetten. Daarna ben je het kanaal ook voor goed nieuws kwijt.',
      how: 'Neem de laatste drie campagnes en vraag welke gebruiksdata het uur en de frequentie bepaalden. ‘We sturen altijd op dinsdag’ is nee.',
    },
    'b2c-10': {
      check: 'Leiden de berichten in de eerste {th-first-week} een nieuwe klant door een routine naar succes?',
      why: 'Een pot die dicht blijft, wordt niet opnieuw gekocht. De gewoonte ontstaat in de eerste dagen, zolang de aankoop nog vers is.',
      how: 'Lees op volgorde alles wat een nieuwe klant in die {th-first-week.bare} dagen krijgt. Vraagt elk bericht om één kleine stap in het gebruik, of verkoopt het alweer iets nieuws?',
    },
    'b2c-11': {
      check: 'Is er een plan op papier om klanten meer te laten besteden, met bundels of meer stuks per order?',
      why: 'Zonder plan koop je groei bezoeker voor bezoeker in, terwijl mensen die al aan de kassa staan met één artikel vertrekken.',
      how: 'Vraag wie eigenaar is van het aantal stuks per order, hoeveel dat vorige maand was, en welke bundel er wordt getest om het te verhogen.',
    },
    'b2c-12': {
      check: 'Leveren je aanbevelingen, per categorie of per persoon, behalve klikken ook meer aankopen op?',
      why: 'Een aanbeveling krijgt makkelijk de eer van een aankoop die toch wel kwam. Dan onderhoud je een machine die klikken verplaatst.',
      how: 'Zoek een vergelijking waarin een willekeurig deel van de bezoekers geen aanbevelingen zag, en vergelijk de orders per bezoeker. Is die nooit gemaakt, dan is het nee.',
    },
    'b2c-13': {
      check: 'Krijgt na de beslissing over een test iedereen binnen {th-winner-rollout} de winnaar?',
      why: 'Elke dag dat een bekende winnaar wacht, krijgen de meeste bezoekers nog de zwakkere versie. Zet je hem in één keer voor iedereen aan, dan kan hij een groep schaden waar niemand naar keek.',
      how: 'Noteer bij de laatste drie winnaars de beslissing en het moment waarop ze voor iedereen live waren. De test zelf hoort langs {th-rollout-1} en {th-rollout-2} van de bezoekers te zijn gegaan, telkens met een blik op de segmenten; van de beslissing tot {th-rollout-3} mag het hoogstens {th-winner-rollout} duren.',
    },
    'b2c-14': {
      check:
        'Is gepland dat je acquisitiekosten in {th-cac-payback-oneoff} terug zijn, of bij een abonnement in {th-cac-payback-subscription}?',
      why: 'Een shop kan zich uit zijn eigen kas groeien als elke nieuwe klant de advertentie te laat terugbetaalt om de volgende te betalen.',
      how: 'Deel alle acquisitiekosten van vorige maand door de nieuwe klanten en zet het naast de marge op de eerste order of de eerste maanden. Een plan zonder die twee getallen is nee.',
    },
    'b2c-15': {
      check: 'Laden je pagina’s sneller en rustiger dan gemiddeld in de markt (LCP en CLS)?',
      why: 'In de praktijk meldt men dat {th-page-load-delay} extra laadtijd de verkoop sterk laat dalen. En een knop die tijdens het laden verspringt, krijgt de verkeerde tik.',
      how: 'Haal je landingspagina en die van drie concurrenten door een openbare snelheidstest, op mobiel. Vergelijk de tijd tot de hoofdinhoud er staat (LCP) en hoeveel de indeling verspringt (CLS).',
    },
    'b2c-16': {
      check: 'Antwoordt je klantenchat binnen {th-chat-support}?',
      why: 'Een vraag in de chat is vaak de laatste twijfel voor het betalen. Langer dan het geduld van de klant duurt, kun je die niet laten liggen.',
      how: 'Stel vanavond een klantvraag en in het weekend nog een, met de stopwatch erbij. Vraag daarna de mediaan van vorige week op, inclusief de chats die niemand beantwoordde.',
    },
    'b2c-17': {
      check: 'Krijgt een klant zonder gedoe zijn geld terug?',
      why: 'Makkelijk geld terug maakt de eerste bestelling een klein risico, wekt vertrouwen en levert eerder reviews op. Een moeizame retour wordt tot in detail aan vreemden verteld.',
      how: 'Stuur zelf iets terug: tel de stappen, de dagen tot het geld er is, en de berichten waarin je moest uitleggen waarom.',
    },
    'b2c-18': {
      check: 'Ben je beschermd tegen mensen die misbruik maken van je acties?',
      why: 'Welkomstcodes die één persoon tien keer gebruikt, vreten marge en laten de campagne beter lijken dan ze was.',
      how: 'Probeer een welkomstcode met een tweede adres nog eens te gebruiken. Zet daarna de verzilveringen van vorige maand per bezorgadres en betaalmethode op een rij en zoek naar herhaling.',
    },
    'b2c-19': {
      check: 'Volgen je campagnes voor herhaalaankopen het tempo waarin het product opraakt?',
      why: 'Te vroeg en de mail is ruis; te laat en de klant heeft elders gekocht.',
      how: 'Neem voor je bestverkochte product de mediaan van de dagen tussen eerste en tweede bestelling en leg die naast de dag waarop de herinnering uitgaat. Eén datum voor alle producten is nee.',
    },
    'b2c-20': {
      check: 'Verspreidt je referralprogramma zich vanzelf, met een virale coëfficiënt van minstens {th-viral}?',
      why: 'Een programma dat zich nauwelijks verspreidt, is korting voor mensen die toch wel kwamen. De volgende klanten betaal je dan weer helemaal zelf.',
      how: 'Deel de nieuwe klanten die vorige maand via een uitnodiging kwamen door de klanten die konden uitnodigen. Ga na of de uitnodiging verschijnt als het product net zijn werk heeft gedaan.',
    },
    'b2b-01': {
      check: 'Staat op papier welke accounts je wilt hebben en welke je weigert?',
      why: 'Zonder die tweede helft is iedereen met budget een lead, en steken de beste verkopers hun kwartaal in deals die niet te sluiten zijn.',
      how: 'Vraag twee verkopers los van elkaar een bedrijf te noemen dat ze zouden weigeren, en waarom. Leg hun antwoord naast de pagina waar het hoort te staan.',
    },
    'b2b-02': {
      check: 'Wordt de accountlijst elk kwartaal ververst?',
      why: 'Mensen wisselen van baan, budgetten bevriezen, bedrijven fuseren. Met een oude lijst gaat goed werk naar lege bureaus.',
      how: 'Open de lijst en zoek de datum van de laatste controle. Check daarna tien namen: werkt die persoon daar nog, in die rol?',
    },
    'b2b-03': {
      check: 'Krijgt een toegewezen inbound-aanvraag binnen {th-inbound-response} antwoord van een mens?',
      why: 'Wie iets vraagt, is nu aan het vergelijken. In het vak heet het dat de conversie daarna halveert: een bewering zonder bron, maar ernaar handelen kost weinig.',
      how: 'Stuur op een lastig moment van de werkdag een aanvraag via je eigen formulier en start de stopwatch. Een automatische ontvangstbevestiging is geen antwoord.',
    },
    'b2b-04': {
      check: 'Volgen discovery calls een script dat uitgaat van de taken van de klant en de job-to-be-done?',
      why: 'Zonder script wordt het gesprek een demo. Dan weet je welke functies ze mooi vonden en niets over de taak die af moet.',
      how: 'Luister twee opnames terug. Tel de minuten tot de eerste functie valt, en zoek in de notities de taak van de klant in diens eigen woorden.',
    },
    'b2b-05': {
      check: 'Hebben beide kanten voor elke proof of concept (PoC) op papier hoe hij wordt beoordeeld en wanneer hij geslaagd is?',
      why: 'Anders eindigt hij met ‘interessant’, en is het besluit even ver weg als op de eerste dag.',
      how: 'Open van elke lopende PoC het bestand en zoek een getal, een datum en de naam van wie het resultaat bij de klant accepteert.',
    },
    'b2b-06': {
      check: 'Kun je de whitepaper over security en de inkoopstukken direct meegeven?',
      why: 'Security en inkoop lezen alleen, en de deal staat stil tot ze iets te lezen hebben. Elk verzoek kost je champion een gunst.',
      how: 'Vraag een collega bij sales nu om allebei en kijk hoelang het duurt. Let op de datums erin: een verlopen certificaat is nee.',
    },
    'b2b-07': {
      check: 'Gebruikt iedereen dezelfde fasedefinities en één methode om te kwalificeren, zoals MEDDICC of BANT?',
      why: 'Als een fase betekent wat elke verkoper erbij voelt, telt de forecast stemmingen op. En je kunt een deal niet helpen als niemand weet wat er ontbreekt.',
      how: 'Geef de notities van één deal aan drie verkopers en vraag in welke fase hij zit en wat eraan ontbreekt. Drie gelijke antwoorden is ja.',
    },
    'b2b-08': {
      check: 'Is er elke week een dealreview, met dossiers die de dag ervoor zijn bijgewerkt?',
      why: 'Een review op oude notities gaat op aan verhalen, en er blijft niets over om de volgende stap te bepalen.',
      how: 'Open de dossiers van de deals die de vorige keer zijn besproken. Staat er in elk een wijziging van de dag vóór het overleg, en een volgende stap met naam en datum?',
    },
    'b2b-09': {
      check: 'Staat in je prijs- en pakketregels een maximale korting, en wie meer mag toestaan?',
      why: 'Korting uit gewoonte trekt de referentieprijs omlaag voor elke latere klant, en uiteindelijk voor de hele branche.',
      how: 'Zet de kortingen van de laatste tien contracten op een rij. Zoek bij elke korting boven de grens het akkoord; is er geen grens, dan is het nee.',
    },
    'b2b-10': {
      check: 'Ligt er voor elke branche die je bedient een referentiegesprek of klantcase klaar?',
      why: 'Een koper gelooft iemand met dezelfde problemen. Een referentie uit een andere branche beantwoordt een vraag die niemand stelde.',
      how: 'Schrijf de branches van je open deals op en zet achter elk een naam: een klant die dit jaar toezegde te bellen, of een case van één pagina.',
    },
    'b2b-11': {
      check: 'Is duidelijk wanneer een contact van een webinar of event een marketing qualified lead (MQL) wordt?',
      why: 'Telt elke badgescan mee, dan krijgt sales een lijst die niemand meer leest. Schuift de grens per event, dan zijn twee events niet te vergelijken.',
      how: 'Neem vijf contacten van het laatste event en laat marketing en sales ze apart indelen. Ze horen het over alle vijf eens te zijn en de regel te noemen.',
    },
    'b2b-12': {
      check:
        'Is de overdracht van SDR naar account executive schriftelijk afgesproken en in meer dan {th-handoff} van de gevallen nagekomen?',
      why: 'Tussen die twee wacht een geïnteresseerd bedrijf zonder te weten op wie. En het moet opnieuw vertellen wat het in het eerste gesprek al zei.',
      how: 'Neem de geaccepteerde leads van vorige maand en tel hoeveel er binnen de afgesproken tijd zijn benaderd, met notities in het dossier. Deel door het totaal.',
    },
    'b2b-13': {
      check: 'Is meer dan {th-crm-check} van de verplichte velden in het CRM ingevuld?',
      why: 'Een leeg veld is een vraag die iemand de klant straks nog een keer stelt. Een rapport vol gaten liegt met een stalen gezicht.',
      how: 'Draai het rapport over volledigheid voor de open deals. Lees daarna tien dossiers: ‘n.v.t.’ en ‘volgt nog’ tellen als leeg.',
    },
    'b2b-14': {
      check: 'Heb je gemeten hoeveel dagen deals in elke fase zitten, en weet je waar ze stokken?',
      why: 'Een totale doorlooptijd verbergt de plek. Dan duwt het team aan het eind van een buis die halverwege verstopt zit.',
      how: 'Neem van de laatste twintig gesloten deals de mediaan van de dagen per fase, gewonnen en verloren apart. Noem de traagste fase en wie die korter kan maken.',
    },
    'b2b-15': {
      check: 'Krijgt je champion een samenvatting van één pagina om door te sturen, en een ROI-calculator?',
      why: 'Verkocht wordt er vooral in gesprekken waar jij niet bij bent. Zonder materiaal vertelt je champion jouw verhaal uit het hoofd.',
      how: 'Vraag één champion wat er naar finance is doorgestuurd. Is het antwoord je slidedeck of niets, dan heb je het gat gevonden.',
    },
    'b2b-16': {
      check: 'Is de onboarding gepland rond de KPI’s en datums van de klant zelf?',
      why: 'Een plan dat uit jouw trainingsmodules bestaat, kun je afronden zonder dat de klant er iets aan had. In de praktijk mikt men op een eerste waarde binnen {th-first-value}.',
      how: 'Open het plan van je nieuwste klant. Er hoort één van hun getallen in te staan, de waarde bij de start, en het overleg waarin ze het rapporteren.',
    },
    'b2b-17': {
      check: 'Is er een doel voor net revenue retention (NRR), en staan de signalen voor upsell en cross-sell op papier?',
      why: 'Groei bij bestaande klanten heeft een eigenaar nodig. Signalen die nergens staan, worden gezien als de klant het extra stuk al elders heeft gekocht.',
      how: 'Vraag naar het doel, de waarde van vorig kwartaal en de lijst met signalen: actieve gebruikers, gebruik, spreiding over afdelingen. Vraag dan welke klanten er vandaag een laten zien.',
    },
    'b2b-18': {
      check: 'Staat op papier wat er gebeurt, en wie het doet, als logins of gebruik dalen?',
      why: 'Mensen verlaten het product lang voordat het contract stopt. Als de opzegging komt, is het besluit al oud.',
      how: 'Neem de klant bij wie het gebruik vorige maand het meest daalde en vraag wat er is gedaan, door wie en op welke dag. ‘We houden het in de gaten’ is nee.',
    },
    'b2b-19': {
      check: 'Ligt er een aanbod klaar voor bedrijven die van een concurrent naar je willen overstappen?',
      why: 'De wens om weg te gaan is een paar weken op zijn sterkst: na een storing, een prijsverhoging, een vertrokken contactpersoon. Een aanbod dat je nog moet bedenken, komt te laat.',
      how: 'Vraag sales wat een overstappende klant krijgt: datamigratie, de overlap van twee contracten, training, een datum. Je hoort het vandaag te ontvangen.',
    },
    'b2b-20': {
      check: 'Interview je elk kwartaal klanten over gewonnen en verloren deals?',
      why: 'In het CRM staat ‘prijs’, want daarmee kun je het formulier sluiten. Wat echt de doorslag gaf, weet alleen de klant.',
      how: 'Tel de interviews van vorig kwartaal, gewonnen en verloren apart, gehouden door iemand anders dan de verkoper. Noem daarna één ding dat erdoor is veranderd.',
    },
    'governance-01': {
      check: 'Passen de doelen en belangrijkste KPI’s van het kwartaal op één dashboardpagina?',
      why: 'Met vier dashboards haalt elk team het cijfer aan dat het best uitkomt. Eén pagina dwingt te kiezen wat telt.',
      how: 'Vraag drie mensen nu ‘het dashboard’ te openen. Dezelfde pagina op drie schermen, met doelen en datums, is ja.',
    },
    'governance-02': {
      check: 'Kan iedereen de lijst met geplande experimenten zien, en de regel die hem ordent (impact × vertrouwen × gemak)?',
      why: 'Is de volgorde verborgen, dan bepaalt de luidste stem die, en komt niemand meer met ideeën.',
      how: 'Vraag iemand die dit jaar is begonnen de lijst te zoeken en te zeggen waarom nummer één boven nummer twee staat.',
    },
    'governance-03': {
      check: 'Worden mislukte experimenten zo opgeschreven dat anderen er iets aan hebben?',
      why: 'Een mislukking die niemand heeft vastgelegd, betaal je nog eens zodra het team verandert.',
      how: 'Zoek de laatste drie mislukkingen op: wat was de verwachting, wat gebeurde er, wat weet je nu. Zoek daarna één later idee dat naar zo’n verslag verwijst.',
    },
    'governance-04': {
      check: 'Is er een grens aan hoelang het maken van een uiting duurt en hoeveel akkoordrondes die doorloopt?',
      why: 'Van een vijfde ronde wordt een advertentie veiliger en later, en zelden beter. De praktijk houdt het op {th-feedback-rounds} en geeft akkoord binnen {th-approval}.',
      how: 'Neem de laatste vijf uitingen en tel de rondes en de dagen van briefing tot livegang. Leg dat naast de grens; staat die nergens, dan is het nee.',
    },
    'governance-05': {
      check: 'Ligt vast welke data je verzamelt, met een procedure om dat te wijzigen?',
      why: 'Eén hernoemd event breekt geruisloos een jaar aan vergelijking. De praktijk houdt het op hoogstens {th-events} belangrijke events per funnel.',
      how: 'Kies een event uit een rapport en zoek het op: betekenis, eigenaar, datum van de laatste wijziging. Vraag dan wie akkoord moet geven voordat het weer verandert.',
    },
    'governance-06': {
      check: 'Volgen je privacy- en cookiebeleid de wet van elk land waar je verkoopt?',
      why: 'Een boete is één risico. Vaker gaat het mis bij een security officer van de klant die je privacyverklaring leest vóór je brochure.',
      how: 'Weiger alle cookies op je eigen site en kijk wat er toch wordt geplaatst. Vraag wie het beleid heeft nagekeken, voor welke landen, en wanneer.',
    },
    'governance-07': {
      check: 'Lopen enquêtes, NPS-metingen en klantinterviews in een vast ritme?',
      why: 'Vraag je het één keer tijdens een crisis, dan vertellen klanten over de crisis. Met een ritme zie je wat verandert en wat blijft.',
      how: 'Zoek in de agenda de volgende enquête en het volgende interview. Allebei horen ze een datum te hebben, een eigenaar, en een besluit dat erop wacht.',
    },
    'governance-08': {
      check: 'Volgen jullie concurrenten als vaste gewoonte, wekelijks of maandelijks?',
      why: 'Anders hoor je van een nieuwe prijs via een verloren deal. Kijk je elke dag, dan bepalen zij je agenda.',
      how: 'Vraag om de laatste notitie: datum, wat er veranderde, wat je eraan doet. Een alert die niemand leest, is nee.',
    },
    'governance-09': {
      check: 'Heb je een kwaliteitscrisis, een securitycrisis en een leveringscrisis geoefend?',
      why: 'In de eerste uren heeft niemand tijd om te beslissen wie beslist. Wat nooit is geoefend, wordt twee keer gezegd, en verschillend.',
      how: 'Vraag wie zaterdagnacht de verkoop mag stilleggen en wie het eerste bericht aan klanten schrijft. Vraag daarna voor elk van de drie de datum van de laatste oefening.',
    },
    'governance-10': {
      check: 'Is er een vast overdrachtsoverleg tussen marketing, product, sales en customer success?',
      why: 'Klanten vallen in de gaten tussen functies, en elke functie ziet alleen de eigen kant van het gat.',
      how: 'Zoek een terugkerende afspraak met alle vier erin. Lees de laatste twee verslagen: wat is overgedragen, door wie, aan wie?',
    },
    'governance-11': {
      check: 'Weten partners en resellers zonder te vragen waarop ze worden beoordeeld en wat ze verdienen?',
      why: 'Een reseller verkoopt wat duidelijk loont. Moet de regel worden uitgelegd, dan komt eerst het product van de concurrent op tafel.',
      how: 'Bel één partner en vraag naar de marge, de bonus en het doel van dit kwartaal. Leg het antwoord naast je contract.',
    },
    'governance-12': {
      check: 'Worden de uitgaven elk kwartaal openlijk tegen de resultaten gezet?',
      why: 'Een budgetregel die niemand hoeft te verdedigen, herhaalt zichzelf, en voor iets beters komt nooit geld vrij.',
      how: 'Vraag om de laatste review: elke regel met kosten, resultaat en besluit. Is er geen regel geschrapt of verschoven, vraag dan hoelang dat al zo is.',
    },
    'governance-13': {
      check: 'Bedoelen marketing en sales hetzelfde met MQL, SQL en de andere termen waarover ze rapporteren?',
      why: 'Dezelfde maand is in het ene rapport goed en in het andere slecht, en het overleg gaat over woorden.',
      how: 'Laat van elke kant iemand opschrijven wanneer een MQL een SQL wordt, zonder overleg. Leg de twee zinnen naast elkaar.',
    },
    'governance-14': {
      check: 'Gaat er vanzelf een alarm af als de datakwaliteit wegvalt?',
      why: 'Een telfout die na een maand wordt gevonden, heeft al budget verschoven.',
      how: 'Vraag wanneer het laatste alarm kwam, waarvoor, en wie er reageerde. Ga dan na wat er gebeurt als het aankoopevent vanavond stilvalt.',
    },
    'governance-15': {
      check: 'Zit bescherming tegen burn-out in de planning: rust, tijd om te leren, wisselende werkdruk?',
      why: 'Bij al deze lijsten gaat het om ritme, en ritme is het eerste wat een moe team kwijtraakt.',
      how: 'Kijk in de agenda van vorige maand wie de avonden en weekenden draaide, en welke leeruren echt zijn doorgegaan. Eén naam bij elke late dienst is nee.',
    },
  },
};
