/** The litmus test in Italian. Keys of fields, outputs and answers are those of the link. */
export const litmus = {
  name: 'Prova del nove',
  question: 'Quali lacune ci costano di più?',
  groups: { list: 'Quale checklist', answers: 'Domande' },
  fields: {
    list: { label: 'Checklist', hint: 'Ognuna conserva le sue risposte.' },
    a: {
      label: 'Domande',
      hint: 'Rispondi in base a ciò che si può mostrare oggi. Quello che sa trovare una persona sola è un «in parte».',
    },
  },
  options: {
    list: { b2c: 'Vendere alle persone', b2b: 'Vendere alle aziende', governance: 'Governance della squadra' },
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
    score: '{list}: {score}. Risposte date: {answered} su {size}.',
    none: '{list}: ancora nessun punteggio. Risposte date: {answered} su {size}.',
  },
  actions: {
    copied: 'Link copiato. Contiene le risposte di questa checklist, senza le note.',
    reset: 'Svuota questa checklist',
    resetDone: 'Le risposte di questa checklist sono state cancellate. Note e prove precedenti ci sono ancora.',
    link: 'Link a queste risposte',
    promise:
      'Le risposte restano su questo dispositivo e nella parte del link dopo #, che il browser non invia a nessun server. Le note restano sul dispositivo e nel file che salvi: nel link non ci sono mai.',
  },
  gaps: {
    title: 'Le lacune che costano di più',
    rule: 'Prima i no, poi gli «in parte», nell’ordine della checklist. Le checklist non hanno pesi: nessuno li ha misurati.',
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
      'Una versione più recente della pagina ha già salvato dati su questo dispositivo, perciò qui non si sovrascrive nulla. Ricarica la pagina.',
    foreign: 'Queste risposte vengono da un link. Le tue per questa checklist sono al sicuro, come le avevi lasciate.',
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
    then: 'Punteggio di allora ({day}): {was}. Punteggio di adesso: {now}.',
    better: 'Meglio: {items}',
    worse: 'Peggio: {items}',
    same: 'Fra le domande con una risposta in entrambe le prove non è cambiato nulla.',
  },
  file: {
    save: 'Salva un file con le note',
    open: 'Apri un file…',
    saved: 'Salvato come {name}.',
    opened: { one: 'Aperto. {n} voce non è leggibile.', other: 'Aperto. {n} voci non sono leggibili.' },
    openedAll: 'Aperto. Quello che c’era prima è tra le prove precedenti.',
    'too-big': 'Il file è troppo grande per essere uno dei nostri. Nulla è cambiato.',
    'not-json': 'Il file è illeggibile o incompleto. Nulla è cambiato.',
    'other-format': 'Questo file non è stato salvato qui. Nulla è cambiato.',
    newer: 'Il file è stato salvato da una versione più recente della pagina. Ricarica e riprova. Nulla è cambiato.',
  },
  present: {
    place: 'Domanda {at} di {size}',
    back: 'Indietro',
    next: 'Avanti',
    close: 'Chiudi',
    keys: 'I tasti da 1 a 4 rispondono da sinistra a destra, le frecce spostano, Esc chiude',
    done: 'Era l’ultima domanda.',
  },
};
