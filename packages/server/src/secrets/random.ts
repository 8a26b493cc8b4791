import { AsyncLocalStorage } from "node:async_hooks";
import { randomBytes, randomUUIDv7 } from "node:crypto";

/** Where new ids, tokens, keys and webhook secrets come from. */
export interface RandomSource {
  /** A new UUID, version 7. */
  id(): string;
  bytes(count: number): Uint8Array;
}

let given: AsyncLocalStorage<RandomSource> | undefined;

/**
 * Runs an action, and everything that it waits for, with another source than the system's. This is for emulators: whoever
 * knows their seed can predict every token. The service never calls it, and nothing outside of `run` is affected.
 */
export function withRandom<Result>(source: RandomSource, run: () => Result): Result {
  given ??= new AsyncLocalStorage();
  return given.run(source, run);
}

/** A new id: a UUID of version 7 from the system's CSPRNG, unless `withRandom` has another source. */
export function newId(): string {
  return given?.getStore()?.id() ?? randomUUIDv7();
}

/** So many random bytes, from the same source. */
export function newBytes(count: number): Uint8Array {
  return given?.getStore()?.bytes(count) ?? randomBytes(count);
}
