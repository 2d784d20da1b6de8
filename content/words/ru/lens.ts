/** What stands in the place of a folded side in Russian: fetched once a reader has chosen a side. */
export const lens = {
  folded: 'Сторона {side} свёрнута.',
  show: 'Показать',
  fold: 'Свернуть сторону {side}',
  /** For screen readers, once a side has been chosen. */
  count: {
    one: 'На странице свёрнут {n} блок.',
    few: 'На странице свёрнуто {n} блока.',
    many: 'На странице свёрнуто {n} блоков.',
    other: 'На странице свёрнуто {n} блока.',
  },
  all: 'Показаны обе стороны.',
};
