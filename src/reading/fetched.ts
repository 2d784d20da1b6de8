/** What `reading-file.ts` has written, fetched once a page. */
import type { ReadingFile } from './reading-file.ts';

let file: Promise<ReadingFile> | undefined;

/** @throws when it cannot be fetched: offline, for one. The next call tries again. */
export function readingFile(): Promise<ReadingFile> {
  file ??= fetch(`/${document.documentElement.lang}/files/reading.json`).then((answer) => {
    if (!answer.ok) throw new Error(`The words of the reader's ticks: ${answer.status}.`);
    return answer.json() as Promise<ReadingFile>;
  });
  file.catch(() => (file = undefined));
  return file;
}
