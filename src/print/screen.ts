/** A booklet on a screen: the button that prints, which is not there without JavaScript, and tables that scroll by keyboard. */
// As an address: what two pages import would become a file of its own for every page of the site.
import wideTables from '../shell/wide-tables.ts?worker&url';

void import(/* @vite-ignore */ wideTables);

const button = document.querySelector<HTMLButtonElement>('[data-print]');
if (button) {
  button.hidden = false;
  button.addEventListener('click', () => print());
}
