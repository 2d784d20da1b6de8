/** What a link makes of a page: whose numbers they are, and which side of the case it opens; or the side its reader has chosen. Fetched with the first of them. */
import type { KeptState } from './address.ts';
import { NO_AGREEMENT } from './agreement.ts';
import { withDefaults } from './definition.ts';
import type { Field } from './field.ts';
import { inView } from './link-pairs.ts';
import type { ReadLink } from './link-types.ts';
import { readLink } from './read-link.ts';
import { inputOnSide, SIDES } from './side.ts';
import type { Change } from './state.ts';

export { inView, readLink };

/**
 * The state a link brings. It is somebody's proposal where it says when it was sent, and where it does not say that somebody works on it,
 * as no link did before there were proposals.
 */
export function openedBy(link: ReadLink, { drafts, received }: KeptState): Change {
  const { agreement = NO_AGREEMENT, inputs, view = 'work' } = link;
  const negotiated = link.agreement !== undefined;
  const proposal = agreement.sent !== null || view === 'case' || Object.keys(agreement.was).length > 0;
  return { kind: 'opened', inputs, drafts, agreement, view, received: negotiated && (received ?? proposal) };
}

/** The defaults on a side; null where the calculator has no field that decides it. @param lens what the reader has chosen, as the root says it */
export function openedOn(fields: readonly Field[], lens: string): Change | null {
  const side = SIDES.find((one) => one === lens);
  const own = side && inputOnSide(fields, side);
  return own
    ? { kind: 'opened', inputs: withDefaults(fields, own), drafts: {}, agreement: NO_AGREEMENT, received: false, view: 'work' }
    : null;
}
