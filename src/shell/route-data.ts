/** Adjusts what Starlight knows of each page: x-default, no generator lines, the page's picture. */
import { defineRouteMiddleware } from '@astrojs/starlight/route-data';

export const onRequest = defineRouteMiddleware((context) => {
  const route = context.locals.starlightRoute;
  const site = context.site?.href ?? '/';
  route.head = route.head.filter((tag) => tag.attrs?.['name'] !== 'generator');
  // The language choice is where a reader of any other language should land.
  route.head.push(
    { tag: 'link', attrs: { rel: 'alternate', hreflang: 'x-default', href: site } },
    { tag: 'meta', attrs: { property: 'og:image', content: new URL('/share.png', site).href } },
    { tag: 'meta', attrs: { property: 'og:image:width', content: '1200' } },
    { tag: 'meta', attrs: { property: 'og:image:height', content: '630' } },
    { tag: 'meta', attrs: { name: 'theme-color', content: '#fbf9f5', media: '(prefers-color-scheme: light)' } },
    { tag: 'meta', attrs: { name: 'theme-color', content: '#15171c', media: '(prefers-color-scheme: dark)' } },
  );
});
