/** French puts a space before : ; ? ! » and after «. One that breaks would leave the sign alone on the next line. */
import { shownLines } from './term-base.ts';

/** Every such place with an ordinary space, in a French page or file of words, named with file and line. */
export function breakingSpaces(file: string, source: string): string[] {
  return shownLines(file, source).flatMap(({ line, text }) =>
    [...text.matchAll(/(\S+) ([:;?!»])(?=\s|$|[’"*).,])|« /g)].map(
      ([found]) => `${file}:${line}: "${found}": the space can break. Write a narrow no-break space (U+202F).`,
    ),
  );
}
