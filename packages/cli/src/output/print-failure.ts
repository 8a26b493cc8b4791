import type { Failure } from "../failure.ts";
import type { World } from "../world.ts";
import { paintFor, visible, withoutSecrets } from "./text.ts";

/** Prints a failure to stderr: for people, or as one line of JSON if the user asked for JSON. */
export function printFailure({ stderr, env }: World, failure: Failure, isJson: boolean): void {
  const text = isJson ? jsonOf(failure) : textOf(failure, paintFor(stderr, env));
  stderr.write(`${withoutSecrets(text)}\n`);
}

function jsonOf({ kind, message, facts }: Failure): string {
  return JSON.stringify({ error: { kind, message, ...facts } });
}

function textOf({ message, facts }: Failure, paint: ReturnType<typeof paintFor>): string {
  const { details = [], hint, requestId } = facts;
  return [
    `${paint("red", "Error:")} ${visible(message)}`,
    ...details.map((each) => `  - ${visible(each)}`),
    ...(hint === undefined ? [] : [hint]),
    ...(requestId === undefined ? [] : [paint("dim", `Request: ${visible(requestId)}`)]),
  ].join("\n");
}
