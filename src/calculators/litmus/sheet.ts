/** A checklist as a worksheet with a score that follows the answers, and the method. */
import { methodSheet } from '../../calculator/sheet/method-sheet.ts';
import { dayOf, type SheetSource, type TableRow } from '../../calculator/sheet/request.ts';
import type { SheetWords } from '../../words/sheet.ts';
import { definition, listOf, questionsOf, shownAnswers, type LitmusReference } from './definition.ts';
import { workSheet, type LitmusRequest, type Notes } from './sheet/work-sheet.ts';
import type { LitmusPageWords } from './words.ts';

/** @param notes the reader's own, by the id of their question: they are on the device and not in the link */
export function sourceWith(notes: Notes): SheetSource<LitmusPageWords, LitmusReference> {
  const workbook = (request: LitmusRequest, words: SheetWords) => {
    const own = request.props.words;
    return {
      title: `${own.name}: ${own.options.list[listOf(request.inputs)]}`,
      day: dayOf(request),
      sheets: [
        workSheet(request, words, notes),
        methodSheet(
          { definition },
          request,
          words,
          [[words.sheets.worksheet, words.tabs.worksheet]],
          Object.values(words.litmusRules),
          // Neither inputs nor amounts: the answers are words, and the score is not rounded.
          [],
        ),
      ],
    };
  };
  /** One line a question. */
  const table = ({ props, inputs }: LitmusRequest, words: SheetWords): TableRow[] => {
    const given = shownAnswers(inputs, props.reference);
    return [
      [words.ltv.number, words.litmus.question, words.litmus.answer, props.words.note.label],
      ...questionsOf(inputs, props.reference).map(({ id }, at): TableRow => [
        at + 1,
        props.words.questions[id] ?? id,
        props.words.answers[given[at]!],
        Object.hasOwn(notes, id) ? notes[id]! : '',
      ]),
    ];
  };
  return { definition, workbook, table };
}
