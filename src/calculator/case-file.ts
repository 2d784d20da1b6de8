/** A case as a file somebody keeps: the pairs of its link, readable. Read with the same care as a link. */
import type { LinkSchema } from './link-types.ts';
import { pairsOf } from './link-pairs.ts';
import { encodeText } from './link-text.ts';

type FileSchema = LinkSchema & { readonly id: string };

export type Refusal = 'too-big' | 'not-json' | 'truncated' | 'other-format' | 'other-calculator' | 'newer';

const FORMAT = 'two-engines-case';
const FORMAT_VERSION = 1;
const MOST_BYTES = 200_000;

/** The file for a fragment, as JSON text. */
export function fileOf({ id }: FileSchema, fragment: string): string {
  const pairs = pairsOf(fragment)?.values ?? new Map<string, string>();
  return `${JSON.stringify({ format: FORMAT, formatVersion: FORMAT_VERSION, calculator: id, case: Object.fromEntries(pairs) }, null, 2)}\n`;
}

interface Written {
  readonly format?: unknown;
  readonly formatVersion?: unknown;
  readonly calculator?: unknown;
  readonly case?: unknown;
}

/** The fragment a file holds, or why it is not one of ours. Never throws. */
export async function readFile(
  file: { readonly size: number; text(): Promise<string> },
  { id, version }: FileSchema,
): Promise<{ readonly fragment: string } | { readonly refused: Refusal }> {
  if (file.size > MOST_BYTES) return { refused: 'too-big' };
  let read: Written | null;
  const text = await file.text();
  try {
    read = JSON.parse(text) as Written | null;
  } catch {
    return { refused: /^\s*\{[^]*[^}\s]\s*$/.test(text) ? 'truncated' : 'not-json' };
  }
  if (read?.format !== FORMAT || typeof read.case !== 'object' || read.case === null) return { refused: 'other-format' };
  if (read.calculator !== id) return { refused: 'other-calculator' };
  const pairs = Object.entries(read.case as Record<string, unknown>).filter(
    (pair): pair is [string, string] => typeof pair[1] === 'string',
  );
  if (Number(read.formatVersion) > FORMAT_VERSION || Number(pairs.find(([key]) => key === 'v')?.[1]) > version) return { refused: 'newer' };
  return { fragment: pairs.map(([key, value]) => `${encodeText(key)}=${encodeText(value)}`).join('&') };
}
