/** Makes the language menus work: same page, same fragment, other language. */
for (const menu of document.querySelectorAll<HTMLSelectElement>('[data-language-select]')) {
  const own = menu.value;
  menu.addEventListener('change', () => {
    // The fragment is read now, after the calculator has written the last keystroke into it.
    location.assign(menu.value + location.hash);
  });
  // A page restored by "back" still shows the language that was left for: show its own.
  window.addEventListener('pageshow', () => {
    menu.value = own;
  });
}

// The plain links at the foot serve readers without JavaScript; with it, they too keep the fragment.
for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-language-link]')) {
  link.addEventListener('click', () => {
    link.hash = location.hash;
  });
}
