/** The figures of the site as JSON at stable addresses: `/files/benchmarks.json`. The same entries as in content/data. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { LICENCES } from '../../content/site.ts';
import { benchmarks, dataDate, figures, kpiMap, thresholds } from '../data/index.ts';

const FILES = { benchmarks, 'kpi-map': kpiMap, thresholds, figures };

export const getStaticPaths: GetStaticPaths = () =>
  Object.entries(FILES).map(([file, entries]) => ({ params: { file }, props: { entries } }));

export const GET: APIRoute = ({ props }) =>
  new Response(
    `${JSON.stringify({ version: 1, date: dataDate, licence: LICENCES.text, entries: props['entries'] as unknown }, null, 2)}\n`,
    {
      headers: { 'content-type': 'application/json; charset=utf-8' },
    },
  );
