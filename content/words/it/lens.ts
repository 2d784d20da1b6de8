/** What stands in the place of a folded side in Italian: fetched once a reader has chosen a side. */
export const lens = {
  folded: 'Lato {side} nascosto.',
  show: 'Mostra',
  fold: 'Nascondi il lato {side}',
  /** For screen readers, once a side has been chosen. */
  count: { one: '{n} blocco nascosto in questa pagina.', other: '{n} blocchi nascosti in questa pagina.' },
  all: 'Entrambi i lati sono visibili.',
};
