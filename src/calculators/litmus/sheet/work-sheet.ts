/** The worksheet: every question of the list with its answer to choose, what it counts, a note and the page that closes the gap; the score above. */
import { formula, heads, text, TITLE_HEIGHT } from '../../../calculator/sheet/cells.ts';
import { columnRange } from '../../../calculator/sheet/input-sheet.ts';
import type { SheetRequest } from '../../../calculator/sheet/request.ts';
import { formatsOf } from '../../../calculator/sheet/request.ts';
import { quoted, type Cell, type Row, type Sheet } from '../../../calculator/sheet/workbook.ts';
import { litmus, type Answer, type LitmusResults } from '../../../models/litmus.ts';
import type { SheetWords } from '../../../words/sheet.ts';
import { listOf, questionsOf, shownAnswers, type LitmusReference } from '../definition.ts';
import type { LitmusPageWords } from '../words.ts';

export type LitmusRequest = SheetRequest<LitmusPageWords, LitmusReference>;

/** Notes by the id of their question. */
export type Notes = Readonly<Record<string, string>>;

/** Title, lead, six figures, a free line, heads. */
const FIRST = 10;

/** The column of the answers. */
const ANSWERS = 2;

/** What can be chosen; an open question is an empty cell. */
const CHOICES = ['y', 'p', 'n', 'x'] as const satisfies readonly Answer[];

/** What an answer counts for; nothing where it is neither for nor against. */
const COUNTS: Readonly<Record<Answer, number | ''>> = { y: 1, p: 0.5, n: 0, x: '', '-': '' };

/** The address of a page of the same language on the same site. */
function addressOf(link: string, slug: string): string {
  return link.replace(/tools\/litmus\/.*$/s, `${slug}/`);
}

function figureRows({ props, inputs }: LitmusRequest, size: number, percent: string): Row[] {
  const { words, machine, reference } = props;
  const results = litmus(shownAnswers(inputs, reference));
  const given = (letter: Answer) => `SUMPRODUCT((answers=${quoted(words.answers[letter])})*1)`;
  const none = machine.answers.none;
  const of: Readonly<Record<keyof LitmusResults, string>> = {
    score: `IF(out_yes+out_partly+out_no=0,${quoted(none)},(out_yes+out_partly/2)/(out_yes+out_partly+out_no))`,
    yes: given('y'),
    partly: given('p'),
    no: given('n'),
    answered: `out_yes+out_partly+out_no+${given('x')}`,
    open: `${size}-out_answered`,
  };
  return (Object.keys(of) as (keyof LitmusResults)[]).map((name): Row => {
    const value = results[name];
    const shown = value === 'none' ? none : name === 'score' ? value / 100 : value;
    const score = name === 'score';
    return {
      cells: [
        text(''),
        text(words.outputs[name].label),
        formula(of[name], shown, score ? percent : '0', { name: `out_${name}`, look: score ? 'key' : 'value' }),
      ],
      ...(score && { height: 20 }),
    };
  });
}

export function workSheet(request: LitmusRequest, words: SheetWords, notes: Notes): Sheet {
  const { props, inputs, link } = request;
  const own = props.words;
  const questions = questionsOf(inputs, props.reference);
  const given = shownAnswers(inputs, props.reference);
  const { percent } = formatsOf(request);
  const rule = { kind: 'list', options: CHOICES.map((letter) => own.answers[letter]) } as const;
  const row = (at: number): Row => {
    const { id, chapters } = questions[at]!;
    const answer = given[at]!;
    const slug = chapters[0]!;
    const cell = `C${FIRST + 1 + at}`;
    const is = (letter: Answer, then: string) => `IF(${cell}=${quoted(own.answers[letter])},${COUNTS[letter]},${then})`;
    const note: Cell = Object.hasOwn(notes, id) ? { text: notes[id]!, look: 'text', foreign: true } : text('', 'text');
    return {
      cells: [
        { number: at + 1, format: '0', look: 'quiet' },
        text(own.questions[id] ?? id),
        { text: answer === '-' ? '' : own.answers[answer], look: 'inputText', rule },
        formula(is('y', is('p', is('n', '""'))), COUNTS[answer], '0.0'),
        note,
        { text: own.titles[slug] ?? slug, look: 'link', href: addressOf(link, slug) },
      ],
    };
  };
  return {
    name: words.sheets.worksheet,
    columns: [6, 72, 18, 10, 48, 40],
    onePage: true,
    frozen: { rows: FIRST, columns: 0 },
    names: { answers: columnRange(ANSWERS, FIRST, FIRST + questions.length - 1) },
    rows: [
      { cells: [text(`${own.name}: ${own.options.list[listOf(inputs)]}`, 'title')], height: TITLE_HEIGHT },
      { cells: [text(words.litmus.lead, 'lead')] },
      ...figureRows(request, questions.length, percent),
      { cells: [] },
      heads(
        [words.ltv.number, words.litmus.question, words.litmus.answer, words.litmus.counts, own.note.label, words.litmus.read],
        [0, 1, 4, 5],
      ),
      ...questions.map((_, at) => row(at)),
    ],
  };
}
