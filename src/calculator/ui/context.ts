/** What every part of a calculator's page needs: words, language, currency, the running calculator. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Definition } from '../definition.ts';
import type { FormWords, IslandProps } from '../island.ts';
import type { LoadSending } from '../send/types.ts';
import type { LoadSheet } from '../sheet/request.ts';
import type { Calculator } from '../use-calculator.ts';
import { formatBare, formatValue, type AnyUnit, type FormatContext } from '../../words/format.ts';

export interface Page {
  readonly calculator: Calculator;
  readonly definition: Definition<never>;
  readonly props: IslandProps<FormWords, unknown>;
  readonly format: FormatContext;
  /** Fetches what a spreadsheet of this calculator is made of. */
  readonly sheet?: LoadSheet | undefined;
  /** Gets ready what is printed. @param detailed with a further page, where there is one */
  readonly prepare: (detailed: boolean) => Promise<void>;
  /** Whether a further page with all details can be printed. */
  readonly hasDetails: boolean;
  /** What the calculator has to say when it is sent; fetched when somebody sends. */
  readonly sending?: LoadSending;
}

export const PageContext = createContext<Page | null>(null);

/** The page around a part. @throws Error when a part stands outside a workbench. */
export function usePage(): Page {
  const page = useContext(PageContext);
  if (!page) throw new Error('A part of a calculator stands outside its workbench.');
  return page;
}

/** Formatting with the page's language, units and currency. */
export function useFormat() {
  const { format, props } = usePage();
  const answers = props.machine.answers as Readonly<Record<string, string>>;
  return {
    /** A result: rounded, with its unit; the contract's words in the reader's. */
    result: (value: number | string, unit: AnyUnit): string =>
      typeof value === 'string' ? (Object.hasOwn(answers, value) ? answers[value]! : value) : formatValue(value, unit, format),
    /** An input, as exact as it was entered. */
    input: (value: number, unit: AnyUnit): string => formatValue(value, unit, format, 'input'),
    /** A number without unit. */
    bare: (value: number): string => formatBare(value, format),
    context: format,
  };
}
