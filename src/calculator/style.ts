/** The style sheet of a part that is loaded on demand. Imported as CSS it would be in the head of every page that could ever load the part. */

const loaded = new Map<string, Promise<void>>();

/**
 * Adds a style sheet to the page, once.
 * @param address from `import address from './part.css?url'`
 * @returns settles when it is there; rejects when it cannot be fetched, and is asked for anew the next time
 */
export function loadStyle(address: string): Promise<void> {
  let promise = loaded.get(address);
  if (!promise) {
    promise = new Promise((done, failed) => {
      const link = document.createElement('link');
      link.rel = 'stylesheet';
      link.href = address;
      link.onload = () => done();
      link.onerror = () => {
        link.remove();
        loaded.delete(address);
        failed(new Error(`The style sheet ${address} could not be loaded.`));
      };
      document.head.append(link);
    });
    loaded.set(address, promise);
  }
  return promise;
}
