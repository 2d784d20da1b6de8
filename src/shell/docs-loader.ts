/** Reads the pages as Starlight does: those of the published languages alone, and with the site's name where front matter says `{name}`. */
import { docsLoader } from '@astrojs/starlight/loaders';
import type { Loader } from 'astro/loaders';
import { NAME } from '../../content/site.ts';
import { isLocale } from '../locales.ts';

/** Front matter with the name of the site in its texts. */
function named(data: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(data).map(([key, value]) => [key, typeof value === 'string' ? value.replaceAll('{name}', NAME) : value]),
  );
}

/** Starlight's loader, which keeps what it knows of the pages. Pages of languages that are not published may lie beside the others. */
export function publishedDocs(): Loader {
  const { name, load } = docsLoader();
  const published = (id: string) => isLocale(id.split('/')[0]);
  return {
    name,
    load: (context) => {
      const { store } = context;
      // What an earlier build has left there of a language that is no longer published.
      for (const id of store.keys()) if (!published(id)) store.delete(id);
      return load({
        ...context,
        store: { ...store, set: (entry) => published(entry.id) && store.set(entry) },
        parseData: (props) => context.parseData({ ...props, data: named(props.data) as typeof props.data }),
        // What is kept of a page is old when the name changes, too.
        generateDigest: (data) => context.generateDigest(typeof data === 'string' ? NAME + data : { ...data, NAME }),
      });
    },
  };
}
