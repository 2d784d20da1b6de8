/** Reading without a network, in Russian. */
export const offline = {
  newer: 'Есть новая версия этой страницы.',
  reload: 'Обновить',
  later: 'Не сейчас',
};
