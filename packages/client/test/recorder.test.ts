import { expect, test } from "vitest";
import { ApiError, type ClientOptions } from "../src/index.ts";
import { createRecorder, type Recorder } from "./recorder.ts";

const apiKey = 'ak_recorded/of "a test"';
const event = { operationId: "getShareLink", method: "GET", url: "http://x.test/", attempt: 1, durationMs: 0 } as const;
const fields = { ...event, message: "no" };

/** Ways out of a client, each of which carries what it is given. */
const ways: Record<string, (recorder: Recorder, options: ClientOptions, text: string) => unknown> = {
  "a line of the log": (_, { logger }, text) => logger?.debug("sent", { headers: { authorization: text } }),
  "a warning": (_, { logger }, text) => logger?.warn(text, {}),
  "an event of a hook": (_, { hooks }, text) => hooks?.onRequest?.({ ...event, url: text }),
  "an error": (recorder, _, text) => new (recorder.tapError(ApiError))({ ...fields, rawBody: text }),
  "the cause of an error": (recorder, _, text) =>
    new (recorder.tapError(ApiError))({ ...fields, cause: Object.assign(new Error("no"), { request: { text } }) }),
};

test.each(Object.keys(ways))("a key that leaves a client by %s is found, in every spelling", (way) => {
  for (const text of [apiKey, JSON.stringify({ apiKey }), encodeURIComponent(apiKey)]) {
    const recorder = createRecorder();
    const options = recorder.tapOptions({ apiKey, logger: { debug: () => {}, warn: () => {} } });
    ways[way]?.(recorder, options, `with ${text} in it`);
    expect(recorder.leaks()).not.toEqual([]);
  }
});

test.each(Object.keys(ways))("a token of an answer that leaves a client by %s is found", (way) => {
  const recorder = createRecorder();
  const options = recorder.tapOptions({ apiKey, logger: { debug: () => {}, warn: () => {} } });
  recorder.tapData({ data: [{ token: "sh_recorded7token8of9te" }] });
  ways[way]?.(recorder, options, "/share/sh_recorded7token8of9te");
  expect(recorder.leaks()).not.toEqual([]);
});

test("what left a client long ago is still found, after more lines than are kept at once", () => {
  const recorder = createRecorder();
  const { logger } = recorder.tapOptions({ apiKey, logger: { debug: () => {}, warn: () => {} } });
  logger?.warn(`with ${apiKey} in it`, {});
  for (let line = 0; line < 60_000; line++) logger?.warn(`line ${line}`, {});
  expect(recorder.leaks()).toHaveLength(2);
});

test("what holds neither is no leak, also where a key comes from a function", async () => {
  const recorder = createRecorder();
  const { apiKey: ask, logger } = recorder.tapOptions({ apiKey: () => apiKey, logger: console });
  await (ask as (context: object) => unknown)({});
  expect(logger).toBeDefined();
  expect(recorder.leaks()).toEqual([]);
});
