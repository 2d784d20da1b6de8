/** The place on the line as a mail to colleagues and as lines for a CRM. */
import { resultLine, withFrame } from '../../calculator/send/crm.ts';
import { letter } from '../../calculator/send/mail.ts';
import type { MessageOf } from '../../calculator/send/types.ts';
import type { EnginePath } from '../../models/engine.ts';
import { say } from '../../words/say.ts';
import { pullsOf } from './pulls.ts';
import { engineOf, headline, selfServe } from './sentences.ts';
import { stopsOf, type EnginePageWords } from './words.ts';

/** Measured at 640 pixels, in the language with the longest words. */
export const height = 1090;

export const message: MessageOf = (page, words, sent) => {
  const { calculator, format, props } = page;
  const { inputs } = calculator.state;
  const { results } = calculator;
  const own = props.words as unknown as EnginePageWords;
  const mail = words.engine;
  const found = engineOf(results);
  const path = results['path'] as EnginePath | 'none';
  const pulls = found === 'none' ? [] : pullsOf(inputs, found);
  const paragraphs = [
    mail.intro,
    headline(own, results, format),
    path === 'none' ? '' : own.meaning[path],
    ...pulls.map(({ towards, questions }) =>
      [`${own.pulls.towards[towards]}:`, ...questions.map((id) => `- ${own.fields[id].label} ${own.options[id][towards]}`)].join('\n'),
    ),
    selfServe(own, inputs, results),
    path === 'none'
      ? ''
      : [`${own.path.title[path]}:`, ...stopsOf(own, path).map(({ title, reason }) => `- ${title}. ${reason}`)].join('\n'),
    own.limits,
  ];
  return {
    subject: found === 'none' ? mail.subjectNone : say(mail.subject, { engine: own.engines[found] }),
    body: letter(words, paragraphs, sent.link, mail.open),
    crm: withFrame(
      page,
      words,
      sent,
      ['score', 'engine', 'low', 'high', 'answered', 'open', 'selfServe', 'path'].map((name) => resultLine(page, words, name)),
    ),
  };
};
