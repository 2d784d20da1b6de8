/** What a template looks like as plain text, for the clipboard: paragraphs, lists with their numbers, tables with tabs. */

const SKIPPED = 'button, [role="status"], script, svg';

/** Replaces every value of the example by its label in brackets. */
function blanked(root: HTMLElement): void {
  for (const fill of root.querySelectorAll<HTMLElement>('[data-fill]')) fill.textContent = `[${fill.dataset['fill'] ?? ''}]`;
}

/** A copy of a template's body, as it stands or with blanks, without what is only for the screen. */
export function copyOf(body: HTMLElement, blank: boolean): HTMLElement {
  const copy = body.cloneNode(true) as HTMLElement;
  for (const one of copy.querySelectorAll(SKIPPED)) one.remove();
  if (blank) blanked(copy);
  return copy;
}

const oneLine = (text: string | null) => (text ?? '').replace(/\s+/g, ' ').trim();

function tableText(table: HTMLTableElement): string {
  return [...table.rows].map((row) => [...row.cells].map((cell) => oneLine(cell.textContent)).join('\t')).join('\n');
}

function listText(list: Element, indent: string): string {
  const first = Number(list.getAttribute('start') ?? 1);
  return [...list.children]
    .map((item, at) => {
      const mark = list.tagName === 'OL' ? `${first + at}. ` : '- ';
      return indent + mark + blockText(item, `${indent}  `).trim();
    })
    .join('\n');
}

/** Blocks are parted by an empty line; lists inside an item are not. */
function blockText(node: Element, indent = ''): string {
  const parts: string[] = [];
  let inline = '';
  const flush = () => {
    const line = oneLine(inline);
    if (line) parts.push(line);
    inline = '';
  };
  for (const child of node.childNodes) {
    if (!(child instanceof Element)) {
      inline += child.textContent ?? '';
    } else if (child instanceof HTMLTableElement) {
      flush();
      parts.push(tableText(child));
    } else if (/^(UL|OL)$/.test(child.tagName)) {
      flush();
      parts.push(listText(child, indent));
    } else if (/^(H[1-6]|P|DIV|ARTICLE|SECTION|BLOCKQUOTE|FIGURE|DL|DT|DD)$/.test(child.tagName)) {
      flush();
      // A label and what it labels share a line.
      const text = child.matches('.mail-line') ? oneLine(child.textContent) : blockText(child, indent);
      if (text) parts.push(text);
    } else if (child.tagName === 'BR') {
      flush();
    } else {
      inline += child.textContent ?? '';
    }
  }
  flush();
  return parts.join(node.tagName === 'LI' ? '\n' : '\n\n');
}

/** The text of a template's body. */
export function plainText(body: Element): string {
  return `${blockText(body).trim()}\n`;
}

/** The same as HTML for editors that take it: structure without classes, links or scripts of the site. */
export function plainHtml(body: HTMLElement): string {
  const copy = body.cloneNode(true) as HTMLElement;
  for (const link of copy.querySelectorAll('a')) link.replaceWith(link.textContent ?? '');
  for (const one of copy.querySelectorAll('*'))
    for (const { name } of [...one.attributes]) if (!['colspan', 'rowspan', 'start'].includes(name)) one.removeAttribute(name);
  return copy.innerHTML;
}
