/** The page of a calculator: presets, form, results, sharing; embedded, the results alone. Each calculator brings its own view of them. */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { dateText } from '../../words/date.ts';
import { say } from '../../words/say.ts';
import type { Definition } from '../definition.ts';
import type { FormWords, IslandProps } from '../island.ts';
import type { LoadSending } from '../send/types.ts';
import type { LoadSheet } from '../sheet/request.ts';
import { useCalculator, type Calculator } from '../use-calculator.ts';
import { PageContext, usePage, type Page } from './context.ts';
import { Form, Presets } from './Form.tsx';
import { loadCode, Printed } from './Printed.tsx';
import type { Current, LoadPaper } from './paper.ts';
import { Problems } from './Problems.tsx';
import { ShareBar } from './ShareBar.tsx';
import { useDocument, type LoadDocument } from './use-document.ts';
import { Views } from './Views.tsx';

interface Props<R> {
  readonly definition: Definition<R>;
  readonly props: IslandProps<FormWords, R>;
  /** Keys that the view shows itself instead of the form. */
  readonly except?: readonly string[];
  /** What stands in the place of the form, for calculators that ask in another way. */
  readonly form?: ComponentChildren;
  /** One sentence that says the result: shown first, and read out after a change. */
  readonly headline: (calculator: Calculator) => string;
  readonly sending?: LoadSending;
  /** What a spreadsheet of it is made of. */
  readonly sheet?: LoadSheet;
  readonly children: (calculator: Calculator) => ComponentChildren;
  /** The same state as a document to be sent, for calculators that have one. */
  readonly document?: LoadDocument;
  /** What is printed of it, where that is not the page itself. */
  readonly paper?: LoadPaper;
}

/** Long enough that a screen reader is not interrupted by each keystroke. */
const SAY_AFTER_MS = 900;

export function Workbench<R>({
  definition,
  props,
  except = [],
  form,
  headline,
  sending,
  sheet,
  document: load,
  paper: loadPaper,
  children,
}: Props<R>) {
  const calculator = useCalculator(definition, props.reference, props.locale, props.at);
  const root = useRef<HTMLDivElement>(null);
  const now = useRef<Current>(null);
  const currency = calculator.state.inputs['cur'];
  const page: Page = {
    calculator,
    definition: definition as unknown as Definition<never>,
    props,
    format: { locale: props.locale, units: props.units, ...(currency ? { currency: String(currency) } : {}) },
    sending,
    sheet,
    hasDetails: loadPaper !== undefined,
    prepare: async (detailed) =>
      loadPaper ? (await import('./paper.ts')).preparePaper(root.current!, loadPaper, detailed, () => now.current!) : loadCode(),
  };
  const sentence = headline(calculator);
  now.current = { page, headline: sentence };
  const found = useDocument(props.embedded ? undefined : load, calculator);
  return (
    <PageContext.Provider value={page}>
      <div class="calc">
        <Problems />
        {load && !props.embedded && <Views failed={found.failed} />}
        {found.render ? (
          found.render({
            headline: sentence,
            remarks: <Remarks />,
            form: (beside) => <Form except={except} beside={beside} />,
            sending: <ShareBar />,
          })
        ) : (
          <Work form={form ?? <Form except={except} />} sentence={sentence}>
            {children(calculator)}
          </Work>
        )}
        <p class="calc-version">{say(props.machine.version, { version: definition.version, at: dateText(props.at, props.locale) })}</p>
        {!props.embedded && <Printed />}
        <div class="paper-root" ref={root} />
        <Live text={sentence} words={props.machine.live} edited={calculator.edited} />
      </div>
    </PageContext.Provider>
  );
}

/** Results and form side by side; embedded, the results alone. */
function Work({ form, sentence, children }: { form: ComponentChildren; sentence: string; children: ComponentChildren }) {
  const { calculator, definition, props } = usePage();
  const label = String(calculator.state.inputs['label'] ?? '');
  return (
    <>
      {!props.embedded && definition.presets.length > 0 && <Presets />}
      <div class={props.embedded ? undefined : 'calc-columns'}>
        <section class="calc-results" aria-label={props.machine.results} tabindex={-1}>
          {label && <p class="calc-for">{label}</p>}
          <p class="calc-headline">{sentence}</p>
          <Remarks />
          {children}
          {!props.embedded && <ShareBar />}
        </section>
        {!props.embedded && form}
      </div>
    </>
  );
}

/** Inputs that cancel each other: which, and what was done. */
function Remarks() {
  const { calculator, definition, props } = usePage();
  const remarks = definition.remarks?.(calculator.state.inputs) ?? [];
  return (
    <div class="calc-remarks" role="status">
      {remarks.map((remark) => (
        <p key={remark} data-remark={remark}>
          {props.words.remarks?.[remark]}
        </p>
      ))}
    </div>
  );
}

/** Says the headline after a change, once typing pauses. The defaults and the state of a link are not news: they are read in their place. */
function Live({ text, words, edited }: { text: string; words: string; edited: boolean }) {
  const [said, setSaid] = useState('');
  useEffect(() => {
    if (!edited) return undefined;
    const timer = setTimeout(() => setSaid(say(words, { text })), SAY_AFTER_MS);
    return () => clearTimeout(timer);
  }, [text, words, edited]);
  return (
    <p class="sr-only" role="status">
      {said}
    </p>
  );
}
