/** Checks of content/site.ts. Faults say which value, and what it may be. */
import * as configured from '../../content/site.ts';
import { CURRENCIES } from '../calculator/field.ts';
import { KNOWN_LOCALES, type Locale } from '../locales.ts';

type Site = { readonly [Key in keyof typeof configured]: (typeof configured)[Key] };

/** Whether it is the address of a host: `https://a.example`, without a path. Pages link to each other from the root. */
function isHost(text: string): boolean {
  return URL.canParse(text) && /^https?:\/\/[^/]+\/?$/.test(text);
}

/** What is wrong with a configuration, each a line that says what to do. */
export function siteFaults(site: Site = configured): string[] {
  const { ADDRESS, CONTACT, CURRENCY, EDIT_ADDRESS, LANGUAGES, NAME, OWN_PAGES, PUBLISHER } = site;
  const unknown = LANGUAGES.filter((one: Locale) => !KNOWN_LOCALES.includes(one));
  const pages = Object.entries(OWN_PAGES).flatMap(([part, slugs]) => slugs.filter((slug) => !slug.startsWith(`${part}/`)));
  const faults: readonly (readonly [boolean, string])[] = [
    [NAME.trim() === '', 'NAME is empty.'],
    [PUBLISHER.trim() === '', 'PUBLISHER is empty.'],
    [!isHost(ADDRESS), `ADDRESS is "${ADDRESS}": it must be a host without a path, such as https://playbook.example.`],
    [LANGUAGES.length === 0, 'LANGUAGES is empty: name at least one.'],
    [unknown.length > 0, `LANGUAGES holds ${unknown.join(', ')}: there are words for ${KNOWN_LOCALES.join(', ')}.`],
    [new Set(LANGUAGES).size < LANGUAGES.length, 'LANGUAGES names a language twice.'],
    [!(CURRENCIES as readonly string[]).includes(CURRENCY), `CURRENCY is "${CURRENCY}": it may be ${CURRENCIES.join(', ')}.`],
    [
      EDIT_ADDRESS !== null && !/^https?:\/\/.+\/$/.test(EDIT_ADDRESS),
      `EDIT_ADDRESS is "${EDIT_ADDRESS}": it must begin with https:// and end with a slash.`,
    ],
    [
      CONTACT !== null && !/^(https?:\/\/\S+|[^\s@:]+@[^\s@]+)$/.test(CONTACT),
      `CONTACT is "${CONTACT}": it must be an email address or begin with https://.`,
    ],
    [pages.length > 0, `OWN_PAGES holds ${pages.join(', ')}: a slug begins with the name of its part.`],
  ];
  return faults.filter(([wrong]) => wrong).map(([, text]) => `content/site.ts: ${text}`);
}
