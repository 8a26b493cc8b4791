import * as runtime from "@share-links/validation/runtime";
import fc from "fast-check";
import { expect, test } from "vitest";
import { runsOf, tell } from "./soak.ts";
import { textsOf } from "./texts.ts";
import { WRITTEN, WRITTEN_NUMBERS } from "./written-formats.ts";

const RUNS = runsOf(2_000);
const camelCase = (format: string) => format.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
const formatOf = (format: string): unknown => Reflect.get(runtime, `${camelCase(format)}Format`);

test("every format that the package asserts has a written definition", () => {
  const asserted = Object.keys(runtime).filter((name) => name.endsWith("Format"));
  const written = [...Object.keys(WRITTEN), ...Object.keys(WRITTEN_NUMBERS)].map((name) => `${camelCase(name)}Format`);
  expect(written.sort()).toEqual(asserted.sort());
});

test.for(Object.keys(WRITTEN))("%s accepts exactly the texts that its definition accepts", (format, context) => {
  tell(context, RUNS);
  const assertion = formatOf(format) as { test: (text: string) => boolean };
  const verdicts = { true: 0, false: 0 };
  fc.assert(
    fc.property(textsOf(format), (text) => {
      const expected = WRITTEN[format]?.(text) ?? false;
      verdicts[`${expected}`]++;
      expect({ text, fits: assertion.test(text) }).toEqual({ text, fits: expected });
    }),
    { numRuns: RUNS },
  );
  expect(Math.min(verdicts.true, verdicts.false)).toBeGreaterThan(RUNS / 50);
});

test.for(Object.entries(WRITTEN_NUMBERS))(
  "%s accepts exactly the numbers that its definition accepts",
  ([format, definition], context) => {
    tell(context, RUNS);
    const [least, greatest, isInteger] = definition;
    const assertion = formatOf(format) as (value: number) => boolean;
    const near = fc
      .constantFrom(least, greatest, 0)
      .chain((edge) => fc.integer({ min: -3, max: 3 }).map((step) => edge + step / 2));
    const steps = fc
      .constantFrom(least, greatest)
      .chain((edge) => fc.constantFrom(1 - 2 ** -53, 1, 1 + 2 ** -52).map((factor) => edge * factor));
    fc.assert(
      fc.property(fc.oneof(near, steps, fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true })), (value) => {
        const fits = value >= least && value <= greatest && (!isInteger || value % 1 === 0);
        expect({ value, fits: assertion(value) }).toEqual({ value, fits });
      }),
      { numRuns: RUNS },
    );
  },
);
