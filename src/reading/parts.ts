/** Which pages are read, and so can be ticked as read: all but the calculators, which are tried, the questions, and the page that shows the ticks. */
import { CHECK_YOURSELF } from '../questions/place.ts';
import { PARTS, partOf, type Part } from '../shell/sidebar.ts';

/** The page on which a reader sees the own ticks. */
export const MY_READING = 'start/my-reading';

/** The parts that have pages to read, in order. */
export const READING_PARTS: readonly Part[] = (Object.keys(PARTS) as Part[]).filter((part) => part !== 'tools');

/** Whether a page can be ticked as read. */
export function readable(slug: string): boolean {
  const part = partOf(slug);
  return part !== undefined && part !== 'tools' && slug !== MY_READING && slug !== CHECK_YOURSELF;
}
