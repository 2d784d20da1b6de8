/** Holds the languages of one page together: same headings, same blocks, same data. Word order stays free. */

export interface PageStructure {
  readonly title: string;
  readonly description: string;
  /** Levels of the headings in order, with the line each stands on. */
  readonly headings: readonly { readonly level: number; readonly line: number }[];
  /** Blocks in order: Sides, Worked … */
  readonly blocks: readonly string[];
  /** Data, per section between headings: which ids, inputs and results are named, sorted. */
  readonly data: readonly (readonly string[])[];
  /** Slugs of the site's own pages that it links to. */
  readonly links: readonly string[];
}

const BLOCKS =
  /^<(Leave|Sides|Side|Worked|Trap|Monday|Next|Template|Mail|When|Download|Picture|Checklist|Glossary|Calculator|HowComputed|[A-Za-z]+Table|ScenarioFactors|ToolCards|ToolsBySide|ToolsByChapter|Doors|Door|Path|Reading|Questions)\b([^>]*)>/;
const DATA = /<(Figure|Given|Result|Tool|Minutes|Term|Fill|Span|Day)\b([^>]*?)\/?>/g;

/** Attributes that must agree; `bare` may differ, because grammars do, and so may what is written for readers. */
function identity(name: string, attributes: string): string {
  const kept = attributes.replace(/\bbare(=\{?\w+\}?)?/, '').replace(/\b(title|subject|label)="[^"]*"/, '');
  const parts = kept.match(/[\w-]+=("[^"]*"|\{\{[^}]*\}\}|\{[^}]*\})/g) ?? [];
  return [name, ...parts.map((part) => part.replace(/\s+/g, '')).sort()].join(' ');
}

function frontMatter(text: string, key: string): string {
  const value = new RegExp(`^${key}: *(.*)$`, 'm').exec(text)?.[1]?.trim() ?? '';
  const quoted = /^(["'])(.*)\1$/.exec(value);
  return quoted ? quoted[2]!.replaceAll(`\\"`, '"').replaceAll("''", "'") : value;
}

/** Reads the structure of one MDX page. */
export function structureOf(source: string): PageStructure {
  const [, head = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(source) ?? [];
  const offset = head.split('\n').length + 2;
  const headings: { level: number; line: number }[] = [];
  const blocks: string[] = [];
  const data: string[][] = [[]];
  let fenced = false;
  body.split('\n').forEach((line, index) => {
    if (line.startsWith('```')) fenced = !fenced;
    if (fenced) return;
    const heading = /^(#{1,6}) /.exec(line);
    if (heading) {
      headings.push({ level: heading[1]!.length, line: index + 1 + offset });
      data.push([]);
    }
    const block = BLOCKS.exec(line);
    if (block) blocks.push(identity(block[1]!, block[2]!));
    for (const found of line.matchAll(DATA)) data.at(-1)!.push(identity(found[1]!, found[2]!));
  });
  const links = [...body.matchAll(/\]\(\/[a-z]{2}\/([^)#]*)/g)].map((found) => found[1]!).sort();
  return {
    title: frontMatter(head, 'title'),
    description: frontMatter(head, 'description'),
    headings,
    blocks,
    data: data.map((section) => section.sort()),
    links,
  };
}

function difference(a: readonly string[], b: readonly string[]): string[] {
  const left = [...b];
  return a.filter((one) => {
    const at = left.indexOf(one);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/** What a page lacks or has too much against the English page, each a sentence beginning with the file. */
export function structureFaults(file: string, page: PageStructure, english: PageStructure): string[] {
  const faults: string[] = [];
  const levels = (one: PageStructure) => one.headings.map(({ level }) => level).join(' ');
  if (levels(page) !== levels(english)) {
    faults.push(`${file}: heading levels are "${levels(page)}", the English page has "${levels(english)}".`);
    return faults;
  }
  const blocks = (one: PageStructure) => one.blocks.join(' | ');
  if (blocks(page) !== blocks(english)) {
    faults.push(`${file}: blocks are "${blocks(page)}", the English page has "${blocks(english)}".`);
  }
  const lost = difference(english.links, page.links);
  const added = difference(page.links, english.links);
  if (lost.length + added.length > 0) {
    faults.push(`${file}: links to other pages differ from English: lacks [${lost.join(', ')}], has [${added.join(', ')}].`);
  }
  page.data.forEach((section, index) => {
    const line = index === 0 ? 1 : page.headings[index - 1]!.line;
    for (const one of difference(english.data[index]!, section)) faults.push(`${file}:${line}: the section lacks <${one}>.`);
    for (const one of difference(section, english.data[index]!)) faults.push(`${file}:${line}: the section has <${one}>, English has not.`);
  });
  return faults;
}
