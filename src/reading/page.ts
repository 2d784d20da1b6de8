/** The page on which a reader sees the own reading: takes over the lists that the build has written. */
import { onOtherTab as onLitmus } from '../calculators/litmus/device.ts';
import { fileName, saveFile } from '../calculator/save-file.ts';
import { isLocale } from '../locales.ts';
import { dateText, today } from '../words/date.ts';
import { say, sayCount } from '../words/say.ts';
import type { Words } from '../words/index.ts';
import { answersHere, answersShelf, changeAnswers } from '../questions/device.ts';
import { answersTogether, isUnanswered } from '../questions/kept.ts';
import { change, reading, shelf } from './device.ts';
import { chooseKeys, keysOn } from './keys-choice.ts';
import { isEmpty, isTicked, KINDS, together, withTick, type Kind, type Reading } from './kept.ts';
import { litmusLines } from './litmus-lines.ts';
import { lastRead } from './progress.ts';
import { questionLines } from './question-lines.ts';
import { readSaved, writeSaved, type Saved } from './saved.ts';

type ReadingWords = Words['reading'];
type Said = Pick<ReadingWords, 'kept' | 'gone' | 'faults' | 'path' | 'status' | 'litmus' | 'file'> & { readonly minutes: string };

/** Far above any file of ours. Bytes. */
const MOST_FILE = 1_000_000;

const all = <E extends HTMLElement>(where: ParentNode, what: string) => [...where.querySelectorAll<E>(what)];
const isKind = (name: string): name is Kind => (KINDS as readonly string[]).includes(name);

function start(root: HTMLElement): void {
  const words = JSON.parse(root.dataset['reading']!) as Said;
  const { lang } = document.documentElement;
  if (!isLocale(lang)) return;
  const main = root.closest('main')!;
  const one = <E extends HTMLElement>(what: string) => main.querySelector<E>(what)!;
  const boxes = all<HTMLInputElement>(main, 'input[type="checkbox"]').filter(({ name }) => isKind(name));
  const groups = all(main, '[data-group]');
  const status = root.querySelector<HTMLElement>('[role="status"]')!;
  const count = (done: number, of: number) => say(words.status.count, { done, all: of });
  const boxesOf = (group: Element) => all<HTMLInputElement>(group, 'input[type="checkbox"]');
  const doneOf = (group: Element) => boxesOf(group).filter(({ checked }) => checked).length;
  const linkAt = (box: Element) => box.closest('li')!.querySelector('a')!.cloneNode(true) as HTMLAnchorElement;
  const minutesAt = (box: Element) => Number(box.closest('li')!.querySelector<HTMLElement>('[data-minutes]')?.dataset['minutes'] ?? 0);
  const followed = () => groups.find(({ dataset }) => dataset['group'] === `path-${reading().path}`);

  function showNext(): void {
    const group = followed();
    const open = group ? boxesOf(group).filter(({ checked }) => !checked) : [];
    const next = open[0];
    const place = one('[data-reading-next]');
    if (!group) place.replaceChildren();
    else if (!next) place.replaceChildren(say(words.path.finished, { path: group.dataset['name']! }));
    else {
      const minutes = say(words.minutes, { n: open.reduce((sum, box) => sum + minutesAt(box), 0) });
      const progress = say(words.path.of, { path: group.dataset['name']!, done: doneOf(group), all: boxesOf(group).length });
      const left = say(words.status.left, { minutes });
      place.replaceChildren(`${words.path.next}${words.path.colon}`, linkAt(next), ` (${progress}, ${left}).`);
    }
  }

  function showLast(kept: Reading): void {
    const place = one('[data-reading-last]');
    const last = lastRead(kept);
    const box = last && boxes.find(({ name, value }) => name === 'read' && value === last.slug);
    if (last && box) {
      const [before = '', after = ''] = say(words.status.last, { day: dateText(last.day, lang as Parameters<typeof dateText>[1]) }).split(
        '{page}',
      );
      place.replaceChildren(before, linkAt(box), after);
    } else place.replaceChildren(isEmpty(kept) ? words.status.nothing : '');
  }

  function showCertificate(): void {
    for (const cell of all(main, '[data-row]')) {
      const group = groups.find(({ dataset }) => dataset['group'] === cell.dataset['row'])!;
      cell.textContent = count(doneOf(group), boxesOf(group).length);
    }
    const finished = groups.filter((group) => group.dataset['name'] && doneOf(group) === boxesOf(group).length);
    one('[data-paths]').textContent = finished.map(({ dataset }) => dataset['name']).join(', ') || '–';
    one('[data-day]').textContent = dateText(today(), lang as Parameters<typeof dateText>[1]);
    const pages = groups.filter(({ dataset }) => !dataset['name'] && dataset['group'] !== 'week' && dataset['group'] !== 'tools');
    const sum = (of: (group: Element) => number) => pages.reduce((total, group) => total + of(group), 0);
    one('[data-whole]').textContent = say(words.status.whole, { done: sum(doneOf), all: sum((group) => boxesOf(group).length) });
  }

  function show(): void {
    const kept = reading();
    for (const box of boxes) box.checked = isTicked(kept, box.name as Kind, box.value);
    const radios = all<HTMLInputElement>(main, 'input[name="path"]');
    // A path that this version of the site does not know is followed by nobody here.
    const radio = radios.find(({ value }) => value === kept.path) ?? radios[0]!;
    radio.checked = true;
    for (const group of groups) group.querySelector('[data-count]')!.textContent = count(doneOf(group), boxesOf(group).length);
    showNext();
    showLast(kept);
    showCertificate();
    void showQuestions();
  }

  async function showQuestions(): Promise<void> {
    const lines = await questionLines();
    const list = one('[data-questions]');
    list.replaceChildren(
      ...lines.map((line) => {
        const item = document.createElement('li');
        item.textContent = line;
        return item;
      }),
    );
    list.hidden = lines.length === 0;
    const answered = one('[data-answered]');
    answered.textContent = lines.join('\n');
    answered.parentElement!.hidden = lines.length === 0;
  }

  function tell(where: HTMLElement, keeping: ReturnType<typeof change>, kept: string): void {
    // Emptied first, so that the same words are said again.
    where.textContent = '';
    where.textContent = keeping === 'kept' ? kept : words.faults[keeping];
  }

  main.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement)) return;
    const { name, value, checked } = target;
    if (name === 'path')
      tell(
        status,
        change((before) => ({ ...before, path: value })),
        value ? words.kept : words.gone,
      );
    else if (isKind(name))
      tell(
        status,
        change((before) => withTick(before, name, value, checked, today())),
        checked ? words.kept : words.gone,
      );
    else return;
    show();
  });

  startFile(one('[data-keeping]'), words, lang, show);

  const name = one<HTMLInputElement>('#reading-name');
  const printed = () => (one('[data-reader]').textContent = name.value.trim() || '–');
  name.addEventListener('input', printed);
  printed();
  one('[data-print]').addEventListener('click', () => print());
  one('[data-certificate]').hidden = false;

  const keys = one<HTMLInputElement>('[data-keys]');
  keys.checked = keysOn();
  keys.addEventListener('change', () => {
    if (!chooseKeys(keys.checked)) tell(status, 'forbidden', '');
  });

  const litmus = one('[data-litmus]');
  const showLitmus = () => {
    const lines = litmusLines(litmus.dataset['litmus']!, words.litmus, lang);
    const items = (lines.length ? lines : [words.litmus.none]).map((line) => {
      const item = document.createElement('li');
      item.textContent = line;
      return item;
    });
    litmus.querySelector('ul')!.replaceChildren(...items);
    litmus.hidden = false;
  };
  showLitmus();
  onLitmus(showLitmus);

  shelf.onOtherTab(show);
  answersShelf.onOtherTab(() => void showQuestions());
  show();
  const { keeping } = shelf.take();
  // Said before anything is ticked: whoever keeps nothing should not tick a hundred boxes.
  if (keeping !== 'kept') tell(status, keeping, '');
  const group = followed();
  if (group instanceof HTMLDetailsElement) group.open = true;
}

