/** The data all languages share, read once and checked: benchmarks, KPI map, thresholds, figures, scenarios. */
import { readYaml } from './read.ts';
import {
  benchmarksFile,
  checklistsFile,
  figuresFile,
  kpiMapFile,
  pathsFile,
  questionsFile,
  reviewsFile,
  scenarioFile,
  termsFile,
  type Benchmark,
  type ChecklistEntry,
  type FigureEntry,
  type KpiEntry,
  type QuestionPart,
  type ReadingPath,
  type Reviews,
  type Scenario,
  type TermEntry,
} from './schemas.ts';

const files = import.meta.glob<string>('../../content/data/**/*.yaml', {
  query: '?raw',
  import: 'default',
  eager: true,
});

function text(name: string): string {
  const found = files[`../../content/data/${name}`];
  if (found === undefined) throw new Error(`content/data/${name} is missing`);
  return found;
}

const benchmarkFile = readYaml('content/data/benchmarks.yaml', text('benchmarks.yaml'), benchmarksFile);

export const stages: readonly string[] = benchmarkFile.stages;
export const benchmarks: readonly Benchmark[] = benchmarkFile.entries;
export const kpiMap: readonly KpiEntry[] = readYaml('content/data/kpi-map.yaml', text('kpi-map.yaml'), kpiMapFile).entries;
export const thresholds: readonly FigureEntry[] = readYaml('content/data/thresholds.yaml', text('thresholds.yaml'), figuresFile).entries;
const figureFile = (name: string): readonly FigureEntry[] =>
  readYaml(`content/data/figures/${name}`, text(`figures/${name}`), figuresFile).entries;

const EXAMPLES = 'examples.yaml';

/** Figures that pages cite. */
export const figures: readonly FigureEntry[] = Object.keys(files)
  .filter((path) => path.includes('/figures/') && !path.endsWith(`/${EXAMPLES}`))
  .flatMap((path) => figureFile(path.replace(/^.*\//, '')));

/** Figures of one page's worked example: shown there, listed nowhere. */
export const exampleFigures: readonly FigureEntry[] = figureFile(EXAMPLES);

export const terms: readonly TermEntry[] = readYaml('content/data/terms.yaml', text('terms.yaml'), termsFile).entries;
export const checklists: readonly ChecklistEntry[] = readYaml(
  'content/data/checklists.yaml',
  text('checklists.yaml'),
  checklistsFile,
).lists;

/** The reading paths, one for each job. */
export const paths: readonly ReadingPath[] = readYaml('content/data/paths.yaml', text('paths.yaml'), pathsFile).paths;

/** The questions after each part. */
export const questionParts: readonly QuestionPart[] = readYaml('content/data/questions.yaml', text('questions.yaml'), questionsFile).parts;

/** Who answers for each page, and when it was last read. */
export const reviews: Reviews = readYaml('content/data/reviews.yaml', text('reviews.yaml'), reviewsFile);

export const scenarios: ReadonlyMap<string, Scenario> = new Map(
  Object.entries(files)
    .filter(([path]) => path.includes('/scenarios/'))
    .map(([path, source]) => {
      const id = path.replace(/^.*\/|\.yaml$/g, '');
      return [id, { id, ...readYaml(path.replace('../../', ''), source, scenarioFile) }];
    }),
);

export type Entry = Benchmark | KpiEntry | FigureEntry;

const byId = new Map<string, Entry>();
for (const entry of [...benchmarks, ...kpiMap, ...thresholds, ...figures, ...exampleFigures]) {
  if (byId.has(entry.id)) throw new Error(`content/data: the id "${entry.id}" is used in two files`);
  byId.set(entry.id, entry);
}

/**
 * The entry a page names.
 * @throws Error naming the page when there is none.
 */
export function entry(id: string, page: string): Entry {
  const found = byId.get(id);
  if (!found) {
    throw new Error(`${page}: there is no figure "${id}" in content/data. Check the id or add the entry.`);
  }
  return found;
}

/**
 * The worked example a page names.
 * @throws Error naming the page when there is none.
 */
export function scenario(id: string, page: string): Scenario {
  const found = scenarios.get(id);
  if (!found) {
    throw new Error(`${page}: there is no scenario "${id}". Add content/data/scenarios/${id}.yaml or correct the id.`);
  }
  return found;
}

/** The date of the benchmarks: the latest day any entry was looked at. It goes into every link as `at`. */
export const dataDate: string = [...byId.values()]
  .map((one) => one.checked)
  .sort()
  .at(-1)!;

export type { ChecklistEntry, ReadingPath, TermEntry };
