/** The pages: what front matter may say. Data and interface words are read by src/data and content/words. */
import { defineCollection } from 'astro:content';
import { i18nLoader } from '@astrojs/starlight/loaders';
import { docsSchema, i18nSchema } from '@astrojs/starlight/schema';
import { z } from 'astro/zod';
import { publishedDocs } from './src/shell/docs-loader.ts';

export const collections = {
  docs: defineCollection({
    loader: publishedDocs(),
    schema: docsSchema({
      extend: z.object({
        /** In a translation: the hash of the English text it was made from (see src/build/sources.ts). */
        source: z.string().optional(),
      }),
    }),
  }),
  // Words of Starlight's own that it lacks in one of our languages.
  i18n: defineCollection({ loader: i18nLoader(), schema: i18nSchema() }),
};
