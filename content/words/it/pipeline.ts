/** The pipeline calculator in Italian. Keys of fields and outputs are those of the link. */
export const pipeline = {
  name: 'Calcolatore della pipeline',
  question: 'La mia pipeline basta per l’obiettivo?',
  groups: {
    target: 'L’obiettivo',
    open: 'La pipeline di oggi',
    speed: 'Trattative e velocità',
    supply: 'Da dove arrivano le trattative',
  },
  fields: {
    cur: { label: 'Valuta', hint: 'Tutti gli importi sono in questa valuta. Non si converte nulla.' },
    target: { label: 'Obiettivo', hint: 'Quanto si deve firmare nel periodo, di solito un trimestre.' },
    won: { label: 'Già vinto', hint: 'Firmato nello stesso periodo.' },
    open: { label: 'Pipeline aperta', hint: 'Importi delle trattative aperte che si possono ancora chiudere nel periodo.' },
    win: {
      label: 'Tasso di chiusura',
      hint: 'Trattative vinte, divise per vinte più perse. Se conosci la conversione di ogni fase, inserisci la media ponderata per importo.',
    },
    deals: { label: 'Trattative aperte', hint: 'Quelle che formano la pipeline aperta.' },
    acv: { label: 'Valore di una trattativa (ACV)', hint: 'Valore annuo medio del contratto.' },
    cycle: { label: 'Ciclo di vendita', hint: 'Dall’apertura della trattativa alla firma.' },
    mqlSql: { label: 'MQL → SQL', hint: 'MQL che le vendite accettano. Qui ogni lead accettato conta come una trattativa.' },
  },
  options: {},
  outputs: {
    remaining: { label: 'Ancora da vincere', how: 'obiettivo − già vinto, mai sotto 0' },
    coverage: { label: 'Copertura', how: 'pipeline aperta ÷ ancora da vincere' },
    verdict: { label: 'Copertura rispetto all’intervallo', how: 'estremi compresi' },
    expected: { label: 'Valore atteso della pipeline aperta', how: 'pipeline aperta × tasso di chiusura' },
    gap: { label: 'Quanto manca', how: 'ancora da vincere − valore atteso, mai sotto 0' },
    velocity: {
      label: 'Velocità della pipeline, al giorno',
      how: 'trattative aperte × valore di una trattativa × tasso di chiusura ÷ ciclo',
    },
    dealsNeeded: { label: 'Altre trattative da vincere', how: 'quanto manca ÷ valore di una trattativa, arrotondato per eccesso' },
    oppsNeeded: { label: 'Trattative da aprire', how: 'quanto manca ÷ (valore × tasso di chiusura), arrotondato per eccesso' },
    mqlsNeeded: { label: 'MQL che servono', how: 'trattative da aprire ÷ tasso MQL→SQL, arrotondato per eccesso' },
  },
  presets: {
    'quarter-target': 'Azienda di software a trimestre in corso',
    'padded-pipeline': 'Società di consulenza con la pipeline gonfia',
  },
  headline: {
    short: 'La pipeline aperta è {coverage} ciò che resta da vincere. In media porta {expected}: mancano {gap}.',
    enough: 'La pipeline aperta è {coverage} ciò che resta da vincere. In media porta {expected}: basta per l’obiettivo.',
    reached: 'L’obiettivo è raggiunto: non resta nulla da coprire.',
    still: 'La copertura è quella che si chiede di solito, eppure non basta.',
    even: 'Con questo tasso di chiusura ({win}) l’obiettivo si raggiunge in media con una copertura di {even}. Il conto suppone che ogni trattativa aperta si decida in tempo: se qualcuna slitta, ne serve di più.',
    noEven: 'Con un tasso di chiusura pari a zero nessuna copertura basta.',
    needs: 'Per colmare la differenza: altre trattative da vincere, {deals}; trattative da aprire, {opps}; MQL, {mqls}.',
  },
  picture: {
    title: 'La tua copertura e l’intervallo',
    amounts: 'Dall’obiettivo a quanto manca',
    yours: 'La tua',
    range: 'Intervallo',
    status: 'Giudizio',
  },
  remarks: {
    reached: 'L’obiettivo è già raggiunto: non c’è copertura da calcolare e non serve altro.',
    noWin: 'Con un tasso di chiusura pari a zero nessun numero di trattative colma la differenza.',
  },
};
