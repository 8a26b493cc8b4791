import type { SourceCode } from "ajv/dist/types/index.js";
import type { Unit } from "../../model/unit.ts";
import type { Compiler } from "./ajv.ts";
import { linkCode } from "./link-code.ts";
import { type MaskedCode, maskStrings } from "./mask-strings.ts";
import { NOT_ALLOWED, saysAll, textOfType } from "./texts.ts";

/** The code of one check: an expression, the constants before it, and what it takes from other modules. */
export interface CompiledUnit {
  readonly expression: string;
  readonly constants: readonly string[];
  /** Names of the run time's exports. */
  readonly runtime: ReadonlySet<string>;
  /** Keys of other units. */
  readonly units: ReadonlySet<string>;
}

/** Compiles a unit into code without a trace of Ajv; `checkName` names the check of a unit. */
export function compileUnit(unit: Unit, compiler: Compiler, checkName: (key: string) => string): CompiledUnit {
  const source = sourceOf(unit, compiler);
  const masked = maskStrings(String(source.validateCode));
  const ownName = String(source.validateName);
  const ownCheck = checkName(unit.key);
  const { code, constants, runtime, units } = linkCode(
    tidied(masked).replaceAll(FUNCTION, (name) => (name === ownName ? ownCheck : name)),
    masked.restore,
    source.scopeValues,
    checkName,
  );
  refuseLeftovers(code, unit);
  const expression = masked.restore(`(data, instancePath = "") => {\n${indented(code)}\n}`);
  const evaluated = source.evaluated === undefined ? undefined : String(source.evaluated);
  return {
    expression: evaluated === undefined ? expression : `/* @__PURE__ */ withEvaluated(${expression}, ${evaluated})`,
    constants,
    runtime: new Set([
      ...runtime,
      ...RUNTIME_NAMES.filter((name) => code.includes(` = ${name}(`)),
      ...(evaluated === undefined ? [] : ["withEvaluated"]),
    ]),
    units,
  };
}

/** A function of Ajv's, not a property of that name. One expression for all units: the engine only compiles what is used again. */
const FUNCTION = /(?<![.\w$])validate\d+\b/g;

/** Takes the source from what Ajv compiled, and has Ajv forget it: a document's whole code at once is many times what is made of it. */
function sourceOf({ key, schema }: Unit, compiler: Compiler): SourceCode {
  const check = compiler.compile(schema);
  const { source } = check;
  if (source === undefined) throw new Error(`Ajv gave no source for ${key}`);
  if (typeof schema === "object") {
    Object.assign(check, { source: undefined });
    compiler.removeSchema(schema);
  }
  return source;
}

/** What the tidied code calls by its own name. */
const RUNTIME_NAMES = ["note", "noteAlternatives"];

