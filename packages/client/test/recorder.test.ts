import { expect, test } from "vitest";
import { ApiError, type ClientOptions } from "../src/index.ts";
import { createRecorder, type Recorder } from "./recorder.ts";

const apiKey = 'ak_recorded/of "a test"';
const event = { operationId: "getShareLink", method: "GET", url: "http://x.test/", attempt: 1, durationMs: 0 } as const;
const fields = { ...event, message: "no" };

/** The ways by which a text can leave a client. Each passes on the text that it gets. */
const ways: Record<string, (recorder: Recorder, options: ClientOptions, text: string) => unknown> = {
  "a line of the log": (_, { logger }, text) => logger?.debug("sent", { headers: { authorization: text } }),
  "a warning": (_, { logger }, text) => logger?.warn(text, {}),
  "an event of a hook": (_, { hooks }, text) => hooks?.onRequest?.({ ...event, url: text }),
  "an error": (recorder, _, text) => new (recorder.tapError(ApiError))({ ...fields, rawBody: text }),
  "the cause of an error": (recorder, _, text) =>
    new (recorder.tapError(ApiError))({ ...fields, cause: Object.assign(new Error("no"), { request: { text } }) }),
};

test.each(Object.keys(ways))("a key that leaves a client in %s is found in every spelling", (way) => {
  for (const text of [apiKey, JSON.stringify({ apiKey }), encodeURIComponent(apiKey)]) {
    const recorder = createRecorder();
    const options = recorder.tapOptions({ apiKey, logger: { debug: () => {}, warn: () => {} } });
    ways[way]?.(recorder, options, `with ${text} in it`);
    expect(recorder.leaks()).not.toEqual([]);
  }
});

test.each(Object.keys(ways))("a token from an answer that leaves a client in %s is found", (way) => {
  const recorder = createRecorder();
  const options = recorder.tapOptions({ apiKey, logger: { debug: () => {}, warn: () => {} } });
  recorder.tapData({ data: [{ token: "sh_recorded7token8of9te" }] });
  ways[way]?.(recorder, options, "/share/sh_recorded7token8of9te");
  expect(recorder.leaks()).not.toEqual([]);
});

test("a leak is still found after more lines than the recorder keeps at once", () => {
  const recorder = createRecorder();
  const { logger } = recorder.tapOptions({ apiKey, logger: { debug: () => {}, warn: () => {} } });
  logger?.warn(`with ${apiKey} in it`, {});
  for (let line = 0; line < 60_000; line++) logger?.warn(`line ${line}`, {});
  expect(recorder.leaks()).toHaveLength(2);
});

test("a client that leaks nothing has no leaks, even with a key from a function", async () => {
  const recorder = createRecorder();
  const { apiKey: ask, logger } = recorder.tapOptions({ apiKey: () => apiKey, logger: console });
  await (ask as (context: object) => unknown)({});
  expect(logger).toBeDefined();
  expect(recorder.leaks()).toEqual([]);
});
