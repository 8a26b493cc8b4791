/** One validator of a contender; `issues` gives every reason against a value, in whatever shape the contender has for one. */
export interface Judge {
  readonly is: (value: unknown) => boolean;
  readonly issues?: (value: unknown) => readonly unknown[];
}

/** A contender's validators, each made when it is asked for, so that a bundle of one holds no other. */
export interface Judges {
  /** `ShareLink`, open to unknown keys. */
  link(): Judge;
  /** `PersonaShareLinkPage`: a page of links, each with its persona, and where the page stands. */
  list(): Judge;
  /** `CreateShareLink`, closed to unknown keys. */
  create(): Judge;
}

/** The names of the three validators. */
export const SUBJECTS = ["link", "list", "create"] as const;

/** One of the three validators. */
export type Subject = (typeof SUBJECTS)[number];
