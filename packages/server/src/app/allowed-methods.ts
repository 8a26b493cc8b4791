import type { Operation } from "../request.ts";

/** Makes what says which methods a path takes, as `Allow` lists them; undefined where there is no such path. */
export function methodsOf(operations: readonly Operation[]): (path: string) => string | undefined {
  const allowed = methodsByPath(operations);
  return (path) => allowed.find(({ pattern }) => pattern.test(path))?.methods;
}

function methodsByPath(operations: readonly Operation[]): { pattern: RegExp; methods: string }[] {
  const methodsOf = new Map<string, string[]>();
  for (const { path, method } of operations) {
    // RFC 9110: what takes GET takes HEAD.
    methodsOf.set(path, [...(methodsOf.get(path) ?? []), ...(method === "GET" ? [method, "HEAD"] : [method])]);
  }
  return [...methodsOf].map(([path, methods]) => ({
    pattern: new RegExp(`^${path.replaceAll(/[.]/g, "\\.").replaceAll(/\{\w+\}/g, "[^/]+")}$`),
    methods: [...methods, "OPTIONS"].join(", "),
  }));
}
