/**
 * A built page as plain Markdown (CommonMark with GitHub's tables), for readers that are machines: values filled in, links absolute. It is
 * read off the page, so that it says what the page says. What only a screen needs stays out: buttons, drawings, what is hidden.
 */
import { attribute, textOf, type Element } from './html.ts';
import { fieldText, isField } from './markdown-fields.ts';

type Node = Element | string;

const LEFT_OUT = new Set(['button', 'link', 'meta', 'noscript', 'script', 'style', 'template', 'input', 'select', 'option']);

const BLOCKS = new Set([
  'article', 'aside', 'blockquote', 'details', 'div', 'dl', 'dt', 'dd', 'fieldset', 'figcaption', 'figure', 'footer', 'form', 'h1', 'h2', 'h3',
  'h4', 'h5', 'h6', 'header', 'hr', 'legend', 'li', 'main', 'nav', 'ol', 'p', 'pre', 'section', 'summary', 'table', 'ul',
]); // prettier-ignore

/** Labels of blocks: on the page their look sets them off, here they are bold. */
const LABELS = /\b(block-label|template-title|side-name|calc-headline|pic-who|msg-title|check)\b/;

/** What a page has beside its text: the way to a heading, the part it belongs to, what a calculator says while it is used. */
const FRAME = /\b(sl-anchor-link|eyebrow|calc-presets|calc-share|calc-not-loaded|site-footer)\b/;

/** What stands directly beside other text, held apart by its look alone. */
const LOOSE = /^(small|label)$/;

/** Where an address leads, seen from anywhere. */
type Resolve = (href: string) => string;

const isElement = (node: Node): node is Element => typeof node !== 'string';
const classOf = (element: Element) => attribute(element, 'class') ?? '';

function leftOut(element: Element): boolean {
  if (LEFT_OUT.has(element.tagName)) return true;
  if (attribute(element, 'hidden') !== null || attribute(element, 'aria-hidden') === 'true') return true;
  // What search ignores is no text either; headings it ignores are still headings.
  return FRAME.test(classOf(element)) || (!/^h[1-6]$/.test(element.tagName) && attribute(element, 'data-pagefind-ignore') !== null);
}

