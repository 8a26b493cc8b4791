import { type AnsweredCall, type Received, toUnreadableBodyError } from "../create-fetch.ts";
import { isItemStream, isJsonType } from "../values.ts";
import type { ReadAs } from "./option-types.ts";

/** Content types that don't say what the body is. It is then read as JSON. */
const ANY_TYPE = /^(?:$|\*\/\*|application\/\*)/i;
// HTML is not included, because it probably comes from a proxy or from another server.
const TEXT_TYPE = /^(?:text\/(?!html)[^;]*|[^;]*[/+](?:xml|yaml)|application\/x-www-form-urlencoded)\s*(?:;|$)/i;

/**
 * Reads the data of a success as `as` says. By default, its content type decides: JSON, text, form data, a stream of items, or a
 * Blob. Rejects with an `UnreadableBodyError` if the body should be JSON but isn't.
 */
export async function readData(received: Received, as: ReadAs, call: AnsweredCall): Promise<unknown> {
  const { status, headers } = received;
  if (call.method === "HEAD" || status === 204 || status === 205) return undefined;
  const type = headers.get("content-type") ?? "";
  if (as === "stream" || (as === undefined && isItemStream(type)))
    return received.response.body ?? new Blob([]).stream();
  if (as === "text" || (as === undefined && TEXT_TYPE.test(type))) return received.text();
  if (as === "blob" || as === "arrayBuffer") return received.response[as]();
  if (as === undefined && !ANY_TYPE.test(type) && !isJsonType(type) && !/^text\/html/i.test(type)) {
    return /^multipart\//i.test(type) ? received.response.formData() : received.response.blob();
  }
  const text = await received.text();
  if (text === "") return undefined;
  try {
    return JSON.parse(text);
  } catch {
    throw toUnreadableBodyError(received.response, text, call, 'JSON (parseAs: "text" takes any text)');
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
