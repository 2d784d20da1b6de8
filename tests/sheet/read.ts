// Why this file: just enough of a reader of .xlsx files to see what a spreadsheet program has calculated.
import { strFromU8, unzipSync } from 'fflate';

export interface ReadCell {
  readonly formula?: string;
  readonly value: number | string;
  readonly type: string;
}

export interface ReadBook {
  readonly sheets: ReadonlyMap<string, ReadonlyMap<string, ReadCell>>;
  /** Cell or range by name: sheet and address, without `$`. */
  readonly names: ReadonlyMap<string, { readonly sheet: string; readonly range: string }>;
}

function unescape(text: string): string {
  const plain: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
  return text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (_, hex?: string, decimal?: string, name?: string) => {
    if (hex) return String.fromCodePoint(parseInt(hex, 16));
    return decimal ? String.fromCodePoint(Number(decimal)) : plain[name!]!;
  });
}

const texts = (xml: string): string => [...xml.matchAll(/<t(?: [^>]*)?>([^<]*)<\/t>/g)].map(([, text]) => unescape(text!)).join('');

function attribute(tag: string, name: string): string | undefined {
  const found = new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1];
  return found === undefined ? undefined : unescape(found);
}

function cellsOf(xml: string, shared: readonly string[]): Map<string, ReadCell> {
  const cells = new Map<string, ReadCell>();
  for (const [, tag, inner = ''] of xml.matchAll(/<c( [^>]*?)(?:\/>|>(.*?)<\/c>)/gs)) {
    const type = attribute(tag!, 't') ?? 'n';
    const formula = /<f(?: [^>]*)?>([^<]*)<\/f>/.exec(inner)?.[1];
    const raw = /<v>([^<]*)<\/v>/.exec(inner)?.[1];
    let value: number | string = raw === undefined ? '' : unescape(raw);
    if (type === 'inlineStr') value = texts(inner);
    else if (type === 's') value = shared[Number(raw)] ?? '';
    else if (type === 'n' && raw !== undefined) value = Number(raw);
    cells.set(attribute(tag!, 'r')!, { value, type, ...(formula === undefined ? {} : { formula: unescape(formula) }) });
  }
  return cells;
}

export function readBook(bytes: Uint8Array): ReadBook {
  const parts = unzipSync(bytes);
  const part = (path: string) => (parts[path] ? strFromU8(parts[path]) : '');
  const shared = [...part('xl/sharedStrings.xml').matchAll(/<si>(.*?)<\/si>/gs)].map(([, item]) => texts(item!));
  const workbook = part('xl/workbook.xml');
  const targets = new Map(
    [...part('xl/_rels/workbook.xml.rels').matchAll(/<Relationship( [^>]*)\/>/g)].map(([, tag]) => [
      attribute(tag!, 'Id')!,
      attribute(tag!, 'Target')!,
    ]),
  );
  const sheets = new Map(
    [...workbook.matchAll(/<sheet( [^>]*)\/>/g)].map(([, tag]) => [
      attribute(tag!, 'name')!,
      cellsOf(part(`xl/${targets.get(attribute(tag!, 'r:id')!)!.replace(/^\/?(?:xl\/)?/, '')}`), shared),
    ]),
  );
  const names = new Map(
    [...workbook.matchAll(/<definedName( [^>]*)>([^<]*)<\/definedName>/g)].flatMap(([, tag, target]) => {
      const found = /^(?:'((?:[^']|'')+)'|([^!']+))!(.+)$/.exec(unescape(target!));
      if (!found) return [];
      return [
        [attribute(tag!, 'name')!, { sheet: (found[1] ?? found[2]!).replaceAll("''", "'"), range: found[3]!.replaceAll('$', '') }] as const,
      ];
    }),
  );
  return { sheets, names };
}

/** The cell a name stands for. @throws Error when there is none. */
export function cellNamed(book: ReadBook, name: string): ReadCell {
  const target = book.names.get(name);
  const cell = target && book.sheets.get(target.sheet)?.get(target.range);
  if (!cell) throw new Error(`The workbook has no cell named "${name}".`);
  return cell;
}
