/** Marks the heading being read in the list of contents, and says of the list whether it is folded: on wide screens style shows it, folded or not. */
const list = document.querySelector<HTMLElement>('[data-toc]');
const fold = list?.querySelector('details');
const narrow = matchMedia('(max-width: 71.99rem)');

function foldWhereNarrow(): void {
  if (fold) fold.open = !narrow.matches;
}

function watch(toc: HTMLElement): void {
  const links = new Map([...toc.querySelectorAll<HTMLAnchorElement>('a')].map((link) => [decodeURIComponent(link.hash.slice(1)), link]));
  const headings = [...links.keys()].map((id) => document.getElementById(id)).filter((heading) => heading !== null);
  const observer = new IntersectionObserver(
    () => {
      // The last heading above the upper third is the one being read.
      const passed = headings.filter((heading) => heading.getBoundingClientRect().top < innerHeight / 3);
      const current = passed.at(-1)?.id;
      for (const [id, link] of links) {
        if (id === current) link.setAttribute('aria-current', 'true');
        else link.removeAttribute('aria-current');
      }
    },
    { rootMargin: '0px 0px -66% 0px', threshold: [0, 1] },
  );
  for (const heading of headings) observer.observe(heading);
}

if (list) {
  foldWhereNarrow();
  narrow.addEventListener('change', foldWhereNarrow);
  watch(list);
}
