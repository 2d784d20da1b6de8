/** Reading without a network, in Italian. */
export const offline = {
  newer: 'C’è una nuova versione di questa pagina.',
  reload: 'Ricarica',
  later: 'Non ora',
};
