/** The sample size calculator in Italian. Keys of fields and outputs are those of the link. */
export const experiment = {
  name: 'Campione e durata del test',
  question: 'Quanto deve durare il mio test?',
  groups: {
    what: 'Che cosa metti alla prova',
    traffic: 'Chi partecipa',
    risk: 'Quanta sicurezza vuoi',
  },
  fields: {
    side: { label: 'Vendi a', hint: 'Decide che cosa si conta e quale durata è abituale.' },
    baseline: { label: 'Tasso di oggi', hint: 'La quota che fa quello che vuoi, prima della modifica.' },
    mde: {
      label: 'Effetto minimo che ti interessa (MDE)',
      hint: 'In punti percentuali, non in percentuale del tasso. Negativo per un calo.',
    },
    alpha: { label: 'Livello di significatività', hint: 'Quanto spesso accetti un falso allarme quando non è cambiato nulla.' },
    power: { label: 'Potenza', hint: 'Quanto spesso il test deve trovare l’effetto, se c’è.' },
    arms: { label: 'Varianti', hint: 'Quella attuale compresa.' },
    units: { label: 'Partecipanti al giorno', hint: 'Sessioni o aziende che entrano nel test, tutte le varianti insieme.' },
  },
  options: {
    side: { b2c: 'persone (B2C)', b2b: 'aziende (B2B)' },
  },
  units: {
    b2c: { one: '{n} sessione', other: '{n} sessioni' },
    b2b: { one: '{n} azienda', other: '{n} aziende' },
  },
  outputs: {
    perArm: { label: 'Per variante', how: 'il campione esatto, arrotondato per eccesso' },
    total: { label: 'In tutto', how: 'varianti × campione di una variante' },
    days: { label: 'Durata', how: 'campione totale ÷ partecipanti al giorno, arrotondato per eccesso' },
    verdict: { label: 'Rispetto alla durata abituale', how: 'la durata rispetto all’intervallo del lato scelto, estremi compresi' },
    exact: {
      label: 'Campione esatto di una variante',
      how: '[z(1 − α/2) · √(2 · p · q) + z(potenza) · √(p₁q₁ + p₂q₂)]² ÷ δ², dove p è la media dei due tassi e q = 1 − p',
    },
  },
  presets: {
    'cosmetics-test': 'Negozio di cosmetici (l’esempio del playbook)',
    'collaboration-test': 'Software collaborativo (l’esempio del playbook)',
    'basket-test': 'Spese di spedizione nel carrello',
  },
  headline: {
    days: 'Servono {total} in tutto, {perArm} per variante: il test dura {days}.',
    size: 'Servono {total} in tutto, {perArm} per variante.',
    none: 'Con questi numeri non c’è un campione da calcolare.',
  },
  verdict: {
    short: 'Più breve del solito. Deve comunque girare una settimana intera: i giorni non sono tutti uguali.',
    within: 'Entro la durata abituale. Va lasciato girare per settimane intere: {weeks}.',
    long: 'Più lungo del solito. Meglio provare un cambiamento più netto, o una fase precedente con più traffico.',
    fewerArms: 'Aiutano anche meno varianti.',
    cannot: 'Un confronto fra due tassi non può rispondere in tempo utile.',
    none: 'Senza una durata non c’è nulla da giudicare.',
  },
  reach: {
    some: 'Alla fine dell’intervallo abituale, dopo {days}, si vede un effetto di almeno {effect}.',
    nothing: 'Alla fine dell’intervallo abituale, dopo {days}, non si vedrebbe nemmeno l’effetto più grande possibile.',
  },
  instead: {
    title: 'Che cosa può rispondere',
    accounts: 'Coppie di aziende simili: una riceve la novità, l’altra no, e si annota che cosa succede a entrambe.',
    cohorts: 'Coorti: chi ha cominciato dopo la modifica accanto a chi aveva cominciato prima, fase per fase.',
    interviews: 'Interviste: cinque acquirenti che sono andati avanti e cinque che si sono fermati, con le stesse domande.',
  },
  picture: {
    title: 'Che cosa si vede, settimana per settimana',
    text: 'Il più piccolo effetto che il test può trovare, a seconda della settimana in cui lo leggi. Per {mde} serve questo tempo: {days}.',
    textNone: 'Il più piccolo effetto che il test può trovare, a seconda della settimana in cui lo leggi.',
    nothing: 'Con così pochi partecipanti non si vede alcun effetto in tutto il periodo ({weeks}).',
    effect: 'Effetto minimo visibile',
    mde: 'Effetto che ti interessa',
    ready: 'Campione completo',
    week: 'Settimana',
    perArm: 'Per variante',
    points: 'punti percentuali',
  },
  variants: {
    title: 'Quale formula si usa',
    pooled:
      'Bilaterale, senza correzione di continuità, con la varianza comune (pooled) sotto l’ipotesi nulla: {n} per variante. power.prop.test di R dà lo stesso risultato.',
    unpooled: 'Con la varianza propria di ogni variante, come fanno altri calcolatori, sarebbero {n}.',
  },
  card: {
    title: 'Scheda dell’esperimento',
    label: 'La scheda con questi numeri; i puntini li completi tu',
    copy: 'Copia la scheda',
    copied: 'Scheda copiata.',
    refused: 'Il browser non ha permesso di copiare. Il testo è selezionato.',
    saw: 'Abbiamo visto: …',
    believe: 'Crediamo: …',
    change: 'Che cosa cambia: …; nient’altro',
    metric: 'Il numero che decide: …, oggi {baseline}',
    mde: 'Effetto minimo che ci interessa (MDE): {mde}, cioè {changed} invece di {baseline}',
    sample: 'Campione: {perArm} per ciascuna delle {arms} varianti, {total} in tutto',
    length: 'Durata: {days} (partecipanti: {units}); in settimane intere, {weeks}',
    noLength: 'Durata: da stabilire, per ora non partecipa nessuno',
    risk: 'Rischi accettati: falsi allarmi nei test senza effetto, {alpha}; effetti non visti nei test in cui ci sono, {missed}',
    guards: 'Numeri da sorvegliare: …',
    reading:
      'Responsabile, avvio, giorno di lettura: …; si legge una volta, quel giorno. Ci si ferma prima solo se peggiora un numero da sorvegliare.',
    wins: 'Se vince: …',
    loses: 'Se perde o non si vede niente: …',
  },
  remarks: {
    noEffect: 'L’effetto è 0: nessun campione basta per trovare un effetto nullo. Serve la più piccola variazione che conta davvero.',
    impossible: 'Sommando tasso ed effetto si esce da 0–100%: un tasso così non esiste.',
    certainty: 'Una significatività dello 0% o una potenza del 100% chiedono la certezza, e nessun campione la dà.',
    noUnits: 'Non partecipa nessuno: il campione si può calcolare, la durata no.',
    manyArms:
      'Ogni variante in più è confrontata con la prima allo stesso livello di significatività. Non si corregge nulla: più varianti, più falsi allarmi.',
  },
};
