/** A checked list as a mail to the team and as lines for a CRM: the score and the gaps that cost most. */
import { resultLine, withFrame } from '../../calculator/send/crm.ts';
import { letter } from '../../calculator/send/mail.ts';
import type { MessageOf } from '../../calculator/send/types.ts';
import { gapsOf } from '../../models/litmus.ts';
import { formatValue } from '../../words/format.ts';
import { say } from '../../words/say.ts';
import { listOf, questionsOf, shownAnswers, weightsOf, type LitmusReference } from './definition.ts';
import type { LitmusPageWords } from './words.ts';

/** Measured at 640 pixels, in the language with the longest words. */
export const height = 1150;

export const message: MessageOf = (page, words, sent) => {
  const { calculator, format, props } = page;
  const { results, state } = calculator;
  const own = props.words as unknown as LitmusPageWords;
  const reference = props.reference as LitmusReference;
  const questions = questionsOf(state.inputs, reference);
  const answers = shownAnswers(state.inputs, reference);
  const list = own.options.list[listOf(state.inputs)];
  const score = results['score']!;
  const shown = typeof score === 'number' ? formatValue(score, 'percent', format) : '';
  const sentence = say(shown ? own.headline.score : own.headline.none, {
    list,
    score: shown,
    answered: results['answered']!,
    size: questions.length,
  });
  const gaps = gapsOf(answers, weightsOf(questions)).map((at) => `- ${own.answers[answers[at]!]}: ${own.questions[questions[at]!.id]}`);
  const mail = words.litmus;
  return {
    subject: say(shown ? mail.subject : mail.subjectNone, { list, score: shown }),
    body: letter(words, [mail.intro, sentence, gaps.length > 0 ? [`${own.gaps.title}:`, ...gaps].join('\n') : ''], sent.link, mail.open),
    crm: withFrame(page, words, sent, [
      ['list', own.fields.list.label, list],
      ...['score', 'answered', 'open'].map((name) => resultLine(page, words, name)),
    ]),
  };
};
