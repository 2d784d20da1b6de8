/** How the cells look: one quiet page, figures to the right, inputs blue on pale yellow as finance departments mark them. */
import type { Look } from './workbook.ts';
import { escapeXml, XML_HEAD } from './xml.ts';

const INK = 'FF1F2933';
const QUIET = 'FF7B8794';
const INPUT = 'FF1A3FBF';
const LINK = 'FF1A3FBF';
const RULE = 'FFCBD2D9';

interface Font {
  readonly size: number;
  readonly colour: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
}

interface Style {
  readonly font: Font;
  /** ARGB of the ground. */
  readonly ground?: string;
  /** Lines above and below the cell, or all round it. */
  readonly border?: 'above' | 'below' | 'around';
  readonly wrap?: boolean;
  readonly place?: 'left' | 'right';
  /** A space before the text, where a figure stands close to its left. */
  readonly indent?: boolean;
}

const plain: Font = { size: 10, colour: INK };

const STYLES: Readonly<Record<Look, Style>> = {
  title: { font: { size: 16, colour: INK, bold: true } },
  lead: { font: { size: 10, colour: QUIET } },
  section: { font: { size: 11, colour: INK, bold: true }, border: 'below' },
  head: { font: { ...plain, bold: true }, ground: 'FFEEF1F4', border: 'below', wrap: true },
  headText: { font: { ...plain, bold: true }, ground: 'FFEEF1F4', border: 'below', wrap: true, indent: true, place: 'left' },
  headEnd: { font: { ...plain, bold: true }, ground: 'FFEEF1F4', border: 'below', wrap: true, place: 'right' },
  label: { font: plain, wrap: true },
  input: { font: { ...plain, colour: INPUT }, ground: 'FFFFF9E0', border: 'around', place: 'right' },
  value: { font: plain, place: 'right' },
  total: { font: { ...plain, bold: true }, border: 'above', place: 'right' },
  key: { font: { ...plain, size: 12, bold: true }, place: 'right' },
  quiet: { font: { ...plain, colour: QUIET }, wrap: true, indent: true, place: 'left' },
  inputText: { font: { ...plain, colour: INPUT }, ground: 'FFFFF9E0', border: 'around', place: 'right', wrap: true },
  text: { font: plain, wrap: true, indent: true, place: 'left' },
  link: { font: { ...plain, colour: LINK, underline: true }, wrap: true, indent: true, place: 'left' },
};

/** Whether a text of that look breaks into lines. */
export function wraps(look: Look): boolean {
  return STYLES[look].wrap ?? false;
}

/** The first number of a format of our own; those below belong to the file format. */
const FIRST_OWN_FORMAT = 164;

function fontXml({ size, colour, bold, italic, underline }: Font): string {
  const flags = `${bold ? '<b/>' : ''}${italic ? '<i/>' : ''}${underline ? '<u/>' : ''}`;
  return `<font>${flags}<sz val="${size}"/><color rgb="${colour}"/><name val="Calibri"/><family val="2"/></font>`;
}

function borderXml(border: Style['border']): string {
  const side = (name: string, drawn: boolean) => (drawn ? `<${name} style="thin"><color rgb="${RULE}"/></${name}>` : `<${name}/>`);
  const around = border === 'around';
  return `<border>${side('left', around)}${side('right', around)}${side('top', around || border === 'above')}${side('bottom', around || border === 'below')}<diagonal/></border>`;
}

/** Collects the styles that cells ask for, each once. Number 0 is the file's own. */
export class StyleTable {
  readonly #numbers = new Map<string, number>();
  readonly #formats = new Map<string, number>();
  readonly #fonts = [fontXml(plain)];
  readonly #grounds = ['<fill><patternFill patternType="none"/></fill>', '<fill><patternFill patternType="gray125"/></fill>'];
  readonly #borders = [borderXml(undefined)];
  readonly #cells = ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>'];

  /** The number of a style, for a cell's `s`. */
  of(look: Look, format = 'General', foreign = false): number {
    const key = `${look} ${foreign} ${format}`;
    let number = this.#numbers.get(key);
    if (number === undefined) {
      number = this.#cells.push(this.#cellXml(STYLES[look], format, foreign)) - 1;
      this.#numbers.set(key, number);
    }
    return number;
  }

  /** The part `xl/styles.xml`, with the style of quiet rows as the only differential one. */
  toXml(): string {
    const list = (tag: string, items: readonly string[]) => `<${tag} count="${items.length}">${items.join('')}</${tag}>`;
    const formats = [...this.#formats].map(([code, id]) => `<numFmt numFmtId="${id}" formatCode="${escapeXml(code)}"/>`);
    return (
      `${XML_HEAD}<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">` +
      (formats.length > 0 ? list('numFmts', formats) : '') +
      list('fonts', this.#fonts) +
      list('fills', this.#grounds) +
      list('borders', this.#borders) +
      '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
      list('cellXfs', this.#cells) +
      '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>' +
      `<dxfs count="1"><dxf><font><color rgb="${RULE}"/></font></dxf></dxfs>` +
      '</styleSheet>'
    );
  }

  #cellXml(style: Style, format: string, foreign: boolean): string {
    const place = (list: string[], item: string) => {
      const at = list.indexOf(item);
      return at < 0 ? list.push(item) - 1 : at;
    };
    const font = place(this.#fonts, fontXml(style.font));
    const ground = style.ground
      ? place(
          this.#grounds,
          `<fill><patternFill patternType="solid"><fgColor rgb="${style.ground}"/><bgColor indexed="64"/></patternFill></fill>`,
        )
      : 0;
    const border = place(this.#borders, borderXml(style.border));
    const alignment = `<alignment${style.place ? ` horizontal="${style.place}"` : ''} vertical="center"${style.wrap ? ' wrapText="1"' : ''}${style.indent ? ' indent="1"' : ''}/>`;
    return (
      `<xf numFmtId="${this.#formatNumber(format)}" fontId="${font}" fillId="${ground}" borderId="${border}" xfId="0"` +
      ` applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"${foreign ? ' quotePrefix="1"' : ''}>${alignment}</xf>`
    );
  }

  #formatNumber(code: string): number {
    if (code === 'General') return 0;
    let number = this.#formats.get(code);
    if (number === undefined) {
      number = FIRST_OWN_FORMAT + this.#formats.size;
      this.#formats.set(code, number);
    }
    return number;
  }
}
