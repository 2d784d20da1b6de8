/** Leaders and laggards in customer experience, in Dutch. Keys of fields and outputs are those of the link. */
export const cx = {
  name: 'Koplopers en achterblijvers',
  question: 'Welke gewoontes van koplopers in klantbeleving heb jij?',
  chapters: 'Meer hierover:',
  groups: {
    side: 'Over jou',
    b2c: 'Gewoontes in B2C',
    b2b: 'Gewoontes in B2B',
  },
  fields: {
    side: {
      label: 'Wie je klanten zijn',
      hint: 'Elke kant heeft een eigen studie en vier eigen gewoontes.',
    },
    label: {
      label: 'Voor wie',
      hint: 'Bedrijf of team.',
    },
    data: {
      label: 'Genoeg data over belangrijke segmenten',
      hint: 'Je kunt vandaag zeggen wie je belangrijkste segmenten zijn en wat ze willen.',
    },
    analysis: {
      label: 'Klantdata minstens maandelijks analyseren',
      hint: 'Alleen ja als je de analyse van vorige maand kunt laten zien.',
    },
    access: {
      label: 'Medewerkers gebruiken de data bij dagelijkse beslissingen',
      hint: 'Ook buiten het datateam kijkt iedereen er zelf in, zonder erom te vragen.',
    },
    automate: {
      label: 'Acties en opvolging automatiseren',
      hint: 'Op een slechte beoordeling volgt vanzelf een reactie, zonder dat iemand daarover beslist.',
    },
    customers: {
      label: 'Klanten vóór verkoop',
      hint: 'Bij gemiste doelen wordt niet als eerste bezuinigd op tools en tijd voor klanten.',
    },
    channels: {
      label: 'Feedback op alle kanalen meten',
      hint: 'Site, telefoon, mail, bezoek: geen enkel kanaal ontbreekt.',
    },
    goals: {
      label: 'Doelen stellen en het verband met de strategie uitleggen',
      hint: 'Elk team kan zijn doel noemen en zeggen waarom het ertoe doet.',
    },
    ideas: {
      label: 'Inzichten en ideeën van medewerkers gebruiken',
      hint: 'Er is onlangs minstens één idee van de werkvloer uitgevoerd.',
    },
  },
  options: {
    side: {
      b2c: 'consumenten (B2C)',
      b2b: 'bedrijven (B2B)',
    },
    data: {
      open: 'nog geen antwoord',
      yes: 'ja',
      partly: 'deels',
      no: 'nee',
    },
    analysis: {
      open: 'nog geen antwoord',
      yes: 'ja',
      partly: 'deels',
      no: 'nee',
    },
    access: {
      open: 'nog geen antwoord',
      yes: 'ja',
      partly: 'deels',
      no: 'nee',
    },
    automate: {
      open: 'nog geen antwoord',
      yes: 'ja',
      partly: 'deels',
      no: 'nee',
    },
    customers: {
      open: 'nog geen antwoord',
      yes: 'ja',
      partly: 'deels',
      no: 'nee',
    },
    channels: {
      open: 'nog geen antwoord',
      yes: 'ja',
      partly: 'deels',
      no: 'nee',
    },
    goals: {
      open: 'nog geen antwoord',
      yes: 'ja',
      partly: 'deels',
      no: 'nee',
    },
    ideas: {
      open: 'nog geen antwoord',
      yes: 'ja',
      partly: 'deels',
      no: 'nee',
    },
  },
  outputs: {
    yours: {
      label: 'Jouw gewoontes',
      how: 'gewoontes die je hebt, van die met gepubliceerde percentages; ‘deels’ telt half',
    },
    leaders: {
      label: 'Gemiddelde van de koplopers',
      how: 'som van de percentages van de koplopers ÷ 100',
    },
    laggards: {
      label: 'Gemiddelde van de achterblijvers',
      how: 'som van de percentages van de achterblijvers ÷ 100',
    },
    compared: {
      label: 'Gewoontes met gepubliceerde percentages',
      how: 'die waarvoor de studie beide percentages geeft',
    },
    have: {
      label: 'Gewoontes die je hebt, van de vier',
      how: 'alle vier van deze kant; ‘deels’ telt half',
    },
    open: {
      label: 'Nog geen antwoord',
      how: 'gewoontes van deze kant zonder antwoord',
    },
    times: {
      label: 'Keer zo vaak',
      how: 'percentage koplopers ÷ percentage achterblijvers, of het gepubliceerde veelvoud; none als beide ontbreken',
    },
    next: {
      label: 'Kijk hier eerst',
      how: 'van de gewoontes die je niet of maar deels hebt, die met het grootste veelvoud',
    },
  },
  presets: {
    'monthly-reader': 'Een winkel die elke maand naar de data kijkt',
    'quarterly-survey': 'Een leverancier met een enquête per kwartaal',
  },
  headline: {
    yours:
      'In huis: {yours} van de {compared} gewoontes die te vergelijken zijn. Koplopers hebben er gemiddeld {leaders}, achterblijvers {laggards}.',
    none: 'Beantwoord minstens één vraag om te vergelijken. Van de {compared} gewoontes die te vergelijken zijn, hebben koplopers er gemiddeld {leaders}, achterblijvers {laggards}.',
  },
  table: {
    title: {
      b2c: 'Vier gewoontes van bedrijven die aan consumenten verkopen',
      b2b: 'Vier gewoontes van bedrijven die aan bedrijven verkopen',
    },
    practice: 'Gewoonte',
    you: 'Jij',
    leaders: 'Koplopers',
    laggards: 'Achterblijvers',
    times: 'Keer zo vaak',
    timesAs: '{times} keer',
  },
  advice: {
    next: 'Kijk hier eerst: {practice}.',
    allIn: 'Alle vier de gewoontes zijn er. Vraag van elk om het bewijs van vorige maand.',
    open: 'Van wat tot nu toe beantwoord is, ontbreekt niets.',
  },
  study: {
    b2c: 'De studie keek naar meer dan {companies} bedrijven die aan consumenten verkopen.',
    b2b: 'De studie keek naar {companies} bedrijven die aan bedrijven verkopen.',
  },
  limits:
    'Beide studies komen uit één artikel, dat geen van beide bij naam noemt. Ze laten zien wat samengaat, niet wat de oorzaak is: een gewoonte kan ook het gevolg van groei zijn.',
  source: 'Waar deze cijfers vandaan komen',
};
