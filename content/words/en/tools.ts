/** The overview of the calculators in English: what people say who need one, and what it gives them. */
export const tools = {
  both: 'Both sides in one form:',
  roi: {
    asked: 'The CFO wants to see a business case.',
    gives: 'Net present value, payback and the cost of waiting, as a document you can send.',
  },
  'ltv-cac': {
    asked: 'May a customer cost us that much?',
    gives: 'Lifetime value, its ratio to the cost, payback, and which of the two to work on first.',
  },
  funnel: {
    asked: 'Where should we start?',
    gives: 'Your rates beside the practitioners’ ranges, the weakest stage, and what a repair is worth a month.',
  },
  duel: { asked: 'Should we spend on ads or on the close?', gives: 'What each of the two levers would earn for the same money.' },
  pipeline: { asked: 'Will we make the quarter?', gives: 'How far the open deals carry you, and the leads that are still missing.' },
  budget: {
    asked: 'How much for reach, how much for search?',
    gives: 'Amounts by funnel level and channel, beside practitioners’ ranges.',
  },
  experiment: {
    asked: 'Can we stop the test now?',
    gives: 'How many people it takes, for how long, what each week could show, and a card to copy.',
  },
  engine: {
    asked: 'Are we B2B or B2C?',
    gives: 'A place between smoothie bar and pump, what pulls the other way, and the chapters to read first.',
  },
  message: { asked: 'Why does nobody click?', gives: 'Your words as a small page, the reading time, and what a colleague would ask.' },
  cx: {
    asked: 'Are others ahead of us?',
    gives: 'Your habits beside those of the best and the weakest, and what the studies cannot show.',
  },
  litmus: {
    asked: 'Where do we begin?',
    gives: 'A score, the five gaps to close first with a chapter for each, and what has moved since last time.',
  },
};
