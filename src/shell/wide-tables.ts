/** A table that scrolls sideways can be reached and scrolled by keyboard. */
for (const table of document.querySelectorAll<HTMLElement>('.sl-markdown-content table')) {
  if (table.scrollWidth > table.clientWidth) table.tabIndex = 0;
}
