/** Production builds have no such check: it costs bytes, and the developer has seen it before. */
export function refuseUnknownOptions(_where: string, _given: object, _known: object): void {}
