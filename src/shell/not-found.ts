/** On the 404 page: opens a calculator whose link a mail gateway has rewritten; else shows the reader's language first. */
import { addressWithState } from '../calculator/mail-gateway.ts';
import { localeOfPath } from '../locales.ts';

const meant = addressWithState(location.pathname, location.hash);
if (meant) {
  location.replace(meant);
} else {
  const locale = localeOfPath(location.pathname);
  for (const section of document.querySelectorAll<HTMLElement>('[data-not-found]')) {
    section.hidden = locale !== null && section.lang !== locale;
  }
  if (locale) {
    document.documentElement.lang = locale;
    document.title = document.querySelector(`[data-not-found][lang='${locale}'] h1`)?.textContent ?? document.title;
  }
}
