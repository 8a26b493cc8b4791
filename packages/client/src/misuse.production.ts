/** Checks nothing: takes the place of the function of `misuse.ts` in production builds. */
export function refuseBadOptions(_where: string, _given: unknown, _more?: readonly string[]): void {}
