import { member } from "../../json.ts";
import { FORMATS } from "../../vocabulary/formats.ts";
import { literal } from "../literal.ts";
import { CODE_POINT_LENGTH, COPY_PROPS, MULTIPLE_OF } from "./ajv.ts";

/** Code whose free names are constants before it, exports of the run time, and checks of other units. */
export interface LinkedCode {
  readonly code: string;
  readonly constants: readonly string[];
  readonly runtime: ReadonlySet<string>;
  readonly units: ReadonlySet<string>;
}

/** What a name of Ajv's scope stands for. */
interface ScopeName {
  readonly str: string;
  readonly value?: { readonly ref: unknown; readonly key?: unknown; readonly code?: unknown };
}

// Not after a dot: a document's property may be called `schema1`.
const NAME =
  /(?<![.\w$])((validate|schema|pattern|formats|func|root|wrapper|Error|keyword|default)\d+)((?:\.[A-Za-z_$][\w$]*|\["\d+"\]|\[\d+\])*)/g;
const HAS_OWN = "Object.prototype.hasOwnProperty";
const OWN_HELPERS = [CODE_POINT_LENGTH, COPY_PROPS, MULTIPLE_OF];
const HELPERS: Readonly<Record<string, string>> = {
  'require("ajv/dist/runtime/equal").default': "isDeepEqual",
};

/** Links code (its strings masked) in one pass; throws where it needs something that the run time does not have. */
export function linkCode(
  masked: string,
  restore: (masked: string) => string,
  scope: object,
  checkName: (key: string) => string,
): LinkedCode {
  const names = new Map(
    Object.values(scope).flatMap((set: Iterable<ScopeName>) => [...set].map((name) => [name.str, name.value])),
  );
  const runtime = new Set<string>();
  const units = new Set<string>();
  const constants = new Map<string, string>();
  const code = masked.replaceAll(NAME, (found, name: string, kind: string, path: string, offset: number) => {
    const value = names.get(name);
    if (value === undefined) return found;
    switch (kind) {
      case "validate":
        return unitCheck(String(value.key)) + path;
      case "schema":
        return schemaPart(value.ref, path, masked.slice(Math.max(0, offset - 6), offset).endsWith(".call("));
      case "pattern":
        return constant("pattern", String(value.ref)) + path;
      case "formats":
        return fromRuntime(formatRule(value.key).assertion) + path.replace(/^\.validate/, "");
      default:
        return helper(name, value.key, String(value.code)) + path;
    }
  });
  return { code, constants: [...constants].map(([value, name]) => `const ${name} = ${value};`), runtime, units };

  function unitCheck(key: string): string {
    units.add(key);
    return checkName(key);
  }

  function fromRuntime(name: string): string {
    runtime.add(name);
    return name;
  }

  function constant(prefix: string, value: string): string {
    const name = constants.get(value) ?? `${prefix}${constants.size}`;
    constants.set(value, name);
    return name;
  }

  function helper(name: string, key: unknown, source: string): string {
    if (source === HAS_OWN) return HAS_OWN;
    const found = OWN_HELPERS.find((own) => own === key) ?? HELPERS[source];
    if (found === undefined)
      throw new Error(`the generated code needs ${name} = ${source}, which the run time does not have`);
    return fromRuntime(found);
  }

  /** Replaces `schema12.properties.type.enum` by a constant that holds this one value, or its keys if only these are asked for. */
  function schemaPart(schema: unknown, path: string, asksForKeys: boolean): string {
    let value = schema;
    let rest = path;
    for (const [step] of path.matchAll(/\.[A-Za-z_$][\w$]*|\["\d+"\]|\[\d+\]/g)) {
      const next = member(value, keyOf(step));
      if (next === undefined || (Array.isArray(value) && !step.startsWith("["))) break;
      value = next;
      rest = rest.slice(step.length);
    }
    const keys = () => Object.fromEntries(Object.keys(value ?? {}).map((key) => [key, true]));
    return constant("value", literal(asksForKeys ? keys() : value)) + rest;
  }

  function keyOf(step: string): string {
    if (step.startsWith(".")) return step.slice(1);
    const inner = step.slice(1, -1);
    return inner.startsWith('"') ? String(JSON.parse(restore(inner))) : inner;
  }
}

function formatRule(format: unknown): { readonly assertion: string; readonly example: string } {
  const rule = FORMATS.get(String(format));
  if (rule === undefined || rule === "annotation") throw new Error(`the format ${String(format)} has no assertion`);
  return rule;
}
