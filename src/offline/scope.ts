/** The part of a service worker's surroundings that ours uses. TypeScript knows them only in place of the page's, which the rest of the site needs. */

export interface Client {
  readonly id: string;
  readonly url: string;
  postMessage(message: unknown): void;
}

interface LastingEvent extends Event {
  waitUntil(promise: Promise<unknown>): void;
}

export interface AskingEvent extends LastingEvent {
  readonly request: Request;
  readonly preloadResponse: Promise<Response | undefined>;
  respondWith(response: Promise<Response>): void;
}

interface TellingEvent extends LastingEvent {
  readonly data: unknown;
  readonly source: Client | null;
}

interface Scope {
  readonly clients: {
    claim(): Promise<void>;
    matchAll(options: { readonly includeUncontrolled: boolean }): Promise<readonly Client[]>;
  };
  readonly registration: { readonly navigationPreload?: { enable(): Promise<void> } };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', act: (event: LastingEvent) => void): void;
  addEventListener(type: 'fetch', act: (event: AskingEvent) => void): void;
  addEventListener(type: 'message', act: (event: TellingEvent) => void): void;
}

/** The worker itself. */
export const worker = globalThis as unknown as Scope;
