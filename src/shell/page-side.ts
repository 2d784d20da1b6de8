/** Pages that are about one side only: the sidebar marks them, and what they hold is the page itself, not one half of it. */
import { CALCULATORS } from '../calculators/registry.ts';
import { SIDES, sidesOf, type Side } from '../calculators/sides.ts';

/** What a page's address does not say by its own ending (`checklists/b2c`, `templates/landing-page-b2b`). */
const OWN: Readonly<Record<Side, readonly string[]>> = {
  b2c: ['compare/case-skincare', 'templates/cart-recovery'],
  b2b: [
    'compare/case-industrial-saas',
    'templates/lead-nurturing',
    'templates/champion-mails',
    'templates/dual-demo',
    'templates/discovery-call',
    'templates/five-minute-callback',
    'templates/poc-criteria',
    'templates/security-pack',
    'templates/roi-sheet',
    'templates/deal-review',
    'templates/icp-scoring',
    'templates/replacement-offer',
    ...CALCULATORS.filter((id) => !sidesOf(id).b2c).map((id) => `tools/${id}`),
  ],
};

/** The side a page is about; undefined where it is about both. @param slug without language */
export function sideOfPage(slug: string): Side | undefined {
  return SIDES.find((side) => OWN[side].includes(slug) || slug.endsWith(`/${side}`) || slug.endsWith(`-${side}`));
}
