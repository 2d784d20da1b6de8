// Why this file: serves the built site once for all browser tests, with the headers it will really have.
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import type { TestProject } from 'vitest/node';
import { serve } from '../../src/build/serve.mjs';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the site is served: `http://localhost:1234`. */
    base: string;
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await serve({ dist: resolve(process.env['DIST'] ?? 'dist'), port: 0 });
  project.provide('base', `http://localhost:${(server.address() as AddressInfo).port}`);
  return () =>
    new Promise((done) => {
      server.close(() => done());
      server.closeAllConnections();
    });
}
