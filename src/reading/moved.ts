/** Pages that have another address than before: what readers have ticked follows them. */
export type Moved = Readonly<Record<string, string>>;

declare const __MOVED__: Moved | undefined;

/** Old slug → new slug, without language, from content/data/moved.yaml: the build puts them here (src/build/integration.ts). */
export const MOVED: Moved = typeof __MOVED__ === 'undefined' ? {} : __MOVED__;

/** Where a page is now. A page that has not moved, or whose moves lead in a circle, is where it was. */
export function placeOf(slug: string, moved: Moved = MOVED): string {
  const seen = new Set([slug]);
  let now = slug;
  while (Object.hasOwn(moved, now)) {
    now = moved[now]!;
    if (seen.has(now)) return slug;
    seen.add(now);
  }
  return now;
}
