/** Reads XML as strictly as tests need it: what is not well-formed is refused, as a feed reader would. */

export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
  text: string;
}

const ESCAPES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function unescaped(text: string): string {
  if (text.includes('<')) throw new Error(`A bare < stands in: ${text.slice(0, 60)}`);
  return text.replace(/&([^;\s]*;?)/g, (whole, name: string) => {
    const character = name.endsWith(';') ? ESCAPES[name.slice(0, -1)] : undefined;
    if (character === undefined) throw new Error(`${whole} is no escape of XML.`);
    return character;
  });
}

/** The root of a document. @throws Error saying what is not well-formed. */
export function readXml(source: string): XmlElement {
  const tags = /<\?xml[^?]*\?>|<\/([\w:-]+)\s*>|<([\w:-]+)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>/g;
  const root: XmlElement = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  let at = 0;
  const textTo = (to: number) => (open.at(-1)!.text += unescaped(source.slice(at, to)));
  for (const tag of source.matchAll(tags)) {
    textTo(tag.index);
    at = tag.index + tag[0].length;
    const [, closed, opened, attributes = '', empty] = tag;
    if (closed !== undefined) {
      if (open.length < 2 || open.pop()!.name !== closed) throw new Error(`</${closed}> closes nothing.`);
    } else if (opened !== undefined) {
      const pairs = [...attributes.matchAll(/([\w:-]+)="([^"]*)"/g)].map(([, name, value]) => [name!, unescaped(value!)] as const);
      const element: XmlElement = { name: opened, attributes: Object.fromEntries(pairs), children: [], text: '' };
      if (new Set(pairs.map(([name]) => name)).size < pairs.length) throw new Error(`<${opened}> has an attribute twice.`);
      open.at(-1)!.children.push(element);
      if (!empty) open.push(element);
    }
  }
  textTo(source.length);
  if (open.length > 1) throw new Error(`<${open.at(-1)!.name}> is not closed.`);
  if (root.children.length !== 1 || root.text.trim()) throw new Error('A document has one root and no text beside it.');
  return root.children[0]!;
}
