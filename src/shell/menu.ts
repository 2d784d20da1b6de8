/** The parts of the playbook: always there on wide screens, a popover on narrow ones, which keeps the keyboard inside while it is open. */
const pane = document.getElementById('starlight__sidebar');
const wide = matchMedia('(min-width: 50em)');

if (pane) {
  const place = () => {
    pane.popover = wide.matches ? null : 'auto';
  };
  wide.addEventListener('change', place);
  place();
  pane.addEventListener('toggle', (event) => {
    for (const rest of document.querySelectorAll('.main-frame, .sl-skip-link')) rest.toggleAttribute('inert', event.newState === 'open');
  });
}
