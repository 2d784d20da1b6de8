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

/** @returns {Promise<{ id: string, ms: number }[]>} what the case costs beside its results: processor time, so that other work on the machine does not count */
export async function caseCosts(root) {
  const server = await createServer({
    root,
    configFile: false,
    logLevel: 'error',
    server: { middlewareMode: true },
    optimizeDeps: { noDiscovery: true },
  });
  try {
    const { definition } = await server.ssrLoadModule('/src/calculators/roi/definition.ts');
    const { defaultsOf } = await server.ssrLoadModule('/src/calculator/field.ts');
    const { tornado } = await server.ssrLoadModule('/src/models/roi-sensitivity.ts');
    const { DRAWS, roiDraws } = await server.ssrLoadModule('/src/models/roi-monte-carlo.ts');
    const bounds = definition.fields.filter((field) => field.kind === 'number');
    const inputs = defaultsOf(definition.fields);
    return [
      { id: 'tornado with all break-evens', ms: processorTime(() => tornado(inputs, bounds), 500) },
      { id: `${DRAWS} draws`, ms: processorTime(() => roiDraws(inputs), 20) },
    ];
  } finally {
    await server.close();
  }
}

function processorTime(work, times) {
  for (let warm = 0; warm < times; warm++) work();
  const before = process.cpuUsage();
  for (let run = 0; run < times; run++) work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000 / times;
}
