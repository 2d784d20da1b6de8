/** What stands in the place of a folded side in French: fetched once a reader has chosen a side. */
export const lens = {
  folded: 'Partie {side} repliée.',
  show: 'Afficher',
  fold: 'Replier la partie {side}',
  /** For screen readers, once a side has been chosen. */
  count: { one: '{n} bloc replié sur cette page.', other: '{n} blocs repliés sur cette page.' },
  all: 'Les deux marchés sont affichés.',
};