/** Text with what Markdown would take for its own signs escaped. */
function escaped(text: string): string {
  return text
    .replace(/[\\`*[\]<]/g, '\\$&')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replace(/&(?=#?\w+;)/g, '\\&');
}

/** A sign is bold or slanted only where it touches the word: what is empty gets none, white space stays outside. */
function wrapped(text: string, sign: string): string {
  const [, before = '', inner = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(text) ?? [];
  return inner ? `${before}${sign}${inner}${sign}${after}` : text;
}

function code(text: string): string {
  const fence = '`'.repeat(Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length)) + 1);
  const space = /^`|`$/.test(text) ? ' ' : '';
  return `${fence}${space}${text}${space}${fence}`;
}

/** A picture's text: what a screen reader says of it. */
function pictureText(svg: Element): string {
  const label = attribute(svg, 'aria-label');
  if (label !== null) return escaped(label);
  const described = svg.tree.filter((one) => one.tagName === 'title' || one.tagName === 'desc');
  const said = (described.length ? described : svg.tree.filter((one) => one.tagName === 'text')).map((one) => textOf(one).trim());
  return escaped(said.filter(Boolean).join('. ').replaceAll('..', '.'));
}

function inlineElement(element: Element, resolve: Resolve): string {
  const { tagName } = element;
  if (tagName === 'br') return '\\\n';
  if (tagName === 'code') return code(textOf(element).replace(/\s+/g, ' '));
  if (tagName === 'svg') return pictureText(element);
  if (tagName === 'img') return `![${escaped(attribute(element, 'alt') ?? '')}](${resolve(attribute(element, 'src') ?? '')})`;
  const inner = inline(element.children, resolve);
  if (tagName === 'strong' || tagName === 'b') return wrapped(inner, '**');
  if (tagName === 'em' || tagName === 'i') return wrapped(inner, '*');
  const href = tagName === 'a' ? attribute(element, 'href') : null;
  return href === null || !inner.trim() ? inner : `[${inner.trim()}](${resolve(href).replaceAll(')', '%29')})`;
}

/** Whether two neighbours are held apart by their look alone: "Payment conversion" and its small "e-commerce". */
function apart(before: Node | undefined, after: Node): boolean {
  if (before === undefined) return false;
  const loose = (node: Node) =>
    isElement(node) &&
    (BLOCKS.has(node.tagName) || LOOSE.test(node.tagName) || (node.tagName === 'span' && !/\bdata-|number/.test(node.source)));
  return loose(before) || loose(after);
}

/** Running text in one line. */
function inline(nodes: readonly Node[], resolve: Resolve): string {
  let text = '';
  let before: Node | undefined;
  for (const node of nodes) {
    if (isElement(node) && leftOut(node)) continue;
    const piece = isElement(node) ? inlineElement(node, resolve) : escaped(node);
    if (!piece) continue;
    // Only the last sign is looked at: the text before it may be long.
    const touch = /[^\s([{«“„·]/.test(text.slice(-1)) && /^[^\s.,;:!?)\]}»”…·%]/.test(piece);
    text += (touch && apart(before, node) ? ' · ' : '') + piece;
    before = node;
  }
  return text.replace(/[ \t\r\n]+/g, (run, at: number) => (text[at - 1] === '\\' && run.startsWith('\n') ? '\n' : ' '));
}

/** A paragraph; what would open a list or a heading at its start does not. */
function paragraph(text: string): string[] {
  const trimmed = text
    .trim()
    .replace(/^(\d+)([.)])(?=\s)/gm, '$1\\$2')
    .replace(/^([#>+-])(?=\s)/gm, '\\$1');
  return trimmed ? [trimmed] : [];
}

function indented(text: string, by: number): string {
  return text.replace(/\n(?=[^\n])/g, `\n${' '.repeat(by)}`);
}

function item(mark: string, inside: readonly string[]): string {
  return inside.length ? `${mark} ${indented(inside.join('\n\n'), mark.length + 1)}` : '';
}

function list(element: Element, resolve: Resolve): string {
  const ordered = element.tagName === 'ol';
  const items = element.children.filter(isElement).filter((one) => !leftOut(one));
  const from = Number(attribute(element, 'start') ?? 1);
  return items
    .map((one, index) => item(ordered ? `${from + index}.` : '-', blocks(one.children, resolve)))
    .filter(Boolean)
    .join('\n');
}

/** Terms and what is said of them: a list whose items begin with the term. */
function definitions(element: Element, resolve: Resolve): string {
  const parts = element.children
    .filter(isElement)
    .filter((one) => !leftOut(one))
    .flatMap((one) => (one.tagName === 'div' ? one.children.filter(isElement) : [one]))
    .filter((one) => !leftOut(one));
  const items: string[] = [];
  let term = '';
  for (const part of parts) {
    if (part.tagName === 'dt') term = wrapped(inline(part.children, resolve).trim(), '**');
    else {
      const [first = '', ...more] = blocks(part.children, resolve);
      const joined = /^([-|`>]|\d+\. )/.test(first) ? [term, first] : [`${term}: ${first}`];
      items.push(item('-', [...joined, ...more]));
    }
  }
  return items.join('\n');
}

/** A cell in one line: its paragraphs and the items of its lists one after the other. */
function cell(element: Element, resolve: Resolve): string {
  return inline(element.children, resolve).replace(/\\?\n/g, ' ').trim().replaceAll('|', '\\|');
}

function rowOf(row: Element, resolve: Resolve): string[] {
  return row.children.filter(isElement).flatMap((one) => {
    const group = attribute(one, 'scope') === 'rowgroup';
    const text = cell(one, resolve);
    return [group ? wrapped(text, '**') : text, ...Array<string>(Number(attribute(one, 'colspan') ?? 1) - 1).fill('')];
  });
}

/** A table; the first row is its head, where it has one. */
function table(element: Element, resolve: Resolve): string[] {
  const rows = element.tree.filter((one) => one.tagName === 'tr' && attribute(one, 'hidden') === null);
  const headed = element.tree.some((one) => one.tagName === 'thead');
  const cells = rows.map((row) => rowOf(row, resolve));
  const width = Math.max(...cells.map((row) => row.length));
  const line = (row: readonly string[]) => `| ${[...row, ...Array<string>(width - row.length).fill('')].join(' | ')} |`;
  const [head = [], ...body] = headed ? cells : [[], ...cells];
  const caption = element.tree.find((one) => one.tagName === 'caption');
  return [
    ...(caption ? [wrapped(inline(caption.children, resolve).trim(), '**')] : []),
    [line(head), `|${' --- |'.repeat(width)}`, ...body.map(line)].join('\n'),
  ];
}

function block(element: Element, resolve: Resolve): string[] {
  const { tagName, children } = element;
  if (isField(element)) return paragraph(escaped(fieldText(element)));
  if (/^h[1-6]$/.test(tagName)) return [`${'#'.repeat(Number(tagName[1]))} ${inline(children, resolve).trim()}`];
  if (tagName === 'ul' || tagName === 'ol') return [list(element, resolve)];
  if (tagName === 'dl') return [definitions(element, resolve)];
  if (tagName === 'table') return table(element, resolve);
  if (tagName === 'nav')
    return [
      children
        .map((one) => item('-', paragraph(inline([one], resolve))))
        .filter(Boolean)
        .join('\n'),
    ];
  if (tagName === 'hr') return ['---'];
  if (tagName === 'pre') return [`\`\`\`\n${textOf(element).replace(/\n$/, '')}\n\`\`\``];
  if (tagName === 'blockquote') return [blocks(children, resolve).join('\n\n').replace(/^/gm, '> ').replace(/ +$/gm, '')];
  if (['figcaption', 'legend', 'summary'].includes(tagName) || (tagName === 'p' && LABELS.test(classOf(element))))
    return paragraph(bold(inline(children, resolve).trim()));
  return blocks(children, resolve);
}

/** A label in bold, unless a part of it is bold already. */
function bold(text: string): string {
  return text.includes('**') || text.includes('\n') ? text : wrapped(text, '**');
}

function holdsBlocks(element: Element): boolean {
  return element.tree.some((one) => one !== element && BLOCKS.has(one.tagName));
}

/** Blocks of text; what stands between them on the page is a paragraph of its own. */
function blocks(nodes: readonly Node[], resolve: Resolve): string[] {
  const found: string[] = [];
  let run: Node[] = [];
  const flush = () => {
    found.push(...paragraph(inline(run, resolve)));
    run = [];
  };
  for (const node of nodes) {
    if (!isElement(node) || !(BLOCKS.has(node.tagName) || (node.tagName !== 'svg' && holdsBlocks(node)))) run.push(node);
    else if (!leftOut(node)) {
      flush();
      found.push(...block(node, resolve).filter(Boolean));
    }
  }
  flush();
  return found;
}

/**
 * The text of a page's `main` as Markdown.
 * @param address of the page, absolute: links lead from there
 */
export function markdownOf(main: Element, address: string): string {
  const resolve = (href: string) => new URL(href, address).href;
  return `${blocks(main.children, resolve).join('\n\n')}\n`;
}
