import { kindIfTold, refuse } from "./refuse.ts";

/**
 * The path of an operation with its id put in, percent-encoded. Refuses what a URL parser, a proxy or a server could read as
 * anything but one segment, so the path always has exactly the template's segments.
 */
export function toRequestPath(template: string, id: unknown): string {
  return template.includes("{id}") ? template.replace("{id}", toSegment('The path parameter "id"', id)) : template;
}

/** The value as one segment of a path. Messages do not repeat it: a key passed by mistake must not end in a log. */
export function toSegment(what: string, value: unknown): string {
  // "%" because an encoded dot or slash may be decoded twice on its way; ";" because some servers cut a segment there.
  if (typeof value === "string" && /^(?!\.\.?$)[^/\\;?#%\p{Cc}\p{Cs}]+$/u.test(value)) return encodeURIComponent(value);
  return refuse(
    what,
    "one segment of a path: not . or .. and without / \\ ; ? # %, control characters and lone surrogates",
    kindIfTold(value),
  );
}
