import { arrayMember, isObject, type JsonObject } from "../json.ts";
import type { Operation, SchemeUse } from "./operation.ts";

/** What an operation requires of its caller. Its own requirements replace those of the document. */
export function readSecurity(
  operation: JsonObject,
  root: JsonObject,
): Pick<Operation, "permissions" | "securitySchemes" | "security"> {
  const requirements = arrayMember(Object.hasOwn(operation, "security") ? operation : root, "security").filter(
    isObject,
  );
  const security = requirements.map((requirement) =>
    Object.entries(requirement).map(([scheme, scopes]): SchemeUse => {
      return { scheme, scopes: Array.isArray(scopes) ? scopes.map(String) : [] };
    }),
  );
  const uses = security.flat();
  const isOpen = security.length === 0 || security.some((alternative) => alternative.length === 0);
  return {
    // The scopes of all its requirements; null if it can be called without a key.
    permissions: isOpen ? null : [...new Set(uses.flatMap(({ scopes }) => scopes))],
    securitySchemes: [...new Set(uses.map(({ scheme }) => scheme))],
    security,
  };
}
