import { RULES } from "../rules/rules.ts";
import type { CompareSchemas } from "../schema/compare-schemas.ts";
import { breaks, type Finding } from "../schema/finding.ts";
import type { All, Schemas } from "../schema/part.ts";
import { type Change, change, directionOf, type Part } from "./change.ts";

/** What the comparison of all operations shares. */
export interface Context {
  readonly compareSchemas: CompareSchemas;
  readonly old: Schemas;
  readonly now: Schemas;
}

/** Compares the schemas of one part of an operation. A part without a schema can be anything. */
export function comparePayload(part: Part, old: unknown, now: unknown, context: Context): Change[] {
  const all = (schema: unknown, of: Schemas): All => (schema === undefined ? [] : [{ schema, of }]);
  const direction = directionOf(part);
  return context
    .compareSchemas(all(old, context.old), all(now, context.now), direction)
    .map((finding) => toChange(part, finding));
}

function toChange(part: Part, finding: Finding): Change {
  const direction = directionOf(part);
  const { rule, path, from, to, isCertain, old, now } = finding;
  const verdict = breaks(finding, direction) ? "breaking" : RULES[rule][direction] === "none" ? "none" : "additive";
  return change(part, rule, { verdict, isCertain, path: pathText(path), from, to, old, now });
}

/** `links[].owner` for the steps `links`, `[]` and `owner`. */
function pathText(path: readonly string[]): string {
  return path.reduce((text, step) => {
    if (step.startsWith("[")) return text + step;
    if (text === "") return step;
    return step.startsWith("(") ? `${text} ${step}` : `${text}.${step}`;
  }, "");
}
