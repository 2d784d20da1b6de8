/** How the questions were answered on this device: a line for each part with an answer. */
import { answersHere } from '../questions/device.ts';
import { isUnanswered } from '../questions/kept.ts';
import type { KeyFile } from '../questions/key-file.ts';
import { scoreText } from '../questions/say-score.ts';
import { scoreOf } from '../questions/score.ts';

let file: Promise<KeyFile> | undefined;

/** The right answers, fetched once a page and only where something is answered. @throws when they cannot be fetched; the next call tries again */
function keyFile(): Promise<KeyFile> {
  file ??= fetch(`/${document.documentElement.lang}/files/questions.json`).then((answer) => {
    if (!answer.ok) throw new Error(`The key of the questions: ${answer.status}.`);
    return answer.json() as Promise<KeyFile>;
  });
  file.catch(() => (file = undefined));
  return file;
}

/** The lines; none where nothing is answered, or the key cannot be had. */
export async function questionLines(): Promise<readonly string[]> {
  if (isUnanswered(answersHere())) return [];
  try {
    const { words, parts } = await keyFile();
    // Only now, so that what was forgotten meanwhile is not counted.
    const answers = answersHere();
    return parts.flatMap(({ name, key }) => {
      const score = scoreOf(key, answers);
      return score.open === score.all ? [] : [scoreText(words, name, score)];
    });
  } catch {
    return [];
  }
}
