/** The three checklists in Italian. Keys are the ids in content/data/checklists.yaml; `{id}` prints that figure with its unit, `{id.bare}` its number. */
export const checklists = {
  labels: {
    why: 'Perché',
    how: 'Come verificarlo',
    read: 'Approfondisci',
    template: 'Modello',
    tool: 'Calcolatore',
  },
  items: {
    'b2c-01': {
      check: 'In {th-seven-second-test} un estraneo capisce dal titolo della landing page che cosa gli risolvi?',
      why: 'Chi non vede che cosa migliorerà se ne va prima del prezzo. E tutto quello che sta sotto il titolo resta senza lettori.',
      how: 'Mostra la pagina per {th-seven-second-test} a tre persone esterne, coprila e chiedi a che cosa serve e a chi. Tre risposte concordi valgono un sì, due un «in parte».',
    },
    'b2c-02': {
      check: 'La prima schermata della landing page propone una sola azione?',
      why: 'Ogni tasto in più ruba attenzione a quello che conta, e chi è occupato a scegliere fra i tasti ha smesso di scegliere il prodotto.',
      how: 'Apri la pagina sul telefono e, prima di scorrere, conta tutto quello che chiede una decisione. Lascia fuori il menu e l’avviso sui cookie.',
    },
    'b2c-03': {
      check: 'Si paga con {th-checkout-clicks} al massimo, e i metodi con un solo tocco sono in cima alla lista?',
      why: 'A ogni passaggio in più qualcuno viene interrotto, ci ripensa sul prezzo o va a cercare la carta in un’altra stanza.',
      how: 'Metti un articolo nel carrello dal telefono e conta i tocchi fino alla conferma dell’ordine. Segnati quale metodo di pagamento compare per primo.',
    },
    'b2c-04': {
      check:
        'Un carrello abbandonato fa partire da solo i promemoria dopo {th-cart-reminder-1}, {th-cart-reminder-2} e {th-cart-reminder-3}?',
      why: 'Una parte di chi se n’è andato è stata solo interrotta. Senza promemoria paghi per far tornare la stessa persona.',
      how: 'Abbandona un carrello da un indirizzo privato e segna quando arriva ogni messaggio. Con un secondo carrello compra dopo il primo promemoria: gli altri non devono partire.',
    },
    'b2c-05': {
      check: 'La prova o il vantaggio sul primo ordine dà un motivo per comprare oggi?',
      why: 'Se il vantaggio vale anche il mese prossimo, può aspettare anche la decisione, e per allora la scheda del browser è chiusa.',
      how: 'Leggi l’offerta ad alta voce e aggiungi «quindi lo faccio oggi, perché…». Se la frase non si chiude, o se il conto alla rovescia riparte per ogni visitatore, la risposta è no.',
    },
    'b2c-06': {
      check: 'Vicino al tasto «paga» ci sono molte recensioni e foto di clienti, e nessuna sembra finta?',
      why: 'L’ultimo dubbio lo tolgono gli altri acquirenti. Basta una recensione che puzza di inventato per rovinare quelle vere accanto.',
      how: 'Conta le recensioni a portata di uno scorrimento dal tasto; gli addetti ai lavori ne mostrano {th-reviews-shown.bare} forti. Poi cerca le frasi che si ripetono, l’assenza di critiche, le date concentrate in una settimana.',
    },
    'b2c-07': {
      check: 'Pubblichi nuovi video brevi o contenuti fatti dai clienti più di {th-creative-cadence.bare} volte a settimana?',
      why: 'Il pubblico smette presto di vedere una clip che conosce già, e chi pubblica poco impara poco.',
      how: 'Conta quello che è uscito per la prima volta nelle ultime quattro settimane e dividi per quattro. Un vecchio video ritagliato non vale.',
    },
    'b2c-08': {
      check: 'Fai offerte mirate sulle ricerche di chi è insoddisfatto, vuole un rimborso o confronta?',
      why: 'Chi cerca queste parole è vicino a decidere, per te o contro di te. Se non ci sei, risponde un concorrente o un forum.',
      how: 'Cerca il tuo nome con «rimborso», «problemi» e «alternativa» e guarda chi risponde. Poi fatti dare l’elenco delle parole su cui si fa offerta e la pagina a cui porta ciascuna.',
    },
    'b2c-09': {
      check: 'Sono le abitudini d’uso osservate a decidere quando e quanto spesso mandi notifiche e mail?',
      why: 'I messaggi mandati quando fa comodo a chi li manda insegnano a disattivarli, e il canale è perso anche per le buone notizie.',
      how: 'Prendi le ultime tre campagne e chiedi quale dato d’uso ne ha deciso l’ora e la frequenza. «Mandiamo sempre di martedì» è un no.',
    },
    'b2c-10': {
      check: 'Nei primi {th-first-week} i messaggi accompagnano il nuovo cliente, un passo alla volta, fino a un risultato?',
      why: 'Un vasetto rimasto chiuso non si ricompra. L’abitudine si forma nei primi giorni, finché l’acquisto è fresco.',
      how: 'Leggi in ordine tutto quello che un nuovo cliente riceve in quei {th-first-week.bare} giorni. Ogni messaggio chiede un piccolo gesto d’uso, o vende già la prossima cosa?',
    },
    'b2c-11': {
      check: 'C’è un piano scritto per aumentare la spesa per cliente, con bundle o più pezzi per ordine?',
      why: 'Senza un piano la crescita si compra un visitatore alla volta, mentre chi è già alla cassa esce con un solo articolo.',
      how: 'Chiedi chi risponde del numero di pezzi per ordine, quant’era il mese scorso e quale bundle si sta provando per farlo salire.',
    },
    'b2c-12': {
      check: 'I consigli d’acquisto, per categoria o per persona, fanno crescere gli acquisti e non solo i clic?',
      why: 'Un consiglio si prende facilmente il merito di un acquisto che sarebbe arrivato comunque. Allora mantieni una macchina che sposta clic da una parte all’altra.',
      how: 'Cerca un confronto in cui una parte dei visitatori, presa a caso, non ha visto consigli, e confronta gli ordini per visitatore. Se nessuno l’ha mai fatto, la risposta è no.',
    },
    'b2c-13': {
      check: 'Deciso un test, la variante vincente arriva a tutti entro {th-winner-rollout}?',
      why: 'Ogni giorno che una vincente nota resta ferma, la maggior parte dei visitatori riceve la versione più debole. Messa online per tutti in un colpo, può danneggiare un gruppo che nessuno ha guardato.',
      how: 'Per le ultime tre vincenti segna il momento della decisione e quello in cui erano online per tutti. Il test deve essere passato dal {th-rollout-1} e dal {th-rollout-2} dei visitatori, guardando ogni volta i segmenti; dalla decisione al {th-rollout-3}, {th-winner-rollout} al massimo.',
    },
    'b2c-14': {
      check:
        'Il piano prevede che la spesa di acquisizione rientri in {th-cac-payback-oneoff}, o in {th-cac-payback-subscription} per un abbonamento?',
      why: 'Un negozio può crescere fino a restare senza cassa, se ogni nuovo cliente ripaga la sua pubblicità troppo tardi per pagare quella del prossimo.',
      how: 'Dividi il costo di acquisizione completo del mese scorso per i nuovi clienti e mettilo accanto al margine del primo ordine o dei primi mesi. Un piano senza questi due numeri è un no.',
    },
    'b2c-15': {
      check: 'Le tue pagine si caricano e si stabilizzano meglio della media del mercato (LCP e CLS)?',
      why: 'Secondo gli addetti ai lavori, {th-page-load-delay} di caricamento in più fa crollare le vendite. E se un tasto salta mentre la pagina si assesta, il dito finisce su quello sbagliato.',
      how: 'Passa la tua landing page e quelle di tre concorrenti in un test di velocità pubblico, in versione mobile. Confronta il tempo fino al contenuto principale (LCP) e quanto si sposta l’impaginazione (CLS).',
    },
    'b2c-16': {
      check: 'L’assistenza in chat risponde entro {th-chat-support}?',
      why: 'Una domanda in chat è spesso l’ultimo dubbio prima di pagare. Dura più o meno quanto la pazienza di chi compra.',
      how: 'Fai una domanda da cliente stasera e un’altra nel fine settimana, cronometro alla mano. Poi chiedi la mediana della settimana scorsa, comprese le chat rimaste senza risposta.',
    },
    'b2c-17': {
      check: 'Farsi rimborsare è facile?',
      why: 'Con un rimborso facile il primo ordine è un rischio piccolo, la fiducia cresce e le recensioni arrivano prima. Di un rimborso difficile si racconta ogni dettaglio agli sconosciuti.',
      how: 'Fai un reso tu: conta i passaggi, i giorni fino all’accredito e i messaggi in cui hai dovuto spiegare il motivo.',
    },
    'b2c-18': {
      check: 'Hai difese contro chi abusa delle promozioni?',
      why: 'Un codice primo ordine usato dieci volte dalla stessa persona mangia margine e fa sembrare la campagna migliore di com’è.',
      how: 'Prova a usare due volte un codice primo ordine, la seconda con un altro indirizzo. Poi ordina i codici usati il mese scorso per indirizzo di consegna e metodo di pagamento e cerca i doppioni.',
    },
    'b2c-19': {
      check: 'Le campagne di riacquisto seguono la velocità con cui il prodotto finisce?',
      why: 'Troppo presto, la mail dà fastidio; troppo tardi, il cliente ha già comprato altrove.',
      how: 'Per il prodotto più venduto prendi la mediana dei giorni fra primo e secondo ordine e confrontala con il giorno in cui parte il promemoria. Una data unica per tutti i prodotti è un no.',
    },
    'b2c-20': {
      check: 'Il programma di referral si diffonde da solo, con un coefficiente virale di almeno {th-viral}?',
      why: 'Un programma che si diffonde poco è uno sconto a chi sarebbe venuto comunque, e i clienti successivi si pagano a prezzo pieno.',
      how: 'Dividi i nuovi clienti del mese scorso arrivati con un invito per i clienti che potevano invitare. Controlla che l’invito compaia quando il prodotto ha appena funzionato.',
    },
    'b2b-01': {
      check: 'È scritto quali aziende vuoi come clienti e quali rifiuti?',
      why: 'Senza la seconda metà, chiunque abbia un budget è un lead, e i venditori migliori passano il trimestre su trattative che non possono chiudersi.',
      how: 'Chiedi a due venditori, separatamente, il nome di un’azienda che rifiuterebbero e il motivo. Confronta le risposte con la pagina in cui dovrebbe essere scritto.',
    },
    'b2b-02': {
      check: 'L’elenco delle aziende obiettivo si aggiorna ogni trimestre?',
      why: 'Le persone cambiano posto, i budget si congelano, le società si fondono. Un elenco vecchio manda un buon lavoro a scrivanie vuote.',
      how: 'Apri l’elenco e cerca la data dell’ultima revisione. Poi controlla dieci nomi: il contatto lavora ancora lì, con quel ruolo?',
    },
    'b2b-03': {
      check: 'Ogni richiesta in entrata, una volta smistata, riceve la risposta di una persona entro {th-inbound-response}?',
      why: 'Chi chiede sta confrontando adesso. Nel mestiere si dice che oltre quel tempo la conversione si dimezza: è un’affermazione senza fonte, ma darle retta costa poco.',
      how: 'Manda una richiesta dal tuo modulo in un’ora scomoda della giornata lavorativa e fai partire il cronometro. La ricevuta automatica non conta come risposta.',
    },
    'b2b-04': {
      check: 'Le discovery call seguono una traccia costruita sul lavoro da fare del cliente e sul risultato che vuole ottenere (JTBD)?',
      why: 'Senza traccia la chiamata diventa una demo: sai quali funzioni sono piaciute e niente del lavoro che il cliente deve portare a termine.',
      how: 'Ascolta due registrazioni. Conta i minuti prima che si nomini una funzione e cerca negli appunti il lavoro da fare, con le parole del cliente.',
    },
    'b2b-05': {
      check: 'Per ogni proof of concept (POC) le due parti hanno messo per iscritto come si giudica e quando è riuscito?',
      why: 'Altrimenti finisce con un «interessante», e la decisione è lontana come il primo giorno.',
      how: 'Apri il documento di ogni POC in corso e cerca un numero, una data e il nome di chi, dal lato del cliente, accetta il risultato.',
    },
    'b2b-06': {
      check: 'Puoi consegnare subito il white paper sulla sicurezza e i documenti per l’ufficio acquisti?',
      why: 'La sicurezza e l’ufficio acquisti leggono da soli, e la trattativa sta ferma finché non hanno qualcosa da leggere. Ogni richiesta costa un favore al tuo champion.',
      how: 'Chiedi adesso entrambi a un collega delle vendite e guarda quanto ci mette. Controlla le date: un certificato scaduto è un no.',
    },
    'b2b-07': {
      check: 'Tutti usano le stesse definizioni di fase e un solo metodo di qualificazione, come MEDDICC o BANT?',
      why: 'Se una fase vuol dire quello che sente ciascun venditore, il forecast somma stati d’animo. E nessuno può aiutare una trattativa se non sa che cosa le manca.',
      how: 'Dai a tre venditori gli appunti della stessa trattativa e chiedi in che fase è e che cosa manca. Tre risposte uguali sono un sì.',
    },
    'b2b-08': {
      check: 'C’è una deal review ogni settimana, su schede aggiornate il giorno prima?',
      why: 'Con schede vecchie la riunione passa a raccontare, e per decidere il passo successivo non resta tempo.',
      how: 'Apri le schede delle trattative discusse l’ultima volta. Ognuna mostra una modifica del giorno prima e un passo successivo con un nome e una data?',
    },
    'b2b-09': {
      check: 'Le regole su prezzi e pacchetti dicono qual è lo sconto massimo e chi può concedere di più?',
      why: 'Gli sconti dati per abitudine abbassano il prezzo di riferimento per ogni cliente che viene dopo, e alla lunga per tutto il settore.',
      how: 'Elenca gli sconti degli ultimi dieci contratti. Per quelli sopra il limite cerca l’approvazione; se il limite non c’è, la risposta è no.',
    },
    'b2b-10': {
      check: 'Per ogni settore che servi è pronta una referenza da chiamare o un caso di studio?',
      why: 'Chi compra crede a chi ha gli stessi problemi. Una referenza di un altro settore risponde a una domanda che nessuno ha fatto.',
      how: 'Scrivi i settori delle trattative aperte e accanto a ognuno un nome: un cliente che quest’anno ha accettato di rispondere a una chiamata, o un caso di una pagina.',
    },
    'b2b-11': {
      check: 'È chiaro quando un contatto preso a un webinar o a un evento diventa lead qualificato dal marketing (MQL)?',
      why: 'Se conta ogni badge scansionato, le vendite ricevono un elenco che smettono di leggere. Se il criterio cambia a ogni evento, due eventi non si confrontano mai.',
      how: 'Prendi cinque contatti dell’ultimo evento e falli classificare a marketing e vendite, separatamente. Devono concordare su tutti e cinque e saper dire la regola.',
    },
    'b2b-12': {
      check: 'Il passaggio dall’SDR all’account executive è concordato per iscritto e rispettato in più del {th-handoff} dei casi?',
      why: 'Fra i due, un’azienda interessata aspetta senza sapere chi. E quello che ha detto nel primo colloquio lo deve ripetere.',
      how: 'Prendi i lead accettati il mese scorso e conta quelli contattati nel tempo concordato e con gli appunti nella scheda. Dividi per il totale.',
    },
    'b2b-13': {
      check: 'Nel CRM è compilato più del {th-crm-check} dei campi obbligatori?',
      why: 'Un campo vuoto è una domanda che qualcuno rifarà al cliente. E un report costruito sui buchi mente senza battere ciglio.',
      how: 'Lancia il report di completezza sulle trattative aperte. Poi leggi dieci schede: «n.d.» e «da definire» contano come vuoti.',
    },
    'b2b-14': {
      check: 'Hai misurato quanti giorni passano le trattative in ogni fase, e sai dove si fermano?',
      why: 'La durata totale nasconde il punto. Così la squadra spinge in fondo a un tubo che è otturato a metà.',
      how: 'Per le ultime venti trattative chiuse prendi la mediana dei giorni per fase, tenendo separate vinte e perse. Di’ qual è la fase più lenta e chi potrebbe accorciarla.',
    },
    'b2b-15': {
      check: 'Il tuo champion riceve una sintesi di una pagina da inoltrare e un calcolatore del ROI?',
      why: 'Gran parte della vendita avviene in stanze in cui non ci sei. Senza materiale, il champion difende la tua causa a memoria.',
      how: 'Chiedi a un champion che cosa ha inoltrato all’amministrazione. Se la risposta è la tua presentazione o niente, hai trovato la lacuna.',
    },
    'b2b-16': {
      check: 'L’onboarding è pianificato sui KPI e sulle date del cliente?',
      why: 'Un piano fatto dei tuoi moduli di formazione si può completare senza che il cliente ne ricavi niente. Gli addetti ai lavori puntano a un primo valore entro {th-first-value}.',
      how: 'Apri il piano del cliente più recente. Deve riportare un suo numero, il valore di partenza e la riunione in cui lo presenterà.',
    },
    'b2b-17': {
      check: 'C’è un obiettivo di net revenue retention (NRR), e i segnali di upselling e cross-selling sono scritti?',
      why: 'La crescita nei clienti che hai già deve avere un responsabile. Dei segnali non scritti ci si accorge quando il cliente ha già comprato altrove il pezzo in più.',
      how: 'Chiedi l’obiettivo, il valore dell’ultimo trimestre e l’elenco dei segnali: utenti attivi, utilizzo, diffusione fra i reparti. Poi chiedi quali clienti ne mostrano uno oggi.',
    },
    'b2b-18': {
      check: 'Quando calano gli accessi o l’utilizzo, c’è un piano scritto che dice che cosa fare e chi lo fa?',
      why: 'Chi usa il prodotto lo abbandona molto prima della fine del contratto. Quando arriva la disdetta, la decisione è vecchia.',
      how: 'Prendi il cliente con il calo più forte del mese scorso e chiedi che cosa si è fatto, chi e in che giorno. «Lo teniamo d’occhio» è un no.',
    },
    'b2b-19': {
      check: 'È pronta un’offerta per le aziende che vogliono passare a te da un concorrente?',
      why: 'La voglia di andarsene è forte per poche settimane: dopo un fermo, un aumento di prezzo, un referente che se ne va. Un’offerta da inventare arriva tardi.',
      how: 'Chiedi alle vendite di mandarti che cosa riceve chi cambia fornitore: migrazione dei dati, sovrapposizione dei due contratti, formazione, una data. Deve arrivare oggi.',
    },
    'b2b-20': {
      check: 'Ogni trimestre intervisti i clienti sulle trattative vinte e su quelle perse?',
      why: 'Il CRM dice «prezzo» perché così il modulo si chiude. Che cosa ha deciso davvero lo sa solo il cliente.',
      how: 'Conta le interviste dell’ultimo trimestre, separando vinte e perse, e solo quelle fatte da qualcuno che non sia il venditore. Poi indica una cosa cambiata grazie a loro.',
    },
    'governance-01': {
      check: 'Gli obiettivi del trimestre e i KPI principali stanno in una sola pagina di dashboard?',
      why: 'Con quattro dashboard ogni squadra cita quella che le dà ragione. Una pagina sola obbliga a scegliere che cosa conta.',
      how: 'Chiedi a tre persone di aprire adesso «la dashboard». La stessa pagina su tre schermi, con obiettivi e date, è un sì.',
    },
    'governance-02': {
      check: 'Tutti possono vedere l’elenco degli esperimenti in programma e la regola che li ordina (impatto × fiducia × facilità)?',
      why: 'Se l’ordine è nascosto, lo decide chi parla più forte, e gli altri smettono di proporre.',
      how: 'Chiedi a chi è arrivato quest’anno di trovare l’elenco e di dire perché la prima voce sta sopra la seconda.',
    },
    'governance-03': {
      check: 'Gli esperimenti falliti sono scritti in modo che servano ad altri?',
      why: 'Un fallimento che nessuno ha annotato si ripaga appena la squadra cambia.',
      how: 'Cerca gli ultimi tre: che cosa ci si aspettava, che cosa è successo, che cosa si sa ora. Poi trova un’idea successiva che ne citi uno.',
    },
    'governance-04': {
      check: 'C’è un limite al tempo di lavorazione di una creatività e ai giri di approvazione?',
      why: 'Un quinto giro rende l’annuncio più prudente e più tardivo, di rado migliore. Gli addetti ai lavori si fermano a {th-feedback-rounds} e approvano entro {th-approval}.',
      how: 'Prendi le ultime cinque creatività e conta i giri e i giorni dal brief all’uscita. Confronta con il limite; se non è scritto, la risposta è no.',
    },
    'governance-05': {
      check: 'È documentato quali dati raccogli, con una procedura per cambiarli?',
      why: 'Un evento rinominato rompe in silenzio un anno di confronti. Gli addetti ai lavori tengono al massimo {th-events} eventi chiave per funnel.',
      how: 'Prendi un evento da un report e cercalo: significato, responsabile, data dell’ultima modifica. Poi chiedi chi deve essere d’accordo prima che cambi di nuovo.',
    },
    'governance-06': {
      check: 'Privacy policy e cookie policy rispettano la legge di ogni paese in cui vendi?',
      why: 'La sanzione è un rischio. Più spesso capita un responsabile della sicurezza, dal lato di chi compra, che legge l’informativa prima della brochure.',
      how: 'Rifiuta tutti i cookie sul tuo sito e guarda che cosa viene scritto lo stesso. Chiedi chi ha rivisto le informative, per quali paesi e quando.',
    },
    'governance-07': {
      check: 'Sondaggi, NPS (quanto i clienti ti raccomanderebbero) e interviste hanno una cadenza fissa?',
      why: 'Interpellati una volta sola, durante una crisi, i clienti parlano della crisi. Una cadenza fa vedere che cosa cambia e che cosa resta.',
      how: 'Cerca in agenda il prossimo sondaggio e la prossima intervista. Servono per entrambi una data, un responsabile e la decisione che li aspetta.',
    },
    'governance-08': {
      check: 'Guardate i concorrenti con regolarità, ogni settimana o ogni mese?',
      why: 'Altrimenti un prezzo nuovo lo scopri da una trattativa persa. E se li guardi tutti i giorni, l’agenda te la dettano loro.',
      how: 'Chiedi l’ultima nota: data, che cosa è cambiato, che cosa farete. Un avviso automatico che nessuno legge è un no.',
    },
    'governance-09': {
      check: 'Avete fatto una prova per una crisi di qualità, una di sicurezza e una di consegna?',
      why: 'Nelle prime ore nessuno ha tempo di decidere chi decide. Quello che non si è mai provato si dice due volte, in due modi diversi.',
      how: 'Chiedi chi può fermare le vendite di sabato sera e chi scrive il primo messaggio ai clienti. Poi chiedi la data dell’ultima prova, per ognuna delle tre.',
    },
    'governance-10': {
      check: 'Marketing, prodotto, vendite e customer success hanno riunioni di passaggio fisse e regolari?',
      why: 'I clienti cadono negli spazi fra una funzione e l’altra, e ogni funzione ne vede solo il proprio bordo.',
      how: 'Cerca in agenda un appuntamento ricorrente con tutti e quattro. Leggi gli ultimi due verbali: che cosa è passato, da chi a chi?',
    },
    'governance-11': {
      check: 'Partner e rivenditori sanno, senza chiedere, come vengono misurati e quanto guadagnano?',
      why: 'Un rivenditore vende quello che paga in modo chiaro. Se la regola va spiegata, il prodotto del concorrente si mostra per primo.',
      how: 'Chiama un partner e chiedigli il margine, il premio e l’obiettivo di questo trimestre. Confronta la risposta con il contratto.',
    },
    'governance-12': {
      check: 'Ogni trimestre la spesa si confronta apertamente con i risultati?',
      why: 'Una voce di budget che nessuno deve difendere si ripete da sola, e i soldi per qualcosa di meglio non si trovano mai.',
      how: 'Chiedi l’ultima revisione: per ogni voce costo, risultato, decisione. Se nessuna voce è stata tagliata o spostata, chiedi da quanto tempo va così.',
    },
    'governance-13': {
      check: 'Marketing e vendite intendono la stessa cosa per MQL, SQL e gli altri termini dei loro report?',
      why: 'Lo stesso mese sembra buono in un report e cattivo nell’altro, e in riunione si discute di parole.',
      how: 'Fai scrivere a una persona per parte, senza che si parlino, che cosa trasforma un MQL in un SQL. Metti le due frasi una accanto all’altra.',
    },
    'governance-14': {
      check: 'Quando la qualità dei dati si guasta, scatta un allarme automatico?',
      why: 'Un errore di conteggio scoperto dopo un mese ha già spostato un budget.',
      how: 'Chiedi quando è arrivato l’ultimo allarme, per che cosa e chi ha reagito. Poi informati su che cosa succede se stanotte l’evento di acquisto smette di arrivare.',
    },
    'governance-15': {
      check: 'Il piano protegge dal burnout, con riposo, tempo per imparare e carichi di lavoro a rotazione?',
      why: 'Tutte queste liste servono a tenere un ritmo, e una squadra stanca perde per primo il ritmo.',
      how: 'Guarda nell’agenda del mese scorso chi ha coperto sere e fine settimana, e quali ore di formazione sono state rispettate. Lo stesso nome a ogni turno serale è un no.',
    },
  },
};
