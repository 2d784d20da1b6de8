/** How many times a second each model answers: with all it shows, on one core. */
import { createServer } from 'vite';

const SECONDS = 1;

/** @returns {Promise<{ id: string, perSecond: number }[]>} */
export async function evaluations(root) {
  const server = await createServer({
    root,
    configFile: false,
    logLevel: 'error',
    server: { middlewareMode: true },
    optimizeDeps: { noDiscovery: true },
  });
  try {
    const { CALCULATORS, definitionOf } = await server.ssrLoadModule('/src/calculators/registry.ts');
    const { references } = await server.ssrLoadModule('/src/calculators/references.ts');
    const { defaultsOf } = await server.ssrLoadModule('/src/calculator/field.ts');
    return CALCULATORS.map((id) => {
      const definition = definitionOf(id);
      const inputs = defaultsOf(definition.fields);
      for (let warm = 0; warm < 200; warm++) definition.compute(inputs, references[id]);
      let count = 0;
      const start = performance.now();
      while (performance.now() - start < SECONDS * 1000) {
        definition.compute(inputs, references[id]);
        count++;
      }
      return { id, perSecond: count / ((performance.now() - start) / 1000) };
    });
  } finally {
    await server.close();
  }
}
