/**
 * The questions after each part in Dutch. Keys are the ids in content/data/questions.yaml; `{name}` prints that number of the question with its
 * unit, `{name.bare}` without. The options stand in the order in which they are shown.
 */
export const questions = {
  labels: {
    /** The letters of the options, in order. */
    letters: 'ABCD',
    check: 'Controleer',
    right: 'Goed.',
    wrong: 'Deze niet.',
    choose: 'Kies eerst een antwoord.',
    reasons: 'Het antwoord met uitleg',
    isRight: 'is goed',
    read: 'Hier staat het uitgelegd:',
    score: '{part}: {right} van de {all} goed',
    scoreOpen: '{part}: {right} van de {all} goed, nog {open} te gaan',
    again: 'Begin dit deel opnieuw',
    print: 'Afdrukken als werkblad',
    nothing: 'Er wordt niets bewaard tot je het eerste antwoord controleert.',
    kept: 'Je antwoorden blijven op dit apparaat. Wissen kan op ‘Mijn voortgang’.',
    noScript: 'Controleren en tellen kan alleen met JavaScript. Onder elke vraag klap je het antwoord met uitleg open.',
    faults: {
      full: 'De opslag van deze browser is vol: je antwoorden tellen zolang je op de pagina blijft.',
      forbidden:
        'Deze browser bewaart niets voor deze site, misschien omdat dit een privévenster is: je antwoorden tellen zolang je op de pagina blijft.',
      newer:
        'Een nieuwere versie van deze pagina heeft al iets op dit apparaat bewaard, dus er wordt niets overschreven. Laad de pagina opnieuw.',
    },
    paper: { name: 'Naam', day: 'Datum', key: 'De goede antwoorden, voor wie nakijkt' },
  },
  parts: {
    foundations: 'De basis',
    compare: 'Naast elkaar',
    roadmap: 'Stappenplan',
    experience: 'Klantbeleving',
    practice: 'Sjablonen en calculators',
  },
  items: {
    'prize-draw': {
      ask: 'Door een winactie gaan je marketingleads van {mqls.bare} naar {mqlsAfter.bare} per maand. Het deel dat sales als SQL accepteert, zakt van {share} naar {shareAfter}; daarvan wint sales nog steeds {win}. Wat meld je?',
      options: {
        a: {
          say: 'De vraag is verdubbeld, dus sales moet sneller reageren',
          why: 'De inzendingen zijn verdubbeld, de vraag niet. Het aantal geaccepteerde leads ging van {sqls.bare} naar {sqlsAfter.bare}.',
        },
        b: {
          say: 'Minder contracten: {dealsAfter.bare} per maand in plaats van {deals.bare}',
          why: 'Vermenigvuldig leads, aandeel en winrate: {sqls.bare} SQL’s werden er {sqlsAfter.bare}. Je beoordeelt marketing op leads die sales accepteert; verkeer alleen bewijst weinig.',
        },
        c: {
          say: 'Evenveel contracten als eerst: twee keer zoveel leads maken het lagere aandeel goed',
          why: 'Dat zou kloppen als het aandeel was gehalveerd. Het zakte verder, en sales moet ook nog eens door twee keer zoveel contacten heen.',
        },
      },
    },
    'number-for-the-wall': {
      ask: 'Bij een softwarebedrijf past er nog één cijfer aan de muur. Welk van deze is een signaal?',
      options: {
        a: {
          say: 'Het aantal afspraken van deze maand',
          why: 'Een afspraak is werk binnen een fase. Zolang er geen deal naar de volgende gaat, blijft de omzet waar ze was.',
        },
        b: {
          say: 'Het bedrag van de open pipeline',
          why: 'Dat groeit ook met elke offerte die nog niemand met een budget heeft geopend. Een grote pipeline van slechte kwaliteit is een illusie met een euroteken.',
        },
        c: {
          say: 'Deals die deze week naar de volgende fase gingen',
          why: 'Als dit verdubbelt, kun je zeggen welk cijfer er daarna beweegt en wanneer er geld binnenkomt. Daaraan herken je een signaal.',
        },
        d: {
          say: 'Paginaweergaven van de website, maand na maand',
          why: 'Die kunnen verdubbelen zonder dat iemand om een demo vraagt. Het deel van de bezoeken dat erom vraagt, zou een signaal zijn.',
        },
      },
    },
    'fine-ratio-slow-money': {
      ask: 'Een abonnee op je box levert {ratio} keer op wat het kostte om hem te winnen; het doel is minstens {target}. Het geld is terug na {payback}, terwijl {usual} gebruikelijk is. Waar werk je het eerst aan?',
      options: {
        a: {
          say: 'Aan de acquisitiekosten: betere leads, minder drempels vóór het betalen',
          why: 'De klant is het ruim waard, alleen komt het geld te langzaam terug. Lagere kosten maken die weg korter.',
        },
        b: {
          say: 'Aan de klantwaarde: onboarding, gewoonte, upsell',
          why: 'Waarde gaat voor als ze onder het doel ligt. Hier ligt ze er ruim boven, en een langere relatie brengt het geld nog later.',
        },
        c: {
          say: 'Aan het volume: met zo’n ratio verdient elke extra advertentie zich terug',
          why: 'Uiteindelijk wel. Tot die tijd zit er per nieuwe klant langer geld vast dan gebruikelijk, en groei zet er nog meer vast.',
        },
      },
    },
    'quiet-deal': {
      ask: 'De demo was uitstekend en bij de klant vindt iedereen het product goed. Al vijf weken beweegt er niets. Wat doe je het eerst?',
      options: {
        a: {
          say: 'Zoeken welk risico nog geen antwoord heeft: security, juridisch, integratie, migratie of de bedrijfsvoering',
          why: 'Een deal die iedereen ziet zitten en niemand in beweging brengt, is het bekende teken van een laag zonder antwoord. Elke laag heeft een eigenaar, en een paar van hen hebben de demo nooit gezien.',
        },
        b: {
          say: 'Een korting bieden die met je kwartaal afloopt, zodat er een reden is om nu te tekenen',
          why: 'Het einde van jouw kwartaal is voor hen geen reden, en over de prijs is niemand begonnen. De koper leert zo alleen dat wachten tot de laatste dag loont.',
        },
        c: {
          say: 'Dezelfde mensen uitnodigen voor een tweede demo, met meer diepgang',
          why: 'Zij zijn al overtuigd. Wie de deal kan tegenhouden, was er niet bij en heeft bewijs voor zijn eigen laag nodig.',
        },
      },
    },
    'budget-before-fit': {
      ask: 'Een navulzeep levert per klant {ltv} op, en een klant winnen kost {cac}; {repeat} van de kopers bestelt opnieuw. Marketing vraagt het dubbele budget. Wat zeg je?',
      options: {
        a: {
          say: 'Ja: elke klant brengt meer op dan hij kost',
          why: 'Net aan: {ratio} keer zijn kosten, bij een doel van minstens {target}. Met twee keer de moeite verdien je twee keer dat beetje.',
        },
        b: {
          say: 'Ja, zolang de volgende klanten niet meer kosten dan de eerste',
          why: 'Meestal kosten ze meer. En zelfs als dat niet zo is, blijft de ratio {ratio}: dubbele moeite, en niets geleerd.',
        },
        c: {
          say: 'Nog niet: eerst uitzoeken waarom er zo weinig terugkomen',
          why: 'In het hoofdstuk wordt het product verbeterd: {repeatFixed} bestelt opnieuw, aanbevelingen brengen klanten en de ratio komt op {ratioFixed}. Dan is het de week om het budget te verhogen.',
        },
      },
    },
    'number-for-the-cfo': {
      ask: 'Je hebt twee minuten met de CFO van een bedrijf dat misschien je planningstool koopt voor {users}. Welk cijfer neem je mee?',
      options: {
        a: {
          say: 'Het rendement in het eerste jaar: {roi}',
          why: 'Dat klopt alleen als elke aanname klopt, en het zegt niet wanneer het geld terug is. Een voorzichtige lezer twijfelt het eerst aan het grootste getal.',
        },
        b: {
          say: 'De terugverdientijd in het voorzichtige scenario: {cautious}',
          why: 'Financieel directeuren willen vaak binnen {limit} break-even zijn. Dit cijfer haalt dat met minder baten, duurdere implementatie en een latere start: het antwoord ligt er voordat de vraag komt.',
        },
        c: {
          say: 'De uren die {users} in een jaar besparen, bij elkaar opgeteld',
          why: 'Bespaarde uren zijn nog geen geld: de berekening telt zelf maar een deel ervan mee. Ze zijn voor het hoofd operations.',
        },
      },
    },
    'double-the-ads': {
      ask: 'Het rapport over een keukenhulpje toont een ROAS van {roas.bare}. De marge is {margin}, en {repeat} van de kopers komt terug. Het bureau wil het budget verdubbelen. Welke cijfers neem je mee naar het overleg?',
      options: {
        a: {
          say: 'LTV en CAC: {ltv} tegenover {cac}',
          why: 'ROAS telt omzet waar de inkoop nog af moet. Gaat die eraf, dan brengt elke klant minder op dan hij kostte; met het dubbele budget wordt het gat twee keer zo diep.',
        },
        b: {
          say: 'De ROAS: elke euro advertentiegeld brengt er {roas.bare} terug',
          why: 'Die brengt omzet terug. Bij deze marge gaat het meeste weer op aan inkoop en bezorging, en bijna niemand bestelt twee keer.',
        },
        c: {
          say: 'De kosten per klik, vergeleken met vorig jaar',
          why: 'Een goedkopere klik zegt iets over wie er binnenkomt. Of die mensen hun kosten waard zijn, vertelt een ander cijfer.',
        },
      },
    },
    'short-or-long-form': {
      ask: 'Een demoformulier met één veld brengt {short.bare} aanvragen per maand, waarvan {shortShare} zich kwalificeert. Met zeven velden komen er {long.bare} en kwalificeert {longShare} zich. Je team redt {long.bare} telefoontjes. Welk formulier zet je online?',
      options: {
        a: {
          say: 'Het korte: dat brengt {shortSqls.bare} SQL’s, het lange {longSqls.bare}',
          why: 'Alleen als je ze alle {short.bare} belt. Je team bereikt de helft, rijp en groen door elkaar, en vindt er {called.bare}.',
        },
        b: {
          say: 'Het korte: elk veld kost aanvragen',
          why: 'In een webshop, waar geen telefoontje te besparen valt, is dat genoeg. Hier schiften de velden voordat iemand de telefoon pakt.',
        },
        c: {
          say: 'Het lange: dat brengt {longSqls.bare} SQL’s met evenveel telefoontjes',
          why: 'Elke aanvraag wordt nagebeld. Het korte formulier zou voor hetzelfde werk {called.bare} opleveren.',
        },
      },
    },
    'twenty-times-the-lever': {
      ask: 'Op een slide staat: ‘Een betere conversie brengt de webshop {shop}, een betere winrate brengt het softwarebedrijf {tool}. De B2B-knop is twintig keer zo sterk.’ Wat vraag je het eerst?',
      options: {
        a: {
          say: 'Of ze allebei hetzelfde advertentiebudget hadden',
          why: 'Een goede vraag, en dat hadden ze: het verschil komt ergens anders vandaan.',
        },
        b: {
          say: 'Of beide bedragen over dezelfde periode gaan',
          why: 'Het ene is een maand, het andere een kwartaal. Over dezelfde periode is de factor {ratio.bare}, en gemeten aan hun eigen beginpunt liggen de knoppen nog dichter bij elkaar.',
        },
        c: {
          say: 'Hoe snel het budget van de webshop naar het softwarebedrijf kan',
          why: 'Te vroeg. De vergelijking klopt niet, en extra omzet is nog geen winst.',
        },
      },
    },
    'one-friend': {
      ask: 'Kwartaalreview bij een klant die met één afdeling begon: actieve gebruikers omhoog, gebruik omhoog, aantal afdelingen gelijk. Wat is de volgende stap?',
      options: {
        a: {
          say: 'Een tweede afdeling winnen voordat je enige vriend van baan wisselt',
          why: 'Meer gebruikers en evenveel afdelingen: een geliefde tool met één vriend. De volgende fase is aan de beurt als alle drie de signalen stijgen.',
        },
        b: {
          say: 'Een raamcontract voorstellen zolang de cijfers stijgen',
          why: 'Eerst komt er een tweede afdeling met een sponsor en een budget. Zonder die kan niemand voor de anderen tekenen.',
        },
        c: {
          say: 'Voorlopig niets: de klant groeit vanzelf',
          why: 'Hij groeit op één plek. Vertrekt je vriend, dan heeft niemand daar nog een reden om het voor je op te nemen.',
        },
      },
    },
    'three-times-the-target': {
      ask: 'Je team wint {win} van zijn deals. De open pipeline is {floor.bare} keer het kwartaaldoel. Is dat genoeg?',
      options: {
        a: {
          say: 'Ja: {floor} is precies wat de praktijk vraagt',
          why: 'Dat is de ondergrens, en die volstaat voor een team dat één op de drie deals wint. Jullie winnen er minder.',
        },
        b: {
          say: 'Ja, als er voortaan minder deals verloren gaan dan tot nu toe',
          why: 'Een plan dat een betere winrate nodig heeft dan je hebt, is hoop. Reken met de winrate die je hebt.',
        },
        c: {
          say: 'Nee: gemiddeld levert hij minder op dan het doel',
          why: 'Vermenigvuldig de pipeline met je winrate en je komt tekort. De werkbandbreedte is {range}; je winrate zegt waar jij daarin hoort.',
        },
      },
    },
    'discovery-channel': {
      ask: 'Je bent een kanaal met korte video’s begonnen zodat nieuwe mensen je ontdekken. Finance telt weinig orders op de laatste klik en wil ermee stoppen. Wat bekijk je het eerst?',
      options: {
        a: {
          say: 'Hoeveel nieuwe bezoekers via dit kanaal bij een product komen',
          why: 'Dit kanaal moet zorgen dat je ontdekt wordt, en hieraan zie je of dat lukt. Het heeft zijn werk gedaan als er iemand komt die je niet kende.',
        },
        b: {
          say: 'Of een groter budget de ontbrekende orders zou brengen',
          why: 'Geld geeft een kanaal geen andere rol. Kijk eerst of het zijn eigen werk doet.',
        },
        c: {
          say: 'Welk kanaal meer orders binnenhaalt en het geld beter kan gebruiken',
          why: 'De laatste klik bevoordeelt kanalen die opvangen wie een ander heeft gevonden. Verschillende rollen beoordeel je op verschillende cijfers.',
        },
      },
    },
    'frightened-buyer': {
      ask: 'De koper wil je tool en is bang voor een slecht jaar: gebruikt bijna niemand hem, dan eindigt het op {bad}. Wat bied je aan?',
      options: {
        a: {
          say: 'Het abonnement een vijfde goedkoper: het slechte jaar eindigt dan op {discounted}',
          why: 'Het grootste deel van het verlies blijft staan. Een korting maakt het goede jaar beter, en daar was niemand bang voor.',
        },
        b: {
          say: 'Abonnement en implementatie alleen betalen als schriftelijke criteria zijn gehaald: het slechte jaar eindigt dan op {clause}',
          why: 'Dat haalt het grootste deel van het verlies uit het slechte jaar en laat het goede met rust. Het risico verhuist naar jou, dus spreek criteria af die je kunt halen.',
        },
        c: {
          say: 'Een pilot die bijna niets kost en zo lang duurt als ze willen',
          why: 'Niemand heeft er belang bij om iets te gebruiken wat niets kostte. Zonder iemand die oordeelt, een cijfer en een dag loopt hij af met een beleefd bedankje.',
        },
      },
    },
    'finished-tour': {
      ask: 'Bijna alle nieuwe gebruikers maken de rondleiding af, en op dag zeven zijn er steeds minder actief. Wat verander je?',
      options: {
        a: {
          say: 'De rondleiding: korter, zodat nog meer mensen haar afmaken',
          why: 'Afmaken betekent dat ze op ‘volgende’ hebben geklikt. Van nog meer klikken komt niemand terug.',
        },
        b: {
          say: 'De berichten: iedereen een herinnering op dag zes',
          why: 'Een herinnering helpt wie iets heeft om voor terug te komen. Deze gebruikers hebben dat nog niet.',
        },
        c: {
          say: 'Wat ‘afgerond’ betekent: iets wat de gebruiker dan heeft',
          why: 'Een geboekte les, een verstuurd eerste rapport, een gepland rooster. Wie in de eerste week nergens iets aan heeft, haalt zelden de tweede factuur.',
        },
      },
    },
    'instant-answer': {
      ask: '‘Bedankt voor je aanvraag, we nemen contact met je op’ gaat er binnen een seconde uit. Blijf je daarmee binnen de grens van {limit}?',
      options: {
        a: {
          say: 'Daarmee niet: de klok loopt door tot de eerste bruikbare zin',
          why: 'Een antwoord brengt de vraag verder: een getal, een document, een tijd voor een gesprek, de naam van iemand.',
        },
        b: {
          say: 'Ja: de klant weet dat het bericht is aangekomen en in goede handen is',
          why: 'Dat is een ontvangstbevestiging. Wat de klant wilde weten, weet hij nog steeds niet.',
        },
        c: {
          say: 'Ja, buiten kantooruren; overdag moet er een mens antwoorden',
          why: 'Een vraag koelt ook ’s nachts af. In het voorbeeld van het hoofdstuk hangt een kwart van de maandwaarde aan de avonddienst.',
        },
      },
    },
    'broken-grinder': {
      ask: 'De maalmachine van een koffiebrander staat een dag stil: honderden zakken zijn te laat en een paar kantoren met een contract zitten zonder koffie. Wat gaat de deur uit?',
      options: {
        a: {
          say: 'Een bericht aan elke koper voordat hij ernaar vraagt, een telefoontje naar elk kantoor',
          why: 'Velen hebben meteen een nieuwe datum nodig, enkelen een mens met een plan voor morgen. De fout is dezelfde, de programma’s niet.',
        },
        b: {
          say: 'Een telefoontje naar iedereen: bij slecht nieuws gaat niets boven een menselijke stem',
          why: 'De meeste kopers zouden zich eraan storen, en het zou veel kosten. Ze willen weten wanneer de zak komt.',
        },
        c: {
          say: 'Een klein tegoed voor iedereen: snel, eerlijk, zonder uitzondering',
          why: 'Op een kantoor kan niemand er iets mee. Daar is morgen koffie nodig en, voor de volgende review, een pagina met oorzaak en oplossing.',
        },
      },
    },
    'happy-survey': {
      ask: 'In de enquête van je webshop is bijna iedereen tevreden. Toch bestellen steeds minder klanten opnieuw. Waar kijk je naar?',
      options: {
        a: {
          say: 'Naar het aantal antwoorden: met een winactie doen er meer mensen mee',
          why: 'Dat brengt meer antwoorden van wie toch al antwoordt. Wie zonder een woord vertrok, vult geen formulier in.',
        },
        b: {
          say: 'Naar gedrag: retouren, herhaalde chats, pauzes',
          why: 'De ontevredenen deden niet mee; je vindt ze tussen de bestellingen die ophielden. Gedrag antwoordt zonder dat je iets vraagt.',
        },
        c: {
          say: 'Naar de prijzen: wie tevreden is en vertrekt, vond het elders goedkoper',
          why: 'Kan zijn, maar deze enquête weet het niet: ze hoorde wie bleef. Zoek eerst uit wat de anderen deden voordat ze vertrokken.',
        },
      },
    },
    'price-of-an-answer': {
      ask: 'Als je elke lage beoordeling dezelfde dag beantwoordt, stijgt de klantwaarde van een abonnee misschien van {before} naar {after}. Een abonnee winnen kost {cac}. Wat mogen de antwoorden hoogstens kosten per gewonnen abonnee?',
      options: {
        a: {
          say: 'Wat de abonnee dan waard is: {after}',
          why: 'Het meeste daarvan komt ook zonder antwoorden. Je zou betalen voor wat je al hebt.',
        },
        b: {
          say: 'Wat een nieuwe abonnee winnen kost: {cac}',
          why: 'Antwoorden winnen geen abonnee, ze laten hem langer blijven. Wat ze mogen kosten, hangt af van wat ze toevoegen.',
        },
        c: {
          say: 'Het verschil tussen {before} en {after}',
          why: 'Meer voegen de antwoorden niet toe. En de stijging is een aanname: houd een groep erbuiten en je weet het.',
        },
      },
    },
    'satisfied-buyer': {
      ask: 'Over drie maanden loopt het contract af. Je contactpersoon bij inkoop geeft je een negen. Wat doe je?',
      options: {
        a: {
          say: 'De verlenging als zeker noteren en je op andere klanten richten',
          why: 'Het is één oordeel van meerdere, en niet dat van de mensen die ermee werken. Het slechtste kan de doorslag geven.',
        },
        b: {
          say: 'Om een referentie vragen zolang de stemming goed is',
          why: 'Een aardig idee, en over de anderen bij die klant weet je daarna nog even weinig.',
        },
        c: {
          say: 'Navraag doen bij wie ermee werkt en bij wie het goedkeurt',
          why: 'Inkoop ziet een redelijke prijs en kloppende facturen. Het gebrek waar gebruikers al maanden omheen werken, komt in het overleg over de verlenging op tafel.',
        },
      },
    },
    'growth-multiple': {
      ask: 'De directie las dat koplopers in klantbeleving {b2c.bare} keer zoveel kans hebben op snelle groei in B2C, en {b2b.bare} keer zoveel in B2B. ‘Dus in B2C levert het meer op. Laten we hun dashboard kopen.’ Wat antwoord je?',
      options: {
        a: {
          say: 'Eens: zo’n factor kan geen toeval zijn',
          why: 'Bij iets wat zo zelden voorkomt, kan één extra achterblijver boven de grens hem halveren. Het artikel geeft geen basis en geen foutmarge.',
        },
        b: {
          say: 'De twee zijn niet te vergelijken. Laten we één gewoonte proberen en meten',
          why: 'Drempels, bedrijven en vragen verschillen, en een bedrijf dat groeit, kan een dashboard betalen. De gewoontes kosten weinig; bereken het rendement met je eigen cijfers.',
        },
        c: {
          say: 'Twee naamloze studies bewijzen niets, dus laten we het hierbij',
          why: 'Dat is de omgekeerde fout. Een zwakke studie is een goede reden om iets kleins te proberen en te meten.',
        },
      },
    },
    'second-extension': {
      ask: 'De pilot is al één keer verlengd, voor één genoemd criterium. Nu vraagt de klant nog twee weken, ‘voor de zekerheid’. Wat doe je?',
      options: {
        a: {
          say: 'Akkoord gaan: wie meer tijd vraagt, heeft interesse',
          why: 'Meestal betekent het dat niemand is gevraagd die mag tekenen. Daar veranderen twee weken niets aan.',
        },
        b: {
          say: 'De sponsor vragen: wat zou je moeten zien om nee te zeggen?',
          why: 'Een tweede verzoek gaat als vraag terug naar wie beslist. Het antwoord noemt wat er ontbreekt, of laat zien dat er niets ontbreekt.',
        },
        c: {
          say: 'Korting bieden aan wie deze week nog tekent',
          why: 'Dat verlaagt je prijs en laat het risico waar het was. Naar de prijs had niemand gevraagd.',
        },
      },
    },
    'ahead-on-day-four': {
      ask: 'Op de kaart staat {days} voor de test. Op dag vier ligt de nieuwe winkelwagen duidelijk voor en zijn de retouren stabiel. Een collega: ‘Elke dag kost ons bestellingen. Omschakelen.’ Wat doe je?',
      options: {
        a: {
          say: 'Omschakelen: de voorsprong is duidelijk en niets is slechter geworden',
          why: 'Op een of andere dag zet het toeval bijna elke nieuwe versie op voorsprong. Wie die dag stopt, ziet ruis aan voor een uitkomst.',
        },
        b: {
          say: 'Elke ochtend kijken en stoppen zodra het significant is',
          why: 'Dezelfde fout, met een formule: je stopt op de eerste mooie dag. De steekproef en de afleesdag stonden vóór de start vast.',
        },
        c: {
          say: 'Laten lopen en op de afleesdag kijken',
          why: 'Alleen bij schade stop je eerder: een bewakingscijfer dat verslechtert. Lees daarna af per segment, want een stijgend gemiddelde kan een groep verbergen die verliest.',
        },
      },
    },
    'champion-who-sends-nothing': {
      ask: 'Een maand geleden zou je contactpersoon het ‘boven neerleggen’. Jij schreef de vier mails, en er is er niet één verstuurd. In je CRM staat ‘champion’. Wat nu?',
      options: {
        a: {
          say: 'De status corrigeren: een geïnteresseerde lezer, nog geen champion',
          why: 'Een champion heeft iets voor je gedaan wat moeite kostte. Zolang niemand dat deed, verkoopt niemand voor je als jij er niet bij bent.',
        },
        b: {
          say: 'Zelf de CFO mailen: de case is goed en het kwartaal kort',
          why: 'Dat scheelt een week en kost je degene die je zijn reputatie leende. Bied aan bij het overleg te zijn, en ga alleen als ze je vragen.',
        },
        c: {
          say: 'De mails herschrijven: ze overtuigden waarschijnlijk niet',
          why: 'Het zijn concepten die een champion toch in eigen woorden zet. Wat ontbreekt, is iemand die ze verstuurt.',
        },
      },
    },
    'two-kinds-of-roi': {
      ask: 'Een gepubliceerde studie van een concurrent noemt een ROI op contante waarde. Jouw case geeft een gewone ROI van {plain} en een ROI op contante waarde van {present}. Welke zet je naast de hunne?',
      options: {
        a: {
          say: 'De gewone: die is hoger en makkelijker na te rekenen',
          why: 'Makkelijk na te rekenen, ja. Maar met twee soorten naast elkaar vergelijk je niets: de ene telt geld van later volledig mee, de andere niet.',
        },
        b: {
          say: 'Die op contante waarde, en dat zeg je erbij',
          why: 'Dezelfde soort naast dezelfde soort. Geen van beide is fout; ze mengen wel.',
        },
        c: {
          say: 'Geen van beide: voor een CFO telt alleen de terugverdientijd',
          why: 'Die zegt wanneer het geld terug is en niets over wat er overblijft. Naast een ROI beantwoordt ze een andere vraag.',
        },
      },
    },
    'two-lifts': {
      ask: 'Voor een webshop toont de funnelcheck een meeropbrengst van {cart} per maand bij de winkelwagenratio en van {cvr} bij de conversieratio. Wat mag je de directie melden?',
      options: {
        a: {
          say: 'De ene of de andere: ze komen van dezelfde klanten',
          why: 'In de conversieratio zit de stap naar de winkelwagen al. Wie ze optelt, verkoopt elke bestelling twee keer.',
        },
        b: {
          say: 'De som: twee reparaties, twee keer meeropbrengst',
          why: 'Ze lijken los van elkaar te staan, maar zijn twee blikken op dezelfde klanten. De ene ratio is een deel van de andere.',
        },
        c: {
          say: 'De grootste, als winst: de bezoekers zijn al betaald',
          why: 'Meeropbrengst is omzet. Marge, retouren en de kosten van de reparatie zitten er niet in.',
        },
      },
    },
  },
};
