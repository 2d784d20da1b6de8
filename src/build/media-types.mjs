/** What files are, by the ends of their names: one list for every server of ours. */

/** Media types and the ends of names. Anything else is bytes. */
export const TYPES = {
  'text/html': ['html'],
  'text/css': ['css'],
  'text/javascript': ['js', 'mjs'],
  'text/csv': ['csv'],
  'text/markdown': ['md'],
  'text/plain': ['txt'],
  'application/json': ['json'],
  'application/xml': ['xml'],
  'application/atom+xml': ['atom'],
  'application/manifest+json': ['webmanifest'],
  'application/wasm': ['wasm'],
  'image/svg+xml': ['svg'],
  'image/png': ['png'],
  'font/woff2': ['woff2'],
};

export const BYTES = 'application/octet-stream';

const BY_END = new Map(Object.entries(TYPES).flatMap(([type, ends]) => ends.map((end) => [end, type])));

/** Whether a type is letters: they need a coding said, and are worth compressing. */
export const isText = (type) => /^text\/|json|xml/.test(type);

/** The type of a file by its name, without the coding of its letters. */
export const typeOf = (file) => BY_END.get(/\.(\w+)$/.exec(file)?.[1]) ?? BYTES;
