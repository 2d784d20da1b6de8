/** The link codec: a case as a fragment of the address, and back, whatever the fragment holds. */
export type * from './link-types.ts';
export { readLink } from './read-link.ts';
export { joinedPairs, MOST_LINK, writeLink } from './write-link.ts';
