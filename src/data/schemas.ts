/** What an entry of content/data may hold. Strict: an unknown field is an error, so that a typo cannot hide. */
import { z } from 'astro/zod';
import { KNOWN_LOCALES } from '../locales.ts';
import { CALCULATORS } from '../calculators/registry.ts';

export const ORIGINS = ['practitioner-range', 'study', 'derived', 'playbook-example'] as const;
export type Origin = (typeof ORIGINS)[number];

/** Whom the reading paths are for. */
export const PATH_IDS = ['marketing', 'sales', 'product', 'founder', 'champion'] as const;
export type PathId = (typeof PATH_IDS)[number];

export const UNITS = [
  'percent', 'days', 'weeks', 'months', 'hours', 'minutes', 'seconds', 'count', 'ratio', 'times',
  'clicks', 'fields', 'pages', 'slides', 'rounds', 'characters', 'per-week', 'of-five', 'magnitude',
] as const; // prettier-ignore
export type FigureUnit = (typeof UNITS)[number];

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id is lower-case words joined by hyphens');
const date = z
  .union([z.string(), z.date()])
  .transform((value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value))
  .refine((value) => /^\d{4}-\d\d-\d\d$/.test(value), 'a date is written YYYY-MM-DD');
const side = z.enum(['b2c', 'b2b', 'common', 'both']);
const common = { id, side, unit: z.enum(UNITS), origin: z.enum(ORIGINS), checked: date };

const ordered = (entry: { low?: number | undefined; high?: number | undefined }) =>
  entry.low === undefined || entry.high === undefined || entry.low <= entry.high;
const orderedMessage = { message: 'low is above high', path: ['low'] };

export const benchmarksFile = z.strictObject({
  stages: z.array(id),
  entries: z.array(
    z
      .strictObject({
        ...common,
        stage: id,
        metric: id,
        variant: id.optional(),
        window: z.strictObject({ value: z.number(), unit: z.enum(UNITS) }).optional(),
        low: z.number(),
        /** Absent: "or more". */
        high: z.number().optional(),
        fact: id,
      })
      .refine(ordered, orderedMessage),
  ),
});

export const kpiMapFile = z.strictObject({
  entries: z.array(
    z
      .strictObject({
        ...common,
        kpi: id,
        metric: id,
        applies: z.literal(false).optional(),
        low: z.number().optional(),
        high: z.number().optional(),
        fact: id,
      })
      .refine(ordered, orderedMessage),
  ),
});

const figure = z
  .strictObject({
    ...common,
    value: z.number().optional(),
    low: z.number().optional(),
    high: z.number().optional(),
    comparator: z.enum(['lte', 'gte', 'lt', 'gt', 'eq', 'between']),
    facts: z.array(id),
  })
  .refine(ordered, orderedMessage)
  .refine((entry) => (entry.value === undefined) === (entry.low !== undefined && entry.high !== undefined), {
    message: 'either "value", or both "low" and "high"',
    path: ['value'],
  });

export const figuresFile = z.strictObject({ entries: z.array(figure) });

const slug = z.string().regex(/^[a-z0-9-]+(\/[a-z0-9-]+)*$/, 'a page is named by its slug: "compare/pricing"');

/** The reading paths: pages in reading order, each of a path once. */
export const pathsFile = z.strictObject({
  paths: z.array(
    z.strictObject({
      id: z.enum(PATH_IDS),
      pages: z
        .array(slug)
        .min(1)
        .refine((pages) => new Set(pages).size === pages.length, 'a page stands on a path once'),
    }),
  ),
});

export const termsFile = z.strictObject({
  entries: z.array(
    z.strictObject({
      id,
      /** Terms to read next. */
      see: z.array(id),
      /** The chapter that says more. */
      page: slug,
    }),
  ),
});

export const checklistsFile = z.strictObject({
  lists: z.array(
    z.strictObject({
      id,
      side,
      items: z.array(
        z.strictObject({
          id,
          fact: id,
          /** Figures that its words name. */
          figures: z.array(id),
          page: slug,
          template: slug.optional(),
          tool: z.enum(CALCULATORS).optional(),
          /** How much a gap here costs beside the others; all count the same where none is given. */
          weight: z.number().positive().optional(),
          checked: date,
        }),
      ),
    }),
  ),
});

