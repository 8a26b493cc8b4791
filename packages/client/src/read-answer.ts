import type { Answer } from "./exchange.ts";
import { type Exchanged, refused, unreadable } from "./failure.ts";
import { isObject, parseJson } from "./parse-json.ts";

/** The JSON object of a success, undefined where the operation has none (204); throws an `ApiError` for all else. */
export function readAnswer(exchanged: Exchanged, answer: Answer, statuses: readonly (number | string)[]): unknown {
  if (answer.status < 200 || answer.status > 299) throw refused(exchanged, answer);
  const isBodiless = statuses.includes(204);
  if (isBodiless && answer.text === "") return undefined;
  const body = parseJson(answer.text);
  if (!isObject(body)) throw unreadable(exchanged, answer, isBodiless ? "an empty body" : "a JSON object");
  return isBodiless ? undefined : body;
}
