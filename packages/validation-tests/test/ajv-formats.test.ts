import * as runtime from "@share-links/validation/runtime";
import ajv2020 from "ajv/dist/2020.js";
import ajvFormats from "ajv-formats";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { runsOf, tell } from "./soak.ts";
import { SEEDS, textsOf } from "./texts.ts";

type Difference = readonly [
  format: string,
  taken: "by us" | "by ajv-formats",
  example: string,
  why: string,
  where: (text: string) => boolean,
];

const RFC_3339_Z = "RFC 3339 allows lower case but never requires it; Date.prototype.toISOString writes upper case";
const RFC_3339_OFFSET = "RFC 3339 requires minutes and a colon";

/** Every difference between our formats and those of ajv-formats in full mode. */
const DIFFERENCES: readonly Difference[] = [
  ["time", "by ajv-formats", "12:00:00z", RFC_3339_Z, (text) => /z/.test(text)],
  ["time", "by ajv-formats", "00:00:00+01", RFC_3339_OFFSET, (text) => /[+-]\d\d(\d\d)?$/.test(text)],
  ["date-time", "by ajv-formats", "2026-01-31T12:00:00z", RFC_3339_Z, (text) => /[tz]/.test(text)],
  [
    "date-time",
    "by ajv-formats",
    "2026-01-31 12:00:00Z",
    "RFC 3339 requires T, others are an application's choice",
    (text) => /^\S{10}\s/.test(text),
  ],
  ["date-time", "by ajv-formats", "2026-01-31T00:00:00+0100", RFC_3339_OFFSET, (text) => /[+-]\d\d(\d\d)?$/.test(text)],
  [
    "duration",
    "by ajv-formats",
    "P1Y2D",
    "RFC 3339 appendix A lets no unit be skipped",
    (text) => /\dY\d+D|\dH\d+S/.test(text),
  ],
  [
    "uuid",
    "by ajv-formats",
    "urn:uuid:00000000-0000-0000-0000-000000000000",
    "RFC 9562 calls that a URN",
    (text) => /^urn:uuid:/i.test(text),
  ],
  ["email", "by us", "ada@localhost", "RFC 5321 allows a domain of one label", (text) => /@[^.@]+$/.test(text)],
  ["email", "by us", '"a b"@example.com', "RFC 5321 allows a quoted local part", (text) => /^"/.test(text)],
  ["email", "by us", "ada@[192.0.2.1]", "RFC 5321 allows an address in brackets", (text) => /@\[/.test(text)],
  [
    "email",
    "by ajv-formats",
    `${"a".repeat(251)}@a.b`,
    "RFC 5321 allows 254 characters in a path",
    (text) => text.length > 254,
  ],
  [
    "email",
    "by ajv-formats",
    `a@${"a".repeat(64)}.com`,
    "a label has at most 63 characters",
    (text) => /[a-z\d-]{64}/i.test(text),
  ],
  ["hostname", "by ajv-formats", "xn--x", "RFC 5890 requires Punycode there", (text) => /(^|\.)xn--/i.test(text)],
  ["hostname", "by ajv-formats", "example.com.", "RFC 1123 allows no dot at the end", (text) => /\.$/.test(text)],
  ["uri", "by us", "a:", "RFC 3986 allows an empty path", (text) => /^[a-z\d+.-]+:([?#]|$)/i.test(text)],
  [
    "uri",
    "by ajv-formats",
    "https://example.com:F/",
    "an invalid authority isn't a path either",
    (text) => /^[^/]+:\/\//.test(text),
  ],
  [
    "uri",
    "by ajv-formats",
    "http:/[v1.a]/",
    "brackets are only allowed in an authority",
    (text) => /^[^/]+:\/[^/]*\[/.test(text),
  ],
  [
    "uri-reference",
    "by ajv-formats",
    "1a:b",
    "a first segment with a colon would be a scheme",
    (text) => /^[^/?#]*:/.test(text),
  ],
  ["uri-reference", "by ajv-formats", '"', "RFC 3986 has no quotation marks", (text) => text.includes('"')],
  [
    "uri-reference",
    "by ajv-formats",
    "//example.com:F/",
    "an invalid authority isn't a path either",
    (text) => /^([^/?#]+:)?\/\//.test(text),
  ],
  [
    "uri-reference",
    "by ajv-formats",
    "/[v1.a]",
    "brackets are only allowed in an authority",
    (text) => /^([^/]+:)?\/[^/]*\[/.test(text),
  ],
  ["uri-template", "by us", "{a.b}", "RFC 6570 allows dots in names", (text) => /\{[^}]*\./.test(text)],
  [
    "regex",
    "by us",
    "[𝒳-𝒵]",
    "JSON Schema requires Unicode expressions, in which a character of two code units is one",
    (text) => /[\u{10000}-\u{10ffff}]/u.test(text),
  ],
  ["regex", "by ajv-formats", "[\\w-.]", "JSON Schema asks for Unicode expressions", () => true],
  [
    "byte",
    "by ajv-formats",
    "\nYQ==",
    "the whole text must match, not just a line of it",
    (text) => /[\n\r\u2028\u2029]/.test(text),
  ],
];

const camelCase = (format: string) => format.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
const ours = (format: string) =>
  Reflect.get(runtime, `${camelCase(format)}Format`) as { test: (text: string) => boolean };
const ajv = new ajv2020.default({ strict: false });
ajvFormats.default(ajv, { mode: "full" });
const theirs = (format: string) => ajv.compile({ format });
const runs = runsOf(2_000);
const known = (format: string) => ajv.formats[format] !== undefined;
const FORMATS = Object.keys(SEEDS).filter(known);

test.each(DIFFERENCES)("%s, accepted %s alone: %j, because %s", (format, taken, example, _why, where) => {
  expect([ours(format).test(example), theirs(format)(example)]).toEqual(
    taken === "by us" ? [true, false] : [false, true],
  );
  expect(where(example)).toBe(true);
});

describe("both agree about every other text", () => {
  test.for(FORMATS)("%s", (format, context) => {
    tell(context, runs);
    const rows = DIFFERENCES.filter(([name]) => name === format);
    const reference = theirs(format);
    fc.assert(
      fc.property(textsOf(format), (text) => {
        const [mine, others] = [ours(format).test(text), reference(text)];
        if (mine === others) return;
        const taken = mine ? "by us" : "by ajv-formats";
        expect({ text, taken, isNamed: rows.some((row) => row[1] === taken && row[4](text)) }).toEqual({
          text,
          taken,
          isNamed: true,
        });
      }),
      { numRuns: runs },
    );
  });
});

test("ajv-formats has no base64url and no international formats, so ours are only tested against their definitions", () => {
  const others = ["idn-email", "idn-hostname", "iri", "iri-reference", "base64url"];
  expect(Object.keys(SEEDS).filter((format) => !known(format))).toEqual(others);
});

test.each([
  ["int64", 2 ** 63 + 2048, "it accepts every integer"],
  ["int64", 1e300, "it accepts every integer"],
  ["float", 1e39, "it accepts every number"],
])("%s: %d is accepted by ajv-formats alone, because %s", (format, value) => {
  const mine = Reflect.get(runtime, `${format}Format`) as (value: number) => boolean;
  expect([mine(value), theirs(format)(value)]).toEqual([false, true]);
});

test.each(["int32", "int64", "float"])("both agree about every %s within its range", (format) => {
  const mine = Reflect.get(runtime, `${format}Format`) as (value: number) => boolean;
  const numbers = fc.oneof(
    fc.integer(),
    fc.integer({ min: -(2 ** 33), max: 2 ** 33 }),
    fc.float({ noNaN: true, noDefaultInfinity: true }),
  );
  fc.assert(fc.property(numbers, (value) => Math.abs(value) >= 2 ** 63 || mine(value) === theirs(format)(value)));
});
