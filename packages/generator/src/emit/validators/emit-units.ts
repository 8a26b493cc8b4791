import { referencesOf, someSchema, type Unit } from "../../model/unit.ts";
import { upperFirst } from "../../words.ts";
import { type Compiler, createCompiler } from "./ajv.ts";
import { type CompiledUnit, compileUnit } from "./compile-unit.ts";

/** Where the modules of units find what they import: specifiers as seen from a module. */
export interface Imports {
  readonly runtime: string;
  /** The line that imports the names that the units' types use, such as `import type { Schema } from "@share-links/types";`. */
  readonly types: (type: string) => string;
}

/** Emits each unit as a module: file name without extension → text without the header. */
export function emitUnits(units: readonly Unit[], imports: Imports): Map<string, string> {
  const byKey = new Map(units.map((unit) => [unit.key, unit]));
  const checkName = (key: string) => `check${upperFirst(byKey.get(key)?.identifier ?? missing(key))}`;
  const ownProperties = units.some((unit) => someSchema(unit.schema, namesInherited));
  const tracked = trackedUnits(units, byKey);
  const plain = createCompiler({ tracksEvaluated: false, ownProperties });
  const tracking = createCompiler({ tracksEvaluated: true, ownProperties });
  const compilerOf = (unit: Unit): Compiler => (tracked.has(unit.key) ? tracking : plain);
  return new Map(units.map((unit) => [unit.file, emit(unit, compileUnit(unit, compilerOf(unit), checkName))]));

  function emit(unit: Unit, compiled: CompiledUnit): string {
    const others = [...compiled.units].filter((key) => key !== unit.key).map((key) => byKey.get(key) ?? missing(key));
    const runtime = [...compiled.runtime, ...(unit.type === undefined ? [] : ["validator"])].sort();
    const runtimeTypes = ["type Check", ...(unit.type === undefined ? [] : ["type Validator"])];
    const check = checkName(unit.key);
    return [
      "// @ts-nocheck",
      ...(unit.type === undefined ? [] : [imports.types(unit.type)].filter((line) => line !== "")),
      `import { ${[...runtime, ...runtimeTypes].join(", ")} } from "${imports.runtime}";`,
      ...others.map((other) => `import { ${checkName(other.key)} } from "./${other.file}.ts";`),
      "",
      ...compiled.constants,
      `export const ${check}: Check = ${compiled.expression};`,
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

const INHERITED = new Set(Object.getOwnPropertyNames(Object.prototype));

function namesInherited({
  properties,
  required,
  dependentRequired,
  dependentSchemas,
}: Readonly<Record<string, unknown>>): boolean {
  const names = [properties, dependentRequired, dependentSchemas].flatMap((map) => Object.keys(map ?? {}));
  const listed = Array.isArray(required) ? required : [];
  const dependent = Object.values(dependentRequired ?? {}).flat();
  return [...names, ...listed, ...dependent].some((name) => INHERITED.has(String(name)));
}

/** The units in which the evaluated members are noted: those that ask for unevaluated ones, and what these take in whole. */
function trackedUnits(units: readonly Unit[], byKey: ReadonlyMap<string, Unit>): Set<string> {
  const asks = ({ schema }: Unit) =>
    someSchema(schema, (part) => "unevaluatedProperties" in part || "unevaluatedItems" in part);
  const open = units.filter(asks).map((unit) => unit.key);
  const tracked = new Set<string>();
  for (let key = open.pop(); key !== undefined; key = open.pop()) {
    if (tracked.has(key)) continue;
    tracked.add(key);
    open.push(...referencesOf(byKey.get(key)?.schema, "any"));
  }
  return tracked;
}
