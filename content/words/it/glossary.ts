/** The glossary in Italian. Keys are the ids in content/data/terms.yaml; `{id}` prints that figure with its unit, `{id.bare}` its number. */
export const glossary = {
  'conversion-rate': {
    term: 'Tasso di conversione',
    short: 'CVR',
    definition: 'Di chi entra in un passaggio, la quota che lo completa in un periodo dato. Senza denominatore un tasso non dice niente.',
    b2c: 'Dalla scheda prodotto al pagamento concluso; come tasso, di solito acquisti diviso visite.',
    b2b: 'Da lead a opportunità; come tasso, di solito la quota di MQL che diventano SQL.',
  },
  'sales-pipeline': {
    term: 'Pipeline di vendita',
    definition:
      'Le fasi in cui le opportunità nascono e diventano contratti. Prima si definiscono fasi e criteri di passaggio; solo dopo si vedono i colli di bottiglia.',
  },
  'sales-funnel': {
    term: 'Funnel di vendita',
    definition:
      'I passaggi dal primo contatto all’acquisto, con il numero di persone che restano a ciascuno. Mostra dove se ne perdono di più.',
    b2c: 'Per esempio interesse, carrello, pagamento.',
    b2b: 'Per esempio lead, MQL, SQL, opportunità, contratto.',
  },
  lead: {
    term: 'Lead',
    definition:
      'Una persona che ha lasciato i propri contatti, e a cui quindi si può parlare. Se sia adatta e voglia comprare è ancora da vedere.',
  },
  mql: {
    term: 'Lead qualificato dal marketing',
    short: 'MQL',
    definition: 'Un lead che corrisponde al profilo cliente scritto e ha fatto qualcosa che mostra interesse. Decide il marketing.',
  },
  sql: {
    term: 'Lead qualificato per le vendite',
    short: 'SQL',
    definition:
      'Un lead che i venditori hanno sentito e accettano: l’azienda ha bisogno del prodotto ed è pronta a pagare. Il linguaggio dei database non c’entra.',
  },
  opportunity: {
    term: 'Opportunità di vendita (trattativa)',
    definition:
      'Un SQL con un’esigenza precisa, un importo, una persona dalla parte del cliente e un prossimo passo con la data. Da qui in poi conta nella pipeline.',
  },
  'win-rate': {
    term: 'Tasso di chiusura (win rate)',
    definition:
      'Trattative vinte diviso trattative decise, vinte o perse. Chi non risponde più conta come perso. Intervallo degli addetti ai lavori: {bench-purchase-b2b-win-rate}.',
  },
  acv: {
    term: 'Valore annuo del contratto',
    short: 'ACV',
    definition:
      'Quanto porta un contratto in un anno, senza le voci una tantum. Il totale di più anni non è ACV; la media di più contratti si chiama ACV medio.',
  },
  aov: {
    term: 'Scontrino medio',
    short: 'AOV',
    definition:
      'I ricavi di un periodo divisi per gli ordini. Decidi una volta per tutte se contare IVA e resi. Pochi ordini grossi lo alzano, il carrello tipico resta uguale.',
  },
  nrr: {
    term: 'Net revenue retention',
    short: 'NRR',
    definition:
      'I ricavi di oggi dai clienti che avevi all’inizio, con ampliamenti, riduzioni e perdite, divisi per i loro ricavi di allora. I nuovi clienti restano fuori.',
  },
  'logo-retention': {
    term: 'Logo retention (clienti mantenuti)',
    definition:
      'Clienti mantenuti in un periodo diviso clienti all’inizio. Ognuno vale uno, qualunque cifra paghi: va letta accanto all’NRR.',
  },
  cac: {
    term: 'Costo di acquisizione del cliente',
    short: 'CAC',
    definition:
      'Quanto costa in media un nuovo cliente: pubblicità, stipendi, agenzie, strumenti. Scende con lead migliori, un messaggio coerente e meno attrito.',
  },
  'cac-payback': {
    term: 'Periodo di recupero del CAC',
    definition:
      'Quanto ci mette un cliente a restituire ciò che è costato: CAC diviso margine di contribuzione per periodo. Con i ricavi verrebbe troppo bello.',
    b2c: 'Riferimento: {th-cac-payback-oneoff} per l’acquisto singolo, {th-cac-payback-subscription} per l’abbonamento.',
    b2b: 'Il nostro riferimento per i contratti, preso dal punto di pareggio: al massimo {th-break-even}.',
  },
  ltv: {
    term: 'Customer lifetime value',
    short: 'LTV',
    definition:
      'Il profitto che un cliente porta lungo tutta la relazione, prima del costo di acquisizione. Lo decidono onboarding, abitudine, upselling e cross-selling.',
    b2c: 'Soprattutto riacquisti, o mesi di abbonamento.',
    b2b: 'Soprattutto rinnovi, e crescita dopo il primo contratto.',
  },
  'ltv-cac': {
    term: 'Rapporto LTV:CAC',
    definition:
      'Lifetime value diviso costo di acquisizione: quanto porta un cliente per ogni euro speso per conquistarlo. Sempre il valore sul costo, mai il contrario.',
    b2c: 'Riferimento: almeno {th-ltv-cac-b2c}.',
    b2b: 'Riferimento: almeno {th-ltv-cac-b2b}, con upselling e rinnovi.',
  },
  retention: {
    term: 'Retention (fidelizzazione)',
    definition: 'La quota di clienti, o dei loro ricavi, che resta in un periodo dato. Di’ sempre quale delle due conti.',
    b2c: 'Ricomprare, o mantenere l’abbonamento.',
    b2b: 'Rinnovare il contratto e ampliarlo con l’upselling.',
  },
  'day-n-retention': {
    term: 'Retention al giorno N',
    definition:
      'Di chi ha cominciato insieme, la quota attiva al giorno N. «Attivo quel giorno» e «attivo da allora» danno numeri molto diversi: scegline uno.',
  },
  churn: {
    term: 'Churn (tasso di abbandono)',
    definition:
      'La quota di clienti, o dei loro ricavi, persa in un periodo. Un tasso che mese per mese sembra piccolo, in un anno diventa grande.',
    b2c: 'Disdire, o non comprare più nella finestra abituale.',
    b2b: 'Non rinnovare. Lo annuncia l’uso che cala, molto prima della disdetta.',
  },
  renewal: {
    term: 'Rinnovo',
    definition:
      'Il contratto o l’abbonamento prosegue per un altro periodo. Si guadagna con l’uso di ogni giorno, molto prima della scadenza.',
    b2c: 'Di solito va avanti da solo finché il cliente non disdice.',
    b2b: 'Di solito è una decisione nuova, di persone che vogliono vedere i benefici.',
  },
  'buying-committee': {
    term: 'Comitato d’acquisto (buying committee)',
    definition:
      'Chi in un’azienda decide insieme un acquisto: utenti, IT, sicurezza, ufficio acquisti, amministrazione. Ognuno può fermarlo, per un motivo diverso.',
  },
  'decision-maker': {
    term: 'Decisore (decision maker)',
    definition: 'La persona che può dire sì e sbloccare i soldi.',
    b2c: 'Di solito chi vede l’annuncio.',
    b2b: 'Di rado una persona sola: un comitato valuta e uno dei suoi membri firma.',
  },
  champion: {
    term: 'Champion (sponsor interno)',
    definition:
      'Chi, dentro l’azienda cliente, vuole il tuo prodotto e lo difende quando tu non sei nella stanza. Dagli il materiale per farlo.',
  },
  stakeholder: {
    term: 'Stakeholder',
    definition: 'Chiunque sia toccato da un acquisto o possa influenzarlo, che sieda o no nel comitato d’acquisto.',
  },
  icp: {
    term: 'Profilo del cliente ideale',
    short: 'ICP',
    definition:
      'La descrizione scritta delle aziende a cui vale la pena vendere: settore, dimensione, situazione, esigenza. Ogni lead si misura su questa.',
  },
  'buyer-persona': {
    term: 'Buyer persona',
    definition:
      'Il ritratto di un acquirente tipico: obiettivi, timori, abitudini, dove si informa. Nasce da conversazioni vere e guida la scelta di parole e canali.',
    b2c: 'Un tipo di cliente.',
    b2b: 'Un ruolo nel comitato d’acquisto. L’azienda la descrive l’ICP.',
  },
  abm: {
    term: 'Account-based marketing',
    short: 'ABM',
    definition:
      'Marketing rivolto a un elenco preciso di aziende, invece che a tutto il mercato. Marketing e vendite scelgono insieme l’elenco e insieme ci lavorano.',
  },
  sdr: {
    term: 'Sales development representative',
    short: 'SDR',
    definition: 'Risponde ai nuovi lead e li seleziona, capisce di che cosa hanno bisogno e passa quelli giusti all’account executive.',
  },
  'account-executive': {
    term: 'Account executive',
    short: 'AE',
    definition:
      'Il venditore responsabile della trattativa dalla qualificazione alla firma: conduce i colloqui, coinvolge gli specialisti, risponde delle previsioni.',
  },
  'sales-engineer': {
    term: 'Sales engineer (prevendita)',
    definition:
      'Cura la parte tecnica della vendita: mostra il prodotto, segue il proof of concept, chiarisce integrazione e sicurezza con gli esperti del cliente.',
  },
  csm: {
    term: 'Customer success manager',
    short: 'CSM',
    definition:
      'Fa in modo che dopo la firma il cliente ottenga risultati: avvio, formazione, revisioni, rinnovo. Si accorge per tempo se l’uso cala.',
  },
  'proof-of-concept': {
    term: 'Proof of concept',
    short: 'POC',
    definition:
      'Una prova breve nell’ambiente del cliente, con criteri di successo concordati prima e per iscritto. Durata frequente: {th-poc-standard}.',
  },
  pilot: {
    term: 'Progetto pilota',
    definition:
      'Il prodotto usato davvero, ma da una sola squadra o in una sola sede, prima di estenderlo a tutti. Fa vedere se la gente ci lavorerà.',
  },
  demo: {
    term: 'Demo',
    definition: 'Il prodotto mostrato al lavoro su un problema di chi guarda. Una buona demo finisce con un prossimo passo.',
    b2c: 'Un video, o una breve prova senza parlare con nessuno.',
    b2b: 'Una sessione dal vivo, per esempio di {th-live-demo}, sul caso del cliente.',
  },
  'discovery-call': {
    term: 'Discovery call (chiamata conoscitiva)',
    definition:
      'Il primo vero colloquio di vendita: domande sul lavoro, sul problema, su quanto costa e su come decide l’azienda. Il prodotto viene dopo.',
  },
  'deal-review': {
    term: 'Deal review (revisione delle trattative)',
    definition:
      'Ogni settimana le trattative aperte passano sotto le stesse domande. Per ognuna si fissa il prossimo passo; quelle morte si tolgono.',
  },
  qualification: {
    term: 'Qualificazione dei lead',
    definition:
      'Capire se un lead è adatto e può comprare, prima che i venditori ci spendano molto tempo. Con un metodo uguale per tutti i risultati si confrontano.',
  },
  'lead-scoring': {
    term: 'Lead scoring',
    definition:
      'Punti per profilo e comportamento, così si chiamano per primi i lead più promettenti. I punti vanno verificati sulle trattative vinte.',
  },
  'lead-routing': {
    term: 'Assegnazione dei lead',
    definition:
      'Le regole che portano subito ogni nuovo lead alla persona giusta: per zona, dimensione o prodotto, con un sostituto e un tempo massimo.',
  },
  'lead-nurturing': {
    term: 'Lead nurturing',
    definition:
      'Tenere vivo il contatto con i lead adatti ma non ancora pronti a comprare: materiale utile, a piccole dosi, finché un segnale dice che è ora.',
  },
  inbound: {
    term: 'Richiesta in entrata (inbound)',
    definition:
      'La richiesta di chi ti cerca di sua iniziativa: un modulo, una telefonata, una chat. L’interesse si raffredda presto: rispondi entro {th-inbound-response}.',
  },
  'pipeline-coverage': {
    term: 'Copertura della pipeline',
    definition:
      'Pipeline aperta diviso obiettivo del trimestre. Minimo {th-coverage-floor}, intervallo di lavoro {th-coverage-range}. Con trattative deboli è un’illusione.',
  },
  'sales-cycle': {
    term: 'Ciclo di vendita',
    definition: 'Il tempo che passa dal lead alla firma o al pagamento.',
    b2c: 'Dall’annuncio al pagamento: minuti, ore o giorni.',
    b2b: 'Intervallo: {kpi-velocity-b2b-lead-to-close}. Lo accorciano decisioni più rapide e un pilota condotto bene.',
  },
  'stage-exit-criteria': {
    term: 'Criteri di uscita dalla fase',
    definition:
      'Che cosa deve essere vero, e dimostrabile, prima che una trattativa passi alla fase dopo. Quelli buoni descrivono che cosa ha fatto il cliente.',
  },
  qbr: {
    term: 'Revisione trimestrale',
    short: 'QBR',
    definition:
      'L’incontro con il cliente a ogni trimestre: risultati rispetto agli obiettivi, uso, problemi aperti, traguardi nuovi. Prepara per tempo il rinnovo.',
  },
  'customer-journey': {
    term: 'Customer journey (percorso del cliente)',
    definition: 'Tutto quello che un cliente vive con te, da quando ti nota la prima volta fino all’uso, al rinnovo e al passaparola.',
  },
  'purchase-journey': {
    term: 'Percorso d’acquisto',
    short: 'buyer journey',
    definition: 'La parte della customer journey che finisce con l’acquisto.',
    b2c: 'Dall’annuncio al pagamento, meglio se entro {th-ad-to-payment}.',
    b2b: 'Più persone, verifiche e approvazioni; di solito {th-b2b-conversion-time}.',
  },
  touchpoint: {
    term: 'Punto di contatto (touchpoint)',
    definition:
      'Ogni momento in cui un cliente incontra l’azienda: un annuncio, un pacco, una telefonata, una fattura. Ognuno conferma la promessa o la indebolisce.',
  },
  friction: {
    term: 'Attrito (frizione)',
    definition:
      'Tutto ciò che rende il prossimo passo più faticoso del necessario: un campo in più, un costo nascosto, un dubbio senza risposta.',
    b2c: 'Soprattutto moduli, spese di spedizione e pagamento.',
    b2b: 'Soprattutto verifiche di sicurezza, approvazioni e clausole del contratto.',
  },
  'cart-abandonment': {
    term: 'Abbandono del carrello',
    definition:
      'Il carrello è pieno e nessuno paga. Guarda prima costi svelati tardi, registrazione obbligata e resi poco chiari; i promemoria ne recuperano qualcuno.',
  },
  'add-to-cart-rate': {
    term: 'Tasso di aggiunta al carrello',
    definition:
      'La quota di visitatori che mette qualcosa nel carrello. Dove finisce comincia la conversione in pagamento: tieni separate le due misure.',
  },
  checkout: {
    term: 'Checkout',
    definition:
      'I passaggi dal carrello al pagamento concluso: indirizzo, consegna, pagamento. Punta a un pagamento in {th-checkout-clicks} e a pagine veloci.',
  },
  'repeat-purchase-rate': {
    term: 'Tasso di riacquisto',
    short: 'repeat purchase rate',
    definition:
      'Clienti che ricomprano entro una finestra data, diviso clienti. La finestra abituale è {kpi-retention-b2c-repurchase-window}.',
  },
  'refund-rate': {
    term: 'Tasso di rimborso',
    definition: 'Ordini rimborsati diviso ordini. I rimborsi arrivano settimane dopo: contali sugli ordini a cui appartengono.',
  },
  'return-policy': {
    term: 'Politica di reso',
    definition:
      'Che cosa si può rendere, entro quando e a spese di chi. Mostrata prima del pagamento dà fiducia, come le recensioni e l’affinità con la marca.',
  },
  'free-trial': {
    term: 'Prova gratuita',
    definition: 'Uso senza pagare per un tempo limitato. Deve durare abbastanza da arrivare a un primo risultato.',
    b2c: 'Di solito {th-free-trial}.',
    b2b: 'Per piccoli strumenti self-service. Le aziende più grandi provano con un pilota o un proof of concept.',
  },
  bundle: {
    term: 'Bundle',
    definition: 'Più prodotti venduti insieme a un prezzo solo. Può alzare lo scontrino senza scontare nessun articolo.',
  },
  upsell: {
    term: 'Upselling',
    definition:
      'Vendere a un cliente di più della stessa cosa: la confezione grande, il piano superiore, altri utenti. Riesce meglio dopo un risultato che ha visto.',
  },
  'cross-sell': {
    term: 'Cross-selling',
    definition: 'Vendere a un cliente un prodotto diverso che va con il primo, come i filtri a chi ha la macchina del caffè.',
  },
  onboarding: {
    term: 'Onboarding',
    definition: 'L’avvio guidato dopo l’acquisto, fino al primo risultato vero.',
    b2c: 'Primo uso e prima abitudine, di solito entro {th-first-week}.',
    b2b: 'Configurazione, formazione e primo valore, entro {th-first-value}.',
  },
  'time-to-value': {
    term: 'Tempo al primo valore',
    short: 'time to value',
    definition:
      'Quanto passa dall’acquisto al primo risultato di cui il cliente si accorge. Prima arriva, più è probabile che il cliente resti.',
    b2c: 'Fino al primo uso che piace.',
    b2b: 'Fino al primo risultato nel lavoro di ogni giorno; obiettivo: entro {th-first-value}.',
  },
  'quick-win': {
    term: 'Quick win',
    definition:
      'Una piccola modifica che costa poco e si vede presto, come un titolo più chiaro o un tempo massimo per rispondere alle richieste.',
  },
  cta: {
    term: 'Call to action',
    short: 'CTA',
    definition:
      'Le parole e il tasto che chiedono il prossimo passo. Una richiesta principale per pagina, detta come ciò che ottiene chi legge.',
    b2c: 'Compra, prova, abbonati.',
    b2b: 'Prenota una demo, ricevi i numeri, chiedi un test.',
  },
  'landing-page': {
    term: 'Landing page',
    definition:
      'La pagina a cui si arriva da un annuncio, una mail o una ricerca. Mantiene la promessa su cui si è cliccato e chiede un passo solo.',
  },
  ugc: {
    term: 'Contenuti generati dagli utenti',
    short: 'UGC',
    definition:
      'Foto, video e recensioni fatti dai clienti. Mostrano il prodotto nell’uso vero; prima di riutilizzarli chiedi il permesso.',
  },
  'short-form-video': {
    term: 'Video brevi',
    definition: 'Video di secondi e non di minuti, pensati per il telefono. L’inizio deve agganciare chi guarda entro {th-hook}.',
  },
  retargeting: {
    term: 'Retargeting',
    short: 'remarketing',
    definition:
      'Pubblicità a chi ha già visitato il sito o comprato. Metti un limite a quante volte la si vede ed escludi chi ha appena pagato.',
  },
  roas: {
    term: 'Return on ad spend',
    short: 'ROAS',
    definition:
      'I ricavi attribuiti agli annunci diviso quanto sono costati. Ignora il margine e quello che si sarebbe venduto comunque: non aumentare la spesa solo su questo.',
  },
  roi: {
    term: 'Ritorno sull’investimento',
    short: 'ROI',
    definition:
      'Beneficio meno costo, diviso costo, su una durata dichiarata. Una seconda forma divide il VAN per il valore attuale dei costi: di’ quale usi.',
  },
  tco: {
    term: 'Costo totale di proprietà',
    short: 'TCO',
    definition:
      'Tutto ciò che una soluzione costa nella sua durata: licenze, avvio, integrazione, migrazione, esercizio, formazione, uscita. Conta anche le ore dei tuoi.',
  },
  'break-even': {
    term: 'Punto di pareggio (break-even)',
    definition:
      'Quando i benefici hanno raggiunto i costi. Prima stima: costo totale diviso beneficio mensile. Soglia abituale: al massimo {th-break-even}.',
  },
  'referral-programme': {
    term: 'Programma di referral',
    definition: 'Un premio fisso per i clienti che ne portano altri. Meglio darlo quando il nuovo arrivato ha comprato.',
  },
  'viral-coefficient': {
    term: 'Coefficiente virale',
    short: 'k',
    definition:
      'I nuovi clienti portati da ciascun cliente: inviti per cliente moltiplicati per la quota che converte. La checklist chiede {th-viral.bare} o più.',
  },
  'ab-test': {
    term: 'Test A/B',
    definition:
      'Due versioni mostrate nello stesso periodo a gruppi divisi a caso, confrontate su una misura scelta prima. Il campione si fissa prima di cominciare.',
  },
  mde: {
    term: 'Effetto minimo rilevabile',
    short: 'MDE',
    definition:
      'La più piccola variazione che il test deve riuscire a vedere. La scegli tu e il campione ne discende: per vedere metà dell’effetto ne serve il quadruplo.',
  },
  'ice-score': {
    term: 'Punteggio ICE',
    definition:
      'Impatto per fiducia per facilità, ognuno stimato su una scala concordata. Mette in ordine le idee da sperimentare e non promette risultati.',
  },
  'tracking-plan': {
    term: 'Tracking plan',
    short: 'schema degli eventi',
    definition:
      'L’elenco degli eventi da registrare, ognuno con nome, condizione di attivazione e campi. Al massimo {th-events} eventi chiave per funnel.',
  },
  'first-party-data': {
    term: 'Dati di prima parte',
    definition:
      'I dati che raccogli tu da clienti e visitatori: acquisti, uso, moduli, assistenza. Consenso e finalità devono essere in regola anche qui.',
  },
  'data-clean-room': {
    term: 'Data clean room',
    definition:
      'Uno spazio protetto in cui due aziende incrociano i dati dei clienti e vedono solo risultati aggregati, mai le singole schede dell’altra.',
  },
  omnichannel: {
    term: 'Omnicanalità (omnichannel)',
    definition: 'Tutti i canali collegati: il cliente passa dall’uno all’altro senza ricominciare da capo e senza sentire un’altra storia.',
    b2c: 'Stessa logistica e stessa interfaccia ovunque, e una tessera sola.',
    b2b: 'Marketing, colloqui di vendita, onboarding e assistenza seguono un unico racconto.',
  },
  'customer-experience': {
    term: 'Customer experience (esperienza del cliente)',
    short: 'CX',
    definition: 'Come i clienti vivono, nel complesso, il rapporto con un’azienda: dall’annuncio all’assistenza, fino alla fattura.',
  },
  'employee-experience': {
    term: 'Employee experience',
    short: 'EX',
    definition:
      'Come vive chi lavora in azienda: strumenti, informazioni, libertà di agire. Quello che manca a loro, presto lo sente il cliente.',
  },
  'product-market-fit': {
    term: 'Product-market fit',
    short: 'PMF',
    definition:
      'Il prodotto risolve da solo il problema del suo mercato, e chi lo usa lo consiglia. Prima di questo segnale si impara; dopo, si allargano i canali.',
  },
  'value-proposition': {
    term: 'Proposta di valore',
    definition: 'Una frase che dice per chi è il prodotto, quale problema risolve, che cosa migliora e perché proprio questo.',
  },
  jtbd: {
    term: 'Job to be done',
    short: 'JTBD',
    definition:
      'Il progresso che qualcuno vuole fare in una situazione e per cui «assume» un prodotto. Una frase: chi, quando, quale progresso, come si vede il successo.',
    b2c: 'Un bisogno personale e immediato, emozioni comprese.',
    b2b: 'Evitare rischi e giustificare la decisione con i numeri.',
  },
  'vanity-metric': {
    term: 'Vanity metric',
    definition:
      'Un numero che può salire senza toccare il profitto, come i like o le pagine viste. Chiediti quale decisione cambieresti se si dimezzasse.',
  },
  'white-paper': {
    term: 'White paper',
    definition:
      'Un documento basato sui fatti che spiega un problema e un modo di risolverlo, per gli esperti e per chi in azienda approva.',
  },
  'case-study': {
    term: 'Caso di studio (case history)',
    definition: 'La storia di un cliente in numeri: situazione, cambiamento, risultato. Mostra a chi gli somiglia che cosa aspettarsi.',
  },
  'customer-reference': {
    term: 'Referenza',
    definition:
      'Un cliente che ci mette il nome e racconta a chi sta per comprare com’è andata. Con il via libera di sicurezza e legale, regge la fiducia fra aziende.',
  },
  sla: {
    term: 'Accordo sul livello di servizio',
    short: 'SLA',
    definition:
      'Una promessa scritta su qualità e tempi, a un cliente (disponibilità, risposta) o fra squadre (passaggio dei lead). Misura quante volte è mantenuta.',
  },
  procurement: {
    term: 'Ufficio acquisti',
    definition:
      'Il reparto che compra per l’azienda: confronta offerte, tratta le condizioni, verifica i fornitori. Informati presto sui documenti che chiede.',
  },
  reseller: {
    term: 'Rivenditore',
    definition: 'Un’azienda che vende il tuo prodotto ai propri clienti trattenendo un margine, spesso aggiungendo servizi suoi.',
  },
  'system-integrator': {
    term: 'System integrator',
    short: 'SI',
    definition:
      'Un’azienda che per il cliente fa funzionare insieme prodotti di più fornitori, e perciò ha voce in capitolo su che cosa si compra.',
  },
  'switching-cost': {
    term: 'Costo di cambiamento (switching cost)',
    definition:
      'Quanto costa passare a un altro prodotto: soldi, lavoro, trasferimento dei dati, nuova formazione, rischio. Trattiene i tuoi clienti e quelli dei rivali.',
  },
  runbook: {
    term: 'Runbook (procedura operativa)',
    definition:
      'La procedura scritta che si segue quando il lavoro va fatto. Un prodotto che ci sta dentro viene usato, ed è più difficile da sostituire.',
  },
  'rollback-clause': {
    term: 'Clausola di rollback (ripristino)',
    definition:
      'Il diritto di tornare gratis alla situazione di prima se i criteri concordati non sono raggiunti. Riduce il rischio di chi compra e non tocca il prezzo.',
  },
  'win-loss-interview': {
    term: 'Intervista win/loss',
    definition:
      'Un colloquio a decisione presa, trattativa vinta o persa, sul perché di quella scelta. Meglio se lo conduce chi non ha seguito la vendita.',
  },
  timebox: {
    term: 'Timebox',
    definition:
      'Una durata fissa per una riunione o un compito. Quando scade ci si ferma e si decide con quello che c’è. Per le sessioni di lavoro: {th-timebox}.',
  },
  meddicc: {
    term: 'MEDDICC',
    short: 'MEDDIC',
    definition:
      'Domande su una trattativa: metriche, chi ha il budget, criteri e processo di decisione, problema accertato, champion, concorrenza (l’ultima C).',
  },
  bant: {
    term: 'BANT',
    definition:
      'Una verifica rapida di un lead: budget, autorità, bisogno, tempi. Va bene per la prima telefonata e per piccoli contratti con un solo decisore.',
  },
  raci: {
    term: 'RACI',
    definition:
      'Una tabella che dice, per ogni attività, chi esegue, chi ne risponde, chi va consultato e chi informato. A risponderne è sempre una persona sola.',
  },
  'gross-margin': {
    term: 'Margine lordo',
    definition:
      'Ricavi meno costo diretto del venduto, diviso ricavi. Il margine di contribuzione, usato per l’LTV, toglie anche spedizione e assistenza.',
  },
  payback: {
    term: 'Tempo di recupero (payback)',
    definition:
      'Il tempo dopo il quale il saldo cumulato di benefici e costi resta a zero o sopra. Ignora quello che viene dopo: leggilo accanto al VAN.',
  },
  npv: {
    term: 'Valore attuale netto',
    short: 'VAN',
    definition:
      'Benefici e costi futuri al valore di oggi, meno quello che paghi oggi (in inglese NPV). Sopra zero, l’investimento rende più del tasso di attualizzazione.',
  },
};
