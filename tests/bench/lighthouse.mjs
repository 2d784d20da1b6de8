/**
 * Lighthouse (mobile) on a page of each kind, against the preview server with its real headers. About a hundred packages: they are no part of the
 * site's, a pinned version is installed where tests keep what they leave behind. That needs the network, once.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { constants } from 'node:zlib';
import { BROWSER_FLAGS, findBrowser } from '../../src/build/browser.mjs';
import { serve } from '../../src/build/serve.mjs';
import { conditions } from './versions.mjs';

const VERSION = '13.5.0';

/** An article, a chapter with a large diagram, the calculator that weighs most, the longest page. */
const KINDS = ['compare/pricing', 'compare/kpi-map', 'tools/roi', 'reference/glossary'];

/** The pages that are measured. */
export const PAGES = ['en', 'ru'].flatMap((locale) => KINDS.map((kind) => `/${locale}/${kind}/`));

export const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];

const METRICS = ['first-contentful-paint', 'largest-contentful-paint', 'total-blocking-time', 'cumulative-layout-shift', 'speed-index'];

/** Of a page: what other work on the machine has slowed down is not the page's. */
const RUNS = 5;

const TRIES = 3;

/** Where its program is. @throws Error when it cannot be installed */
function program(folder) {
  const place = join(folder, `lighthouse-${VERSION}`);
  const cli = join(place, 'node_modules/lighthouse/cli/index.js');
  if (existsSync(cli)) return cli;
  mkdirSync(place, { recursive: true });
  console.log(`Installing Lighthouse ${VERSION} …`);
  const options = ['--prefix', place, '--no-audit', '--no-fund', '--no-package-lock', '--no-save', '--ignore-scripts', '--loglevel=error'];
  const { status } = spawnSync('npm', ['install', ...options, `lighthouse@${VERSION}`], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0 || !existsSync(cli))
    throw new Error('Lighthouse could not be installed: this part needs the network. The others do not.');
  return cli;
}

function measure(cli, url) {
  return new Promise((resolve, reject) => {
    const flags = ['--headless=new', ...BROWSER_FLAGS].join(' ');
    const wanted = `--only-categories=${CATEGORIES.join(',')}`;
    const child = spawn(process.execPath, [cli, url, '--quiet', '--output=json', wanted, `--chrome-flags=${flags}`], {
      env: { ...process.env, CHROME_PATH: findBrowser() },
    });
    let report = '';
    let said = '';
    child.stdout.on('data', (text) => (report += text));
    child.stderr.on('data', (text) => (said += text));
    child.on('error', reject);
    child.on('close', (code) => (code === 0 ? resolve(JSON.parse(report)) : reject(new Error(`${url}: ${said}`))));
  });
}

const round = (n) => Math.round(n * 1000) / 1000;

/**
 * What is kept of a report.
 * @param {string} page its address on the site
 * @param {object} report of Lighthouse
 * @returns {{ page: string, scores: Record<string, number>, metrics: Record<string, number>, notPassed: object[] }} scores of 0 to 100; times in ms;
 *   each audit that applied and did not pass, with what it weighs in its categories
 */
export function briefly(page, report) {
  const weights = new Map();
  for (const { auditRefs } of Object.values(report.categories))
    for (const { id, weight } of auditRefs) weights.set(id, (weights.get(id) ?? 0) + weight);
  return {
    page,
    scores: Object.fromEntries(CATEGORIES.map((id) => [id, Math.round(report.categories[id].score * 100)])),
    metrics: Object.fromEntries(METRICS.map((id) => [id, round(report.audits[id].numericValue)])),
    notPassed: Object.values(report.audits)
      .filter(({ score, scoreDisplayMode }) => (score !== null && score < 1) || scoreDisplayMode === 'error')
      .map(({ id, title, score, displayValue }) => ({
        id,
        title,
        score,
        ...(displayValue && { says: displayValue }),
        weight: weights.get(id) ?? 0,
      })),
  };
}

/** Asks for a page and its files once, so that no measured visit waits for the server to compress: a host has done it before. */
async function compressed(origin, page) {
  const ask = (path) => fetch(origin + path, { headers: { 'accept-encoding': 'br' } }).then((answer) => answer.text());
  await Promise.all([...new Set((await ask(page)).match(/\/_astro\/[\w.-]+\.(?:js|css)/g))].map(ask));
}

/** On a machine that is busy the browser sometimes misses its own beginning: then it is asked again. */
async function measureAgain(cli, url) {
  for (let left = TRIES; ; left--) {
    try {
      return await measure(cli, url);
    } catch (error) {
      if (left === 1) throw error;
      console.warn(error.message);
    }
  }
}

/** The run in the middle, by its score for performance, then by how long the page kept a reader waiting. */
function middle(reports) {
  const blocked = ({ audits }) => audits['total-blocking-time'].numericValue;
  const ordered = reports.toSorted((a, b) => a.categories.performance.score - b.categories.performance.score || blocked(b) - blocked(a));
  return ordered[Math.floor(ordered.length / 2)];
}

/**
 * Measures all pages.
 * @param {string} root of the site; its dist is served
 * @param {string} folder where Lighthouse is installed
 * @param {number} runs of each page; the one in the middle counts
 * @returns {Promise<object>} with what was measured, how, and each page briefly
 */
export async function lighthouse(root, folder, runs = RUNS) {
  const cli = program(folder);
  const made = conditions(root);
  // Compressed as a host has it (src/host/pack.mjs).
  const server = await serve({ dist: join(root, 'dist'), port: 0, quality: constants.BROTLI_MAX_QUALITY });
  const pages = [];
  let settings;
  try {
    for (const page of PAGES) {
      const origin = `http://localhost:${server.address().port}`;
      await compressed(origin, page);
      const reports = [];
      for (let run = 0; run < runs; run++) reports.push(await measureAgain(cli, origin + page));
      const report = middle(reports);
      settings = report.configSettings;
      pages.push(briefly(page, report));
      console.log(page, JSON.stringify(pages.at(-1).scores));
    }
  } finally {
    server.close();
    server.closeAllConnections();
  }
  const { formFactor, throttlingMethod, throttling } = settings;
  return {
    ...made,
    lighthouse: JSON.parse(readFileSync(join(cli, '../../package.json'), 'utf8')).version,
    runs,
    settings: {
      formFactor,
      throttlingMethod,
      rttMs: throttling.rttMs,
      throughputKbps: throttling.throughputKbps,
      cpuSlowdown: throttling.cpuSlowdownMultiplier,
    },
    pages,
  };
}
