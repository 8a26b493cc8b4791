import type { Plain } from "../../model/translate-schema.ts";
import { createCode } from "./code.ts";
import { type Context, functionOf } from "./context.ts";
import { inlineConstants } from "./inline-constants.ts";
import { writeSchema } from "./write-schema.ts";

/** The code of one check: an expression, the constants before it, and its imports from other modules. */
export interface EmittedCheck {
  readonly expression: string;
  readonly constants: readonly string[];
  /** Names of the run time's exports. */
  readonly runtime: ReadonlySet<string>;
  /** Keys of other units. */
  readonly units: ReadonlySet<string>;
}

/** What a check has to know about the schemas around its own. */
export interface Surroundings {
  readonly schemaOf: (key: string) => Plain | undefined;
  readonly checkName: (key: string) => string;
  /** Whether another unit needs to know which names and indexes this unit evaluated. */
  readonly isTracked: (key: string) => boolean;
  /** Whether the unit is part of a recursion in which verdicts have to be kept. */
  readonly isMemoised: (key: string) => boolean;
}

/** Writes the check of a unit. */
export function emitCheck(
  key: string,
  schema: Plain,
  { schemaOf, checkName, isTracked, isMemoised }: Surroundings,
): EmittedCheck {
  const units = new Set<string>();
  const code = createCode();
  const context: Context = {
    code,
    schemaOf,
    hasMemo: isMemoised(key),
    unitCheck: (unit) => {
      units.add(unit);
      return checkName(unit);
    },
    write: (part, place) => writeSchema(context, part, place),
  };
  const text = functionOf(context, inlineConstants(schema, schemaOf), isTracked(key));
  const expression = context.hasMemo ? `/* @__PURE__ */ ${code.use("memoised")}(${text})` : text;
  return { expression, constants: code.declarations(), runtime: code.runtime, units };
}
