import { type AnsweredCall, toUnreadableBodyError } from "./create-fetch.ts";
import type { ReadAs } from "./openapi-fetch-types.ts";

const JSON_TYPE = /^(?:$|\*\/\*|application\/\*|[^;]*[/+]json\s*(?:;|$))/i;
const ITEM_TYPE = /^(?:text\/event-stream|application\/(?:(?:x-)?(?:jsonl|ndjson|json-lines)|json-seq))\s*(?:;|$)/i;
// HTML that nobody asked for is a proxy's page, or another server's.
const TEXT_TYPE = /^(?:text\/(?!html)[^;]*|[^;]*[/+](?:xml|yaml)|application\/x-www-form-urlencoded)\s*(?:;|$)/i;

/**
 * The data of a success, read as asked for, else as its content type says: JSON, text, form data, a stream of items, or a Blob.
 * Rejects with an `UnreadableBodyError` what is neither JSON nor what was asked for.
 */
export async function readData(response: Response, as: ReadAs, call: AnsweredCall): Promise<unknown> {
  if (call.method === "HEAD" || response.status === 204 || response.status === 205) return undefined;
  const type = response.headers.get("content-type") ?? "";
  if (as === "stream" || (as === undefined && ITEM_TYPE.test(type))) return response.body ?? new Blob([]).stream();
  if (as === "text" || (as === undefined && TEXT_TYPE.test(type))) return response.text();
  if (as === "blob" || as === "arrayBuffer") return response[as]();
  if (as === undefined && !JSON_TYPE.test(type) && !/^text\/html/i.test(type)) {
    return /^multipart\//i.test(type) ? response.formData() : response.blob();
  }
  const text = await response.text();
  if (text === "") return undefined;
  try {
    return JSON.parse(text);
  } catch {
    throw toUnreadableBodyError(response, text, call, 'JSON (parseAs: "text" takes any text)');
  }
}

/** The body of a failure: its JSON value, or its text; undefined where it is empty. */
export function errorOf(text: string): unknown {
  if (text === "") return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