/** How Ajv asks for numbers: in pieces, and then whether what it compares is one, which it then knows. */
const INTEGER = /\(\(typeof ([\w.[\]"]+) == "\d+"\) && \(!\(\1 % 1\) && !isNaN\(\1\)\)\) && \(isFinite\(\1\)\)/g;
const FINITE = /\(typeof ([\w.[\]"]+) == "\d+"\) && \(isFinite\(\1\)\)/g;
const NO_NUMBER = / \|\| isNaN\([\w.[\]"]+\)/g;

/** How Ajv notes an error, in eight lines. */
const NOTED =
  /const (err\d+) = (\{.*\});\nif\(vErrors === null\)\{\nvErrors = \[\1\];\n\}\nelse \{\nvErrors\.push\(\1\);\n\}\nerrors\+\+;/g;

/** An error with its place, keyword, where those of its alternatives begin, text, and the name of a property if one was judged. */
const ERROR =
  /\(vErrors \?\?= \[\]\)\.push\(\{instancePath(?::(.+?))?,keyword:("\d+"),params:\{(?:since: (\w+)|[^{}]*)\},message:(.+?)(?:,propertyName:(\w+))?\}\);\nerrors\+\+;/g;

/** The body of Ajv's function, shorter, and with notes of keys and items that take `__proto__` and `constructor` for the keys that they are. */
function tidied(masked: MaskedCode): string {
  const shorter = masked.code
    .replace(/^function \w+\(data, \{.*?\}=\{\}\)\{/, "")
    .replace(/\}\s*$/, "")
    .replaceAll(/schemaPath:"\d+",|comparison: "\d+", /g, "")
    .replaceAll(INTEGER, "Number.isInteger($1)")
    .replaceAll(FINITE, "Number.isFinite($1)")
    .replaceAll(NO_NUMBER, "")
    .replaceAll(NOTED, "(vErrors ??= []).push($2);\nerrors++;")
    .replaceAll(ERROR, (_, ...parts: ErrorParts) => noted(parts, masked))
    .replaceAll(/^(const indices\d+ = )\{\};$/gm, "$1{__proto__: null};")
    .replaceAll(/(props\d+ = (?:props\d+ \|\| )?)\{\}/g, "$1{__proto__: null}")
    .replaceAll(/^(props\d+)(\[key\d+\] = true;)$/gm, "if($1 !== true){\n($1 ??= {__proto__: null})$2\n}");
  return withoutCount(shorter);
}

type ErrorParts = [place: string | undefined, keyword: string, since: string | undefined, text: string, name?: string];

function noted([place = "instancePath", keyword, since, given, name]: ErrorParts, masked: MaskedCode): string {
  const code: string = JSON.parse(masked.restore(keyword));
  const text = textIn(code, given, masked);
  const restored = masked.restore(text);
  const details =
    typeof name === "string"
      ? `${masked.mask("has a name that ")} + ${text.includes("?") ? `(${text})` : text}, ${name}`
      : `${text}${saysAll(code, restored.slice(1, -1)) ? ", false" : ""}`;
  const where = typeof name === "string" ? `${place} + ${masked.mask("/")} + ${escaped(name, masked)}` : place;
  if (since === undefined) return `vErrors = note(vErrors, ${where}, ${keyword}, ${details});\nerrors++;`;
  return `vErrors = noteAlternatives(vErrors, ${since}, ${where}, ${keyword}, ${details});\nerrors = vErrors.length;`;
}

/** Ajv's own words only stand where it asks nobody for others. */
function textIn(keyword: string, given: string, { restore, mask }: MaskedCode): string {
  if (keyword === "false schema") return mask(NOT_ALLOWED);
  if (keyword !== "type") return given;
  return mask(textOfType(JSON.parse(restore(given)).replace("must be ", "").split(",")));
}

function escaped(name: string, { mask }: MaskedCode): string {
  return `${name}.replace(/~/g, ${mask("~0")}).replace(/\\//g, ${mask("~1")})`;
}

/** Ajv counts errors to compare counts; where none is compared, whether there are errors says enough. */
function withoutCount(code: string): string {
  const without = code
    .replaceAll(/^(?:let errors = 0|errors\+\+|errors = vErrors\.length);\n/gm, "")
    .replace("return errors === 0;", "return vErrors === null;");
  return /(?<!\.)\berrors\b/.test(without) ? code : without;
}

function refuseLeftovers(code: string, unit: Unit): void {
  const found = /(?<![.\w$])(?:require\(|new Function\b|eval\(|self\b|scope\b)|schemaPath/.exec(code);
  if (found !== null) throw new Error(`${unit.key}: the generated code contains ${found[0]}`);
}

function indented(code: string): string {
  let depth = 1;
  const lines = code.split("\n").filter((line) => line.trim() !== "");
  return lines
    .map((line) => {
      const text = line.trim();
      const closing = /^[}\])]*/.exec(text)?.[0].length ?? 0;
      const placed = "  ".repeat(Math.max(depth - closing, 1)) + text;
      depth += (text.match(/[{[(]/g)?.length ?? 0) - (text.match(/[}\])]/g)?.length ?? 0);
      return placed;
    })
    .join("\n");
}
