/** The pipeline calculator in Italian. Keys of fields and outputs are those of the link. */

/** The stages of a deal; what is asked of each stands behind its name. */
const stages = {
  discovery: 'Discovery',
  demo: 'Demo',
  poc: 'POC',
  contract: 'Contratto',
};
const open = 'importo aperto';
const win = 'quota vinta';

export const pipeline = {
  name: 'Calcolatore della pipeline',
  question: 'La mia pipeline basta per l’obiettivo?',
  groups: {
    target: 'L’obiettivo',
    open: 'La pipeline di oggi',
    stages: 'Fase per fase, se hai i numeri',
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
      hint: 'Trattative vinte, divise per vinte più perse. Se lo conosci per ogni fase, compila le fasi qui sotto.',
    },
    deals: { label: 'Trattative aperte', hint: 'Quelle che formano la pipeline aperta.' },
    acv: { label: 'Valore di una trattativa (ACV)', hint: 'Valore annuo medio del contratto.' },
    cycle: { label: 'Ciclo di vendita', hint: 'Dal lead alla firma.' },
    mqlSql: { label: 'MQL → SQL', hint: 'MQL che le vendite accettano. Qui ogni lead accettato conta come una trattativa.' },
    openDiscovery: { label: `${stages.discovery}: ${open}` },
    winDiscovery: { label: `${stages.discovery}: ${win}` },
    openDemo: { label: `${stages.demo}: ${open}` },
    winDemo: { label: `${stages.demo}: ${win}` },
    openPoc: { label: `${stages.poc}: ${open}` },
    winPoc: { label: `${stages.poc}: ${win}` },
    openContract: { label: `${stages.contract}: ${open}` },
    winContract: { label: `${stages.contract}: ${win}` },
  },
  unused: 'Non si usa: contano le fasi.',
  stages: {
    ...stages,
    open,
    win,
    note: 'Per ogni fase: l’importo aperto e la quota di quell’importo che alla fine si firma. Appena una fase ha un importo, le fasi prendono il posto di pipeline aperta e tasso di chiusura.',
  },
  options: {},
  outputs: {
    openUsed: { label: 'Pipeline aperta nel conto', how: 'somma degli importi delle fasi; se non ce ne sono, la pipeline aperta inserita' },
    winUsed: {
      label: 'Tasso di chiusura nel conto',
      how: 'media delle quote delle fasi, ponderata per importo; se non ci sono importi, il tasso inserito',
    },
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
    'quarter-by-stage': 'L’azienda di software, fase per fase',
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
    stages: 'Che cosa porta ogni fase',
    stage: 'Fase',
    open: 'Aperto',
    win: 'Quota vinta',
    brings: 'Atteso',
    all: 'Tutte le fasi',
  },
  remarks: {
    byStage:
      'Contano le fasi: la pipeline aperta è la loro somma, il tasso di chiusura la loro media ponderata per importo. I due campi per la somma unica non si usano.',
    stageNoWin: 'Una fase ha un importo e una quota vinta pari a zero: da lì non ci si aspetta nulla.',
    reached: 'L’obiettivo è già raggiunto: non c’è copertura da calcolare e non serve altro.',
    noWin: 'Con un tasso di chiusura pari a zero nessun numero di trattative colma la differenza.',
  },
};
