/** Reads built HTML: elements, attributes, text. */
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

export type Element = Tree.Element;

function collect(node: Tree.Node, found: Element[]): void {
  if ('tagName' in node) found.push(node);
  if ('content' in node) collect(node.content, found);
  if ('childNodes' in node) for (const child of node.childNodes) collect(child, found);
}

/** A node's elements in the order of the text, the node itself among them. */
export function elementsBelow(node: Tree.Node): Element[] {
  const found: Element[] = [];
  collect(node, found);
  return found;
}

/** Every element of a page in the order of the text, those inside templates too. */
export function elementsOf(html: string): Element[] {
  return elementsBelow(parse(html));
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
