/** Reading without a network, in Dutch. */
export const offline = {
  newer: 'Er is een nieuwe versie van deze pagina.',
  reload: 'Vernieuwen',
  later: 'Niet nu',
};
