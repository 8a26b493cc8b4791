/**
 * The path of an operation with its parameters put in, percent-encoded. Refuses what a URL parser, a proxy or a server
 * could read as anything but one segment, so the path always has exactly the template's segments.
 */
export function toRequestPath(template: string, parameters: Record<string, unknown>): string {
  return template.replaceAll(/\{([^{}]+)\}/g, (_, name: string) => toSegment(name, parameters[name]));
}

// "%" because an encoded dot or slash may be decoded twice on its way; ";" because some servers cut a segment there.
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it refuses.
const REFUSED = /[/\\;?#%\u0000-\u001f\u007f]/;

/** Messages do not repeat the value: a key passed by mistake must not end in a log. */
function toSegment(name: string, value: unknown): string {
  if (typeof value !== "string") throw refused(name, `is ${value === null ? "null" : typeof value}, not a string`);
  if (value === "") throw refused(name, "is empty");
  if (/^(?:\.|%2e){1,2}$/i.test(value)) throw refused(name, `is ${JSON.stringify(value)}`);
  const at = value.search(REFUSED);
  if (at !== -1) throw refused(name, `has ${JSON.stringify(value[at])} at index ${at}`);
  try {
    return encodeURIComponent(value);
  } catch {
    throw refused(name, "has half of a surrogate pair");
  }
}

function refused(name: string, why: string): TypeError {
  return new TypeError(`The path parameter "${name}" must be one segment of a path, as ids are, but it ${why}.`);
}
