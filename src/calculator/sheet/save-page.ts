/** Saves what a page holds as a spreadsheet or as CSV. Fetched, with all that writes them, when somebody asks for one. */
import { loadCaseWords } from '../../words/case.ts';
import { today } from '../../words/date.ts';
import type { Page } from '../ui/context.ts';
import type { SheetRequest } from './request.ts';
import { saveCsv, saveSheet } from './save.ts';

/**
 * @returns the file's name
 * @throws when a part of it cannot be fetched: offline, for one
 */
export async function savePage({ calculator, definition, props, sheet }: Page, kind: 'xlsx' | 'csv'): Promise<string> {
  const { source } = await sheet!();
  const { agreement, state } = calculator;
  const standings = definition.negotiated ? (await loadCaseWords(props.locale)).agreement.standing : null;
  const request = {
    props,
    inputs: state.inputs,
    link: calculator.toSend(),
    day: today(),
    ...(standings && { negotiation: { agreement, standings } }),
  } as unknown as SheetRequest<never, never>;
  return kind === 'xlsx' ? saveSheet(source, request) : saveCsv(source, request);
}
