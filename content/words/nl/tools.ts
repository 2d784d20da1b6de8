/** The overview of the calculators in Dutch: what people say who need one, and what it gives them. */
export const tools = {
  both: 'Beide kanten in één formulier:',
  roi: { asked: 'De CFO wil een businesscase zien.', gives: 'NPV, terugverdientijd en de kosten van wachten, als document om te sturen.' },
  'ltv-cac': {
    asked: 'Mag een klant ons zoveel kosten?',
    gives: 'Klantwaarde, de verhouding tot de kosten, de terugverdientijd, en waar je het eerst aan werkt.',
  },
  funnel: {
    asked: 'Waar beginnen we?',
    gives: 'Jouw percentages naast de bandbreedtes uit de praktijk, de zwakste stap en wat herstel per maand oplevert.',
  },
  duel: {
    asked: 'Gaat het geld naar advertenties of naar het binnenhalen van orders?',
    gives: 'Wat elk van de twee knoppen oplevert voor hetzelfde geld.',
  },
  pipeline: { asked: 'Halen we het kwartaal?', gives: 'Hoe ver je met de openstaande deals komt, en hoeveel leads er nog ontbreken.' },
  budget: {
    asked: 'Hoeveel naar bereik, hoeveel naar zoekadvertenties?',
    gives: 'Bedragen per laag van de funnel en per kanaal, naast de bandbreedtes uit de praktijk.',
  },
  experiment: {
    asked: 'Mogen we de test al stoppen?',
    gives: 'Hoeveel mensen je nodig hebt, hoelang, wat elke week kan laten zien, en een kaart om te kopiëren.',
  },
  engine: {
    asked: 'Zijn we B2B of B2C?',
    gives: 'Een plek tussen smoothiebar en pomp, wat de andere kant op trekt, en de hoofdstukken om mee te beginnen.',
  },
  message: {
    asked: 'Waarom klikt er niemand?',
    gives: 'Jouw woorden als kleine pagina, de leestijd en de vragen die een collega zou stellen.',
  },
  cx: {
    asked: 'Lopen anderen op ons voor?',
    gives: 'Jouw gewoontes naast die van de besten en de zwaksten, en wat de onderzoeken niet kunnen laten zien.',
  },
  litmus: {
    asked: 'Waar moeten we beginnen?',
    gives: 'Een score, de vijf gaten die je eerst dicht met bij elk een hoofdstuk, en wat er sinds de vorige keer is veranderd.',
  },
};
