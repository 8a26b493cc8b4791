import type { OperationEntry } from "./decode-request.ts";

/** One path of the specification, with the operation of each method. */
export interface KnownPath {
  readonly operations: ReadonlyMap<string, OperationEntry>;
  /** The methods that the path takes, as the header `Allow` lists them. */
  readonly allow: string;
}

/** The path of the specification that matches a request's path, and the decoded values of its parameters. */
export interface FoundPath extends KnownPath {
  readonly values: Readonly<Record<string, string>>;
}

const NO_VALUES = {};

/** Makes the function that finds the path of a request among the paths of the operations. The path with fewer parameters wins. */
export function pathFinder(operations: readonly OperationEntry[]): (path: string) => FoundPath | undefined {
  const fixed = new Map<string, FoundPath>();
  const withParameters: { pattern: RegExp; known: KnownPath }[] = [];
  const templates = [...knownPaths(operations)].toSorted(([one], [other]) => parametersIn(one) - parametersIn(other));
  for (const [template, known] of templates) {
    if (template.includes("{")) withParameters.push({ pattern: patternOf(template), known });
    else fixed.set(template, { ...known, values: NO_VALUES });
  }
  return (path) => {
    const found = fixed.get(path);
    if (found) return found;
    for (const { pattern, known } of withParameters) {
      const { groups } = pattern.exec(path) ?? {};
      if (groups) return { ...known, values: decodeValues(groups) };
    }
    return undefined;
  };
}

function knownPaths(operations: readonly OperationEntry[]): Map<string, KnownPath> {
  const paths = new Map<string, KnownPath>();
  for (const operation of operations) {
    const methods = new Map(paths.get(operation.path)?.operations).set(operation.method, operation);
    // RFC 9110, 9.3.2: a path that takes GET takes HEAD.
    if (operation.method === "GET") methods.set("HEAD", operation);
    paths.set(operation.path, { operations: methods, allow: [...methods.keys(), "OPTIONS"].join(", ") });
  }
  return paths;
}

function parametersIn(template: string): number {
  return template.split("{").length - 1;
}

function patternOf(template: string): RegExp {
  const escaped = template.replaceAll(/[.]/g, "\\.");
  return new RegExp(`^${escaped.replaceAll(/\{(\w+)\}/g, "(?<$1>[^/]+)")}$`);
}

function decodeValues(groups: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const values: Record<string, string> = {};
  for (const name in groups) values[name] = decode(groups[name] as string);
  return values;
}

/** A value with a broken escape stays as it was sent, and the validator then refuses it. */
function decode(text: string): string {
  if (!text.includes("%")) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
