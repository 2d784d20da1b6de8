/** Reads built HTML: elements, attributes, text. */
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

export type Element = Tree.Element;

function elementsBelow(node: Tree.Node, found: Element[]): void {
  if ('tagName' in node) found.push(node);
  if ('content' in node) elementsBelow(node.content, found);
  if ('childNodes' in node) for (const child of node.childNodes) elementsBelow(child, found);
}

/** Every element of a page in the order of the text, those inside templates too. */
export function elementsOf(html: string): Element[] {
  const found: Element[] = [];
  elementsBelow(parse(html), found);
  return found;
}

/** The value of an attribute, or null. */
export function attribute(element: Element, name: string): string | null {
  return element.attrs.find((one) => one.name === name)?.value ?? null;
}

/** The text inside a node. */
export function textOf(node: Tree.Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}
