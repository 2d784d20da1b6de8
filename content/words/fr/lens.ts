/** What stands in the place of a folded side in French: fetched once a reader has chosen a side. */
export const lens = {
  folded: 'Côté {side} replié.',
  show: 'Afficher',
  fold: 'Replier le côté {side}',
  /** For screen readers, once a side has been chosen. */
  count: { one: '{n} bloc replié sur cette page.', other: '{n} blocs repliés sur cette page.' },
  all: 'Les deux côtés sont affichés.',
};
