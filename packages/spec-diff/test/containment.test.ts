import { documentOf, isObject, type JsonObject, objectMember } from "@share-links/generator";
import { closeSchema, isValid, NAMES, type Strictness, schemas, value } from "@share-links/generator/oracle";
import fc from "fast-check";
import { expect, test } from "vitest";
import { createComparison } from "../src/schema/compare-schemas.ts";
import { breaks, type Mode } from "../src/schema/finding.ts";
import { schemasOf } from "../src/schema/part.ts";
import { type Choose, mutated } from "./mutate.ts";

const isLong = process.env.SOAK !== undefined;
const numRuns = isLong ? Number(process.env.RUNS ?? 20_000) : 250;
const changes = fc
  .tuple(schemas, fc.array(fc.nat(), { minLength: 24, maxLength: 24 }), fc.constantFrom<Mode>("sent", "read", "open"))
  .map(([old, numbers, mode]) => ({ old, now: mutated(old, chooser(numbers)), mode }));

test("if a change is said to break nobody, whatever the sender may send is taken by its reader", () => {
  const seen = { safe: 0, sent: 0 };
  const values = fc.array(value, { minLength: 40, maxLength: 40 });
  const property = fc.property(changes, values, ({ old, now, mode }, some) => {
    const [before, after] = [rootOf(old), rootOf(now)];
    const both = schemasOf(before, after);
    const compare = createComparison();
    for (const name of NAMES) {
      const schema = { $ref: `#/components/schemas/${name}` };
      const found = compare([{ schema: { ...schema }, of: both.old }], [{ schema: { ...schema }, of: both.now }], mode);
      if (found.some((each) => breaks(each, mode))) continue;
      seen.safe++;
      const [sender, reader] = mode === "read" ? [after, before] : [before, after];
      const strictness = mode === "open" ? "open" : "closed";
      const variants = variantsOf(sender);
      for (const each of some) {
        if (!isValid({ $ref: `#/${strictness}/${name}` }, each, variants)) continue;
        seen.sent++;
        expect(isValid(schema, each, reader), `${mode} ${name} ${JSON.stringify(each)}`).toBe(true);
      }
    }
  });
  fc.assert(property, { numRuns, ...(isLong ? {} : { seed: 37 }) });
  // Without many cases, the test would show nothing.
  expect(seen.safe).toBeGreaterThan(numRuns);
  expect(seen.sent).toBeGreaterThan(numRuns * 4);
});

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
