/** The page of the questions: checks an answer, says at once why it is right or wrong, keeps it and counts. */
import type { Keeping } from '../device/shelf.ts';
import type { QuestionWords } from '../words/questions.ts';
import { answersHere, answersShelf, changeAnswers } from './device.ts';
import { answerTo, isUnanswered, withAnswer, withoutAnswers, type Answers } from './kept.ts';
import { scoreText } from './say-score.ts';
import { scoreOf, type Key } from './score.ts';

type Said = Pick<QuestionWords['labels'], 'right' | 'wrong' | 'choose' | 'score' | 'scoreOpen' | 'kept' | 'faults'>;

const all = <E extends HTMLElement>(where: ParentNode, what: string) => [...where.querySelectorAll<E>(what)];

/** A question on the page. */
interface Asked {
  readonly id: string;
  readonly right: string;
  readonly radios: readonly HTMLInputElement[];
  readonly check: HTMLButtonElement;
  readonly verdict: HTMLElement;
  readonly root: HTMLElement;
}

function asked(root: HTMLElement): Asked {
  const one = <E extends HTMLElement>(what: string) => root.querySelector<E>(what)!;
  const { question, right } = root.dataset;
  return {
    id: question!,
    right: right!,
    radios: all<HTMLInputElement>(root, 'input'),
    check: one<HTMLButtonElement>('[data-check]'),
    verdict: one('.question-verdict'),
    root,
  };
}

function start(status: HTMLElement): void {
  const words = JSON.parse(status.dataset['questionsWords']!) as Said;
  const keptLine = status.querySelector<HTMLElement>('[data-kept]')!;
  const nothing = keptLine.textContent;
  const fault = status.querySelector<HTMLElement>('.questions-fault')!;
  /** What is checked on this page where the browser keeps nothing: it still counts until the page is left. */
  let here: Answers = answersHere();

  function tell(keeping: Keeping): void {
    const text = keeping === 'kept' ? '' : words.faults[keeping];
    if (fault.textContent !== text) fault.textContent = text;
    keptLine.textContent = keeping !== 'kept' ? '' : isUnanswered(here) ? nothing : words.kept;
  }

  function change(by: (before: Answers) => Answers): void {
    here = by(here);
    tell(changeAnswers(by));
  }

  /** Why an option is right or wrong, with the way to its section; nothing where none was checked. */
  function showVerdict({ root, right, verdict }: Asked, letter: string | null): void {
    if (letter === null) {
      delete root.dataset['checked'];
      return verdict.replaceChildren();
    }
    root.dataset['checked'] = letter === right ? 'right' : 'wrong';
    const why = root.querySelector(`[data-why="${CSS.escape(letter)}"]`)?.textContent ?? '';
    const strong = document.createElement('strong');
    strong.textContent = letter === right ? words.right : words.wrong;
    const link = root.querySelector('.question-read a')!.cloneNode(true);
    verdict.replaceChildren(strong, ` ${why} `, link);
  }

  const parts = all(document, '[data-questions]').map((root) => {
    const questions = all(root, '[data-question]').map(asked);
    const key: Key = Object.fromEntries(questions.map(({ id, right }) => [id, right]));
    const score = root.querySelector<HTMLElement>('.questions-score')!;
    const again = root.querySelector<HTMLButtonElement>('[data-again]')!;

    function showScore(): void {
      const found = scoreOf(key, here);
      const none = found.open === found.all;
      const text = none ? '' : scoreText(words, root.dataset['name']!, found);
      if (score.textContent !== text) score.textContent = text;
      // Whoever has just pressed it keeps it under the finger.
      if (!none || document.activeElement !== again) again.hidden = none;
    }

    function show(): void {
      for (const question of questions) {
        const letter = answerTo(here, question.id);
        for (const radio of question.radios) radio.checked = radio.value === letter;
        showVerdict(question, question.radios.some(({ value }) => value === letter) ? letter : null);
      }
      showScore();
    }

    for (const question of questions) {
      question.check.hidden = false;
      question.check.addEventListener('click', () => {
        const letter = question.radios.find(({ checked }) => checked)?.value;
        // Emptied first, so that the same words are said again.
        question.verdict.replaceChildren();
        if (!letter) {
          question.verdict.textContent = words.choose;
          return;
        }
        change((before) => withAnswer(before, question.id, letter));
        showVerdict(question, letter);
        showScore();
      });
      // What was said belongs to the option before.
      for (const radio of question.radios) radio.addEventListener('change', () => showVerdict(question, null));
    }
    again.addEventListener('click', () => {
      change((before) => withoutAnswers(before, Object.keys(key)));
      show();
    });

    return { show, live: [score, ...questions.map(({ verdict }) => verdict)] };
  });

  const show = () => parts.forEach((part) => part.show());
  show();
  tell(answersShelf.take().keeping);
  // Only now: what was answered on an earlier visit is shown and not said.
  for (const region of [fault, ...parts.flatMap(({ live }) => live)]) region.setAttribute('role', 'status');
  answersShelf.onOtherTab(() => {
    here = answersHere();
    tell(answersShelf.take().keeping);
    show();
  });

  const button = status.querySelector<HTMLButtonElement>('[data-print]')!;
  button.addEventListener('click', () => print());
  button.hidden = false;
}

// Fetched by its page, and run once.
const found = document.querySelector<HTMLElement>('[data-questions-words]');
if (found) start(found);
