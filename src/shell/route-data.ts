/** Adjusts what Starlight knows of each page: x-default, no generator lines, the page's picture. */
import { defineRouteMiddleware } from '@astrojs/starlight/route-data';
import { HEIGHT, shareAddress, WIDTH } from '../share/address.ts';

export const onRequest = defineRouteMiddleware((context) => {
  const route = context.locals.starlightRoute;
  const site = context.site?.href ?? '/';
  route.head = route.head.filter((tag) => tag.attrs?.['name'] !== 'generator');
  // Starlight names the English page as the one for everybody else. Of the home page, that is the language choice.
  const home = !route.entry.id.includes('/');
  for (const tag of route.head) {
    if (home && tag.attrs?.['hreflang'] === 'x-default') tag.attrs['href'] = site;
  }
  // Beside the page's address, which it resembles, it weighs least.
  route.head.splice(
    route.head.findIndex((tag) => tag.attrs?.['property'] === 'og:url') + 1,
    0,
    { tag: 'meta', attrs: { property: 'og:image', content: new URL(shareAddress(context.url.pathname), site).href } },
    { tag: 'meta', attrs: { property: 'og:image:width', content: `${WIDTH}` } },
    { tag: 'meta', attrs: { property: 'og:image:height', content: `${HEIGHT}` } },
    { tag: 'meta', attrs: { property: 'og:image:alt', content: route.entry.data.title } },
  );
  route.head.push(
    { tag: 'meta', attrs: { name: 'theme-color', content: '#fbf9f5', media: '(prefers-color-scheme: light)' } },
    { tag: 'meta', attrs: { name: 'theme-color', content: '#15171c', media: '(prefers-color-scheme: dark)' } },
  );
});
