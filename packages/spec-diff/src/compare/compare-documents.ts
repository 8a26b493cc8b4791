import {
  createModel,
  FOLDER_TYPES,
  isObject,
  type JsonObject,
  objectMember,
  resolved,
  type SpecDocument,
} from "@share-links/generator";
import { createComparison } from "../schema/compare-schemas.ts";
import { schemasOf } from "../schema/part.ts";
import { type Change, change, type Part, type Subject } from "./change.ts";
import { compareOperations } from "./compare-operations.ts";

/** Compares two documents. Throws `UnsupportedDocument` if the generator can't make a model of one of them. */
export function compareDocuments(old: SpecDocument, now: SpecDocument): Change[] {
  const [before, after] = [createModel(old, FOLDER_TYPES), createModel(now, FOLDER_TYPES)];
  const context = { compareSchemas: createComparison(), ...schemasOf(old.root, now.root) };
  const subject: Subject = {
    kind: "document",
    title: "the whole document",
    old: { schema: old.root },
    now: { schema: now.root },
  };
  const part: Part = { subject, side: "request", name: "" };
  return [
    ...compareServers(part, old.root, now.root),
    ...compareSchemes(part, old.root, now.root),
    ...compareNames(part, old.root, now.root),
    ...compareOperations("operation", before.operations, after.operations, context),
    ...compareOperations("webhook", before.webhooks, after.webhooks, context),
  ];
}

function compareServers(part: Part, old: JsonObject, now: JsonObject): Change[] {
  const urls = ({ servers }: JsonObject) =>
    (Array.isArray(servers) ? servers : []).flatMap((each: unknown) =>
      isObject(each) && typeof each.url === "string" ? [each.url.replace(/\/$/, "")] : [],
    );
  const [before, after] = [urls(old), urls(now)];
  return [
    ...before.filter((url) => !after.includes(url)).map((url) => change(part, "server-removed", { from: url })),
    ...after.filter((url) => !before.includes(url)).map((url) => change(part, "server-added", { to: url })),
  ];
}

function compareSchemes(part: Part, old: JsonObject, now: JsonObject): Change[] {
  const schemes = (root: JsonObject) => objectMember(objectMember(root, "components"), "securitySchemes");
  const [before, after] = [schemes(old), schemes(now)];
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((name): Change[] => {
    const inner = { ...part, name: `security scheme ${name}` };
    if (!Object.hasOwn(after, name)) return [change(part, "security-scheme-removed", { from: name })];
    if (!Object.hasOwn(before, name)) return [change(part, "security-scheme-added", { to: name })];
    const [was, is] = [resolved(old, before[name]), resolved(now, after[name])];
    const [from, to] = [schemeText(was), schemeText(is)];
    if (from !== to) return [change(inner, "security-scheme-changed", { from, to })];
    return [...compareUrls(inner, was, is), ...compareScopes(inner, was, is)];
  });
}

/** What a caller does for a scheme, in words. */
function schemeText({ type, name, in: place, scheme, flows }: JsonObject): string {
  if (type === "apiKey") return `a key in the ${String(place)} ${String(name)}`;
  if (type === "http") return `HTTP ${String(scheme).toLowerCase()}`;
  return type === "oauth2"
    ? `OAuth by ${Object.keys(isObject(flows) ? flows : {})
        .sort()
        .join(", ")}`
    : String(type);
}

const URLS = ["authorizationUrl", "tokenUrl", "refreshUrl", "deviceAuthorizationUrl"];

function compareUrls(part: Part, was: JsonObject, is: JsonObject): Change[] {
  const urls = (scheme: JsonObject) => [
    ...Object.entries(objectMember(scheme, "flows")).flatMap(([flow, each]) =>
      URLS.map((name) => [`${flow} ${name}`, isObject(each) ? each[name] : undefined] as const),
    ),
    ["openIdConnectUrl", scheme.openIdConnectUrl] as const,
  ];
  const after = new Map(urls(is));
  return urls(was).flatMap(([name, from]) => {
    const to = after.get(name);
    return from === to ? [] : [change(part, "security-url-changed", { from, to })];
  });
}

function compareScopes(part: Part, was: JsonObject, is: JsonObject): Change[] {
  const scopes = (scheme: JsonObject) =>
    new Set(
      Object.values(objectMember(scheme, "flows")).flatMap((flow) =>
        Object.keys(objectMember(flow as JsonObject, "scopes")),
      ),
    );
  const [before, after] = [scopes(was), scopes(is)];
  return [
    ...[...before].filter((each) => !after.has(each)).map((from) => change(part, "security-scope-removed", { from })),
    ...[...after].filter((each) => !before.has(each)).map((to) => change(part, "security-scope-added", { to })),
  ];
}

/** Schemas have names in generated code. Those that the reader made for requests are not in the document. */
function compareNames(part: Part, old: JsonObject, now: JsonObject): Change[] {
  const schemas = (root: JsonObject) => objectMember(objectMember(root, "components"), "schemas");
  const [before, after] = [schemas(old), schemas(now)];
  const spot = (schema: unknown) => (isObject(schema) ? { schema } : undefined);
  return [
    ...Object.entries(before).flatMap(([from, schema]) =>
      Object.hasOwn(after, from) ? [] : [change(part, "schema-name-removed", { from, old: spot(schema) })],
    ),
    ...Object.entries(after).flatMap(([to, schema]) =>
      Object.hasOwn(before, to) ? [] : [change(part, "schema-name-added", { to, now: spot(schema) })],
    ),
  ];
}
