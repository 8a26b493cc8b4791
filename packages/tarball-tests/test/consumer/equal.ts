/** Compiles if two types are the same; `any` is only the same as itself. */
export type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/** Accepts only true. */
export type Holds<Claim extends true> = Claim;
