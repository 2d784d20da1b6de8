/**
 * Brings a calculator to life in the page that the build has rendered. Astro's own islands do the same for any framework and any moment;
 * here it is always Preact and always at once, which spares every calculator page their two kilobytes.
 */
import { h, hydrate, type ComponentType } from 'preact';

/** What the form says of its fields, by key. */
function fieldsIn(root: HTMLElement) {
  return Object.fromEntries(
    [...root.querySelectorAll<HTMLElement>('[data-field]')].map((field) => [
      field.dataset['field'],
      {
        label: field.querySelector('label, legend')?.textContent,
        // The hint itself: where the default comes from stands behind it, in an element of its own.
        hint: field.querySelector('.calc-hint')?.firstChild?.textContent,
      },
    ]),
  );
}

/**
 * Takes over the HTML of the page's calculator, with the properties the page has written beside it: in tasks of their own, so that a slow phone
 * paints and scrolls between them.
 */
export function start<P extends { readonly locale: string; readonly words: object }>(component: ComponentType<P>): void {
  for (const root of document.querySelectorAll<HTMLElement>('[data-calculator-root]')) {
    const json = root.nextElementSibling?.textContent;
    if (!json) continue;
    const props = JSON.parse(json) as P;
    const words = { fields: fieldsIn(root), ...props.words };
    setTimeout(() => {
      // The first way of writing numbers costs a browser as much as half of the rest.
      Intl.NumberFormat(props.locale);
      setTimeout(() => hydrate(h(component, { ...props, words }), root));
    });
  }
}
