/** What a page hands to a calculator's island: everything it needs, so that the island fetches nothing. */
import type { Locale } from '../locales.ts';
import type { UnitWords } from '../words/format.ts';
import type { MachineWords, SiteWords } from '../words/index.ts';
import type { Inputs } from './field.ts';

/** @typeParam W the calculator's own words. @typeParam R what it is judged by. */
export interface IslandProps<W, R> {
  readonly locale: Locale;
  readonly words: W;
  /** Without what is only said of a link: that comes with the link. */
  readonly machine: Omit<MachineWords, 'problems' | 'changed'>;
  readonly units: UnitWords;
  readonly origins: SiteWords['origins'];
  readonly reference: R;
  /** Date of the defaults and benchmarks, YYYY-MM-DD. */
  readonly at: string;
  /** Chapters named by the definition's groups. */
  readonly chapters: Readonly<Record<string, { readonly href: string; readonly title: string }>>;
  /** Worked examples, by scenario id: only what differs from the defaults. */
  readonly presets: Readonly<Record<string, Inputs>>;
  /** In a frame on somebody else's page: the result alone, without form and buttons. */
  readonly embedded?: boolean;
}

/** The words every calculator's own file has: what the shared form needs of it. */
export interface FormWords {
  readonly groups: Readonly<Record<string, string>>;
  /** What stands before the chapters of a group, where they are about something else than numbers. */
  readonly chapters?: string;
  readonly fields: Readonly<Record<string, { readonly label: string; readonly hint?: string }>>;
  readonly options: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly outputs: Readonly<Record<string, { readonly label: string }>>;
  readonly presets: Readonly<Record<string, string>>;
  /** What the model does with inputs that cancel each other. */
  readonly remarks?: Readonly<Record<string, string>>;
  /** What is said at a field that counts for nothing. */
  readonly unused?: string;
}
