/** What the page hands to this calculator beside its own words. */
import type { EngineWords } from '../../words/index.ts';
import { PATHS } from './definition.ts';
import type { EnginePath } from '../../models/engine.ts';

export interface EnginePageWords extends EngineWords {
  /** Titles of the chapters named, by slug. */
  readonly titles: Readonly<Record<string, string>>;
}

/** A path with the reason for each stop. */
export function stopsOf(words: EnginePageWords, path: EnginePath): readonly { slug: string; title: string; reason: string }[] {
  const reasons: Readonly<Record<string, string>> = words.path.reasons[path];
  return PATHS[path].map((slug) => ({ slug, title: words.titles[slug] ?? '', reason: reasons[slug]! }));
}