function startFile(root: HTMLElement, words: Said, lang: Parameters<typeof dateText>[1], show: () => void): void {
  const one = <E extends HTMLElement>(what: string) => root.querySelector<E>(what)!;
  const status = one('[role="status"]');
  const undo = one<HTMLButtonElement>('[data-undo]');
  const picker = one<HTMLInputElement>('[data-picker]');
  let forgotten: Saved | null = null;
  const saved = (): Saved => ({ reading: reading(), answers: answersHere() });

  function tell(text: string): void {
    status.textContent = '';
    status.textContent = text;
    undo.hidden = forgotten === null;
    show();
  }

  /** Adds to what is kept, and says so, or why not. */
  function add({ reading: ticks, answers }: Saved, text: string): void {
    const keeping = change((before) => together(before, ticks));
    const both = keeping !== 'kept' || isUnanswered(answers) ? keeping : changeAnswers((before) => answersTogether(before, answers));
    tell(both === 'kept' ? text : words.faults[both]);
  }

  async function open(given: File | undefined): Promise<void> {
    if (!given) return;
    const text = given.size > MOST_FILE ? null : await given.text().catch(() => '');
    // The same file, mended, can be chosen again.
    picker.value = '';
    const read = text === null ? ({ refused: 'too-big' } as const) : readSaved(text);
    if ('refused' in read) return tell(words.file[read.refused]);
    const { dropped } = read;
    forgotten = null;
    add(read, dropped > 0 ? sayCount(lang, words.file.opened, dropped, String(dropped)) : words.file.openedAll);
  }

  one('[data-save]').addEventListener('click', () => {
    const name = fileName('reading', '', today(), 'json');
    saveFile(name, writeSaved(saved()), 'application/json');
    tell(say(words.file.saved, { name }));
  });
  one('[data-open]').addEventListener('click', () => picker.click());
  picker.addEventListener('change', () => void open(picker.files?.[0]));
  one('[data-forget]').addEventListener('click', () => {
    const before = saved();
    const ticks = shelf.clear();
    const answers = answersShelf.clear();
    const keeping = ticks === 'kept' ? answers : ticks;
    if (keeping === 'kept' && !(isEmpty(before.reading) && isUnanswered(before.answers))) forgotten = before;
    tell(keeping === 'kept' ? words.file.forgotten : words.faults[keeping]);
    if (!undo.hidden) undo.focus();
  });
  undo.addEventListener('click', () => {
    const before = forgotten;
    if (!before) return;
    forgotten = null;
    add(before, words.file.undone);
    one('[data-forget]').focus();
  });
  root.hidden = false;
}

// Fetched by its page, and run once.
const found = document.querySelector<HTMLElement>('[data-reading]');
if (found) start(found);
