const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** A text folded for a search without regard to case: two texts that differ only in case fold to the same one, in every script. */
export function fold(text: string): string {
  // Upper case last: it maps ς and σ to one letter wherever they stand, and ß to SS, which lower case does not.
  return text.normalize("NFC").toLowerCase().toUpperCase().normalize("NFC");
}

/** A UUID in the form that it is stored and answered in. */
export function canonicalUuid(uuid: string): string {
  return uuid.toLowerCase();
}

/** Whether a text is a UUID in its hyphenated form. */
export function isUuid(text: string): boolean {
  return UUID.test(text);
}
