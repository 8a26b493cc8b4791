import { isObject, type JsonObject, member } from "../json.ts";
import { at, segmentsOf } from "../pointer.ts";
import type { Noter } from "../report/notes.ts";
import { shown } from "../vocabulary/keyword-values.ts";
import { distinct } from "../words.ts";
import { madeName, namesOfComponents } from "./component-names.ts";
import { holderOf, isUnknownMember, type Kind } from "./kinds.ts";
import { normalizeSchema, type SchemaContext, type Scope } from "./normalize-schema.ts";
import { type Found, keyOf, nearest, type Place, type Resources, UNREADABLE } from "./resources.ts";

/**
 * Turns a document into one OpenAPI 3.1 object: schemas are JSON Schema 2020-12 with their annotations, each reference points to a
 * component of the document, and objects of the wrong kind are left out. `file` is the URL of the document's own file.
 */
export function normalize(
  root: JsonObject,
  file: string,
  is30: boolean,
  resources: Resources,
  note: Noter,
): JsonObject {
  const { names, aliases } = namesOfComponents(root, file, resources);
  const taken = new Set(names.values());
  const followed: string[] = [];
  const waiting: { name: string; target: Found; scope: Scope }[] = [];
  const context: SchemaContext = {
    is30,
    note: (kind, place, text) => note(kind, told(place), text),
    refer,
    follow,
    mapped,
    asserts: resources.asserts,
    enter,
  };
  const normal = normalObject(root, "document", { file, pointer: "" }, []) as JsonObject;
  const components = isObject(normal.components) ? normal.components : {};
  const schemas: Record<string, unknown> = isObject(components.schemas) ? { ...components.schemas } : {};
  // Each of them may refer to more.
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift())
    schemas[next.name] = normalizeSchema(next.target.value, next.target, next.scope, context);
  return { ...normal, openapi: "3.1.1", paths: normal.paths ?? {}, components: { ...components, schemas } };

  function told(place: Place): string {
    return place.file === file
      ? place.pointer
      : `${place.file.slice(place.file.lastIndexOf("/") + 1)}#${place.pointer}`;
  }

  function normalObject(value: unknown, kind: Kind, place: Place, within: readonly string[]): unknown {
    if (kind === "schema") {
      const found = aliases.get(keyOf(place)) ?? { ...place, value };
      return normalizeSchema(found.value, found, NO_SCOPE, context);
    }
    if (!isObject(value)) {
      note("not-an-object", told(place), `${shown(value)} isn't an object, and is left out`);
      return undefined;
    }
    if (typeof value.$ref === "string") return referredObject(value, kind, place, within);
    const entries = Object.entries(value).flatMap(([key, item]): [string, unknown][] => {
      const holder = holderOf(kind, key);
      const inner = { file: place.file, pointer: at(place.pointer, key) };
      if (isUnknownMember(kind, key))
        note("unknown-member", told(inner), `${JSON.stringify(key)} isn't a member of a ${kind}, and is ignored`);
      if (holder === undefined) return WORDS.has(key) ? wordsOf(key, item) : [[key, item]];
      const held =
        holder.as === "one"
          ? normalObject(item, holder.kind, inner, within)
          : normalMany(item, holder.kind, holder.as, inner, within);
      return held === undefined ? [] : [[key, held]];
    });
    return Object.fromEntries(entries);
  }

  function normalMany(
    value: unknown,
    kind: Kind,
    as: "list" | "map",
    place: Place,
    within: readonly string[],
  ): unknown {
    if (typeof value !== "object" || value === null) {
      note("not-an-object", told(place), `${shown(value)} isn't a ${as}, and is left out`);
      return undefined;
    }
    if (isReferenceToMany(value, kind, as)) {
      const found = foundFor(value, place, within);
      if (found === undefined) return undefined;
      note("misplaced-reference", at(told(place), "$ref"), `a $ref in the place of a ${as} is followed`);
      return normalMany(found.value, kind, as, found, [...within, keyOf(found)]);
    }
    if (Array.isArray(value) && as === "map") {
      note("not-an-object", told(place), "a list isn't a map, and is left out");
      return undefined;
    }
    const entries = Object.entries(value).flatMap(([key, item]): [string, unknown][] => {
      // Extensions may be of any shape; a component may have any name.
      if (as === "map" && key.startsWith("x-") && !place.pointer.startsWith("/components/") && kind !== "header")
        return [];
      const held = normalObject(item, kind, { file: place.file, pointer: at(place.pointer, key) }, within);
      return held === undefined ? [] : [[key, held]];
    });
    return as === "list" ? entries.map(([, item]) => item) : Object.fromEntries(entries);
  }

  /** A reference to a component stays. The target of any other reference replaces the reference. */
  function referredObject(value: JsonObject, kind: Kind, place: Place, within: readonly string[]): unknown {
    const { $ref, ...besides } = value;
    const found = foundFor(value, place, within);
    if (found === undefined) return substituteFor(kind);
    if (found.file === file && isComponent(found.pointer, kind) && !isComponent(place.pointer, kind)) {
      if (isLost(found, [])) {
        sayDangling("$ref", $ref, "leads to a component that is left out", {
          ...place,
          pointer: at(place.pointer, "$ref"),
        });
        return substituteFor(kind);
      }
      return { $ref: `#${encoded(found.pointer)}`, ...wordsBeside(besides, place) };
    }
    if (kind === "operation")
      note("misplaced-reference", at(told(place), "$ref"), "a $ref in the place of an operation is followed");
    const target = normalObject(found.value, kind, found, [...within, keyOf(found)]);
    // In 3.1, a path item may have its own members beside a $ref.
    const isWhole = kind === "pathItem" || kind === "operation";
    const own = isWhole ? normalObject(besides, kind, place, within) : wordsBeside(besides, place);
    return isObject(target) ? { ...target, ...(own as JsonObject) } : undefined;
  }

  /** The members that OpenAPI allows beside the `$ref` of an object: texts that apply to this place. */
  function wordsBeside(besides: JsonObject, place: Place): JsonObject {
    const entries = Object.entries(besides).filter(([name]) => !name.startsWith("x-"));
    for (const [name] of entries.filter(([each]) => !WORDS.has(each)))
      note("beside-reference", at(told(place), name), `${name} stands beside a $ref, where it is ignored`);
    return Object.fromEntries(entries.flatMap(([name, item]) => (WORDS.has(name) ? wordsOf(name, item) : [])));
  }

  /** The target of an object's `$ref`. If there is none, or if it is the object itself, this is undefined and makes a note. */
  function foundFor({ $ref }: JsonObject, place: Place, within: readonly string[]): Found | undefined {
    const found = resources.resolve(String($ref), place);
    if (typeof found === "string") {
      sayDangling("$ref", $ref, found, { ...place, pointer: at(place.pointer, "$ref") });
      return undefined;
    }
    saySlip(found, String($ref), at(told(place), "$ref"));
    if (!within.includes(keyOf(found))) return found;
    const text = `$ref ${JSON.stringify($ref)} leads back to where it stands, and says nothing`;
    note("circle", told(place), text);
    return undefined;
  }

  /** Whether a component has to be removed, because it isn't an object, or because it is a reference without a target. */
  function isLost({ value, ...place }: Found, within: readonly string[]): boolean {
    if (!isObject(value) || within.includes(keyOf(place))) return true;
    if (typeof value.$ref !== "string") return false;
    const next = resources.resolve(value.$ref, place);
    return typeof next === "string" || isLost(next, [...within, keyOf(place)]);
  }

  function sayDangling(keyword: string, $ref: unknown, reason: string, place: Place): void {
    const kind = reason === UNREADABLE ? "missing-file" : "dangling-reference";
    note(kind, told(place), `${keyword} ${JSON.stringify($ref)} ${reason}, and is taken as anything`);
  }

  function follow<Taken>($ref: string, place: Place, take: (found: Found) => Taken): Taken | undefined {
    const from = { file: place.file, pointer: place.pointer.slice(0, place.pointer.lastIndexOf("/")) };
    const found = foundFor({ $ref }, from, followed);
    if (found === undefined) return undefined;
    note("misplaced-reference", told(place), "a $ref in the place of a map is followed");
    followed.push(keyOf(found));
    const taken = take(found);
    followed.pop();
    return taken;
  }

  function saySlip({ slip }: Found, $ref: string, pointer: string): void {
    if (slip !== undefined) note("misplaced-reference", pointer, `$ref ${JSON.stringify($ref)} ${slip}`);
  }

  function refer(keyword: string, $ref: unknown, place: Place, scope: Scope): string | undefined {
    if (typeof $ref !== "string") {
      sayDangling(keyword, $ref, "isn't a text", place);
      return undefined;
    }
    const from = { file: place.file, pointer: place.pointer.slice(0, place.pointer.lastIndexOf("/")) };
    const anchor = keyword === "$ref" ? undefined : resources.dynamicAnchorOf($ref, from, keyword);
    const outermost = anchor === undefined ? undefined : scope.get(anchor);
    const found =
      outermost === undefined ? resources.resolve($ref, from) : { ...outermost, value: resources.valueAt(outermost) };
    if (typeof found === "string") {
      sayDangling(keyword, $ref, found, place);
      return undefined;
    }
    saySlip(found, $ref, told(place));
    if (typeof found.value === "boolean" || isObject(found.value)) return referenceTo(found, scope);
    sayDangling(keyword, $ref, "leads to no schema", place);
    return undefined;
  }

  /** A discriminator names schemas by references, or only by their names. */
  function mapped($ref: string, place: Place, scope: Scope): string | undefined {
    const isName = Object.hasOwn(componentsOf(root, "schemas"), $ref);
    const wanted = isName ? `#/components/schemas/${encoded(at("", $ref).slice(1))}` : $ref;
    const found = resources.resolve(wanted, isName ? { file, pointer: "" } : place);
    return typeof found === "string" ? undefined : referenceTo(found, scope);
  }

  function referenceTo(found: Found, scope: Scope): string {
    return `#/components/schemas/${encoded(at("", componentFor(found, scope)).slice(1))}`;
  }

  /** The name of the component that a schema is in the normal document. */
  function componentFor(target: Found, scope: Scope): string {
    const below = enter(target, scope);
    const isOwn = signature(below) === signature(enter(target, NO_SCOPE));
    const key = `${keyOf(target)}${isOwn ? "" : ` ${signature(below)}`}`;
    const known = names.get(key);
    if (known !== undefined) return known;
    const made = distinct(madeName(target, file), "", taken);
    names.set(key, made);
    waiting.push({ name: made, target, scope: isOwn ? NO_SCOPE : below });
    return made;
  }

  function enter(place: Place, scope: Scope): Scope {
    if (!resources.hasDynamicAnchors()) return scope;
    const { dynamic } = resources.resourceOf(place);
    const added = [...dynamic].flatMap(([anchor, places]) => {
      const one = scope.has(anchor) ? undefined : nearest(places, place);
      return one === undefined ? [] : [[anchor, one] as const];
    });
    return added.length === 0 ? scope : new Map([...scope, ...added]);
  }
}

