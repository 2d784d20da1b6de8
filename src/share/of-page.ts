/** What the picture of a built page shows, read off the page itself: it cannot say anything else than the page does. */
import { NAME } from '../../content/site.ts';
import { attribute, textOf, type Element } from '../build/html.ts';
import { CALCULATORS } from '../calculators/registry.ts';
import { SIDES } from '../calculators/sides.ts';
import { LANGUAGE_NAMES, localeOfPath, LOCALES, MAIN_LOCALE } from '../locales.ts';
import { sideOfPage } from '../shell/page-side.ts';
import { partOf, PARTS } from '../shell/sidebar.ts';
import { wordsOf } from '../words/index.ts';
import type { PictureId } from '../words/pictures.ts';
import { DIAGRAMS } from './diagrams.ts';
import type { Shape, Share } from './draw.ts';

/** The first diagram of the page that there is a hint of. */
function diagramOf(elements: readonly Element[]): PictureId | undefined {
  for (const element of elements) {
    if (element.tagName !== 'figure') continue;
    const id = /(?:^|\s)picture-(\S+)/.exec(attribute(element, 'class') ?? '')?.[1];
    if (id !== undefined && id in DIAGRAMS) return id as PictureId;
  }
  return undefined;
}

/** What a page shows of itself: its calculator, its diagram, else its place in its part. */
export function shapeOf(slug: string, elements: readonly Element[]): Shape {
  const tool = CALCULATORS.find((id) => slug === `tools/${id}`);
  if (tool) return { of: 'tool', id: tool };
  const diagram = diagramOf(elements);
  if (diagram) return { of: 'diagram', id: diagram };
  const part = partOf(slug);
  return part ? { of: 'part', id: part, place: PARTS[part].indexOf(slug) } : { of: 'site' };
}

/** The picture of a page; null for pages that nobody shares: those for frames, and the one for unknown addresses. */
export function shareOf(address: string, elements: readonly Element[]): Share | null {
  const heading = elements.find(({ tagName }) => tagName === 'h1');
  const title = heading && textOf(heading).trim();
  if (address === '/')
    return {
      name: NAME,
      title: wordsOf(MAIN_LOCALE).site.tagline,
      sides: [],
      below: LOCALES.map((one) => LANGUAGE_NAMES[one]).join(' · '),
      shape: { of: 'site' },
    };
  const locale = localeOfPath(address);
  if (!locale || !title) return null;
  const slug = address.slice(4, -1);
  const part = partOf(slug);
  const side = sideOfPage(slug);
  return {
    name: NAME,
    title,
    // The home page has no part: it is about both sides.
    sides: side ? [side] : part ? [] : SIDES,
    below: part ? wordsOf(locale).site.parts[part] : '',
    shape: shapeOf(slug, elements),
  };
}
