import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { operations } from "../src/generated/operations.ts";
import { bodyOf, CONSOLE_URL, openTestApp, PERSONA_ID, type RequestBody, type TestApp } from "./test-app.ts";

let app: TestApp;
beforeEach(async () => {
  app = await openTestApp();
});
afterEach(() => app.close());

const GOOD = JSON.stringify({ personaId: PERSONA_ID });
const post = (body: RequestBody, headers: Record<string, string> = {}) =>
  app.send("POST", "/v1/share-links", { body, headers: { "content-type": "application/json", ...headers } });
const codeOf = async (response: Response) => [response.status, (await bodyOf(response)).code];

test.each([
  "application/json",
  "APPLICATION/JSON",
  "application/json; charset=utf-8",
  'application/json;charset="UTF-8"',
])("a body of type %s is accepted", async (type) => {
  expect((await post(GOOD, { "content-type": type })).status).toBe(201);
});

test.each([
  "",
  "text/plain",
  "application/x-www-form-urlencoded",
  "application/jsonp",
  "application/merge-patch+json",
  "application/json; charset=utf-16",
])("a body of type %j is refused with 415 that names the accepted types", async (type) => {
  const response = await post(GOOD, { "content-type": type });
  expect(response.status).toBe(415);
  expect(await bodyOf(response)).toMatchObject({
    code: "unsupported_media_type",
    message: expect.stringContaining("application/json"),
  });
});

test("a compressed body is refused with 415", async () => {
  expect(await codeOf(await post(GOOD, { "content-encoding": "gzip" }))).toEqual([415, "unsupported_media_type"]);
});

test.each(["", "{", "{'a': 1}", '{"a": NaN}', `${GOOD}x`, new Uint8Array([0x22, 0xff, 0x22])])(
  "a body that isn't JSON (%j) is refused with 400 malformed_json",
  async (body) => {
    expect(await codeOf(await post(body as RequestBody))).toEqual([400, "malformed_json"]);
  },
);

test.each(["null", "[]", '"x"', "1", "true"])(
  "a body that is %s is refused with 400 that points to it",
  async (body) => {
    const response = await post(body);
    expect(response.status).toBe(400);
    expect((await bodyOf(response)).details).toMatchObject([{ path: "/body", code: "type" }]);
  },
);

test("a body of 65536 bytes is accepted and one byte more is refused with 413, even if the length isn't announced", async () => {
  const most = GOOD.padEnd(65_536);
  const streamed = (text: string) =>
    app.send("POST", "/v1/share-links", {
      body: new Blob([text]).stream(),
      headers: { "content-type": "application/json" },
    });
  for (const send of [post, streamed]) {
    expect((await send(most)).status).toBe(201);
    expect(await codeOf(await send(`${most} `))).toEqual([413, "body_too_large"]);
  }
});

test("a deeply nested body is refused with 400", async () => {
  expect((await post("[".repeat(30_000) + "]".repeat(30_000))).status).toBe(400);
});

describe("a body of 64 KiB with hundreds or thousands of faults gets at most 100 issues", () => {
  const TAKING = Object.values(operations).filter(({ body }) => body !== null);
  const members = JSON.stringify(Object.fromEntries(Array.from({ length: 5_000 }, (_, index) => [`m${index}`, 1])));
  const items = (count: number) => Array.from({ length: count }, (_, index) => `${index}`.padEnd(190, "x"));
  const bodies = [
    members,
    JSON.stringify(items(300)),
    JSON.stringify("x".repeat(60_000)),
    ...["permissions", "events", "allowedOrigins"].map((name) => JSON.stringify({ [name]: items(300) })),
  ];

  test.each(TAKING)("$id", async ({ id, method, path }) => {
    const counts = [];
    for (const body of bodies) {
      const response = await app.send(method, path.replace("{id}", PERSONA_ID), {
        body,
        headers: { "content-type": "application/json" },
        ...(path.startsWith("/console") && { origin: CONSOLE_URL }),
      });
      expect(response.status).toBe(400);
      const { details, message } = await bodyOf(response);
      expect(details.length).toBeLessThanOrEqual(100);
      if (details.length === 100) expect(message).toContain("at least 100 problems");
      counts.push(details.length);
    }
    // A replay has a single member, and a body with more members isn't checked further.
    expect(Math.max(...counts)).toBe(id === "replayWebhook" ? 1 : 100);
  });
});
