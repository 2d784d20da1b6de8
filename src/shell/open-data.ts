/**
 * The data of the site as anybody may use it: raw numbers under ids that stay, with names in every language. One description, read by the JSON
 * files, the CSV files, the data package that describes both, and the pages that offer them.
 */
import { NAME } from '../../content/site.ts';
import { csvCell } from '../build/tables.ts';
import { benchmarks, checklists, dataDate, figures, kpiMap, thresholds, type Entry } from '../data/index.ts';
import { LOCALES, MAIN_LOCALE, type Locale } from '../locales.ts';
import { checklistWordsOf } from '../words/checklists.ts';
import { named } from '../words/figure.ts';
import { wordsOf } from '../words/index.ts';
import { withFigures } from '../words/with-figures.ts';

/** Counts up when a column changes its meaning or goes away; a new column or entry leaves it. */
export const DATA_VERSION = 1;

export const LICENCE = { name: 'CC-BY-4.0', title: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' } as const;

/** What a column holds, for the data package. */
const COLUMNS = {
  id: ['string', 'Stays the same; also the anchor of the entry on its page'],
  stage: ['string', 'Stage of the funnel'],
  kpi: ['string', 'Indicator of the KPI map'],
  list: ['string', 'Checklist the question belongs to'],
  side: ['string', 'b2c: selling to people; b2b: selling to companies; common, both: both sides'],
  metric: ['string', 'Rate or measure'],
  variant: ['string', 'Kind of business the range holds for; empty: any'],
  applies: ['boolean', 'false: the indicator does not exist on this side'],
  value: ['number', 'Single value, in the unit'],
  low: ['number', 'Lower bound, inside the range'],
  high: ['number', 'Upper bound, inside the range; empty beside a lower bound: or more'],
  comparator: ['string', 'lte: at most; gte: at least; lt: under; gt: over; eq: exactly; between: from low to high'],
  unit: ['string', 'Unit of value and bounds; percent 2.5 means 2.5%'],
  window_value: ['number', 'Time within which the rate is counted'],
  window_unit: ['string', 'Unit of that time'],
  origin: ['string', 'practitioner-range: no study behind it; study; derived: own arithmetic; playbook-example: made up'],
  checked: ['date', 'Day on which the entry was last looked at; not the day of a measurement'],
  page: ['string', 'Chapter that says more, below the language'],
  language: ['string', 'Language of the texts'],
  check: ['string', 'The question'],
  why: ['string', 'Why it matters'],
  how: ['string', 'How to check it'],
  ...Object.fromEntries(LOCALES.map((locale) => [locale, ['string', `Name in ${locale}`] as const])),
} as const satisfies Readonly<Record<string, readonly [string, string]>>;

type Cells = Readonly<Record<string, string | number | boolean | undefined>>;

interface Described {
  /** As JSON: with everything that an entry has. */
  readonly entries: readonly object[];
  /** As CSV: one row each, these columns. */
  readonly columns: readonly string[];
  readonly rows: readonly Cells[];
}

/** A name in every language. */
function names(of: (locale: Locale) => string): Readonly<Record<Locale, string>> {
  return Object.fromEntries(LOCALES.map((locale) => [locale, of(locale)])) as Record<Locale, string>;
}

function withNames<E extends Entry>(
  own: readonly string[],
  entries: readonly E[],
  nameIn: (entry: E, locale: Locale) => string,
  more: (entry: E) => Cells = () => ({}),
): Described {
  const all = entries.map((entry) => ({ ...entry, names: names((locale) => nameIn(entry, locale)) }));
  return {
    entries: all,
    columns: [...own, ...LOCALES],
    rows: all.map((entry) => ({ ...(entry as unknown as Cells), ...more(entry), ...entry.names })),
  };
}

const FIGURE_COLUMNS = ['id', 'side', 'comparator', 'value', 'low', 'high', 'unit', 'origin', 'checked'];

function checklistData(): Described {
  const questions = checklists.flatMap(({ id: list, side, items }) => items.map((item) => ({ list, side, ...item })));
  const said = (id: string, locale: Locale) => {
    const own = checklistWordsOf(locale).items[id as keyof ReturnType<typeof checklistWordsOf>['items']];
    const context = { locale, words: wordsOf(locale), file: `content/words/${locale}/checklists.ts` };
    return { check: withFigures(own.check, context), why: withFigures(own.why, context), how: withFigures(own.how, context) };
  };
  const entries = questions.map((one) => ({ ...one, words: Object.fromEntries(LOCALES.map((locale) => [locale, said(one.id, locale)])) }));
  return {
    entries,
    columns: ['list', 'id', 'side', 'language', 'check', 'why', 'how', 'page', 'checked'],
    rows: questions.flatMap(({ list, id, side, page, checked }) =>
      LOCALES.map((language) => ({ list, id, side, language, ...said(id, language), page, checked })),
    ),
  };
}

/** The files, by name. */
export const DATA_FILES = {
  benchmarks: withNames(
    ['id', 'stage', 'side', 'metric', 'variant', 'low', 'high', 'unit', 'window_value', 'window_unit', 'origin', 'checked'],
    benchmarks,
    ({ metric, variant }, locale) => {
      const { data } = wordsOf(locale);
      return named(data.metrics, metric) + (variant ? ` (${named(data.variants, variant)})` : '');
    },
    ({ window }) => ({ window_value: window?.value, window_unit: window?.unit }),
  ),
  'kpi-map': withNames(
    ['id', 'kpi', 'side', 'metric', 'applies', 'low', 'high', 'unit', 'origin', 'checked'],
    kpiMap,
    ({ kpi, metric }, locale) => {
      const { data } = wordsOf(locale);
      return [...new Set([named(data.kpis, kpi), named(data.metrics, metric)])].join(' · ');
    },
    ({ applies }) => ({ applies: applies ?? true }),
  ),
  thresholds: withNames(FIGURE_COLUMNS, thresholds, ({ id }, locale) => named(wordsOf(locale).data.thresholds, id)),
  figures: withNames(FIGURE_COLUMNS, figures, ({ id }, locale) => named(wordsOf(locale).data.figures, id)),
  checklists: checklistData(),
} as const satisfies Readonly<Record<string, Described>>;

export type DataFile = keyof typeof DATA_FILES;

/** A file as CSV (RFC 4180: commas, UTF-8), for programs: numbers with a point, no thousands. */
export function csvFile(file: DataFile): string {
  const { columns, rows }: Described = DATA_FILES[file];
  const line = (cells: readonly string[]) => cells.map((one) => csvCell(one, ',')).join(',');
  return [columns, ...rows.map((row) => columns.map((column) => String(row[column] ?? '')))].map((cells) => `${line(cells)}\r\n`).join('');
}

/** A file as JSON. */
export function jsonFile(file: DataFile): object {
  return { version: DATA_VERSION, date: dataDate, licence: LICENCE.title, entries: DATA_FILES[file].entries };
}

/** The data package (Frictionless Data, profile tabular-data-package): version, date, licence and every column of the CSV files. */
export function dataPackage(site: URL): object {
  return {
    profile: 'tabular-data-package',
    name: NAME.toLowerCase().replace(/[^a-z\d]+/g, '-'),
    title: wordsOf(MAIN_LOCALE).site.openData.name,
    homepage: new URL(`/${MAIN_LOCALE}/reference/benchmarks/`, site).href,
    version: `${DATA_VERSION}`,
    created: `${dataDate}T00:00:00Z`,
    licenses: [{ name: LICENCE.name, title: LICENCE.title, path: LICENCE.url }],
    resources: (Object.keys(DATA_FILES) as DataFile[]).map((file) => ({
      profile: 'tabular-data-resource',
      name: file,
      path: `${file}.csv`,
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      schema: {
        fields: DATA_FILES[file].columns.map((name) => {
          const [type, description] = COLUMNS[name as keyof typeof COLUMNS];
          return { name, type, description };
        }),
        missingValues: [''],
      },
    })),
  };
}
