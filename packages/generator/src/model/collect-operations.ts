import { arrayMember, isObject, type JsonObject, member, objectMember } from "../read/json.ts";
import { at } from "../read/pointer.ts";
import { dereference } from "../read/references.ts";
import type { Report } from "../report/fault.ts";
import { readBody, readReplies } from "./content.ts";
import type { Operation } from "./operation.ts";
import { readParameters } from "./parameters.ts";
import type { Translator } from "./translate-schema.ts";

const METHODS = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/** Reads every operation of `paths`, in the document's order; reports what can not be honoured. */
export function collectOperations(translator: Translator): Operation[] {
  const { root, report } = translator;
  const ids = new Map<string, string>();
  return Object.entries(objectMember(root, "paths")).flatMap(([path, value]) => {
    if (path.startsWith("x-")) return [];
    const place = at("/paths", path);
    if (!path.startsWith("/")) return report(place, `a path begins with "/", got ${JSON.stringify(path)}`);
    const item = dereference(root, { value, pointer: place }, report);
    if (item === undefined) return [];
    if (!isObject(item.value)) return report(place, "a path item must be an object");
    return readItem(path, { value: item.value, pointer: item.pointer }, ids, translator);
  });
}

function readItem(
  path: string,
  item: { value: JsonObject; pointer: string },
  ids: Map<string, string>,
  translator: Translator,
): Operation[] {
  return Object.entries(item.value).flatMap(([method, value]) => {
    if (!METHODS.includes(method)) return [];
    const pointer = at(item.pointer, method);
    if (!isObject(value)) return translator.report(pointer, "an operation must be an object");
    const id = readId(value, pointer, ids, translator.report);
    const shared = { value: member(item.value, "parameters"), pointer: at(item.pointer, "parameters") };
    const own = { value: member(value, "parameters"), pointer: at(pointer, "parameters") };
    return [
      {
        id,
        method: method.toUpperCase(),
        path,
        permissions: readPermissions(value, translator.root),
        securitySchemes: readSecuritySchemes(value, translator.root),
        parameters: readParameters(path, shared, own, translator),
        body: readBody({ value: member(value, "requestBody"), pointer: at(pointer, "requestBody") }, translator),
        replies: readReplies({ value: member(value, "responses"), pointer: at(pointer, "responses") }, translator),
      },
    ];
  });
}

function readId(operation: JsonObject, pointer: string, ids: Map<string, string>, report: Report): string {
  const id = member(operation, "operationId");
  if (typeof id !== "string" || id === "") {
    report(pointer, "the operation has no operationId");
    return "";
  }
  const first = ids.get(id);
  if (first !== undefined)
    report(at(pointer, "operationId"), `the operationId ${JSON.stringify(id)} is taken by ${first}`);
  else ids.set(id, pointer);
  return id;
}

/** The scopes of all its security requirements; null when one may call it without a key. */
function readPermissions(operation: JsonObject, root: JsonObject): string[] | null {
  const requirements = readSecurity(operation, root);
  if (requirements.length === 0 || requirements.some((requirement) => Object.keys(requirement).length === 0))
    return null;
  const scopes = requirements.flatMap((requirement) =>
    Object.keys(requirement).flatMap((scheme) => arrayMember(requirement, scheme)),
  );
  return [...new Set(scopes.map(String))];
}

function readSecuritySchemes(operation: JsonObject, root: JsonObject): string[] {
  return [...new Set(readSecurity(operation, root).flatMap((requirement) => Object.keys(requirement)))];
}

/** An operation's own requirements stand in the place of the document's. */
function readSecurity(operation: JsonObject, root: JsonObject): JsonObject[] {
  return arrayMember(Object.hasOwn(operation, "security") ? operation : root, "security").filter(isObject);
}
