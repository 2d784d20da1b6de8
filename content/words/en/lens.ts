/** What stands in the place of a folded side in English: fetched once a reader has chosen a side. */
export const lens = {
  folded: '{side} side folded.',
  show: 'Show',
  fold: 'Fold the {side} side',
  /** For screen readers, once a side has been chosen. */
  count: { one: '{n} block folded on this page.', other: '{n} blocks folded on this page.' },
  all: 'Both sides are shown.',
};
