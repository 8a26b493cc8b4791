const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Folds a text for a search that ignores case: in every script, two texts that differ only in case fold to the same one. */
export function fold(text: string): string {
  // Upper case comes last: it maps ς and σ to the same letter, and ß to SS, which lower case doesn't.
  return text.normalize("NFC").toLowerCase().toUpperCase().normalize("NFC");
}

/** A UUID as it is stored and as answers show it. */
export function canonicalUuid(uuid: string): string {
  return uuid.toLowerCase();
}

/** Whether a text is a UUID with hyphens. */
export function isUuid(text: string): boolean {
  return UUID.test(text);
}
