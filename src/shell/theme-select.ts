/** Makes the theme menus work and keeps the choice on the device. Key `starlight-theme`: '' | 'light' | 'dark'. */
const KEY = 'starlight-theme';
const system = matchMedia('(prefers-color-scheme: light)');
const menus = [...document.querySelectorAll<HTMLSelectElement>('[data-theme-select]')];

/** Storage may be forbidden (private mode): the choice then lasts for this page only. */
function stored(): string {
  try {
    return localStorage.getItem(KEY) ?? '';
  } catch {
    return '';
  }
}

let choice = stored();

function apply(): void {
  document.documentElement.dataset.theme = (choice || (system.matches ? 'light' : 'dark')) === 'light' ? 'light' : 'dark';
  for (const menu of menus) menu.value = choice;
}

for (const menu of menus) {
  menu.addEventListener('change', () => {
    choice = menu.value;
    try {
      localStorage.setItem(KEY, choice);
    } catch {
      // Not kept, but shown.
    }
    apply();
  });
}
system.addEventListener('change', apply);
apply();
