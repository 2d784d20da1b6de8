/** A table that scrolls sideways can be reached and scrolled by keyboard, also once the window is narrower than it was. */
const room = new ResizeObserver((changed) => {
  for (const { target } of changed) {
    if (target.scrollWidth > target.clientWidth) target.setAttribute('tabindex', '0');
    else target.removeAttribute('tabindex');
  }
});
for (const table of document.querySelectorAll('.sl-markdown-content table')) room.observe(table);
