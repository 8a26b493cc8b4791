import { type AnsweredCall, textOf, toUnreadableBodyError } from "./create-fetch.ts";
import type { ReadAs } from "./openapi-fetch-types.ts";
import { isItemStream, isJsonType } from "./values.ts";

/** Content types that don't say what the body is. It is then read as JSON. */
const ANY_TYPE = /^(?:$|\*\/\*|application\/\*)/i;
// HTML is not included, because it probably comes from a proxy or from another server.
const TEXT_TYPE = /^(?:text\/(?!html)[^;]*|[^;]*[/+](?:xml|yaml)|application\/x-www-form-urlencoded)\s*(?:;|$)/i;

/**
 * Reads the data of a success as `as` says. By default, its content type decides: JSON, text, form data, a stream of items, or a
 * Blob. Rejects with an `UnreadableBodyError` if the body should be JSON but isn't.
 */
export async function readData(response: Response, as: ReadAs, call: AnsweredCall): Promise<unknown> {
  if (call.method === "HEAD" || response.status === 204 || response.status === 205) return undefined;
  const type = response.headers.get("content-type") ?? "";
  if (as === "stream" || (as === undefined && isItemStream(type))) return response.body ?? new Blob([]).stream();
  if (as === "text" || (as === undefined && TEXT_TYPE.test(type))) return textOf(response);
  if (as === "blob" || as === "arrayBuffer") return response[as]();
  if (as === undefined && !ANY_TYPE.test(type) && !isJsonType(type) && !/^text\/html/i.test(type)) {
    return /^multipart\//i.test(type) ? response.formData() : response.blob();
  }
  const text = await textOf(response);
  if (text === "") return undefined;
  try {
    return JSON.parse(text);
  } catch {
    throw toUnreadableBodyError(response, text, call, 'JSON (parseAs: "text" takes any text)');
  }
}

/** The body of a failure: its JSON value, or its text if it isn't JSON; undefined if it is empty. */
export function errorOf(text: string): unknown {
  if (text === "") return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
