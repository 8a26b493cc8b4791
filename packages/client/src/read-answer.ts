import { type Answer, type Described, refused, unreadable } from "./failure.ts";
import { isObject, parseJson } from "./parse-json.ts";

/** The JSON object of a success, undefined where the operation has none (204); throws an `ApiError` for all else. */
export function readAnswer(call: Described, answer: Answer, success: number): object | undefined {
  if (answer.status < 200 || answer.status > 299) throw refused(call, answer);
  const isBodiless = success === 204;
  if (isBodiless && answer.text === "") return undefined;
  const body = parseJson(answer.text);
  if (!isObject(body)) throw unreadable(call, answer, isBodiless ? "an empty body" : "a JSON object");
  return isBodiless ? undefined : body;
}
