/** Reading without a network, in French. */
export const offline = {
  newer: 'Une nouvelle version de cette page est prête.',
  reload: 'Recharger',
  later: 'Plus tard',
};
