/**
 * Whose site this is: the one file that names it. A team that makes the site its own begins here; the README says what else it may change.
 * Nothing here changes a link, a file or a message that was sent: their formats and the names in them are the same on every copy of the site.
 * Each value is exported by itself, so that a script carries only the one it needs.
 */
import type { Locale } from '../src/locales.ts';
import type { Part } from '../src/shell/sidebar.ts';

/** Shown beside the mark, in titles, in saved spreadsheets. */
export const NAME: string = 'Two Engines';

/** Where it will live, without a path: canonical addresses and hreflang need it. The environment variable SITE_URL goes first. */
export const ADDRESS: string = 'https://two-engines.example';

/** The languages to publish, in the order readers see them. The first is the main one: the others are held against it, and strangers get it. */
export const LANGUAGES: readonly Locale[] = ['en', 'it', 'fr', 'nl', 'ru'];

/**
 * The currency in which calculators start (ISO 4217, one that they offer), where the contract starts them in euros. A link without a currency
 * stays in euros for ever, and so do the playbook’s worked examples.
 */
export const CURRENCY: string = 'EUR';

/** Who publishes it, as the page about the site says it. */
export const PUBLISHER: string = 'Two Engines contributors';

/** Where a reader writes to: an email address or the address of a page. None: the page about the site names the repository alone. */
export const CONTACT: string | null = null;

/**
 * What stands before `content/docs/…` where a file is changed, with a slash at its end:
 * `https://forge.example/acme/playbook/edit/main/`. None: "Suggest a change" leads to the page that says how.
 */
export const EDIT_ADDRESS: string | null = null;

/** The licences as readers see them. Whoever changes the text says so here: "Acme, after Two Engines, CC BY 4.0". */
export const LICENCES = { text: 'CC BY 4.0', code: 'MIT' };

/** Whether search engines may list it. A site for colleagues alone says no here, and also needs a login at its host. */
export const LISTED: boolean = true;

/** Pages of one’s own, by slug, at the end of a part: `templates: ['templates/our-handover']`. Each is written in every language published. */
export const OWN_PAGES: Readonly<Partial<Record<Part, readonly string[]>>> = {};
