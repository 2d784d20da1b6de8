/** What the page hands to the litmus test beside its own words. */
import type { LitmusWords } from '../../words/index.ts';

export interface LitmusPageWords extends LitmusWords {
  /** The questions by id, with their figures filled in. */
  readonly questions: Readonly<Record<string, string>>;
  /** Titles of the pages that close gaps, by slug. */
  readonly titles: Readonly<Record<string, string>>;
}
