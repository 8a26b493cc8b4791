import * as validation from "@share-links/validation";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createReference } from "./reference.ts";
import { IS_SOAK, runsOf, tell } from "./soak.ts";
import { REQUESTS, SCHEMAS } from "./specification.ts";
import { valuesOf } from "./values.ts";

const RUNS = runsOf(200);
const reference = createReference();
const lowerFirst = (name: string) => name.charAt(0).toLowerCase() + name.slice(1);
const named = (name: string) => Reflect.get(validation, `${lowerFirst(name)}Schema`) as validation.Validator<unknown>;
const requests: Readonly<Record<string, validation.Validator<unknown>>> = validation.requestSchemas;

test("every schema and every request of the specification has a validator", () => {
  const names = [...Object.keys(SCHEMAS).map(lowerFirst), ...Object.keys(REQUESTS).map((id) => `${id}Request`)];
  const { requestSchemas, responseSchemas: _, ...schemas } = validation;
  expect(Object.keys(schemas).sort()).toEqual(names.map((name) => `${name}Schema`).sort());
  expect(Object.keys(requestSchemas).sort()).toEqual(Object.keys(REQUESTS).sort());
});

describe(`${RUNS} values of each schema get the verdicts of a run-time Ajv`, () => {
  const all = [
    ...Object.keys(SCHEMAS).map((name) => [name, { $ref: `#/components/schemas/${name}` }, named(name)] as const),
    ...Object.entries(REQUESTS).map(
      ([id, schema]) => [`the request of ${id}`, schema as object, requests[id]] as const,
    ),
  ];

  test.for(all)("%s", { timeout: IS_SOAK ? 600_000 : 30_000 }, ([, schema, validator], context) => {
    tell(context, RUNS);
    const fits = reference({ ...schema });
    const verdicts = { true: 0, false: 0 };
    fc.assert(
      fc.property(valuesOf(schema), (value) => {
        const expected = fits(value);
        verdicts[`${expected}`]++;
        // Compared without an assertion, because that would take longer than everything else here.
        if (validator?.is(value) === expected && (validator.issues(value).length === 0) === expected) return;
        expect({ value, is: validator?.is(value), issues: validator?.issues(value) }).toEqual({ value, is: expected });
      }),
      { numRuns: RUNS },
    );
    expect(Math.min(verdicts.true, verdicts.false)).toBeGreaterThan(RUNS / 100);
  });
});
