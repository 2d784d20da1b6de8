/** Whether single keys work on this device. Key `two-engines-keys`: `off`, or nothing. `keys-open.ts` asks for it by the same name. */
const KEY = 'two-engines-keys';

/** What holds for this page where the browser keeps nothing. */
let here = true;

/** Whether single keys count. */
export function keysOn(): boolean {
  try {
    return here && !localStorage.getItem(KEY);
  } catch {
    return here;
  }
}

/** Turns them on or off. @returns whether the choice is kept beyond this page */
export function chooseKeys(on: boolean): boolean {
  here = on;
  try {
    if (on) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, 'off');
    return true;
  } catch {
    return false;
  }
}
