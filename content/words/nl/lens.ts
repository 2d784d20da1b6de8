/** What stands in the place of a folded side in Dutch: fetched once a reader has chosen a side. */
export const lens = {
  folded: '{side}-kant ingeklapt.',
  show: 'Tonen',
  fold: '{side}-kant inklappen',
  /** For screen readers, once a side has been chosen. */
  count: { one: '{n} blok ingeklapt op deze pagina.', other: '{n} blokken ingeklapt op deze pagina.' },
  all: 'Beide kanten zijn zichtbaar.',
};
