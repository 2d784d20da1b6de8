/** The litmus test in Dutch. Keys of fields, outputs and answers are those of the link. */
export const litmus = {
  name: 'Lakmoesproef',
  question: 'Welke gaten kosten ons het meest?',
  groups: { list: 'Welke lijst', answers: 'Vragen' },
  fields: {
    list: { label: 'Lijst', hint: 'Elke lijst bewaart zijn eigen antwoorden.' },
    a: { label: 'Vragen', hint: 'Antwoord op wat je vandaag kunt laten zien. Wat maar één persoon kan vinden, is een ‘deels’.' },
  },
  options: {
    list: { b2c: 'Verkopen aan consumenten', b2b: 'Verkopen aan bedrijven', governance: 'Teamafspraken' },
  },
  outputs: {
    score: { label: 'Score', how: '(ja + ½ deels) ÷ (ja + deels + nee)' },
    yes: { label: 'Ja', how: 'vragen met een ja' },
    partly: { label: 'Deels', how: 'vragen met een deels' },
    no: { label: 'Nee', how: 'vragen met een nee' },
    answered: { label: 'Beantwoord', how: 'vragen met een antwoord, ‘n.v.t.’ meegeteld' },
    open: { label: 'Open', how: 'vragen zonder antwoord' },
  },
  presets: {},
  answers: { y: 'Ja', p: 'Deels', n: 'Nee', x: 'N.v.t.', '-': 'Open' },
  headline: {
    score: '{list}: {score}, met {answered} van de {size} vragen beantwoord.',
    none: '{list}: {answered} van de {size} vragen beantwoord, nog geen score.',
  },
  actions: {
    copied: 'Link gekopieerd. De antwoorden van deze lijst staan erin, de notities niet.',
    reset: 'Deze lijst leegmaken',
    resetDone: 'De antwoorden van deze lijst zijn gewist. Notities en eerdere rondes zijn er nog.',
    link: 'Link naar deze antwoorden',
    promise:
      'Antwoorden blijven op dit apparaat en in het deel van de link na #, dat browsers naar geen enkele server sturen. Notities blijven op dit apparaat en in het bestand dat je opslaat: in de link staan ze nooit.',
  },
  gaps: {
    title: 'De gaten die het meest kosten',
    rule: 'Eerst elke nee, dan elke deels, in de volgorde van de lijst. De lijsten hebben geen gewichten: niemand heeft ze gemeten.',
    none: 'Geen gat in de antwoorden tot nu toe.',
    ask: 'Zo ga je het na',
  },
  note: { label: 'Notitie', hint: 'Wie, wanneer, wat ontbreekt. Blijft op dit apparaat.' },
  device: {
    kept: 'Bewaard op dit apparaat.',
    nothing: 'Tot het eerste antwoord wordt er niets op dit apparaat bewaard. Een privévenster vergeet alles zodra je het sluit.',
    full: 'De opslag van deze browser is vol: de laatste wijziging staat alleen in het adres van deze pagina. Sla een bestand op voordat je weggaat.',
    forbidden:
      'Deze browser bewaart niets voor deze site. Je antwoorden staan in het adres van deze pagina; sla een bestand op om de notities te houden.',
    newer:
      'Een nieuwere versie van deze pagina heeft op dit apparaat geschreven, dus hier wordt niets overschreven. Laad de pagina opnieuw.',
    foreign: 'Deze antwoorden komen uit een link. Je eigen antwoorden op deze lijst zijn onveranderd bewaard.',
    mine: 'Mijn eigen tonen',
    take: 'Deze overnemen',
  },
  more: {
    present: 'Presenteren aan het team',
    runs: 'Eerdere rondes en bestand…',
    failed: 'Dit deel kon niet worden geladen. Controleer de verbinding en probeer het opnieuw.',
  },
};

/** What is fetched when it is wanted: earlier runs, files, the presenter view. */
export const litmusMore = {
  runs: {
    title: 'Vergelijken met een eerdere ronde',
    keep: 'Deze ronde bewaren',
    kept: 'Bewaard met de datum van vandaag.',
    choose: 'Eerdere ronde',
    none: 'Geen gekozen',
    option: '{day}: {score}',
    then: 'Op {day} was de score {was}; nu is die {now}.',
    better: 'Beter: {items}',
    worse: 'Slechter: {items}',
    same: 'Van de vragen die beide keren beantwoord zijn, is er geen veranderd.',
  },
  file: {
    save: 'Bestand met notities opslaan',
    open: 'Bestand openen…',
    saved: 'Opgeslagen als {name}.',
    opened: { one: 'Geopend. {n} onderdeel was niet te lezen.', other: 'Geopend. {n} onderdelen waren niet te lezen.' },
    openedAll: 'Geopend. Wat hier stond, vind je bij de eerdere rondes.',
    'too-big': 'Het bestand is te groot om hier te zijn opgeslagen. Er is niets veranderd.',
    'not-json': 'Het bestand is niet te lezen of onderweg afgebroken. Er is niets veranderd.',
    'other-format': 'Dit bestand is hier niet opgeslagen. Er is niets veranderd.',
    newer:
      'Het bestand komt uit een nieuwere versie van deze pagina. Laad de pagina opnieuw en probeer het nog eens. Er is niets veranderd.',
  },
  present: {
    place: 'Vraag {at} van {size}',
    back: 'Vorige',
    next: 'Volgende',
    close: 'Sluiten',
    keys: 'Toets 1 tot 4 antwoordt van links naar rechts, pijltjes bladeren, Esc sluit',
    done: 'Dat was de laatste vraag.',
  },
};
