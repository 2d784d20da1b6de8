/** `npm run stamp -- content/docs/it/start/first-week.mdx …`: says that these translations follow their English pages as they are now. */
import { readFileSync, writeFileSync } from 'node:fs';
import { hashOf, stamped } from './sources.ts';

const files = process.argv.slice(2);
if (files.length === 0) {
  console.error('Name the translated pages: npm run stamp -- content/docs/it/start/first-week.mdx');
  process.exit(1);
}
for (const file of files) {
  const english = file.replace(/^content\/docs\/[a-z]{2}\//, 'content/docs/en/');
  if (english === file) continue;
  writeFileSync(file, stamped(readFileSync(file, 'utf8'), hashOf(readFileSync(english, 'utf8'))));
}
