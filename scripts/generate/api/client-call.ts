import { camelCase, partsOf } from "../names.ts";
import type { Operation } from "../operation.ts";

const SURFACE = /^\/(?:(\w+)\/)?v\d+\/([^/]+)(?:\/\{\w+\}\/([^/]+))?/;

/** How the client calls an operation, such as `client.manage.shareLinks.get(id)`; undefined for those of load balancers. */
export function clientCall({ id, method, path, parameters, body }: Operation): string | undefined {
  const [, surface, collection, part] = SURFACE.exec(path) ?? [];
  if (collection === undefined) return undefined;
  const resource = camelCase(partsOf(collection));
  const [verb = ""] = partsOf(id);
  // What is below one thing: a list such as listDeliveries, or an action such as rotateSecret.
  const name = camelCase([...(part === undefined || method === "GET" ? [verb] : []), ...(part ? partsOf(part) : [])]);
  const names = parameters.filter((parameter) => parameter.in === "path").map(({ name }) => name);
  if (body !== undefined) names.push("body");
  if (parameters.some((parameter) => parameter.in === "query")) names.push("query?");
  return ["client", ...(surface === undefined ? [] : [surface]), resource, `${name}(${names.join(", ")})`].join(".");
}
