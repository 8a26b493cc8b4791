import { defined } from "./defined.ts";
import { type Lines, methods } from "./operation.ts";
import type { ClientOptions } from "./options.ts";
import { toSettings } from "./settings.ts";

/** Nouns with the client's way to change its options. */
export type ClientOf<Nouns> = Nouns & { withOptions(options: ClientOptions): ClientOf<Nouns> };

/** A client with the methods of these lines. */
export function clientOf<Nouns>(lines: Lines<Nouns>, options: ClientOptions): ClientOf<Nouns> {
  // A copy, for the caller may go on with the object.
  const own = { ...options };
  return {
    ...methods(toSettings(own), lines),
    withOptions: (changes) => clientOf(lines, { ...own, ...defined(changes) }),
  };
}
