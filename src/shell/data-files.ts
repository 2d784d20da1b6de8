/** The data of the site at stable addresses: `/files/benchmarks.json`, `/files/benchmarks.csv` (see open-data.ts). */
import type { APIRoute, GetStaticPaths } from 'astro';
import { csvFile, DATA_FILES, jsonFile, type DataFile } from './open-data.ts';

export const getStaticPaths: GetStaticPaths = () =>
  (Object.keys(DATA_FILES) as DataFile[]).flatMap((file) => (['csv', 'json'] as const).map((format) => ({ params: { file, format } })));

export const GET: APIRoute = ({ params }) => {
  const file = params['file'] as DataFile;
  return params['format'] === 'csv'
    ? new Response(csvFile(file), { headers: { 'content-type': 'text/csv; charset=utf-8' } })
    : new Response(`${JSON.stringify(jsonFile(file), null, 2)}\n`, { headers: { 'content-type': 'application/json; charset=utf-8' } });
};