const NO_SCOPE: Scope = new Map();

/** Members for people. The tools that read the document after us expect them to be texts. */
const WORDS = new Set(["title", "summary", "description"]);

function wordsOf(key: string, value: unknown): [string, unknown][] {
  return ["string", "number", "boolean"].includes(typeof value) ? [[key, String(value)]] : [];
}

/** Whether a `$ref` replaces a whole map or list. The members of a callback are expressions, and `$ref` is not an expression. */
function isReferenceToMany(value: object, kind: Kind, as: "list" | "map"): value is JsonObject {
  const $ref = member(value, "$ref");
  return typeof $ref === "string" && (as === "list" || kind !== "callback" || Object.keys(value).length === 1);
}

/** The replacement for a reference without a target: a body or an answer that may be anything. Other objects are left out. */
function substituteFor(kind: Kind): JsonObject | undefined {
  if (kind === "response") return { description: "", ...ANY_CONTENT };
  if (kind === "requestBody") return ANY_CONTENT;
  return kind === "mediaType" ? {} : undefined;
}

const ANY_CONTENT = { content: { "*/*": {} } };

const COMPONENTS: Partial<Record<Kind, string>> = {
  response: "responses",
  parameter: "parameters",
  requestBody: "requestBodies",
  header: "headers",
};

/** Whether a pointer is the place of a component that a reference in the normal document may point to. */
function isComponent(pointer: string, kind: Kind): boolean {
  const segments = segmentsOf(pointer);
  return segments.length === 3 && segments[0] === "components" && segments[1] === COMPONENTS[kind];
}

function componentsOf(root: JsonObject, kind: string): JsonObject {
  const found = member(member(root, "components"), kind);
  return isObject(found) ? found : {};
}

function signature(scope: Scope): string {
  return JSON.stringify([...scope].map(([anchor, { file, pointer }]) => [anchor, file, pointer]).sort());
}

/** A JSON Pointer as it is written in a reference. */
function encoded(pointer: string): string {
  return pointer.replaceAll("%", "%25").replaceAll("#", "%23");
}
