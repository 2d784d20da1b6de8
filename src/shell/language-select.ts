/** Makes the language menus work: same page, same fragment, other language. */

/** An address with the fragment of this page. Not location.hash, which some browsers decode. */
function withFragment(address: string): string {
  const at = location.href.indexOf('#');
  return at < 0 ? address : address + location.href.slice(at);
}

for (const menu of document.querySelectorAll<HTMLSelectElement>('[data-language-select]')) {
  const own = menu.value;
  menu.addEventListener('change', () => {
    // Leaving its field has made the calculator write the last keystroke into the fragment.
    location.assign(withFragment(menu.value));
  });
  // A page restored by "back" still shows the language that was left for: show its own.
  window.addEventListener('pageshow', () => {
    menu.value = own;
  });
}

// The plain links at the foot serve readers without JavaScript; with it, they too keep the fragment.
for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-language-link]')) {
  link.addEventListener('click', () => {
    link.href = withFragment(link.pathname);
  });
}
