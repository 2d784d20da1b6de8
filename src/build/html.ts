/**
 * Reads built HTML: elements, attributes, text. A narrow reader, several times as fast as a full parser: it takes what Astro writes, where every
 * element is closed, and refuses what it does not know. tests/site/html.test.ts holds it to a full parser on every page.
 */

/** A comment, the document type or a tag: what is not text. A value may hold `>`. */
const MARKUP = /<(?:!--[\s\S]*?-->|![a-z][^>]*>|\/([a-z][^\s>]*)\s*>|([a-z][^\s/>]*)([^>"']*(?:(?:"[^"]*"|'[^']*')[^>"']*)*)>)/gi;

const ATTRIBUTE = /([^\s"'=/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"']+)))?/g;

/** Elements that are never closed. */
const VOID = new Set(['area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'source', 'track', 'wbr']);

/** Elements whose content is text, whatever it looks like; in the first two not even an escape is one. */
const TEXT = ['script', 'style', 'textarea', 'title'];

const ESCAPED: Readonly<Record<string, string>> = { amp: '&', apos: "'", gt: '>', lt: '<', nbsp: '\u00A0', quot: '"' };

function unescaped(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|([a-z][a-z0-9]*));/gi, (escape, hex?: string, decimal?: string, name?: string) => {
    if (name === undefined) return String.fromCodePoint(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16));
    const character = ESCAPED[name];
    if (character === undefined) throw new Error(`The escape ${escape} stands in a page: write the character itself.`);
    return character;
  });
}

export class Element {
  readonly tagName: string;
  /** The attributes as the tag has them. */
  readonly source: string;
  readonly #html: string;
  readonly #start: number;
  readonly #from: number;
  readonly #all: readonly Element[];
  readonly #index: number;
  #to = 0;
  #after = 0;
  #end = 0;

  /**
   * @param start where its tag stands in the page
   * @param from where its content does
   * @param all the page's elements before this one, which it joins
   */
  constructor(tagName: string, source: string, html: string, start: number, from: number, all: Element[]) {
    this.tagName = tagName;
    this.source = source;
    this.#html = html;
    this.#start = start;
    this.#from = from;
    this.#all = all;
    this.#index = all.length;
    all.push(this);
    this.close(from, from);
  }

  /** Says where its content ends, and where what follows it begins; what has been read since is below it. */
  close(to: number, after: number): void {
    this.#to = to;
    this.#after = after;
    this.#end = this.#all.length;
  }

  /** What stands between its tags. */
  get inner(): string {
    return this.#html.slice(this.#from, this.#to);
  }

  /** The element and all below it, in the order of the text. */
  get tree(): readonly Element[] {
    return this.#all.slice(this.#index, this.#end);
  }

  /** Text and elements directly inside it, in the order of the page. */
  get children(): readonly (Element | string)[] {
    const found: (Element | string)[] = [];
    let at = this.#from;
    const text = (to: number) => {
      const between = unescaped(this.#html.slice(at, to).replace(MARKUP, ''));
      if (between) found.push(between);
    };
    for (let index = this.#index + 1; index < this.#end;) {
      const child = this.#all[index]!;
      text(child.#start);
      found.push(child);
      at = child.#after;
      index = child.#end;
    }
    text(this.#to);
    return found;
  }
}

/**
 * Every element of a page in the order of the text, those inside templates too.
 * @throws Error naming a tag that closes nothing or is not closed.
 */
export function elementsOf(html: string): readonly Element[] {
  const all: Element[] = [];
  const open: Element[] = [];
  const markup = new RegExp(MARKUP);
  for (let found = markup.exec(html); found; found = markup.exec(html)) {
    const [, closing, opening, source] = found;
    if (closing !== undefined) {
      const element = open.pop();
      if (element?.tagName !== closing.toLowerCase())
        throw new Error(`</${closing}> stands where ${element ? `</${element.tagName}> is due` : 'nothing is open'}.`);
      element.close(found.index, markup.lastIndex);
    } else if (opening !== undefined) {
      const element = new Element(opening.toLowerCase(), source!, html, found.index, markup.lastIndex, all);
      if (VOID.has(element.tagName) || source!.endsWith('/')) continue;
      open.push(element);
      if (TEXT.includes(element.tagName)) {
        const end = html.indexOf(`</${opening}`, markup.lastIndex);
        if (end >= 0) markup.lastIndex = end;
      }
    }
  }
  if (open.length > 0) throw new Error(`<${open.at(-1)!.tagName}> is not closed.`);
  return all;
}

/** An element's attributes in the order of the tag. */
export function attributesOf(element: Element): { name: string; value: string }[] {
  return [...element.source.matchAll(ATTRIBUTE)].map(([, name, double, single, bare]) => ({
    name: name!.toLowerCase(),
    value: unescaped(double ?? single ?? bare ?? ''),
  }));
}

/** The value of an attribute, or null. */
export function attribute(element: Element, name: string): string | null {
  if (!element.source.includes(name)) return null;
  return attributesOf(element).find((one) => one.name === name)?.value ?? null;
}

/** The text inside an element. */
export function textOf(element: Element): string {
  const { tagName, inner } = element;
  return tagName === 'script' || tagName === 'style' ? inner : unescaped(inner.replace(MARKUP, ''));
}

/**
 * What has been read from a page, by itself: a piece of a text keeps all of it in memory, and what is kept of a page would keep every page
 * until the build ends.
 */
export function apart<T>(read: T): T {
  return structuredClone(read);
}
