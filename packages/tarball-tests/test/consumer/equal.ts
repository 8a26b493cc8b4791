/** Compiles for two types that are the same, `any` being the same as itself alone. */
export type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/** Takes what is true. */
export type Holds<Claim extends true> = Claim;
