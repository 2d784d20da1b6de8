/** Makes a folder that a web server of one's own serves: the built site, each text also compressed, and the server's configuration beside it. */
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { isText, typeOf } from '../build/media-types.mjs';
import { readHeaders } from '../build/serve.mjs';
import { nginxConfiguration } from './nginx.mjs';

/** What static hosts read and nobody is served. */
const UNSERVED = ['_headers', '_redirects', '.nojekyll'];

/** Below this many bytes a compressed file is no smaller on the wire. */
const LEAST = 256;

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/** Writes `file.br` and `file.gz` where they are smaller. */
async function compress(file, quality) {
  const content = readFileSync(file);
  if (content.length < LEAST) return;
  const options = { params: { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: content.length } };
  const packed = { br: await brotli(content, options), gz: await zip(content, { level: Math.min(quality, 9) }) };
  for (const [ending, bytes] of Object.entries(packed)) if (bytes.length < content.length) await writeFile(`${file}.${ending}`, bytes);
}

/**
 * Packs a built site for a server of one's own: `out/site` and `out/nginx.conf`. What lay in `out` before is removed.
 * @param {object} options
 * @param {string} options.dist the built site
 * @param {string} options.out
 * @param {number} [options.quality] of compression, 1 to 11
 * @param {Partial<Parameters<typeof nginxConfiguration>[1]>} [options.place] where the server runs; a container where nothing is said
 * @throws Error when the site has not been built, or its headers cannot be said to the server
 */
export async function pack({ dist, out, quality = constants.BROTLI_MAX_QUALITY, place = {} }) {
  if (!existsSync(join(dist, '_headers'))) throw new Error(`There is no built site in ${dist}. Run "npm run build" first.`);
  const redirects = existsSync(join(dist, '_redirects')) ? readFileSync(join(dist, '_redirects'), 'utf8') : '';
  const rules = readHeaders(readFileSync(join(dist, '_headers'), 'utf8'));
  const site = join(out, 'site');
  rmSync(out, { recursive: true, force: true });
  mkdirSync(site, { recursive: true });
  writeFileSync(
    join(out, 'nginx.conf'),
    nginxConfiguration({ rules, redirects }, { root: '/srv/site', listen: '8080', scratch: '/tmp', brotli: true, ...place }),
  );
  const files = readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile())
    .map((file) => join(file.parentPath, file.name).slice(dist.length + 1))
    .filter((file) => !UNSERVED.includes(file));
  for (const file of files) {
    mkdirSync(dirname(join(site, file)), { recursive: true });
    copyFileSync(join(dist, file), join(site, file));
  }
  await Promise.all(files.filter((file) => isText(typeOf(file))).map((file) => compress(join(site, file), quality)));
}
