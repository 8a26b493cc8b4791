import fc from "fast-check";
import { expect, test } from "vitest";
import { InvalidInput } from "../refusal.ts";
import { hoursToMs, parseDateTime, toDateTime } from "./time.ts";

test("hours are whole milliseconds, to the nearest one", () => {
  expect(hoursToMs(168, "/x")).toBe(604_800_000);
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 87_600 * 3_600_000 }), (ms) => hoursToMs(ms / 3_600_000, "/x") === ms),
  );
});

test("less than half a millisecond is refused, more than half of one is one", () => {
  expect(hoursToMs(0.51 / 3_600_000, "/x")).toBe(1);
  expect(() => hoursToMs(0.49 / 3_600_000, "/x")).toThrow(InvalidInput);
});

test("every date-time that is answered is read as the same moment, with whatever offset it is written", () => {
  const moments = fc.integer({ min: Date.parse("0001-01-01T00:00:00Z"), max: Date.parse("9998-12-31T00:00:00Z") });
  fc.assert(
    fc.property(moments, fc.integer({ min: -1439, max: 1439 }), (ms, offset) => {
      const sign = offset < 0 ? "-" : "+";
      const [hours, minutes] = [Math.floor(Math.abs(offset) / 60), Math.abs(offset) % 60].map((part) =>
        String(part).padStart(2, "0"),
      );
      const local = toDateTime(ms + offset * 60_000).replace("Z", `${sign}${hours}:${minutes}`);
      expect(parseDateTime(toDateTime(ms), "/x")).toBe(ms);
      expect(parseDateTime(local, "/x")).toBe(ms);
    }),
  );
});

test("a leap second is the first moment of the next minute, in lower case too", () => {
  expect(parseDateTime("2016-12-31T23:59:60.250Z", "/x")).toBe(Date.parse("2017-01-01T00:00:00.250Z"));
  expect(parseDateTime("2016-12-31t15:59:60-08:00".toLowerCase(), "/x")).toBe(Date.parse("2017-01-01T00:00:00Z"));
});