/** A regular expression, checked when the file is read. */
const pattern = z.string().refine((text) => {
  try {
    return new RegExp(text, 'iu') instanceof RegExp;
  } catch {
    return false;
  }
}, 'not a regular expression');

/** As readers type: compared in lower case. */
const phrase = z
  .string()
  .refine((text) => text.trim() === text && text !== '' && text === text.toLowerCase(), 'not a phrase in lower case');

export const termBaseFile = z.strictObject({
  rules: z.array(z.strictObject({ locale: z.enum(KNOWN_LOCALES), say: z.string(), avoid: z.array(pattern).min(1), why: z.string() })),
});

export const reviewsFile = z.strictObject({
  /** Until a page is due again. */
  months: z.number().int().positive(),
  owners: z.array(z.strictObject({ id, name: z.union([z.string().min(1), z.partialRecord(z.enum(KNOWN_LOCALES), z.string().min(1))]) })),
  pages: z.array(
    z.strictObject({
      /** Its slug; `home` for the home page. */
      page: slug,
      owner: id,
      reviewed: date,
      months: z.number().int().positive().optional(),
    }),
  ),
});

/** What readers type for terms and pages (content/data/search): words that say nothing, and phrases by term id and by slug. */
export const searchFile = z.strictObject({
  stop: z.string().min(1),
  terms: z.record(id, z.array(phrase).min(1)),
  pages: z.record(slug, z.array(phrase).min(1)),
});

/** Which page says which fact: slugs, or why none does. */
export const coverageFile = z.strictObject({ facts: z.record(id, z.union([z.array(slug), z.string()])) });

export const scenarioFile = z.strictObject({
  tool: z.enum(CALCULATORS),
  side,
  origin: z.enum(['playbook-example', 'derived']),
  facts: z.array(id),
  checked: date,
  /** Values by the calculator's keys; their units are in its table. */
  inputs: z.record(z.string(), z.union([z.number(), z.string()])),
});

export type Benchmark = z.infer<typeof benchmarksFile>['entries'][number];
export type KpiEntry = z.infer<typeof kpiMapFile>['entries'][number];
export type FigureEntry = z.infer<typeof figure>;
export type TermBaseEntry = z.infer<typeof termBaseFile>['rules'][number];
export type SearchEntries = z.infer<typeof searchFile>;
export type TermEntry = z.infer<typeof termsFile>['entries'][number];
const LETTERS = ['a', 'b', 'c', 'd'] as const;
const value = z.union([z.number(), z.string()]);

/** A number that the words of a question name: a figure, or an input or a result of a worked example. */
const questionNumber = z.union([
  z.strictObject({ figure: id }),
  z.strictObject({ of: id, input: z.string(), with: z.record(z.string(), value).optional() }),
  z.strictObject({ of: id, output: z.string(), with: z.record(z.string(), value).optional() }),
]);

export const questionsFile = z.strictObject({
  parts: z.array(
    z.strictObject({
      id,
      /** The parts of the playbook that the questions are about. */
      parts: z.array(z.string()).min(1),
      questions: z
        .array(
          z.strictObject({
            id,
            page: slug,
            /** The anchor of the section that answers it, in the English page. */
            section: id,
            /** Its place among the headings of the page, from one: a copy of the site may have no English. */
            heading: z.number().int().min(1),
            options: z.number().int().min(2).max(LETTERS.length),
            right: z.enum(LETTERS),
            numbers: z.record(z.string().regex(/^[a-zA-Z0-9]+$/), questionNumber).default({}),
          }),
        )
        .length(5),
    }),
  ),
});

export type QuestionPart = z.infer<typeof questionsFile>['parts'][number];
export type Question = QuestionPart['questions'][number];
export type QuestionNumber = z.infer<typeof questionNumber>;
export type ReadingPath = z.infer<typeof pathsFile>['paths'][number];
export type ChecklistEntry = z.infer<typeof checklistsFile>['lists'][number];
export type Reviews = z.infer<typeof reviewsFile>;
export type Scenario = z.infer<typeof scenarioFile> & { readonly id: string };

export const movedFile = z.strictObject({
  moved: z.record(slug, slug),
  short: z.record(slug, slug),
});
export type Moved = z.infer<typeof movedFile>;
