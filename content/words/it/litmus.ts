/** The litmus test in Italian. Keys of fields, outputs and answers are those of the link. */
export const litmus = {
  name: 'Prova del nove',
  question: 'Quali lacune ci costano di più?',
  groups: { list: 'Quale lista', answers: 'Domande' },
  fields: {
    list: { label: 'Lista', hint: 'Ogni lista tiene le sue risposte.' },
    a: { label: 'Domande', hint: 'Rispondi per ciò che si può mostrare oggi. Quello che sa trovare una persona sola è un «in parte».' },
  },
  options: {
    list: { b2c: 'Vendere alle persone', b2b: 'Vendere alle aziende', governance: 'Le regole della squadra' },
  },
  outputs: {
    score: { label: 'Punteggio', how: '(sì + ½ in parte) ÷ (sì + in parte + no)' },
    yes: { label: 'Sì', how: 'domande con un sì' },
    partly: { label: 'In parte', how: 'domande con un «in parte»' },
    no: { label: 'No', how: 'domande con un no' },
    answered: { label: 'Risposte date', how: 'domande con una risposta qualsiasi, anche «n/a»' },
    open: { label: 'Aperte', how: 'domande senza risposta' },
  },
  presets: {},
  answers: { y: 'Sì', p: 'In parte', n: 'No', x: 'N/A', '-': 'Aperta' },
  headline: {
    score: '{list}: {score}, con {answered} domande su {size} già risposte.',
    none: '{list}: {answered} domande su {size} già risposte, ancora nessun punteggio.',
  },
  actions: {
    copied: 'Link copiato. Contiene le risposte di questa lista, senza le note.',
    reset: 'Svuota questa lista',
    resetDone: 'Le risposte di questa lista sono cancellate. Note e prove precedenti ci sono ancora.',
    link: 'Link a queste risposte',
    promise:
      'Le risposte restano su questo dispositivo e nella parte del link dopo #, che il browser non invia a nessun server. Le note restano sul dispositivo e nel file che salvi: nel link non ci sono mai.',
  },
  gaps: {
    title: 'Le lacune che costano di più',
    rule: 'Prima i no, poi gli «in parte», nell’ordine della lista. Le liste non hanno pesi: nessuno li ha misurati.',
    none: 'Nessuna lacuna tra le risposte date finora.',
    ask: 'Come verificare',
  },
  note: { label: 'Nota', hint: 'Chi, entro quando, che cosa manca. Resta su questo dispositivo.' },
  device: {
    kept: 'Conservato su questo dispositivo.',
    nothing:
      'Fino alla prima risposta su questo dispositivo non si conserva nulla. Una finestra in incognito dimentica tutto quando la chiudi.',
    full: 'Lo spazio di questo browser è pieno: l’ultima modifica sta solo nell’indirizzo della pagina. Salva un file prima di uscire.',
    forbidden:
      'Questo browser non conserva nulla per questo sito. Le risposte sono nell’indirizzo della pagina; salva un file per tenere le note.',
    newer:
      'Su questo dispositivo ha scritto una versione più recente della pagina, perciò qui non si sovrascrive nulla. Ricarica la pagina.',
    foreign: 'Queste risposte vengono da un link. Le tue per questa lista sono al sicuro, come le avevi lasciate.',
    mine: 'Mostra le mie',
    take: 'Usa queste',
  },
  more: {
    present: 'Presenta alla squadra',
    runs: 'Prove precedenti e file…',
    failed: 'Questa parte non si è caricata. Controlla la connessione e riprova.',
  },
};

/** What is fetched when it is wanted: earlier runs, files, the presenter view. */
export const litmusMore = {
  runs: {
    title: 'Confronta con una prova precedente',
    keep: 'Conserva questa prova',
    kept: 'Conservata con la data di oggi.',
    choose: 'Prova precedente',
    none: 'Nessuna scelta',
    option: '{day}: {score}',
    then: 'Il {day} il punteggio era {was}; adesso è {now}.',
    better: 'Meglio: {items}',
    worse: 'Peggio: {items}',
    same: 'Delle domande risposte in entrambe nessuna è cambiata.',
  },
  file: {
    save: 'Salva un file con le note',
    open: 'Apri un file…',
    saved: 'Salvato come {name}.',
    opened: { one: 'Aperto. {n} voce non si è potuta leggere.', other: 'Aperto. {n} voci non si sono potute leggere.' },
    openedAll: 'Aperto. Quello che c’era prima è tra le prove precedenti.',
    'too-big': 'Il file è troppo grande per essere uno dei nostri. Nulla è cambiato.',
    'not-json': 'Il file non si legge, o si è interrotto lungo la strada. Nulla è cambiato.',
    'other-format': 'Questo file non è stato salvato qui. Nulla è cambiato.',
    newer: 'Il file è stato salvato da una versione più recente della pagina. Ricarica e riprova. Nulla è cambiato.',
  },
  present: {
    place: 'Domanda {at} di {size}',
    back: 'Indietro',
    next: 'Avanti',
    close: 'Chiudi',
    keys: 'Y sì, P in parte, N no, X n/a, frecce per spostarsi, Esc per chiudere',
    done: 'Era l’ultima domanda.',
  },
};
