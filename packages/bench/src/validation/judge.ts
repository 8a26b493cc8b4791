/** One validator of a contender. `issues` returns everything that is wrong with a value, in the contender's own form. */
export interface Judge {
  readonly is: (value: unknown) => boolean;
  readonly issues?: (value: unknown) => readonly unknown[];
}

/** A contender's validators. Each is created by its own function, so that a bundle with one contains no other. */
export interface Judges {
  /** `ShareLink`, which allows unknown keys. */
  link(): Judge;
  /** `PersonaShareLinkPage`: a page of links, each with its persona, and the position of the page. */
  list(): Judge;
  /** `CreateShareLink`, which allows no unknown keys. */
  create(): Judge;
}

/** The names of the three validators. */
export const SUBJECTS = ["link", "list", "create"] as const;

/** One of the three validators. */
export type Subject = (typeof SUBJECTS)[number];
