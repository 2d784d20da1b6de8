/** Reading without a network, in French. */
export const offline = {
  newer: 'Une nouvelle version de cette page est disponible.',
  reload: 'Recharger',
  later: 'Plus tard',
};
