/** `npm run host`: packs dist into `hosted`, for the container beside this file or another server with nginx. */
import { pack } from './pack.mjs';

try {
  await pack({ dist: 'dist', out: 'hosted' });
  console.log('hosted/site holds the site, compressed; hosted/nginx.conf serves it.');
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
