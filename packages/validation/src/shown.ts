const LONGEST = 40;
const SECRET_NAME = /token|api[-_]?key|authorization|nonce|password|passphrase|secret|credential|cookie/i;
const SECRET_TEXT =
  /^(?:Bearer\s|Basic\s|eyJ|[a-z]{2,8}_[\w-]{12,})|^(?=[^a-z]*[a-z])(?=[^A-Z]*[A-Z])(?=\D*\d)[\w+/=-]{20,}$/;
const SECRET_START = 4;

/** Whether a JSON Pointer points to a secret: one of its names, at any depth, is a typical name of a secret. */
export function isSecretAt(pointer: string): boolean {
  return SECRET_NAME.test(pointer);
}

/** A value for a message: at most 40 characters, and only the first four if it looks like a secret. Objects and arrays are only named. */
export function shown(value: unknown): string {
  if (typeof value === "string") return shownText(value);
  if (Array.isArray(value)) return `an array of ${value.length}`;
  if (typeof value === "object" && value !== null) return "an object";
  if (typeof value === "function") return "a function";
  if (typeof value === "bigint") return shortened(`${value}n`);
  return shortened(Object.is(value, -0) ? "-0" : String(value));
}

function shownText(text: string): string {
  const start = SECRET_TEXT.test(text) ? SECRET_START : LONGEST;
  if (text.length > start) {
    const cut = [...text.slice(0, 2 * start)].slice(0, start).join("");
    return JSON.stringify(cut) + (cut.length < text.length ? " and more" : "");
  }
  return needsNoEscape(text) ? `"${text}"` : JSON.stringify(text);
}

function shortened(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

/** A loop, because it is faster here than a regular expression. */
function needsNoEscape(text: string): boolean {
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    // Quotation marks, backslashes and characters after "z" are not allowed.
    if (code < 35 || code > 122 || code === 92) return false;
  }
  return true;
}
