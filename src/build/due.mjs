/** `npm run due` and `npm run due -- --by 2027-06-30`: what is to be read again by that day, today where none is given. */
import { readdirSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { parse } from 'yaml';
import { readYaml } from '../data/read.ts';
import { reviewsFile } from '../data/schemas.ts';
import { dueBy } from './due.ts';

const { values } = parseArgs({ options: { by: { type: 'string', default: new Date().toISOString().slice(0, 10) } } });
if (!/^\d{4}-\d\d-\d\d$/.test(values.by)) {
  console.error(`"${values.by}" is not a day: write it as 2027-06-30.`);
  process.exit(1);
}

const DATA = 'content/data';
const reviews = readYaml(`${DATA}/reviews.yaml`, readFileSync(`${DATA}/reviews.yaml`, 'utf8'), reviewsFile);
const figures = readdirSync(DATA, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.yaml'))
  .flatMap((file) => parse(readFileSync(`${DATA}/${file}`, 'utf8')).entries ?? [])
  .filter((entry) => entry.id && entry.checked);

const due = dueBy(reviews, figures, values.by);
for (const { what, owner, day } of due) console.log(`${day}  ${owner ?? 'figure'}  ${what}`);
console.log(`${due.length} due by ${values.by}.`);
