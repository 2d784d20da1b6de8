/** Reading without a network, in English: what a page says when a newer version of it is there. */
export const offline = {
  newer: 'A new version of this page is ready.',
  reload: 'Reload',
  later: 'Not now',
};
