/** What stands in the place of a folded side in Italian: fetched once a reader has chosen a side. */
export const lens = {
  folded: 'Lato {side} ripiegato.',
  show: 'Mostra',
  fold: 'Ripiega il lato {side}',
  /** For screen readers, once a side has been chosen. */
  count: { one: '{n} blocco ripiegato in questa pagina.', other: '{n} blocchi ripiegati in questa pagina.' },
  all: 'Sono mostrati entrambi i lati.',
};
