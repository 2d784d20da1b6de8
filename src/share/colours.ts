/** The site's colours by day, read where they are written: a site with colours of its own has them in its pictures. */
import type { Colour } from './canvas.ts';

const NAMES = [
  'paper',
  'surface',
  'surface-2',
  'ink',
  'ink-2',
  'ink-3',
  'rule',
  'rule-strong',
  'b2c',
  'b2c-soft',
  'b2c-rule',
  'b2b',
  'b2b-soft',
  'b2b-rule',
] as const;

export type ColourName = (typeof NAMES)[number];
export type Colours = Readonly<Record<ColourName, Colour>>;

/**
 * The colours of the light theme.
 * @param tokens the text of src/styles/tokens.css
 * @throws Error naming a colour that it does not say as six hexadecimal digits.
 */
export function coloursOf(tokens: string): Colours {
  const light = /:root\[data-theme='light'\],[^{]*\{([^}]*)\}/.exec(tokens)?.[1] ?? '';
  const colour = (name: ColourName): Colour => {
    const found = new RegExp(`--${name}: #([0-9a-f]{6});`, 'i').exec(light)?.[1];
    if (!found)
      throw new Error(`src/styles/tokens.css: the light theme has no --${name} of the form #rrggbb, and the share pictures need it.`);
    return [0, 2, 4].map((at) => Number.parseInt(found.slice(at, at + 2), 16)) as unknown as Colour;
  };
  return Object.fromEntries(NAMES.map((name) => [name, colour(name)])) as Colours;
}
