/** The box at the end of a chapter, once it is used: keeps the tick, says how that went, and names what comes next on the path. */
import { today } from '../words/date.ts';
import { say } from '../words/say.ts';
import { change, reading, shelf } from './device.ts';
import { readingFile } from './fetched.ts';
import { isTicked, withTick } from './kept.ts';
import { isDone, nextOf } from './progress.ts';
import type { ReadingFile } from './reading-file.ts';

/** A link with what it says. */
function linkOf({ href, label }: { readonly href: string; readonly label: string }): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = href;
  link.textContent = label;
  return link;
}

/** What stands below the box: the next page of the path that is followed, and the way to the own page. */
function ahead({ words, mine, paths }: ReadingFile, slug: string): (Node | string)[] {
  const kept = reading();
  const path = Object.hasOwn(paths, kept.path) ? paths[kept.path]! : null;
  if (!path) return [linkOf(mine)];
  const { name, steps } = path;
  // The page that is being read is not what comes next.
  const next = nextOf(
    kept,
    steps.filter((step) => step.slug !== slug),
  );
  if (!next) return [...(nextOf(kept, steps) ? [] : [`${say(words.path.finished, { path: name })} `]), linkOf(mine)];
  const done = say(words.path.of, { path: name, done: steps.filter(({ slug }) => isDone(kept, slug)).length, all: steps.length });
  return [`${words.path.next}${words.path.colon}`, linkOf(next), ` (${done}). `, linkOf(mine)];
}

function start(box: HTMLInputElement): void {
  const slug = location.pathname.split('/').filter(Boolean).slice(1).join('/');
  const status = box.closest('.read-mark')!.querySelector<HTMLElement>('[role="status"]')!;
  const below = document.createElement('p');
  status.after(below);
  const show = () => (box.checked = isTicked(reading(), 'read', slug));

  async function tell(message: (words: ReadingFile['words']) => string): Promise<void> {
    try {
      const file = await readingFile();
      status.textContent = message(file.words);
      below.replaceChildren(...ahead(file, slug));
    } catch {
      // Without its words the box still shows the truth.
    }
  }

  function tick(): void {
    const wanted = box.checked;
    const keeping = change((before) => withTick(before, 'read', slug, wanted, today()));
    // A tick that is not kept is not shown as one.
    show();
    void tell(({ kept, gone, faults }) => (keeping !== 'kept' ? faults[keeping] : wanted ? kept : gone));
  }

  box.onchange = tick;
  shelf.onOtherTab(() => {
    show();
    void tell(() => '');
  });
  // Ticked while this code was on its way.
  if (box.checked) tick();
  else {
    show();
    void tell(() => '');
  }
}

// Fetched when it is wanted, and run once.
const found = document.querySelector<HTMLInputElement>('.read-mark input');
if (found) start(found);
