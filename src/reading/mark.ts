/** The box at the end of a chapter: its code is fetched when somebody ticks it, or has ticked another before. */
// As an address: a plain dynamic import would bring the bundler's helper along, a file more for every page.
import chapter from './chapter.ts?worker&url';

const box = document.querySelector<HTMLInputElement>('.read-mark input')!;
const load = () => import(/* @vite-ignore */ chapter);
box.onchange = load;
try {
  // The name of the shelf in device.ts: importing it would bring its code along.
  if (localStorage['two-engines-reading']) void load();
} catch {
  // A browser that keeps nothing for sites: said once somebody ticks the box.
}
