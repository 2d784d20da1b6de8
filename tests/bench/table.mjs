/** The tables of the README, written from what was measured: nobody types a number. */

const BEGIN = '<!-- Written by "npm run bench": change tests/bench/table.mjs, not this. -->';
const END = '<!-- End of what "npm run bench" writes. -->';

const kB = (bytes) => (bytes / 1000).toFixed(1);
const whole = (n) => Math.round(n).toLocaleString('en');
const ratio = (own, plain) => `${(own / plain).toFixed(2)}×`;

/** @param {readonly string[]} head @param {readonly (readonly string[])[]} rows cells as they are to be shown; all columns but the first are figures */
function table(head, rows) {
  const widths = head.map((_, at) => Math.max(3, ...[head, ...rows].map((row) => [...row[at]].length)));
  const line = (cells) => `| ${cells.map((cell, at) => (at === 0 ? cell.padEnd(widths[at]) : cell.padStart(widths[at]))).join(' | ')} |`;
  const rule = `| ${widths.map((width, at) => (at === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`;
  return [line(head), rule, ...rows.map(line)].join('\n');
}

/** When, with what, and whether alone. */
function measuredWith({ date, node, astro, starlight, chromium, cores, load }, more = '') {
  const shared = load > cores / 2 ? `, which other work shared (load ${load})` : '';
  return `${date}, Node ${node}, Astro ${astro}, Starlight ${starlight}, Chromium ${chromium}${more}, ${cores} cores${shared}`;
}

const LANGUAGES = { en: 'English', ru: 'Russian' };

function weightTable({ own, plain }) {
  const rows = own.flatMap(({ locale, article, search }, at) => {
    const other = plain[at];
    return [
      [`cold article, ${LANGUAGES[locale]}: kB`, kB(article.bytes), kB(other.article.bytes), ratio(article.bytes, other.article.bytes)],
      [`its requests`, `${article.requests}`, `${other.article.requests}`, ratio(article.requests, other.article.requests)],
      [`its fonts: kB`, kB(article.fonts), kB(other.article.fonts), ''],
      [`first search, ${LANGUAGES[locale]}: kB`, kB(search.bytes), kB(other.search.bytes), ratio(search.bytes, other.search.bytes)],
      [`its requests`, `${search.requests}`, `${other.search.requests}`, ratio(search.requests, other.search.requests)],
    ];
  });
  return table(['', 'this site', 'plain Starlight', 'ratio'], rows);
}

function buildTable({ own, stock, text }) {
  const row = (what, key, shown) => [
    what,
    shown(own[key]),
    ...[stock, text].flatMap((other) => [shown(other[key]), ratio(own[key], other[key])]),
  ];
  const seconds = (n) => n.toFixed(1);
  return table(
    ['', 'this site', 'plain Starlight, same pages', 'ratio', 'plain Starlight, their text alone', 'ratio'],
    [
      row('seconds by the clock', 'seconds', seconds),
      row('seconds of the processor', 'processor', seconds),
      row('MB of memory at the most', 'peak', whole),
    ],
  );
}

/** "ours / plain", a dash for what was not measured. */
const both = (row, key, shown) => ['own', 'plain'].map((kind) => (row[kind] ? shown(row[kind][key]) : '–')).join(' / ');

function growthTable({ rows }) {
  return table(
    ['pages', 'processor: s', 'ms a page', 'memory: MB', 'cold article: kB', 'first search: kB', 'kept on a device: MB'],
    rows.map((row) => [
      whole(row.pages),
      both(row, 'processor', whole),
      both(row, 'processor', (seconds) => whole((seconds * 1000) / row.pages)),
      both(row, 'peak', whole),
      both(row, 'article', kB),
      both(row, 'search', kB),
      row.own ? (row.own.kept / 1_000_000).toFixed(1) : '–',
    ]),
  );
}

function lighthouseTable({ pages }) {
  const seconds = (ms) => `${(ms / 1000).toFixed(1)} s`;
  return table(
    ['page', 'performance', 'accessibility', 'best practices', 'SEO', 'first paint', 'largest paint', 'blocked', 'shift'],
    pages.map(({ page, scores, metrics }) => [
      `\`${page}\``,
      ...['performance', 'accessibility', 'best-practices', 'seo'].map((id) => `${scores[id]}`),
      seconds(metrics['first-contentful-paint']),
      seconds(metrics['largest-contentful-paint']),
      `${whole(metrics['total-blocking-time'])} ms`,
      metrics['cumulative-layout-shift'].toFixed(3),
    ]),
  );
}

/**
 * What stands in the README.
 * @param {{ weight?: object, builds?: object, growth?: object, lighthouse?: object }} kept results by part; a part that was never run is left out
 */
export function rendered({ weight, builds, growth, lighthouse }) {
  const parts = [
    weight && [`**A visit**, brotli, fonts apart, beside the text of the same pages (${measuredWith(weight)}):`, weightTable(weight)],
    builds && [
      `**A build** of ${whole(builds.pages)} pages, medians of ${builds.ratios.length} (${measuredWith(builds)}), beside the same pages with their components in Starlight as it comes (by the clock, run by run: ${builds.ratios
        .map((one) => `${one.toFixed(2)}×`)
        .join(', ')}), and beside their text alone:`,
      buildTable(builds),
    ],
    growth && [
      `**Growth**, this site / the text of its pages in plain Starlight, each built once with nothing kept from before (${measuredWith(growth)}):`,
      growthTable(growth),
    ],
    lighthouse && [
      `**Lighthouse ${lighthouse.lighthouse}**, ${lighthouse.settings.formFactor}, ${lighthouse.runs > 1 ? `the middle of ${lighthouse.runs} runs` : 'one run'} (${measuredWith(lighthouse)}):`,
      lighthouseTable(lighthouse),
    ],
  ];
  return parts.filter(Boolean).flat().join('\n\n');
}

/**
 * Puts the tables into a README, between its two markers.
 * @throws Error when a marker is missing
 */
export function withTables(readme, kept) {
  const begin = readme.indexOf(BEGIN);
  const end = readme.indexOf(END);
  if (begin === -1 || end < begin) throw new Error(`README.md: the lines "${BEGIN}" and "${END}" must stand there, in this order.`);
  return `${readme.slice(0, begin + BEGIN.length)}\n\n${rendered(kept)}\n\n${readme.slice(end)}`;
}
