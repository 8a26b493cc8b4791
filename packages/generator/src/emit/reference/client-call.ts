import type { Operation } from "../../model/operation.ts";
import { camelCase, partsOf } from "../../words.ts";

const SURFACE = /^\/(?:(\w+)\/)?v\d+\/([^/]+)(?:\/\{\w+\}\/([^/]+))?/;

/** The client's method for an operation: `get` of `manage` and `shareLinks`. */
export interface ClientMethod {
  readonly noun: readonly string[];
  readonly verb: string;
}

/** Finds an operation's method. Returns undefined for operations that the client does not call: those for load balancers and for the console's page. */
export function clientMethod({ id, method, path }: Operation): ClientMethod | undefined {
  const [, surface, collection, part] = SURFACE.exec(path) ?? [];
  if (collection === undefined || surface === "console") return undefined;
  const [verb = ""] = partsOf(id);
  // The operation belongs to one object: it is a list such as listDeliveries, or an action such as rotateSecret.
  const words = [...(part === undefined || method === "GET" ? [verb] : []), ...(part ? partsOf(part) : [])];
  return {
    noun: [...(surface === undefined ? [] : [surface]), camelCase(partsOf(collection))],
    verb: camelCase(words),
  };
}

/** The client's call of an operation, such as `client.manage.shareLinks.get(id)`; undefined if it has none. */
export function clientCall(operation: Operation): string | undefined {
  const method = clientMethod(operation);
  if (method === undefined) return undefined;
  const { parameters, body } = operation;
  const names = parameters.filter((parameter) => parameter.in === "path").map(({ name }) => name);
  if (body !== undefined) names.push("body");
  if (parameters.some((parameter) => parameter.in === "query")) names.push("query?");
  return ["client", ...method.noun, `${method.verb}(${names.join(", ")})`].join(".");
}
