/**
 * Brings a calculator to life in the page that the build has rendered. Astro's own islands do the same for any framework and any moment;
 * here it is always Preact and always at once, which spares every calculator page their two kilobytes.
 */
import { h, hydrate, type ComponentType } from 'preact';

/** Takes over the HTML of the page's calculator, with the properties the page has written beside it. */
export function start<P extends object>(component: ComponentType<P>): void {
  for (const root of document.querySelectorAll<HTMLElement>('[data-calculator-root]')) {
    const props = root.nextElementSibling?.textContent;
    if (props) hydrate(h(component, JSON.parse(props) as P), root);
  }
}
