/** Refuses an option that nobody knows, by its name; only builds for development have this check. */
export function refuseUnknownOptions(_where: string, _given: object, _known: object): void {}
