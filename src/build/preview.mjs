/** `npm run preview -- --port N`: shows the built site with its real headers. */
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { serve } from './serve.mjs';

const { values } = parseArgs({
  options: { port: { type: 'string', default: '4321' }, host: { type: 'string', default: 'localhost' } },
});
const port = Number(values.port);

if (!Number.isInteger(port) || port < 0 || port > 65535) {
  console.error(`"${values.port}" is not a port: give a number from 0 to 65535, for example --port 4321.`);
  process.exit(1);
}
if (!existsSync('dist/index.html')) {
  console.error('There is no built site yet. Run "npm run build" first.');
  process.exit(1);
}
try {
  const server = await serve({ dist: 'dist', port, host: values.host });
  console.log(`The site is at http://${values.host}:${server.address().port}/`);
} catch (error) {
  if (error.code !== 'EADDRINUSE') throw error;
  console.error(`Port ${port} is taken. Choose another: npm run preview -- --port ${port + 1}`);
  process.exit(1);
}
