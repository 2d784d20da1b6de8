/** The case as a file, saved and opened on the reader's device. A file that is not ours changes nothing. */
import { useRef } from 'preact/hooks';
import type { SendWords } from '../../words/on-demand.ts';
import { say } from '../../words/say.ts';
import { openFragment } from '../address.ts';
import { fileOf, readFile } from '../case-file.ts';
import type { Definition } from '../definition.ts';
import { excerpt } from '../link-text.ts';
import { usePage } from '../ui/context.ts';
import type { Tell } from './Copyable.tsx';
import { fileName, saveFile } from '../save-file.ts';

/** Saves the case and returns what to say about it. */
export function saveCase(definition: Definition<never>, fragment: string, label: string, day: string, words: SendWords): string {
  const name = fileName(definition.id, label, day, 'json');
  saveFile(name, fileOf(definition, fragment), 'application/json');
  return say(words.said.saved, { name });
}

interface Props {
  readonly words: SendWords;
  readonly tell: Tell;
  readonly save: () => void;
  /** Called before another case takes the place of this one. */
  readonly onOpen: () => void;
}

export function FilePart({ words, tell, save, onOpen }: Props) {
  const page = usePage();
  const { definition, props } = page;
  const picker = useRef<HTMLInputElement>(null);
  const { file } = words;

  async function saveCsv() {
    try {
      const { savePage } = await import('../sheet/save-page.ts');
      tell(say(words.said.saved, { name: await savePage(page, 'csv') }));
    } catch {
      tell(props.machine.actions.sendFailed);
    }
  }

  async function open(chosen: File | undefined) {
    if (!chosen) return;
    tell('');
    const read = await readFile(chosen, definition);
    // The same file, mended, can be chosen again.
    if (picker.current) picker.current.value = '';
    if ('refused' in read) return tell(say(file.refused[read.refused], { name: excerpt(chosen.name) }));
    onOpen();
    openFragment(read.fragment);
  }

  return (
    <section class="send-part" aria-labelledby="send-file-title">
      <h3 id="send-file-title">{file.title}</h3>
      <div class="calc-buttons">
        <button type="button" data-action="save-file" onClick={save}>
          {file.save}
        </button>
        <button type="button" data-action="open-file" onClick={() => picker.current?.click()}>
          {file.open}
        </button>
        <input
          ref={picker}
          type="file"
          hidden
          accept=".json,application/json"
          aria-label={file.open}
          onChange={(event) => void open(event.currentTarget.files?.[0])}
        />
        {page.sheet && (
          <button type="button" data-action="csv" onClick={() => void saveCsv()}>
            {file.csv}
          </button>
        )}
      </div>
      <p class="send-hint">{file.hint}</p>
    </section>
  );
}
