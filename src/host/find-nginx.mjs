/** Which nginx there is for the tests of the recipe: named by the user, or installed on the machine. */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Debian's packages: the ones that the container has. */
export const NGINX_PACKAGES = ['nginx-light', 'libnginx-mod-http-brotli-static'];

export const NGINX_HINT = `nginx is not here: the tests that start the recipe for hosting are skipped. Install it (Debian: apt-get install ${NGINX_PACKAGES.join(' ')}) or name it in NGINX_PATH.`;

/** Path of nginx, or null. The environment variable NGINX_PATH goes first. */
export function findNginx() {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin', '/opt/homebrew/bin'];
  const candidates = [process.env.NGINX_PATH, ...folders.map((folder) => join(folder, 'nginx'))];
  return candidates.find((path) => path && existsSync(path)) ?? null;
}

/** Whether nginx can send the Brotli files that lie beside the others: Debian keeps the module here. */
export function sendsBrotli() {
  return existsSync('/etc/nginx/modules-enabled') && existsSync('/usr/lib/nginx/modules/ngx_http_brotli_static_module.so');
}
