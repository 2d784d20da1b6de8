/** The pages: what front matter may say. Data and interface words are read by src/data and content/words. */
import { defineCollection } from 'astro:content';
import { docsLoader, i18nLoader } from '@astrojs/starlight/loaders';
import { docsSchema, i18nSchema } from '@astrojs/starlight/schema';

export const collections = {
  docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }),
  // Words of Starlight's own that it lacks in one of our languages.
  i18n: defineCollection({ loader: i18nLoader(), schema: i18nSchema() }),
};
