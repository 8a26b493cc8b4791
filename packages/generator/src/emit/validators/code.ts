import { literal, propertyKey } from "../literal.ts";

/** A value that the written code checks. */
export interface Place {
  /** The expression of the value: a name that can be read again and again. */
  readonly data: string;
  readonly path: Path;
  /** The set of evaluated names and indexes, if a schema asks for the unevaluated ones. */
  readonly seen?: SeenSet | undefined;
}

/** A set in a variable. If `isOptional`, it can be missing at run time, when no caller needs it. */
export interface SeenSet {
  readonly name: string;
  readonly isOptional: boolean;
}

/** What follows the path of the checked value in a JSON Pointer: texts, and expressions such as that of an index. */
export type Path = readonly (string | { readonly expression: string })[];

/** Collects the lines of a check, and what they need from elsewhere. */
export interface Code {
  line(text: string): void;
  lines(texts: readonly string[]): void;
  /** Returns the lines that `write` writes, and does not add them. */
  capture(write: () => void): readonly string[];
  /** Adds a block with a head such as `if (…)`, unless the block would be empty. */
  block(head: string, body: readonly string[]): void;
  /** `if … else if … else`: the first branch whose condition holds. A last branch without a condition is the `else`. */
  chain(branches: readonly Branch[]): void;
  /** Makes a new name. */
  name(prefix: string): string;
  /** The name of a constant before the check; equal constants are one. */
  constant(prefix: string, value: string): string;
  /** The name of an export of the run time. */
  use(name: string): string;
  /** The lines that declare the constants. */
  declarations(): string[];
  readonly runtime: ReadonlySet<string>;
}

/** One branch of an `if`. */
export type Branch = readonly [condition: string | undefined, body: readonly string[]];

/** Starts with no lines. */
export function createCode(): Code {
  const runtime = new Set<string>();
  const constants = new Map<string, string>();
  let lines: string[] = [];
  let names = 0;
  return {
    runtime,
    line: (text) => void lines.push(text),
    lines: (texts) => void lines.push(...texts),
    capture: (write) => {
      const outer = lines;
      lines = [];
      write();
      const inner = lines;
      lines = outer;
      return inner;
    },
    block: (head, body) => {
      if (body.length > 0) lines.push(`${head} {`, ...body.map(indented), "}");
    },
    chain: (branches) => void lines.push(...chainOf(branches)),
    name: (prefix) => `${prefix}${names++}`,
    constant: (prefix, value) => {
      const name = constants.get(value) ?? `${prefix}${constants.size}`;
      constants.set(value, name);
      return name;
    },
    use: (name) => {
      runtime.add(name);
      return name;
    },
    declarations: () => [...constants].map(([value, name]) => `const ${name} = ${value};`),
  };
}

function chainOf(branches: readonly Branch[]): string[] {
  const last = branches.findLastIndex(([, body]) => body.length > 0);
  if (last < 0) return [];
  const lines: string[] = [];
  for (const [index, [condition, body]] of branches.slice(0, last + 1).entries()) {
    const before = index === 0 ? "" : "} else ";
    const [first = "", ...others] = body;
    if (condition === undefined && isOneIf(body)) return [...lines, before + first, ...others];
    lines.push(`${before}${condition === undefined ? "" : `if (${condition}) `}{`, ...body.map(indented));
  }
  return [...lines, "}"];
}

/** Whether lines are an `if` with all its branches, and nothing else. */
function isOneIf([first = "", ...others]: readonly string[]): boolean {
  return first.startsWith("if (") && others.every((line) => /^(?: |\} else |\}$)/.test(line));
}

function indented(line: string): string {
  return `  ${line}`;
}

/** The expression of a path: `path + "/data/" + index0`. */
export function pathExpression(path: Path): string {
  const terms: string[] = ["path"];
  let text = "";
  for (const part of path) {
    if (typeof part === "string") text += part;
    else {
      if (text !== "") terms.push(literal(text));
      terms.push(part.expression);
      text = "";
    }
  }
  return (text === "" ? terms : [...terms, literal(text)]).join(" + ");
}

/** A path in two parts, as expressions: the place of an object or an array, and the field in it if its name needs no escapes, or the index of an item. */
export function splitPath(path: Path): { readonly above: string; readonly name: string } {
  const last = path.at(-1);
  const before = path.at(-2);
  if (typeof last === "object" && typeof before === "string" && before.endsWith(INDEX)) {
    const above = pathExpression([...path.slice(0, -2), before.slice(0, -INDEX.length)]);
    return { above, name: last.expression };
  }
  const isPlain = typeof last === "string" && /^\/[^/~]+$/.test(last);
  return isPlain
    ? { above: pathExpression(path.slice(0, -1)), name: literal(last.slice(1)) }
    : { above: pathExpression(path), name: '""' };
}

/** The mark before an index in a path, which distinguishes it from a name. */
export const INDEX = "/~:";

/** A name as a step of a JSON Pointer. */
export function step(name: string): string {
  return `/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`;
}

const INHERITED = new Set(Object.getOwnPropertyNames(Object.prototype));

/** The expression of a member, undefined if it is missing; an inherited `constructor` doesn't count. */
export function memberOf(data: string, name: string): string {
  const access = propertyKey(name) === name ? `${data}.${name}` : `${data}[${literal(name)}]`;
  return INHERITED.has(name) ? `(Object.hasOwn(${data}, ${literal(name)}) ? ${access} : undefined)` : access;
}

/** The expression of a type's test. */
export function typeTest(type: string, data: string): string {
  switch (type) {
    case "null":
      return `${data} === null`;
    case "array":
      return `Array.isArray(${data})`;
    case "object":
      return `typeof ${data} === "object" && ${data} !== null && !Array.isArray(${data})`;
    case "integer":
      return `Number.isInteger(${data})`;
    case "number":
      return `Number.isFinite(${data})`;
    default:
      return `typeof ${data} === "${type}"`;
  }
}

/** The expression that says that a value has none of these types. */
export function noneOfTypes(types: readonly string[], data: string): string {
  return types.map((type) => not(typeTest(type, data))).join(" && ");
}

/** The opposite of an expression. */
export function not(expression: string): string {
  if (/^typeof \S+ === "\w+"$|^\S+ === \S+$/.test(expression)) return expression.replace(" === ", " !== ");
  return /^[\w.]+\([^()]*\)$/.test(expression) ? `!${expression}` : `!(${expression})`;
}

/** Joins conditions with "or". */
export function or(conditions: readonly string[]): string {
  return conditions.map((one) => (conditions.length > 1 && one.includes(" && ") ? `(${one})` : one)).join(" || ");
}

/** Joins conditions with "and". */
export function and(conditions: readonly string[]): string {
  return conditions.map((one) => (one.includes(" || ") ? `(${one})` : one)).join(" && ");
}
