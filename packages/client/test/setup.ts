import { afterAll, vi } from "vitest";
import type { Client, ClientOptions } from "../src/index.ts";
import { recorder } from "./recorder.ts";

// Every client in this suite logs at debug level. After each file, its logs, hook events and errors are searched for keys and tokens.

vi.mock(import("../src/create-client.ts"), async (importOriginal) => {
  const { createClient } = await importOriginal();
  const watched = (options: ClientOptions = {}): Client => {
    const client = createClient(recorder.tapOptions({ logger: SILENT, ...options }));
    return recorder.tapClient({
      ...client,
      withOptions: (changes) => recorder.tapClient(client.withOptions(recorder.tapOptions(changes))),
    });
  };
  return { createClient: watched };
});

vi.mock(import("../src/api-error.ts"), async (importOriginal) => {
  const original = await importOriginal();
  const ApiError = recorder.tapError(original.ApiError);
  const errorClass: typeof original.errorClass = (name, base = ApiError) => original.errorClass(name, base);
  return { ...original, ApiError, errorClass };
});

// Tokens and keys in an answer are secrets, too, as soon as the client reads them.
vi.mock(import("../src/values.ts"), async (importOriginal) => {
  const original = await importOriginal();
  return {
    ...original,
    parseJson: (text, reviver) => {
      recorder.tapData(original.parseJson(text));
      return original.parseJson(text, reviver);
    },
  };
});

const SILENT = { debug: () => {}, warn: (...line: unknown[]) => console.warn(...line) };

afterAll(() => {
  const leaks = recorder.leaks();
  if (leaks.length > 0) throw new Error(`The client leaked a key or a token:\n${leaks.slice(0, 5).join("\n")}`);
  // Some files leave many megabytes to look through.
}, 300_000);
