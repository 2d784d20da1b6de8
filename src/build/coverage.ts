/** Which page says which fact: content/data/coverage.yaml held to the pages there are. */

/** Pages by slug, or the reason why a fact is on none. */
export type Coverage = Readonly<Record<string, readonly string[] | string>>;

/** A reason takes at least a few words. */
const SHORTEST_REASON = 12;

/** Facts on no page, on pages that are not there, or left out without saying why. Each fault names the fact. */
export function coverageFaults(facts: Coverage, isPage: (slug: string) => boolean): string[] {
  return Object.entries(facts).flatMap(([id, said]) => {
    if (typeof said === 'string') return said.trim().length < SHORTEST_REASON ? [`the fact "${id}" is left out without a reason.`] : [];
    if (said.length === 0) return [`the fact "${id}" is on no page.`];
    return said.filter((slug) => !isPage(slug)).map((slug) => `the fact "${id}" points to "${slug}": there is no such page.`);
  });
}
