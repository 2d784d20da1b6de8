/** What every diagram asks for: its words, the figures of content/data as text and as numbers. */
import type { AstroGlobal } from 'astro';
import { entry } from '../../data/index.ts';
import { pageOf, type PageContext } from '../../shell/page.ts';
import { figureText, type FigureOptions } from '../../words/figure.ts';
import type { FormatContext } from '../../words/format.ts';
import { picturesOf, type PictureId, type PictureWords } from '../../words/pictures.ts';

export interface PictureContext<Id extends PictureId> extends PageContext {
  readonly own: PictureWords[Id];
  readonly format: FormatContext;
  /** A figure in the reader's format. */
  readonly text: (id: string, options?: FigureOptions) => string;
  /** The same figure, to be drawn. @throws Error when it is a range. */
  readonly value: (id: string) => number;
}

/** The context of one diagram on the page being built. */
export function pictureOf<Id extends PictureId>(astro: Pick<AstroGlobal, 'locals'>, id: Id): PictureContext<Id> {
  const page = pageOf(astro);
  const format = { locale: page.locale, units: page.words.site.units };
  return {
    ...page,
    own: picturesOf(page.locale)[id],
    format,
    text: (figure, options) => figureText(entry(figure, page.file), format, options),
    value: (figure) => {
      const found = entry(figure, page.file);
      if (!('value' in found) || found.value === undefined)
        throw new Error(`The diagram "${id}" cannot draw "${figure}": it has no single value.`);
      return found.value;
    },
  };
}

/** A place on a scale as SVG wants it. */
export function percent(value: number, whole: number): string {
  return `${Math.round((value / whole) * 1000) / 10}%`;
}
