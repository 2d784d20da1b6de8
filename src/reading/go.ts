/** Where a letter after `g` leads: the same letters in every language, so that nobody learns them twice. */
import type { Part } from '../shell/sidebar.ts';

export const PART_LETTERS: Readonly<Record<Part, string>> = {
  start: 's',
  foundations: 'f',
  compare: 'c',
  roadmap: 'r',
  checklists: 'l',
  experience: 'x',
  templates: 't',
  tools: 'k',
  reference: 'n',
};

export const HOME_LETTER = 'h';
export const MY_READING_LETTER = 'm';
