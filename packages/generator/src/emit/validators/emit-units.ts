import { isObject } from "../../json.ts";
import { referencesOf, subschemas, type Unit } from "../../model/unit.ts";
import { upperFirst } from "../../words.ts";
import { type EmittedCheck, emitCheck, type Surroundings } from "./emit-check.ts";
import { memoisedUnits } from "./recursion.ts";

/** The import specifiers that the modules of units use. */
export interface Imports {
  readonly runtime: string;
  /** The line that imports the names that the units' types use, such as `import type { Schema } from "@share-links/types";`. */
  readonly types: (type: string) => string;
}

/** Emits each unit as a module: file name without extension → text without the header. */
export function emitUnits(units: readonly Unit[], imports: Imports): Map<string, string> {
  const byKey = new Map(units.map((unit) => [unit.key, unit]));
  const checkName = (key: string) => `check${upperFirst(byKey.get(key)?.identifier ?? missing(key))}`;
  const tracked = trackedUnits(units, byKey);
  const memoised = memoisedUnits(new Map(units.map(({ key, schema }) => [key, schema])));
  const surroundings: Surroundings = {
    schemaOf: (key) => byKey.get(key)?.schema,
    checkName,
    isTracked: (key) => tracked.has(key),
    isMemoised: (key) => memoised.has(key),
  };
  return new Map(units.map((unit) => [unit.file, emit(unit, emitCheck(unit.key, unit.schema, surroundings))]));

  function emit(unit: Unit, { units: used, runtime: names, constants, expression }: EmittedCheck): string {
    const others = [...used].filter((key) => key !== unit.key).map((key) => byKey.get(key) ?? missing(key));
    const runtime = [...names, ...(unit.type === undefined ? [] : ["validator"])].sort();
    const runtimeTypes = ["type Check", ...(unit.type === undefined ? [] : ["type Validator"])];
    const check = checkName(unit.key);
    return [
      "// @ts-nocheck",
      ...(unit.type === undefined ? [] : [imports.types(unit.type)].filter((line) => line !== "")),
      `import { ${[...runtime, ...runtimeTypes].join(", ")} } from "${imports.runtime}";`,
      ...others.map((other) => `import { ${checkName(other.key)} } from "./${other.file}.ts";`),
      "",
      ...constants,
      `export const ${check}: Check = ${expression};`,
      ...(unit.type === undefined
        ? []
        : [
            "",
            `export const ${unit.identifier}Schema: Validator<${unit.type}> = /* @__PURE__ */ validator(${check});`,
          ]),
      "",
    ].join("\n");
  }
}

function missing(key: string): never {
  throw new Error(`no unit ${key}`);
}

/** The units that must report which names and indexes they evaluated: those that a schema with `unevaluated…` includes, directly or through others. */
function trackedUnits(units: readonly Unit[], byKey: ReadonlyMap<string, Unit>): Set<string> {
  const open = units.flatMap(({ schema }) => takenIn(schema));
  const tracked = new Set<string>();
  for (let key = open.pop(); key !== undefined; key = open.pop()) {
    if (tracked.has(key)) continue;
    tracked.add(key);
    open.push(...referencesOf(byKey.get(key)?.schema, "sameValue"));
  }
  return tracked;
}

/** The references that apply to the same value as a schema with `unevaluated…`, at any depth. */
function takenIn(schema: unknown): string[] {
  const asks = isObject(schema) && ("unevaluatedProperties" in schema || "unevaluatedItems" in schema);
  const below = subschemas(schema).flatMap((sub) => takenIn(sub.schema));
  return asks ? [...referencesOf(schema, "sameValue"), ...below] : below;
}
