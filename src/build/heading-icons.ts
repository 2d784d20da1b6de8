/** Starlight puts a picture of a chain beside each heading: every page would carry its outline. Here a style sheet draws the sign (src/styles/anchors.css). */
import type { AstroConfig } from 'astro';

interface Heading {
  readonly tagName: string;
  readonly properties?: Readonly<Record<string, unknown>>;
}

interface Visit {
  parent(node: Heading): Heading | undefined;
  removeNode(node: Heading): void;
}

/** Adds the step that takes the picture out. @throws Error when Markdown is read by another processor than the one this knows */
export function withoutHeadingIcons(processor: AstroConfig['markdown']['processor']): void {
  const plugins = (processor as { options?: { hastPlugins?: unknown[] } } | undefined)?.options?.hastPlugins;
  if (!plugins) throw new Error('Markdown is read by another processor now. Correct src/build/heading-icons.ts.');
  plugins.push({
    name: 'without-heading-icons',
    element: {
      filter: ['svg'],
      visit(node: Heading, visit: Visit) {
        if (visit.parent(node)?.properties?.['class'] === 'sl-anchor-icon') visit.removeNode(node);
      },
    },
  });
}
