import { expect, test } from "vitest";
import type { World } from "../world.ts";
import { readDurationMs, readExpiry, readTime } from "./expiry.ts";

/** A Saturday. */
const NOW = new Date("2026-11-28T10:30:00Z");
const worldIn = (timeZone: string) => ({ now: () => NOW, timeZone }) as World;

test.each([
  ["90m", 1.5],
  ["12h", 12],
  ["3d", 72],
  ["1w", 168],
  ["1w 2d", 216],
  ["1d12h", 36],
  ["1.5 hours", 1.5],
  ["2 Weeks", 336],
  ["30 min", 0.5],
])("%s is %f hours", (text, hours) => {
  expect(readDurationMs(text)).toBe(hours * 3_600_000);
});

test.each(["", "3", "d", "0h", "-3d", "3 fortnights", "3d and more", "1e3h", "3d;rm"])(
  "%j is no length of time",
  (text) => {
    expect(() => readDurationMs(text)).toThrow("is not a length of time");
  },
);

test.each([
  ["2026-12-24T18:00:00Z", "2026-12-24T18:00:00.000Z"],
  ["2026-12-24T18:00+02:00", "2026-12-24T16:00:00.000Z"],
  ["next friday 17:00", "2026-12-04T16:00:00.000Z"],
  ["friday 17:00", "2026-12-04T16:00:00.000Z"],
  ["tomorrow 9:00", "2026-11-29T08:00:00.000Z"],
  ["today 23:59", "2026-11-28T22:59:00.000Z"],
  ["in 3 days", "2026-12-01T10:30:00.000Z"],
  ["24 december 2026 18:00", "2026-12-24T17:00:00.000Z"],
  // By then, the clocks in Berlin have changed.
  ["1 july 2027 12:00", "2027-07-01T10:00:00.000Z"],
  ["2026-12-24 18:00", "2026-12-24T17:00:00.000Z"],
])("%s in Berlin is %s", async (text, expected) => {
  expect(await readTime(worldIn("Europe/Berlin"), "--expires-at", text)).toBe(expected);
});

test("a time without a zone is in the user's zone, on both sides of a change of clocks", async () => {
  const at = (timeZone: string, text: string) => readTime(worldIn(timeZone), "--expires-at", text);
  expect(await at("America/New_York", "1 july 2027 12:00")).toBe("2027-07-01T16:00:00.000Z");
  expect(await at("America/New_York", "tomorrow 12:00")).toBe("2026-11-29T17:00:00.000Z");
  expect(await at("Asia/Kolkata", "tomorrow 12:00")).toBe("2026-11-29T06:30:00.000Z");
  expect(await at("UTC", "tomorrow 12:00")).toBe("2026-11-29T12:00:00.000Z");
});

test.each([
  "",
  "soon",
  "when pigs fly",
  "friday 17:00, but not this one",
  "tomorrow or friday",
  "2026-13-45",
  "31 foo",
])("%j is refused, because a part of it can't be understood", async (text) => {
  await expect(readTime(worldIn("UTC"), "--expires-at", text)).rejects.toThrow("is not a time that can be understood");
});

test("a time without a date is the next one for an expiry, and may be a past one where the past is meant", async () => {
  expect(await readTime(worldIn("UTC"), "--since", "yesterday 18:00", "past")).toBe("2026-11-27T18:00:00.000Z");
  expect(await readTime(worldIn("UTC"), "--since", "friday 18:00", "past")).toBe("2026-11-27T18:00:00.000Z");
});

test("never clears an expiry, and what the user doesn't say is left to the server", async () => {
  expect(await readExpiry(worldIn("UTC"), { expiresIn: "never" })).toBeNull();
  expect(await readExpiry(worldIn("UTC"), { expiresAt: "Never" })).toBeNull();
  expect(await readExpiry(worldIn("UTC"), {})).toBeUndefined();
  expect(await readExpiry(worldIn("UTC"), { expiresIn: "3d" })).toBe("2026-12-01T10:30:00.000Z");
});
