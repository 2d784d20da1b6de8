/** The lists of the litmus test by the names they have in links and files. */
export const LISTS = ['b2c', 'b2b', 'governance'] as const;
export type ListId = (typeof LISTS)[number];
