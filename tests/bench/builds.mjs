/** The build of this site beside a plain Starlight build of the same pages as text, in one run: seconds and peak memory. */
import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The pages as a plain site would have them: the same prose and tables, without our components. */
function plainPage(source) {
  const [, head, body] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(source);
  const title = /^title:.*$/m.exec(head)[0];
  const description = /^description:.*$/m.exec(head)[0];
  const text = body
    .replace(/^import .*$/gm, '')
    .replace(/<(Figure|Given|Result|Minutes)\b[^>]*?\/>/g, '42')
    .replace(/<[^>]+>/g, '');
  return `---\n${title}\n${description}\n---\n${text}`;
}

function writePlainSite(root, folder) {
  rmSync(folder, { recursive: true, force: true });
  const docs = join(root, 'content/docs');
  const files = readdirSync(docs, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.mdx'));
  for (const file of files) {
    const target = join(folder, 'src/content/docs', file);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, plainPage(readFileSync(join(docs, file), 'utf8')));
  }
  writeFileSync(
    join(folder, 'src/content.config.ts'),
    `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`,
  );
  writeFileSync(
    join(folder, 'astro.config.mjs'),
    `import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
const locales = Object.fromEntries(['en', 'it', 'fr', 'nl', 'ru'].map((lang) => [lang, { label: lang, lang }]));
export default defineConfig({ site: 'https://plain.example', integrations: [starlight({ title: 'Plain', locales, defaultLocale: 'en' })] });
`,
  );
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ type: 'module', dependencies: { astro: '*', '@astrojs/starlight': '*' } }));
  cpSync(join(root, 'tsconfig.json'), join(folder, 'tsconfig.json'));
  return files.length;
}

/** Resident memory of a process and its children, in MB; Linux only, 0 elsewhere. */
function memoryOf(pid) {
  try {
    const own = Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ').filter(Boolean);
    return own + children.reduce((sum, child) => sum + memoryOf(child), 0);
  } catch {
    return 0;
  }
}

function build(folder, outDir) {
  return new Promise((resolve, reject) => {
    // As on a fresh clone: what an earlier run has left is not to be cleared away in this one's time.
    rmSync(outDir, { recursive: true, force: true });
    const start = performance.now();
    const child = spawn('astro', ['build', '--outDir', outDir], { cwd: folder, stdio: 'ignore' });
    let peak = 0;
    const watch = setInterval(() => (peak = Math.max(peak, memoryOf(child.pid))), 50);
    child.on('error', reject);
    child.on('exit', (code) => {
      clearInterval(watch);
      if (code === 0) resolve({ seconds: (performance.now() - start) / 1000, peak });
      else reject(new Error(`The build in ${folder} failed.`));
    });
  });
}

const RUNS = 3;
const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

/** Builds each in turn, several times, and takes the median. */
export async function compareBuilds(root) {
  const folder = join(root, 'tests/.artifacts/plain');
  const out = join(root, 'tests/.artifacts');
  const pages = writePlainSite(root, folder);
  const own = [];
  const plain = [];
  for (let run = 0; run <= RUNS; run++) {
    const one = await build(root, join(out, 'own-dist'));
    const other = await build(folder, join(out, 'plain-dist'));
    // The first of each fills caches.
    if (run > 0) {
      own.push(one);
      plain.push(other);
    }
  }
  const middle = (runs) => ({ seconds: median(runs.map((run) => run.seconds)), peak: median(runs.map((run) => run.peak)) });
  return { own: middle(own), plain: middle(plain), pages };
}
