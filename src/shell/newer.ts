/** The line that offers a newer version of the page: said once, never forced. Reloading keeps the fragment, and with it a calculator's numbers. */
import { offline as en } from '../../content/words/en/offline.ts';
import { offline as fr } from '../../content/words/fr/offline.ts';
import { offline as it } from '../../content/words/it/offline.ts';
import { offline as nl } from '../../content/words/nl/offline.ts';
import { offline as ru } from '../../content/words/ru/offline.ts';
import { loadStyle } from '../calculator/style.ts';
import { localeOfPath, type Locale } from '../locales.ts';
import style from './newer.css?url';

const byLocale: Readonly<Record<Locale, typeof en>> = { en, it, fr, nl, ru };

function button(text: string, act: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = text;
  // Pressing it has taken the focus from the field, and that has made the calculator write the last keystroke into the address.
  made.addEventListener('click', act);
  return made;
}

const words = byLocale[localeOfPath(location.pathname) ?? 'en'];
const line = document.createElement('div');
line.className = 'newer';
const said = document.createElement('p');
said.role = 'status';
line.append(
  said,
  button(words.reload, () => location.reload()),
  button(words.later, () => line.remove()),
);
void loadStyle(style).then(() => {
  document.body.append(line);
  // A live region says what is written into it after it is there.
  requestAnimationFrame(() => (said.textContent = words.newer));
});
