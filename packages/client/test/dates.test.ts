import { afterAll, beforeEach, expect, test } from "vitest";
import { decodeDates, encodeDates } from "../src/dates.ts";
import { createClient } from "../src/index.ts";
import { example, success } from "./example.ts";
import { playApi } from "./play-api.ts";

const api = await playApi();
afterAll(() => api.close());
beforeEach(() => api.seen.splice(0));
const client = createClient({ apiKey: "ak_dates_of_a_test", baseUrl: api.baseUrl, maxRetries: 0 });
const { id } = example("getManagedShareLink").request.path;

test("a time in an answer is a string unless the program decodes it", async () => {
  api.answer = success("getManagedShareLink");
  expect(await client.manage.shareLinks.get(id)).toEqual(api.answer.body);
  expect(typeof (await client.manage.shareLinks.get(id)).createdAt).toBe("string");
});

test("a time that was decoded and encoded again is sent exactly as it came", async () => {
  const expiresAt = "2026-11-09T14:05:09.077Z";
  api.answer = { status: 200, body: { ...(success("getManagedShareLink").body as object), expiresAt } };
  const decoded = decodeDates(await client.manage.shareLinks.get(id));
  expect(decoded.expiresAt).toEqual(new Date(expiresAt));
  await client.manage.shareLinks.update(id, encodeDates({ expiresAt: decoded.expiresAt }));
  expect(JSON.parse(api.seen.at(-1)?.body ?? "")).toEqual({ expiresAt });
});
