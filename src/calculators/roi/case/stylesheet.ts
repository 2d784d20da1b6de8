/**
 * Styles that come with a part loaded on demand. A plain import of them would not do: the build links the styles of everything that a
 * page may ever load into its head, where they would weigh on each first visit.
 */

/** Adds a style sheet of ours to the page. Resolves when it counts, and also when it does not come: text without style can be read. */
export function stylesheet(href: string): Promise<void> {
  return new Promise((resolve) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = href;
    link.onload = () => resolve();
    link.onerror = () => resolve();
    document.head.append(link);
  });
}
