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

/** Does one thing after the other, each in a task of its own: a slow phone paints and scrolls between them. */
function inTurn([first, ...rest]: readonly (() => void)[]): void {
  setTimeout(() => {
    first?.();
    if (rest.length > 0) inTurn(rest);
  });
}

/**
 * Takes over the HTML of the page's calculator, with the properties the page has written beside it.
 * @param warmUp what the first rendering would spend long on, done before: a model that has run once runs again in no time
 */
export function start<P extends { readonly locale: string; readonly words: object }>(
  component: ComponentType<P>,
  warmUp: (props: P) => void = () => {},
): void {
  for (const root of document.querySelectorAll<HTMLElement>('[data-calculator-root]')) {
    const json = root.nextElementSibling?.textContent;
    if (!json) continue;
    const props = JSON.parse(json) as P;
    const words = { fields: fieldsIn(root), ...props.words };
    inTurn([
      // The first number costs a browser as much as half of the rest.
      () => new Intl.NumberFormat(props.locale, { style: 'unit', unit: 'year' }).format(1),
      () => warmUp(props),
      () => hydrate(h(component, { ...props, words }), root),
    ]);
  }
}
