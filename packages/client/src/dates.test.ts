import { readdirSync, readFileSync } from "node:fs";
import { expect, expectTypeOf, test } from "vitest";
import { decodeDates, encodeDates } from "./dates.ts";
import type { ManagedShareLink, PersonaShareLinkPage, UpdateManagedShareLink } from "./index.ts";

const spec = new URL("../../../spec/", import.meta.url);

test("every time in a body of the specification is a member whose name ends in At, but an event's timestamp, and nothing else is", () => {
  const [, bodies = ""] = readFileSync(new URL("openapi.yaml", spec), "utf8").split("\n  schemas:\n");
  // An event's outer members have the names of the Standard Webhooks specification.
  const lines = bodies.replaceAll(/^ +timestamp: \{.*$/gm, "").split("\n");
  const names = lines.flatMap((line) => /^\s+(\w+): *(?:\{.*)?$/.exec(line)?.[1] ?? []);
  const times = new Set<string>();
  lines.forEach((line, index) => {
    if (!/\bformat: date-time\b/.test(line)) return;
    const before = lines.slice(0, index + 1).reverse();
    times.add(
      before
        .map((each) => /^\s+(\w+):\s*(?:\{.*date-time.*)?$/.exec(each)?.[1])
        .find((name) => name !== undefined && name !== "format" && name !== "type") ?? line,
    );
  });
  expect(times.size).toBeGreaterThan(2);
  for (const name of times) expect(name).toMatch(/At$/);
  expect([...new Set(names.filter((name) => name.endsWith("At")))].sort()).toEqual([...times].sort());
});

test("every example of the specification comes back as it was, and with a Date for each time", () => {
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

test("null stays null, and the value that was given stays as it was", () => {
  const link = { expiresAt: null, createdAt: "2026-11-02T09:00:00.123Z", name: "2026-11-02T09:00:00.123Z" };
  const copy = structuredClone(link);
  expect(decodeDates(link)).toEqual({ ...link, createdAt: new Date("2026-11-02T09:00:00.123Z") });
  expect(link).toEqual(copy);
});

test.each(["", "soon", "2026-13-01T00:00:00Z", "2026-11-02", "1", "2026-02-31T25:00:00Z"])(
  "the time %j is refused by its name",
  (createdAt) => {
    expect(() => decodeDates({ createdAt })).toThrow(
      `"createdAt" must be a time of RFC 3339, got ${JSON.stringify(createdAt)}.`,
    );
  },
);

test("an invalid Date is not sent", () => {
  expect(() => encodeDates({ data: [{ expiresAt: new Date(Number.NaN) }] })).toThrow(
    '"expiresAt" must be a valid Date.',
  );
});

test("the types follow", () => {
  const page = decodeDates({ data: [], meta: {} } as unknown as PersonaShareLinkPage);
  expectTypeOf(page.data[0]?.createdAt).toEqualTypeOf<Date | undefined>();
  expectTypeOf(page.data[0]?.expiresAt).toEqualTypeOf<Date | null | undefined>();
  expectTypeOf(page.data[0]?.token).toEqualTypeOf<string | undefined>();
  expectTypeOf(page.meta.next).toEqualTypeOf<number | null>();
  const { expiresAt } = decodeDates({ expiresAt: null } as ManagedShareLink);
  expectTypeOf(encodeDates({ expiresAt, usageLimit: 3 })).toExtend<UpdateManagedShareLink>();
});
