import { readdirSync, readFileSync } from "node:fs";
import { updateManagedShareLinkSchema } from "@share-links/validation";
import fc from "fast-check";
import { expect, expectTypeOf, test } from "vitest";
import { reportRuns, runsOf, TIMEOUT_MS } from "../test/soak.ts";
import { decodeDates, encodeDates } from "./dates.ts";
import type { ManagedShareLink, PersonaShareLinkPage, UpdateManagedShareLink } from "./index.ts";

const spec = new URL("../../../spec/", import.meta.url);

test("in the spec's bodies, exactly the times have names that end in At, except for the timestamp of an event", () => {
  const { schemas } = JSON.parse(readFileSync(new URL("../../types/openapi.json", import.meta.url), "utf8")).components;
  const times = new Set<string>();
  const others = new Set<string>();
  JSON.stringify(schemas, function (name, schema) {
    // The outer members of an event have the names that Standard Webhooks gives them.
    if (this !== schemas && typeof schema === "object" && name !== "timestamp")
      (schema?.format === "date-time" ? times : others).add(name);
    return schema;
  });
  expect(times.size).toBeGreaterThan(2);
  for (const name of times) expect(name).toMatch(/At$/);
  expect([...others].filter((name) => name.endsWith("At"))).toEqual([]);
});

test("every example of the spec is decoded with a Date for each time, and encoded as it was before", () => {
  for (const file of readdirSync(new URL("examples/", spec))) {
    const { responses } = JSON.parse(readFileSync(new URL(`examples/${file}`, spec), "utf8"));
    for (const body of Object.values(responses)) {
      const decoded = decodeDates(body);
      expect(encodeDates(decoded)).toEqual(body);
      expect(JSON.parse(JSON.stringify(decoded))).toEqual(body);
      const times = JSON.stringify(body).match(/At":"/g)?.length ?? 0;
      let dates = 0;
      JSON.stringify(decoded, function (this: Record<string, unknown>, name, value) {
        if (this[name] instanceof Date) dates++;
        return value;
      });
      expect(dates).toBe(times);
    }
  }
});

test("decoding leaves null as it is, and doesn't change its argument", () => {
  const link = { expiresAt: null, createdAt: "2026-11-02T09:00:00.123Z", name: "2026-11-02T09:00:00.123Z" };
  const copy = structuredClone(link);
  expect(decodeDates(link)).toEqual({ ...link, createdAt: new Date("2026-11-02T09:00:00.123Z") });
  expect(link).toEqual(copy);
});

test.each([
  ...["", "soon", "2026-13-01T00:00:00Z", "2026-11-02", "1", "2026-02-31T25:00:00Z"],
  // `Date` would read these as another time, or as one in the program's own time zone.
  ...[
    "2026-02-31T00:00:00Z",
    "2025-02-29T00:00:00Z",
    "2026-02-01T24:00:00Z",
    "2026-02-01T00:00:00",
    "2026-02-01 00:00Z",
  ],
  ...["2026-02-01T00:00:00+24:00", "2016-12-31T22:59:60Z"],
])("decoding refuses the time %j, and names the member", (createdAt) => {
  expect(() => decodeDates({ createdAt })).toThrow(
    `"createdAt" must be a time of RFC 3339, got ${JSON.stringify(createdAt)}.`,
  );
});

test("decoding turns a leap second into the second after it, because Date has no leap seconds", () => {
  expect(decodeDates({ createdAt: "2016-12-31T23:59:60.5Z" })).toEqual({
    createdAt: new Date("2017-01-01T00:00:00.5Z"),
  });
});

test("decoding accepts exactly those times that the spec's schemas accept", { timeout: TIMEOUT_MS }, (context) => {
  const runs = runsOf(2_000);
  reportRuns(context, runs);
  const digits = (max: number) => fc.integer({ min: 0, max }).map((number) => String(number).padStart(2, "0"));
  const parts = fc.tuple(
    fc.constantFrom("2024", "2025", "2000", "1900"),
    ...[13, 32].map(digits),
    ...[24, 60, 61].map(digits),
    fc.constantFrom("", ".1", ".123456", "."),
    fc.constantFrom("Z", "z", "", "+00:00", "-00:00", "+01:30", "-24:00", "+0100"),
  );
  const times = parts.map(([y, m, d, h, i, s, fraction, zone]) => `${y}-${m}-${d}T${h}:${i}:${s}${fraction}${zone}`);
  fc.assert(
    fc.property(
      fc.oneof(
        times,
        times.map((time) => time.replace(/T.{8}/, "T23:59:60")),
      ),
      (expiresAt) => {
        const takes = (call: () => unknown) => {
          try {
            call();
            return true;
          } catch {
            return false;
          }
        };
        const { issues } = updateManagedShareLinkSchema["~standard"].validate({ expiresAt }) as { issues?: unknown };
        expect([expiresAt, takes(() => decodeDates({ expiresAt }))]).toEqual([expiresAt, issues === undefined]);
      },
    ),
    { numRuns: runs },
  );
});

test("an object that isn't plain, such as a Map, is not copied, because a copy would lose its content", () => {
  const map = new Map([["expiresAt", new Date(0)]]);
  expect([decodeDates(map), encodeDates({ map })]).toEqual([map, { map }]);
});

test("encoding refuses an invalid Date", () => {
  expect(() => encodeDates({ data: [{ expiresAt: new Date(Number.NaN) }] })).toThrow(
    '"expiresAt" must be a valid Date.',
  );
});

test("the types have a Date where the values have one", () => {
  const page = decodeDates({ data: [], meta: {} } as unknown as PersonaShareLinkPage);
  expectTypeOf(page.data[0]?.createdAt).toEqualTypeOf<Date | undefined>();
  expectTypeOf(page.data[0]?.expiresAt).toEqualTypeOf<Date | null | undefined>();
  expectTypeOf(page.data[0]?.token).toEqualTypeOf<string | undefined>();
  expectTypeOf(page.meta.next).toEqualTypeOf<number | null>();
  const { expiresAt } = decodeDates({ expiresAt: null } as ManagedShareLink);
  expectTypeOf(encodeDates({ expiresAt, usageLimit: 3 })).toExtend<UpdateManagedShareLink>();
});
