/** Where the pipeline stands against the target, as a mail to whoever is in charge and as lines for a CRM. */
import type { MessageOf } from '../../calculator/send/types.ts';
import { resultLine, withFrame } from '../../calculator/send/crm.ts';
import { letter } from '../../calculator/send/mail.ts';
import { plainNumber } from '../../calculator/plain-number.ts';
import { stageOf, STAGES, type PipelineResults } from '../../models/pipeline.ts';
import { formatBare, formatValue } from '../../words/format.ts';
import type { PipelineWords } from '../../words/index.ts';
import { say } from '../../words/say.ts';
import { definition, modelInputs } from './definition.ts';
import { evenSentence, headline } from './headline.ts';

/** Measured at 640 pixels, in the language with the longest words. */
export const height = 1140;

export const message: MessageOf = (page, words, sent) => {
  const { calculator, format, props } = page;
  const results = calculator.results as unknown as PipelineResults;
  const own = props.words as unknown as PipelineWords;
  const { none } = props.machine.answers;
  const { remaining, coverage, gap, dealsNeeded, oppsNeeded, mqlsNeeded } = results;
  const mail = words.pipeline;
  const count = (value: number | string) => (typeof value === 'number' ? formatBare(value, format) : none);

  const sentences = [headline(own, results, format, none)];
  if (remaining > 0) sentences.push(evenSentence(own, results.winUsed, format));
  if (gap > 0) {
    const counts = { deals: count(dealsNeeded), opps: count(oppsNeeded), mqls: count(mqlsNeeded) };
    sentences.push(say(own.headline.needs, counts));
  }
  const inputs = modelInputs(calculator.state.inputs);
  const stages = STAGES.map((stage) => ({ ...stageOf(inputs, stage), stage })).filter(({ open }) => open > 0);
  const paragraphs = [sentences.join(' ')];
  if (stages.length > 0) {
    const lines = stages.map(({ stage, open, win }) =>
      say(mail.stage, {
        name: own.stages[stage.id],
        amount: formatValue(open, 'money', format, 'input'),
        share: formatValue(win, 'percent', format, 'input'),
        expected: formatValue(results[`expected-${stage.id}`], 'money', format),
      }),
    );
    paragraphs.push(say(mail.byStage, { stages: lines.join('; ') }));
  }
  const subject = say(remaining === 0 ? mail.subjectReached : mail.subject, {
    coverage: typeof coverage === 'number' ? formatValue(coverage, 'times', format) : none,
    gap: formatValue(gap, 'money', format),
  });
  const crm = withFrame(page, words, sent, [
    ...stages.flatMap(({ stage, open, win }) => [
      [stage.open, `${own.fields[stage.open].label}, ${format.currency}`, plainNumber(open)] as const,
      [stage.win, `${own.fields[stage.win].label}, %`, plainNumber(win)] as const,
      resultLine(page, words, `expected-${stage.id}`, own.stages[stage.id]),
    ]),
    ...definition.outputs.map(({ name }) => resultLine(page, words, name)),
  ]);
  return { subject, body: letter(words, [mail.intro, ...paragraphs], sent.link), crm };
};
