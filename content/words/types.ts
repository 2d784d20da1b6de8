/** The shapes interface words take. English is the shape; a word another language lacks is a type error and a build error. */

/** A word that depends on a number: `{n}` is where the number goes. Categories as the language has them. */
export interface Plural {
  readonly zero?: string;
  readonly one?: string;
  readonly two?: string;
  readonly few?: string;
  readonly many?: string;
  readonly other: string;
}

/** The same keys, any words. Plurals stay plurals: each language fills its own categories. */
export type Shape<T> = T extends string ? string : T extends Plural ? Plural : { readonly [K in keyof T]: Shape<T[K]> };
