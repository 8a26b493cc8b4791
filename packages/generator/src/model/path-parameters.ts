import type { Parameter } from "./operation.ts";
import type { Translator } from "./translate-schema.ts";

/** The parameters of an operation, with exactly one for each name in its path. Missing ones are added, and others are removed. */
export function pathParameters(
  path: string,
  parameters: readonly Parameter[],
  pointer: string,
  { note }: Translator,
): Parameter[] {
  const named = new Set([...path.matchAll(/\{([^{}]*)\}/g)].map(([, name]) => name ?? ""));
  const kept = parameters.filter((parameter) => {
    if (parameter.in !== "path" || named.has(parameter.name)) return true;
    note("parameter-without-template", pointer, `the path has no {${parameter.name}}; its parameter is left out`);
    return false;
  });
  const missing = [...named].filter((name) => !kept.some((one) => one.in === "path" && one.name === name));
  const made = missing.map((name) => {
    note("template-without-parameter", pointer, `{${name}} of the path has no parameter, and is taken as a string`);
    return stringParameter(name);
  });
  return [...made, ...kept];
}

function stringParameter(name: string): Parameter {
  const schema = { type: "string" };
  return {
    in: "path",
    name,
    type: "string",
    required: true,
    schema,
    isShared: false,
    source: { name, in: "path", required: true, schema },
  };
}
