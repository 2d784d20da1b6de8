/**
 * The questions after each part in Italian. Keys are the ids in content/data/questions.yaml; `{name}` prints that number of the question with its
 * unit, `{name.bare}` without. The options stand in the order in which they are shown.
 */
export const questions = {
  labels: {
    /** The letters of the options, in order. */
    letters: 'ABCD',
    check: 'Verifica',
    right: 'Giusto.',
    wrong: 'Non è questa.',
    choose: 'Prima scegli una risposta.',
    reasons: 'La risposta e i perché',
    isRight: 'è giusta',
    read: 'La sezione che lo spiega:',
    score: '{part}: risposte giuste {right} su {all}',
    scoreOpen: '{part}: risposte giuste {right} su {all}, ancora da fare {open}',
    again: 'Ricomincia questa parte',
    print: 'Stampa come scheda',
    nothing: 'Finché non verifichi la prima risposta non viene conservato nulla.',
    kept: 'Le tue risposte restano su questo dispositivo. Le puoi cancellare in «Le mie letture».',
    noScript: 'Per verificare e contare serve JavaScript. Sotto ogni domanda si aprono comunque la risposta e i perché.',
    faults: {
      full: 'Lo spazio di questo browser è pieno: le risposte valgono finché resti sulla pagina.',
      forbidden:
        'Questo browser non conserva nulla per questo sito, forse perché la finestra è in incognito: le risposte valgono finché resti sulla pagina.',
      newer:
        'Una versione più recente della pagina ha già salvato dati su questo dispositivo, perciò qui non si sovrascrive nulla. Ricarica la pagina.',
    },
    paper: { name: 'Nome', day: 'Data', key: 'Le risposte giuste, per chi corregge' },
  },
  parts: {
    foundations: 'Fondamenti',
    compare: 'A confronto',
    roadmap: 'Percorso in dieci passi',
    experience: 'Esperienza del cliente',
    practice: 'Modelli e calcolatori',
  },
  items: {
    'prize-draw': {
      ask: 'Un concorso a premi porta i lead del marketing da {mqls.bare} a {mqlsAfter.bare} al mese. La quota che le vendite accettano come SQL scende dal {share} al {shareAfter}; di questi SQL si chiude sempre il {win}. Che cosa riferisci?',
      options: {
        a: {
          say: 'La domanda è raddoppiata: ora le vendite devono rispondere più in fretta',
          why: 'Sono raddoppiate le iscrizioni, non la domanda. I lead accettati sono scesi da {sqls.bare} a {sqlsAfter.bare}.',
        },
        b: {
          say: 'Meno contratti: {dealsAfter.bare} al mese invece di {deals.bare}',
          why: 'Moltiplica lead, quota e tasso di chiusura: {sqls.bare} SQL sono diventati {sqlsAfter.bare}. Il marketing si giudica sui lead che le vendite accettano; il traffico da solo dimostra poco.',
        },
        c: {
          say: 'Tanti contratti quanti prima: il doppio dei lead compensa la quota più bassa',
          why: 'La compenserebbe se la quota si fosse dimezzata. È scesa di più, e intanto le vendite devono setacciare il doppio dei contatti.',
        },
      },
    },
    'number-for-the-wall': {
      ask: 'In un’azienda di software c’è posto per un solo numero in più sul muro. Quale di questi è un segnale?',
      options: {
        a: {
          say: 'Le riunioni tenute questo mese',
          why: 'Una riunione è lavoro dentro una fase. Finché nessuna trattativa passa alla successiva, il fatturato resta dov’era.',
        },
        b: {
          say: 'Il valore della pipeline aperta',
          why: 'Cresce anche con le offerte che nessuno con un budget ha mai aperto. Una pipeline grande e di cattiva qualità è un’illusione con il simbolo dell’euro.',
        },
        c: {
          say: 'Le trattative passate alla fase successiva questa settimana',
          why: 'Se raddoppiassero, sapresti dire quale numero si muove dopo e quando arrivano i soldi. È così che si riconosce un segnale.',
        },
        d: {
          say: 'Le visualizzazioni delle pagine del sito, mese per mese',
          why: 'Possono raddoppiare senza una sola richiesta di demo. Un segnale sarebbe la quota di visite che finiscono in una richiesta.',
        },
      },
    },
    'fine-ratio-slow-money': {
      ask: 'Chi si abbona alla tua box porta {ratio} volte quanto è costato conquistarlo; l’obiettivo è un rapporto di almeno {target}. I soldi tornano dopo {payback}, quando di solito ne bastano {usual.bare}. Da dove cominci?',
      options: {
        a: {
          say: 'Dal costo di acquisizione: lead migliori, meno attrito prima del pagamento',
          why: 'Il cliente vale ampiamente quello che costa, ma i soldi tornano troppo piano. Un costo più basso accorcia il rientro.',
        },
        b: {
          say: 'Dal lifetime value: onboarding, abitudine, upselling',
          why: 'Il valore viene prima quando è sotto l’obiettivo. Qui lo supera di molto, e una relazione più lunga porta soldi ancora più tardi.',
        },
        c: {
          say: 'Dai volumi: con un rapporto così ogni annuncio in più rende',
          why: 'Alla fine rende. Fino ad allora ogni nuovo cliente tiene fermi i soldi più a lungo del solito, e crescendo ne tieni fermi ancora di più.',
        },
      },
    },
    'quiet-deal': {
      ask: 'La demo era ottima e dalla parte del cliente il prodotto piace a tutti. Da cinque settimane non si muove niente. Che cosa fai per prima cosa?',
      options: {
        a: {
          say: 'Cerchi il rischio rimasto senza risposta: sicurezza, legale, integrazione, migrazione o operatività',
          why: 'Una trattativa che piace a tutti e che nessuno manda avanti è il segno tipico di uno strato rimasto senza risposta. Ogni strato ha un suo responsabile, e parecchi la demo non l’hanno vista.',
        },
        b: {
          say: 'Offri uno sconto che scade con il tuo trimestre, così c’è un motivo per firmare adesso',
          why: 'La fine del tuo trimestre non è un loro motivo, e del prezzo nessuno ha parlato. Chi compra impara ad aspettare l’ultimo giorno.',
        },
        c: {
          say: 'Inviti le stesse persone a una seconda demo, più approfondita',
          why: 'Loro sono già convinte. Chi può fermare la trattativa non era in sala, e ha bisogno di prove per il suo strato.',
        },
      },
    },
    'budget-before-fit': {
      ask: 'Un sapone con ricarica porta {ltv} da un cliente che è costato {cac}; riordina il {repeat} di chi compra. Il marketing chiede il doppio del budget. Che cosa rispondi?',
      options: {
        a: {
          say: 'Sì: ogni cliente porta più di quanto costa',
          why: 'Per un soffio: {ratio} volte il suo costo, contro un obiettivo di almeno {target}. Con il doppio dello sforzo guadagni due volte lo stesso soffio.',
        },
        b: {
          say: 'Sì, purché i prossimi clienti non costino più dei primi',
          why: 'Di solito costano di più. Anche se non fosse così, il rapporto resterebbe a {ratio}: il doppio dello sforzo, e non si è imparato niente.',
        },
        c: {
          say: 'Non ancora: prima capiamo perché tornano in così pochi',
          why: 'Nel capitolo si sistema il prodotto: riordina il {repeatFixed}, il passaparola porta clienti, il rapporto sale a {ratioFixed}. È quella la settimana per alzare il budget.',
        },
      },
    },
    'number-for-the-cfo': {
      ask: 'Hai due minuti con la CFO di un’azienda che forse comprerà il tuo strumento di pianificazione per {users}. Quale numero porti?',
      options: {
        a: {
          say: 'Il ritorno del primo anno: {roi}',
          why: 'Regge solo se regge ogni ipotesi, e non dice quando tornano i soldi. Chi legge con prudenza dubita prima del numero più grande.',
        },
        b: {
          say: 'Il tempo di recupero nel caso prudente: {cautious}',
          why: 'I direttori finanziari chiedono spesso il pareggio entro {limit}. Questo numero ci rientra anche con benefici più bassi, un avvio più caro e una partenza più tardiva: risponde prima della domanda.',
        },
        c: {
          say: 'Le ore che {users} risparmieranno in un anno, sommate',
          why: 'Ore risparmiate non sono ancora soldi: anche il calcolo ne conta solo una parte. Il loro posto è nella parte del business case per le operazioni.',
        },
      },
    },
    'double-the-ads': {
      ask: 'Il report di un accessorio da cucina segna un ROAS di {roas.bare}. Il margine è del {margin}, e il {repeat} di chi compra ritorna. L’agenzia vuole raddoppiare il budget. Quali numeri porti alla riunione?',
      options: {
        a: {
          say: 'LTV e CAC: {ltv} contro {cac}',
          why: 'Il ROAS conta le vendite prima di aver pagato la merce. Pagata quella, ogni cliente porta meno di quanto è costato, e il doppio del budget raddoppia il buco.',
        },
        b: {
          say: 'Il ROAS: ogni euro di pubblicità ne riporta {roas.bare}',
          why: 'Riporta vendite. Con questo margine la maggior parte se ne va in merce e consegne, e quasi nessuno ordina una seconda volta.',
        },
        c: {
          say: 'Il costo per clic, confrontato con quello dell’anno scorso',
          why: 'Un clic meno caro parla di chi arriva. Se chi arriva vale quello che costa, lo dice un altro numero.',
        },
      },
    },
    'short-or-long-form': {
      ask: 'Un modulo per la demo con un solo campo porta {short.bare} richieste al mese, e si qualifica il {shortShare}. Con sette campi ne arrivano {long.bare} e si qualifica il {longShare}. La tua squadra regge {long.bare} telefonate. Quale modulo pubblichi?',
      options: {
        a: {
          say: 'Quello corto: porta {shortSqls.bare} SQL, quello lungo {longSqls.bare}',
          why: 'Solo se chiami tutti e {short.bare}. La squadra arriva alla metà, presa a caso, e ci trova {called.bare} SQL.',
        },
        b: {
          say: 'Quello corto: ogni campo fa perdere richieste',
          why: 'In un negozio, dove non c’è una telefonata da risparmiare, la questione è chiusa. Qui i campi fanno la cernita prima che qualcuno alzi il telefono.',
        },
        c: {
          say: 'Quello lungo: porta {longSqls.bare} SQL con le stesse telefonate',
          why: 'Ogni sua richiesta riceve una telefonata. Il modulo corto darebbe {called.bare} SQL per lo stesso lavoro.',
        },
      },
    },
    'twenty-times-the-lever': {
      ask: 'Una slide dice: «Una conversione migliore porta al negozio {shop}, un tasso di chiusura migliore porta all’azienda di software {tool}. La leva B2B è venti volte più forte.» Che cosa chiedi per prima cosa?',
      options: {
        a: {
          say: 'Se il budget pubblicitario era uguale per tutti e due',
          why: 'Domanda giusta, ma il budget era uguale: la distanza viene da un’altra parte.',
        },
        b: {
          say: 'Se i due importi coprono lo stesso periodo',
          why: 'Uno è di un mese, l’altro di un trimestre. Sulla stessa base il fattore è {ratio.bare} e, misurate ciascuna dal proprio punto di partenza, le leve sono ancora più vicine.',
        },
        c: {
          say: 'Quando si può spostare sul software il budget del negozio',
          why: 'Troppo presto. Il confronto non regge, e le vendite in più non sono ancora profitto.',
        },
      },
    },
    'one-friend': {
      ask: 'Revisione trimestrale con un cliente partito da un solo reparto: utenti attivi in crescita, uso in crescita, reparti fermi. Qual è il prossimo passo?',
      options: {
        a: {
          say: 'Conquistare un secondo reparto prima che il tuo unico amico cambi lavoro',
          why: 'Utenti in crescita e reparti fermi: uno strumento amato con un solo amico. È ora della fase successiva quando crescono tutti e tre i segnali.',
        },
        b: {
          say: 'Proporre il contratto quadro finché i numeri salgono',
          why: 'Prima viene un secondo reparto con uno sponsor e un budget. Senza, nessuno può firmare per gli altri.',
        },
        c: {
          say: 'Niente per ora: il cliente cresce da solo',
          why: 'Cresce in un punto solo. Se il tuo amico se ne va, là dentro nessun altro ha motivo di difenderti.',
        },
      },
    },
    'three-times-the-target': {
      ask: 'La tua squadra chiude il {win} delle trattative. La pipeline aperta vale {floor.bare} volte l’obiettivo del trimestre. Basta?',
      options: {
        a: {
          say: 'Sì: {floor} è proprio quello che chiedono gli addetti ai lavori',
          why: 'È il loro minimo, e basta a una squadra che vince una trattativa su tre. La tua ne vince meno.',
        },
        b: {
          say: 'Sì, se d’ora in poi se ne perdono meno del solito',
          why: 'Un piano che ha bisogno di un tasso di chiusura migliore del tuo è una speranza. Calcola con quello che hai.',
        },
        c: {
          say: 'No: in media rende meno dell’obiettivo',
          why: 'Moltiplica la pipeline per il tuo tasso di chiusura: resti sotto l’obiettivo. L’intervallo di lavoro è {range}; dove stai tu, lì dentro, lo dice il tuo tasso.',
        },
      },
    },
    'discovery-channel': {
      ask: 'Hai aperto un canale di video brevi per farti scoprire da chi non ti conosce. L’amministrazione conta pochi ordini all’ultimo clic e vuole chiuderlo. Che cosa controlli per prima cosa?',
      options: {
        a: {
          say: 'Quanti nuovi visitatori venuti da lì arrivano a un prodotto',
          why: 'Il suo ruolo è farti scoprire, e da questo si vede se funziona. Ha fatto la sua parte quando arriva qualcuno che non ti conosceva.',
        },
        b: {
          say: 'Se con più budget arriverebbero gli ordini che mancano',
          why: 'I soldi non danno a un canale un altro ruolo. Prima guarda se svolge il suo.',
        },
        c: {
          say: 'Quale canale chiude più ordini e userebbe meglio quei soldi',
          why: 'L’ultimo clic premia i canali che raccolgono chi è stato trovato da altri. Ruoli diversi si giudicano con numeri diversi.',
        },
      },
    },
    'frightened-buyer': {
      ask: 'Chi compra vuole il tuo strumento e ha paura di un anno storto: se non lo usa quasi nessuno, l’anno si chiude a {bad}. Che cosa offri?',
      options: {
        a: {
          say: 'Un quinto di sconto sul canone: l’anno storto si chiude a {discounted}',
          why: 'Quasi tutta la perdita è ancora lì. Lo sconto migliora l’anno buono, che non faceva paura a nessuno.',
        },
        b: {
          say: 'Canone e avvio solo se si raggiungono criteri scritti: l’anno storto si chiude a {clause}',
          why: 'Toglie all’anno storto quasi tutta la perdita e non tocca quello buono. Il rischio passa a te: concorda criteri che sai raggiungere.',
        },
        c: {
          say: 'Un pilota quasi gratis, lungo quanto vogliono loro',
          why: 'Nessuno ha interesse a usare quello che non è costato niente. Senza un giudice, un numero e una data finirà con un cortese «vi faremo sapere».',
        },
      },
    },
    'finished-tour': {
      ask: 'Quasi tutti i nuovi utenti completano la visita guidata del prodotto, eppure al settimo giorno gli attivi sono sempre meno. Che cosa cambi?',
      options: {
        a: {
          say: 'La visita: più corta, così la completano ancora più utenti',
          why: 'Completarla vuol dire aver cliccato «avanti». Che lo facciano in più persone non fa tornare nessuno.',
        },
        b: {
          say: 'I messaggi: un promemoria a tutti il sesto giorno',
          why: 'Un promemoria serve a chi ha un motivo per tornare. Questi utenti non ce l’hanno ancora.',
        },
        c: {
          say: 'Il senso di «completato»: qualcosa che l’utente ha in mano',
          why: 'Una lezione prenotata, un primo report inviato, un turno pianificato. Chi dalla prima settimana non ricava niente arriva di rado alla seconda fattura.',
        },
      },
    },
    'instant-answer': {
      ask: '«Grazie per la richiesta, la ricontatteremo al più presto» parte dopo un secondo. Il limite di {limit} è rispettato?',
      options: {
        a: {
          say: 'Non con questo: il tempo corre fino alla prima frase utile',
          why: 'Una risposta fa avanzare la domanda: un numero, un documento, un orario per la chiamata, il nome di una persona.',
        },
        b: {
          say: 'Sì: il cliente sa che il messaggio è arrivato ed è in buone mani',
          why: 'È solo una conferma di ricezione. Ciò che il cliente voleva sapere non lo sa ancora.',
        },
        c: {
          say: 'Sì, fuori orario; di giorno deve rispondere una persona',
          why: 'Una domanda si raffredda anche di notte. Nell’esempio del capitolo, dal turno serale dipende un quarto del valore del mese.',
        },
      },
    },
    'broken-grinder': {
      ask: 'Il macinino di una torrefazione resta fermo un giorno: centinaia di sacchetti in ritardo, e alcuni uffici sotto contratto senza caffè. Come reagisci?',
      options: {
        a: {
          say: 'Un messaggio a chi compra i sacchetti, prima che chieda; una telefonata a ogni ufficio',
          why: 'A tanti serve subito una nuova data, a pochi una persona con un piano per domani. L’errore è lo stesso, i programmi no.',
        },
        b: {
          say: 'Una telefonata a ciascuno: con le cattive notizie niente vale quanto una voce',
          why: 'Chi compra i sacchetti, di solito, ne sarebbe infastidito, e ti costerebbe una fortuna. Vuole sapere quando arriva il pacco.',
        },
        c: {
          say: 'Un piccolo credito per tutti: rapido, equo, senza eccezioni',
          why: 'In un ufficio nessuno può usarlo. A loro serve caffè domani e, per la prossima revisione, una pagina con causa e rimedio.',
        },
      },
    },
    'happy-survey': {
      ask: 'Nel questionario del tuo negozio sono quasi tutti soddisfatti. Eppure i clienti che riordinano sono sempre meno. A che cosa guardi?',
      options: {
        a: {
          say: 'Al numero di risposte: con un premio ne arriveranno di più',
          why: 'Arrivano altre risposte da chi già risponde. Chi se ne è andato senza una parola non compila moduli.',
        },
        b: {
          say: 'Ai comportamenti: resi, chat ripetute, pause',
          why: 'Gli insoddisfatti non hanno partecipato: li trovi dietro gli ordini che si sono fermati. Il comportamento risponde senza che tu chieda.',
        },
        c: {
          say: 'Ai prezzi: chi è soddisfatto e se ne va ha trovato un prezzo più basso',
          why: 'Può darsi, ma questo questionario non lo sa: ha ascoltato chi è rimasto. Prima scopri che cosa hanno fatto gli altri prima di andarsene.',
        },
      },
    },
    'price-of-an-answer': {
      ask: 'Se rispondessi in giornata a ogni voto basso, il lifetime value di un abbonato potrebbe salire da {before} a {after}. Conquistarne uno costa {cac}. Quanto possono costare al massimo le risposte, per ogni abbonato conquistato?',
      options: {
        a: {
          say: 'Quanto vale allora l’abbonato: {after}',
          why: 'Gran parte di quel valore arriva anche senza risposte. Pagheresti quello che hai già.',
        },
        b: {
          say: 'Quanto costa conquistarne uno nuovo: {cac}',
          why: 'Le risposte non conquistano un abbonato, lo fanno restare più a lungo. Il tetto dipende da quello che aggiungono.',
        },
        c: {
          say: 'La differenza fra {before} e {after}',
          why: 'Le risposte aggiungono quello e nient’altro. E l’aumento è un’ipotesi: tieni da parte un gruppo senza risposte e lo saprai.',
        },
      },
    },
    'satisfied-buyer': {
      ask: 'Mancano tre mesi al rinnovo. Il tuo contatto all’ufficio acquisti ti dà un nove su dieci. Che cosa fai?',
      options: {
        a: {
          say: 'Segni il rinnovo come sicuro e ti occupi degli altri clienti',
          why: 'È un’opinione fra diverse, e non quella di chi ci lavora. A decidere può essere la più critica.',
        },
        b: {
          say: 'Chiedi una referenza finché l’umore è buono',
          why: 'Idea simpatica, ma di che cosa pensano gli altri continui a non sapere niente.',
        },
        c: {
          say: 'Chiedi a chi usa il prodotto e a chi lo approva',
          why: 'Gli acquisti vedono un prezzo equo e fatture giuste. Il guasto che gli utenti aggirano da mesi salta fuori alla riunione del rinnovo.',
        },
      },
    },
    'growth-multiple': {
      ask: 'Il consiglio di amministrazione ha letto che chi è leader nell’esperienza del cliente ha una probabilità di crescere in fretta {b2c.bare} volte quella degli altri nel B2C e {b2b.bare} volte nel B2B. «Quindi nel B2C rende di più. Compriamo la loro dashboard.» Che cosa rispondi?',
      options: {
        a: {
          say: 'D’accordo: un moltiplicatore così non può essere un caso',
          why: 'Con un evento raro basta un ritardatario in più per dimezzarlo. L’articolo non dà né la frequenza di base né il margine d’errore.',
        },
        b: {
          say: 'I due numeri non si confrontano. Proviamo un’abitudine e misuriamola',
          why: 'Soglie, aziende e domande sono diverse, e chi cresce una dashboard se la può permettere. Le abitudini costano poco; il ritorno calcolalo con i tuoi numeri.',
        },
        c: {
          say: 'Due studi senza nome non provano proprio niente, quindi lasciamo perdere',
          why: 'È l’errore opposto. Uno studio debole è un buon motivo per provare qualcosa di piccolo e misurarlo.',
        },
      },
    },
    'second-extension': {
      ask: 'Il pilota è già stato prolungato una volta, per un criterio preciso. Ora il cliente chiede altre due settimane, «per stare tranquilli». Che cosa fai?',
      options: {
        a: {
          say: 'Accetti: chi chiede tempo è interessato',
          why: 'Di solito vuol dire che a chi può firmare non l’ha chiesto nessuno. Altre due settimane non cambiano niente.',
        },
        b: {
          say: 'Chiedi allo sponsor che cosa dovrebbe vedere per dire di no',
          why: 'La seconda richiesta torna a chi decide, come domanda. La risposta dice che cosa manca, oppure che non manca niente.',
        },
        c: {
          say: 'Offri uno sconto a chi firma entro la settimana',
          why: 'Abbassa il tuo prezzo e lascia il rischio dov’era. Il prezzo non l’aveva messo in discussione nessuno.',
        },
      },
    },
    'ahead-on-day-four': {
      ask: 'La scheda prevede {days} di test. Il quarto giorno il nuovo carrello è nettamente in testa e i rimborsi sono stabili. Un collega: «Ogni giorno in più ci costa ordini. Passiamo subito a quello.» Che cosa fai?',
      options: {
        a: {
          say: 'Passi al nuovo: il vantaggio è netto e niente è peggiorato',
          why: 'Prima o poi il caso porta in testa quasi ogni versione nuova. Chi si ferma quel giorno scambia il rumore per un risultato.',
        },
        b: {
          say: 'Guardi ogni mattina e ti fermi appena è significativo',
          why: 'Lo stesso errore con una formula: ci si ferma al primo giorno buono. Campione e giorno di lettura erano fissati prima di partire.',
        },
        c: {
          say: 'Lasci finire il test e leggi il risultato nel giorno previsto',
          why: 'Un test si ferma prima solo se c’è un danno: un numero da sorvegliare che peggiora. Poi leggilo per segmenti: una media che sale può nascondere un gruppo che ci rimette.',
        },
      },
    },
    'champion-who-sends-nothing': {
      ask: 'Un mese fa il tuo contatto voleva «portare la cosa ai piani alti». Gli hai preparato le quattro mail, e non ne è partita una. Nel CRM c’è scritto «champion». E adesso?',
      options: {
        a: {
          say: 'Correggi la voce: un lettore interessato, non ancora un champion',
          why: 'Un champion ha fatto per te qualcosa che gli è costato fatica. Finché non c’è, quando non sei in sala nessuno vende per te.',
        },
        b: {
          say: 'Scrivi tu alla CFO: il business case è solido e il trimestre è corto',
          why: 'Guadagni una settimana e perdi la persona che ti ha prestato la sua reputazione. Offriti di partecipare alla riunione, e vacci solo se te lo chiedono.',
        },
        c: {
          say: 'Riscrivi le mail: forse non convincevano',
          why: 'Sono bozze, che un champion riscrive comunque a parole sue. Quello che manca è qualcuno che le mandi.',
        },
      },
    },
    'two-kinds-of-roi': {
      ask: 'Lo studio pubblicato da un concorrente riporta un ROI sui valori attuali. Il tuo business case ha un ROI semplice del {plain} e un ROI sui valori attuali del {present}. Quale metti accanto al suo?',
      options: {
        a: {
          say: 'Quello semplice: è più alto e si controlla meglio',
          why: 'Si controlla bene, sì. Ma due ROI di tipo diverso, affiancati, non si confrontano: uno conta per intero i soldi che arrivano tardi, l’altro no.',
        },
        b: {
          say: 'Quello sui valori attuali, e lo dici',
          why: 'Lo stesso tipo accanto allo stesso tipo. Nessuno dei due è sbagliato; sbagliato è mescolarli.',
        },
        c: {
          say: 'Nessuno dei due: a una CFO interessa solo il tempo di recupero',
          why: 'Dice quando tornano i soldi e niente di quello che resta. Accanto a un ROI risponde a un’altra domanda.',
        },
      },
    },
    'two-lifts': {
      ask: 'Per un negozio il calcolatore del funnel mostra un guadagno di {cart} al mese sul tasso di aggiunta al carrello e di {cvr} sul tasso di conversione. Che cosa puoi dire al consiglio di amministrazione?',
      options: {
        a: {
          say: 'L’uno o l’altro: i guadagni vengono dagli stessi clienti',
          why: 'Il tasso di conversione contiene già il passaggio al carrello. Chi somma i due vende ogni ordine due volte.',
        },
        b: {
          say: 'La somma: due interventi, due guadagni',
          why: 'Sembrano due cose separate e sono gli stessi clienti visti da due lati. Un tasso è parte dell’altro.',
        },
        c: {
          say: 'Il più grande, come profitto: i visitatori sono già pagati',
          why: 'Il guadagno qui è fatturato. Margine, resi e costo dell’intervento non ci sono dentro.',
        },
      },
    },
  },
};
