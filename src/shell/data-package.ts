/** `/files/datapackage.json`: version, date and licence of the data, and what each column holds. */
import type { APIRoute } from 'astro';
import { dataPackage } from './open-data.ts';

export const prerender = true;

export const GET: APIRoute = ({ site }) =>
  new Response(`${JSON.stringify(dataPackage(site!), null, 2)}\n`, { headers: { 'content-type': 'application/json; charset=utf-8' } });
