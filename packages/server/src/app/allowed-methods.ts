import { operations } from "../generated/operations.ts";

const ALLOWED = methodsByPath();

/** What a path takes, as `Allow` lists it; undefined where there is no such path. */
export function allowedMethods(path: string): string | undefined {
  return ALLOWED.find(({ pattern }) => pattern.test(path))?.methods;
}

function methodsByPath(): { pattern: RegExp; methods: string }[] {
  const methodsOf = new Map<string, string[]>();
  for (const { path, method } of Object.values(operations)) {
    // RFC 9110: what takes GET takes HEAD.
    methodsOf.set(path, [...(methodsOf.get(path) ?? []), ...(method === "GET" ? [method, "HEAD"] : [method])]);
  }
  return [...methodsOf].map(([path, methods]) => ({
    pattern: new RegExp(`^${path.replaceAll(/[.]/g, "\\.").replaceAll(/\{\w+\}/g, "[^/]+")}$`),
    methods: [...methods, "OPTIONS"].join(", "),
  }));
}
