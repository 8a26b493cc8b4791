import type { Compiler } from "./ajv.ts";
import { linkCode } from "./link-code.ts";
import { maskStrings } from "./mask-strings.ts";
import type { Unit } from "./unit.ts";

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
  const { source } = compiler.compile(unit.schema);
  if (source === undefined) throw new Error(`Ajv gave no source for ${unit.key}`);
  const masked = maskStrings(String(source.validateCode));
  const own = new RegExp(`(?<![.\\w$])${String(source.validateName)}\\b`, "g");
  const { code, constants, runtime, units } = linkCode(
    tidied(masked.code).replaceAll(own, checkName(unit.key)),
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
      ...RUNTIME_NAMES.filter((name) => new RegExp(`(?<![.\\w$])${name}\\(`).test(code)),
      ...(evaluated === undefined ? [] : ["withEvaluated"]),
    ]),
    units,
  };
}

/** What the tidied code calls by its own name. */
const RUNTIME_NAMES = ["note", "noteAlternatives"];

/** How Ajv notes an error, in eight lines. */
const NOTED =
  /const (err\d+) = (\{.*\});\nif\(vErrors === null\)\{\nvErrors = \[\1\];\n\}\nelse \{\nvErrors\.push\(\1\);\n\}\nerrors\+\+;/g;

/** An error that knows where those of its alternatives begin. */
const ALTERNATIVES = /\(vErrors \?\?= \[\]\)\.push\((\{.*\bparams:\{since: .*\})\);\nerrors\+\+;/g;

/** An error without a name of a property. */
const PLAIN = /\(vErrors \?\?= \[\]\)\.push\(\{instancePath(?::(.+?))?,keyword:("\d+"),params:(\{.*\})\}\);/g;

/** The body of Ajv's function, shorter, and with notes of keys and items that take `__proto__` and `constructor` for the keys that they are. */
function tidied(code: string): string {
  const shorter = code
    .replace(/^function \w+\(data, \{.*?\}=\{\}\)\{/, "")
    .replace(/\}\s*$/, "")
    .replaceAll(/schemaPath:"\d+",|comparison: "\d+", /g, "")
    .replaceAll(NOTED, "(vErrors ??= []).push($2);\nerrors++;")
    .replaceAll(ALTERNATIVES, "vErrors = noteAlternatives(vErrors, $1);\nerrors = vErrors.length;")
    .replaceAll(
      PLAIN,
      (_, place: string | undefined, keyword: string, params: string) =>
        `vErrors = note(vErrors, ${place ?? "instancePath"}, ${keyword}, ${params});`,
    )
    .replaceAll(/^(const indices\d+ = )\{\};$/gm, "$1{__proto__: null};")
    .replaceAll(/(props\d+ = (?:props\d+ \|\| )?)\{\}/g, "$1{__proto__: null}")
    .replaceAll(/^(props\d+)(\[key\d+\] = true;)$/gm, "if($1 !== true){\n($1 ??= {__proto__: null})$2\n}");
  return withoutCount(shorter);
}

/** Ajv counts errors to compare counts; where none is compared, whether there are errors says enough. */
function withoutCount(code: string): string {
  const without = code
    .replaceAll(/^(?:let errors = 0|errors\+\+|errors = vErrors\.length);\n/gm, "")
    .replace("return errors === 0;", "return vErrors === null;");
  return /(?<!\.)\berrors\b/.test(without) ? code : without;
}

function refuseLeftovers(code: string, unit: Unit): void {
  const found = /\brequire\(|\bnew Function\b|\beval\(|schemaPath|\bself\b|\bscope\b/.exec(
    code.replaceAll(/\.\w+/g, ""),
  );
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
