import { documentOf, isObject, type JsonObject, objectMember } from "@share-links/generator";
import { closeSchema, createRandom, isValid, NAMES, type Strictness, schemas } from "@share-links/generator/oracle";
import fc from "fast-check";
import { expect, test } from "vitest";
import { createComparison } from "../src/schema/compare-schemas.ts";
import { breaks, type Mode } from "../src/schema/finding.ts";
import { schemasOf } from "../src/schema/part.ts";
import { API_NAMES, apiSchemas } from "./arbitrary-api-schema.ts";
import { drawnValue } from "./draw-value.ts";
import { type Choose, mutated } from "./mutate.ts";

const isLong = process.env.SOAK !== undefined;
const RUNS = isLong ? 40_000 : 400;
/** How many values are drawn for each pair of schemas. */
const VALUES = 20;

/** Sets of schemas such as APIs have, and sets that use every keyword. */
const sets = [
  { kind: "schemas such as APIs have", all: apiSchemas, names: API_NAMES, share: 1, least: { safe: 1 / 3, sent: 3 } },
  { kind: "schemas with all keywords", all: schemas, names: NAMES, share: 1 / 4, least: { safe: 1 / 20, sent: 1 / 4 } },
];

test.each(sets)(
  "if a change of $kind is said to break nobody, whatever is sent is taken",
  ({ all, names, share, least }) => {
    const numRuns = RUNS * share;
    const seen = { safe: 0, sent: 0 };
    const numbers = fc.array(fc.nat(), { minLength: 24, maxLength: 24 });
    const cases = fc.tuple(all, numbers, fc.constantFrom<Mode>("sent", "read", "open"), fc.nat());
    const property = fc.property(cases, ([old, changes, mode, seed]) => {
      const [before, after] = [rootOf(old), rootOf(mutated(old, chooser(changes)))];
      const both = schemasOf(before, after);
      const compare = createComparison();
      const { below } = createRandom(seed);
      for (const name of names) {
        const schema = () => ({ $ref: `#/components/schemas/${name}` });
        const found = compare([{ schema: schema(), of: both.old }], [{ schema: schema(), of: both.now }], mode);
        if (both.now.unchanged.has(name) || found.some((each) => breaks(each, mode))) continue;
        seen.safe++;
        const [sender, reader] = mode === "read" ? [after, before] : [before, after];
        const variants = variantsOf(sender);
        const sent = { $ref: `#/${mode === "open" ? "open" : "closed"}/${name}` };
        for (let count = 0; count < VALUES; count++) {
          const each = drawnValue(schema(), count % 4 === 0 ? reader : sender, below);
          if (!isValid(sent, each, variants)) continue;
          seen.sent++;
          expect(isValid(schema(), each, reader), `${mode} ${name} ${JSON.stringify(each)}`).toBe(true);
        }
      }
    });
    fc.assert(property, { numRuns, ...(isLong ? {} : { seed: 37 }) });
    // With few cases, the test would show little.
    expect(seen.safe).toBeGreaterThan(numRuns * least.safe);
    expect(seen.sent).toBeGreaterThan(numRuns * least.sent);
  },
);

function chooser(numbers: readonly number[]): Choose {
  let index = 0;
  return (limit) => (numbers[index++ % numbers.length] ?? 0) % Math.max(limit, 1);
}

function rootOf(all: Record<string, unknown>): JsonObject {
  return documentOf(
    { openapi: "3.1.1", info: { title: "", version: "1" }, paths: {}, components: { schemas: all } },
    "test.yaml",
  ).root;
}

/** The schemas of a document in the variants that the generator makes of them, so that values with unknown members can be told. */
function variantsOf(root: JsonObject): JsonObject {
  const all = objectMember(objectMember(root, "components"), "schemas");
  const of = (strictness: Strictness) =>
    Object.fromEntries(Object.entries(all).map(([name, schema]) => [name, pointed(closeSchema(schema, strictness))]));
  return { closed: of("closed"), member: of("member"), open: of("open") };
}

/** References to variants as pointers. */
function pointed(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(pointed);
  if (!isObject(schema)) return schema;
  return Object.fromEntries(
    Object.entries(schema).map(([key, each]) => {
      if (key !== "$ref" || typeof each !== "string") return [key, pointed(each)];
      const [strictness = "", pointer = ""] = each.split(" ");
      return [key, `#/${strictness}/${pointer.split("/").at(-1)}`];
    }),
  );
}
