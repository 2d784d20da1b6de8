/** Reads one YAML file of content/data strictly: an error names file, line, entry and field, and says what to do. */
import { z } from 'astro/zod';
import { isMap, isSeq, LineCounter, parseDocument, type Document } from 'yaml';

/** The nearest node that exists on a path, to point at a line even when the field itself is missing. */
function lineOf(doc: Document, counter: LineCounter, path: readonly PropertyKey[]): number {
  for (let depth = path.length; depth >= 0; depth--) {
    const node = doc.getIn(path.slice(0, depth) as unknown[], true) as { range?: readonly [number, number, number] | null } | undefined;
    if (node?.range) return counter.linePos(node.range[0]).line;
  }
  return 1;
}

/** The id of the entry a path leads into, if it has one. */
function entryOf(doc: Document, path: readonly PropertyKey[]): string | null {
  for (let depth = path.length; depth > 0; depth--) {
    const node = doc.getIn(path.slice(0, depth) as unknown[], true);
    if (isMap(node) && node.has('id')) return String(node.get('id'));
  }
  return null;
}

/**
 * Parses `text` and holds it to `schema`.
 * @throws Error whose message lists every fault as `file:line: entry "id", field "x": what is wrong`.
 */
export function readYaml<T extends z.ZodType>(file: string, text: string, schema: T): z.infer<T> {
  const counter = new LineCounter();
  const doc = parseDocument(text, { lineCounter: counter, prettyErrors: false });
  const broken = doc.errors[0];
  if (broken) {
    throw new Error(`${file}:${counter.linePos(broken.pos[0]).line}: not valid YAML: ${broken.message}`);
  }
  const result = schema.safeParse(doc.toJS());
  if (!result.success) {
    const faults = result.error.issues.map((issue) => {
      const entry = entryOf(doc, issue.path);
      const field = issue.path.filter((part) => typeof part === 'string').join('.') || '(the file)';
      return `${file}:${lineOf(doc, counter, issue.path)}: ${entry ? `entry "${entry}", ` : ''}field "${field}": ${issue.message}. Correct the entry; src/data/schemas.ts says what it may hold.`;
    });
    throw new Error(faults.join('\n'));
  }
  const entries = doc.get('entries', true);
  if (isSeq(entries)) refuseDuplicates(file, doc, counter);
  return result.data;
}

/** Ids are addresses: two entries with one id would make a page show either. */
function refuseDuplicates(file: string, doc: Document, counter: LineCounter): void {
  const seen = new Set<string>();
  const entries = doc.get('entries', true);
  if (!isSeq(entries)) return;
  entries.items.forEach((item, index) => {
    if (!isMap(item)) return;
    const id = String(item.get('id'));
    if (seen.has(id)) {
      throw new Error(
        `${file}:${lineOf(doc, counter, ['entries', index])}: entry "${id}", field "id": used twice. Give each entry an id of its own.`,
      );
    }
    seen.add(id);
  });
}
