import { isObject, type JsonObject, member } from "../json.ts";
import { at, segmentsOf } from "../pointer.ts";
import { KEYWORDS } from "../vocabulary/keywords.ts";
import { holderOf, type Kind } from "./kinds.ts";

/** A place in one of a document's files. */
export interface Place {
  /** The file's URL, without a fragment. */
  readonly file: string;
  readonly pointer: string;
}

/** A value at its place. */
export interface Found extends Place {
  readonly value: unknown;
  /** How a reference was read that, taken literally, has no target. */
  readonly slip?: string;
}

/** A place as one text. */
export function keyOf({ file, pointer }: Place): string {
  return `${file}#${pointer}`;
}

/** A schema with its own URI, or a whole file. The anchors and pointers of a reference are relative to it (JSON Schema 2020-12, section 8.2). */
export interface Resource extends Place {
  readonly uri: string;
  /** The dynamic anchors in it, each with its places. There is only one place unless the document uses a name twice. */
  readonly dynamic: Map<string, Place[]>;
}

/** Reads a file by its URL; undefined if there is none. */
export type Loader = (url: string) => unknown;

/** The reason why a reference has no target, if its file does not exist. */
export const UNREADABLE = "leads to a file that can't be read";

/** The files of a document, and their parts with URIs and anchors. */
export interface Resources {
  /** The target of a reference at a place, or a text with the reason why it has none. */
  resolve($ref: string, from: Place): Found | string;
  /** The resource of a place. */
  resourceOf(place: Place): Resource;
  /** The dynamic anchor of a `$dynamicRef` or `$recursiveRef`; undefined if it works like a normal reference. */
  dynamicAnchorOf($ref: string, from: Place, keyword: string): string | undefined;
  valueAt(place: Place): unknown;
  /** Whether validation keywords are checked at a place. They are not if the schema's own metaschema leaves out their vocabulary. */
  asserts(place: Place): boolean;
  hasDynamicAnchors(): boolean;
}

/** Starts with one file whose root object is of this kind. Others are read when a reference needs them. */
export function createResources(
  file: string,
  root: unknown,
  load: Loader,
  self = file,
  onRepeated: (anchor: string, place: Place) => void = () => {},
): Resources {
  const files = new Map<string, unknown>();
  const resources = new Map<string, Resource>();
  const byFile = new Map<string, Resource[]>();
  const anchors = new Map<string, readonly Place[]>();
  const start: Place = { file, pointer: "" };
  let hasDynamicAnchors = false;
  const silent = new Set<Resource>();
  addFile(file, root, "document", self);
  return { resolve, resourceOf, dynamicAnchorOf, valueAt, asserts, hasDynamicAnchors: () => hasDynamicAnchors };

  function resolve($ref: string, from: Place, turns = 0): Found | string {
    const target = targetOf($ref, from);
    if (typeof target === "string") return target;
    const { base, fragment } = target;
    const resource = resources.get(base) ?? loaded(base);
    if (resource === undefined) return named($ref) ?? UNREADABLE;
    if (fragment !== "" && !fragment.startsWith("/")) {
      const places = anchors.get(`${base}#${fragment}`) ?? [];
      const place = nearest(places, from) ?? places[0];
      return place === undefined ? meant(resource, fragment) : { ...place, value: valueAt(place) };
    }
    const found = follow(resource, segmentsOf(fragment), turns);
    return found ?? meant(resource, fragment);
  }

  /** The meaning of a reference without a target: forms that documents use instead of a pointer to the components. */
  function meant(resource: Resource, fragment: string): Found | string {
    const segments = segmentsOf(fragment.startsWith("/") ? fragment : `/${fragment}`);
    const [first, second] = segments;
    const isOld = first === "definitions" && segments.length > 1;
    const whole = { ...resource, pointer: "" };
    const tries: (readonly [Place, readonly string[]])[] = [
      ...(fragment === "/" ? [[resource, []] as const] : []),
      ...(resource.pointer === "" ? [] : [[whole, segments] as const]),
      ...(first === "components" && second !== undefined
        ? [[whole, segments] as const, [start, segments] as const]
        : []),
      ...(isOld ? [[whole, ["components", "schemas", ...segments.slice(1)]] as const] : []),
    ];
    for (const [from, way] of tries) {
      const found = follow(from, way);
      if (found !== undefined) return { ...found, slip: `is taken as #${at("", ...way)}` };
    }
    return fragment.startsWith("/") ? "points at nothing" : "leads to an anchor that is not there";
  }

  /** Finds a schema of the document by its bare name. */
  function named(name: string): Found | undefined {
    const found = follow(start, ["components", "schemas", name]);
    return found && { ...found, slip: `is taken as #${at("/components/schemas", name)}` };
  }

  /** Follows a path through a file to its end. If an object refers to another one, the path continues there. */
  function follow(from: Place, segments: readonly string[], turns = 0): Found | undefined {
    let place: Place = { file: from.file, pointer: from.pointer };
    let value = valueAt(place);
    for (const [index, segment] of segments.entries()) {
      const next = member(value, segment);
      if (next === undefined) {
        const $ref = member(value, "$ref");
        const target = typeof $ref === "string" && turns < LONGEST_WAY ? resolve($ref, place, turns + 1) : undefined;
        if (target === undefined || typeof target === "string") return undefined;
        const found = follow(target, segments.slice(index), turns + 1);
        return found === undefined ? undefined : { ...found, slip: "leads through another $ref" };
      }
      place = { file: place.file, pointer: at(place.pointer, segment) };
      value = next;
    }
    return value === undefined ? undefined : { ...place, value };
  }

  function targetOf($ref: string, from: Place): { base: string; fragment: string } | string {
    if ($ref.startsWith("#")) {
      const fragment = decoded($ref.slice(1));
      return fragment === undefined ? "has a fragment that can't be decoded" : { base: resourceOf(from).uri, fragment };
    }
    const url = absolute($ref, resourceOf(from).uri);
    if (url === undefined) return "is no URI";
    const [base = "", raw = ""] = url.split("#", 2);
    return { base, fragment: decoded(raw) };
  }

  function loaded(url: string): Resource | undefined {
    if (files.has(url)) return resources.get(url);
    const value = load(url);
    if (value === undefined) return undefined;
    addFile(url, value, member(value, "openapi") === undefined ? undefined : "document", url);
    return resources.get(url);
  }

  /** The nearest resource above a place. Files are the outermost ones. */
  function resourceOf({ file, pointer }: Place): Resource {
    let nearest: Resource | undefined;
    for (const each of byFile.get(file) ?? []) {
      const isAbove = each.pointer === "" || pointer === each.pointer || pointer.startsWith(`${each.pointer}/`);
      if (isAbove && (nearest === undefined || each.pointer.length >= nearest.pointer.length)) nearest = each;
    }
    if (nearest === undefined) throw new Error(`no file ${file}`);
    return nearest;
  }

  function dynamicAnchorOf($ref: string, from: Place, keyword: string): string | undefined {
    const target = targetOf($ref, from);
    if (typeof target === "string") return undefined;
    const resource = resources.get(target.base) ?? loaded(target.base);
    const isWhole = target.fragment === "" || target.fragment.startsWith("/");
    const anchor = keyword === "$recursiveRef" ? RECURSIVE : isWhole ? undefined : target.fragment;
    return anchor !== undefined && resource?.dynamic.has(anchor) ? anchor : undefined;
  }

  function asserts(place: Place): boolean {
    return silent.size === 0 || !silent.has(resourceOf(place));
  }

  function valueAt({ file, pointer }: Place): unknown {
    return segmentsOf(pointer).reduce<unknown>(member, files.get(file));
  }

  function addFile(url: string, value: unknown, kind: Kind | undefined, uri: string): void {
    files.set(url, value);
    const resource = addResource({ uri, file: url, pointer: "" });
    if (uri !== url) resources.set(url, resource);
    scan(value, kind ?? "schema", { file: url, pointer: "" }, resource);
  }

  function addResource(given: Omit<Resource, "dynamic">): Resource {
    const resource: Resource = { ...given, dynamic: new Map() };
    resources.set(resource.uri, resource);
    byFile.set(resource.file, [...(byFile.get(resource.file) ?? []), resource]);
    return resource;
  }

  /** JSON Schema does not define what a name means that a resource has twice. We use the nearest one, with a note. */
  function addAnchor({ uri }: Resource, anchor: string, place: Place): void {
    const key = `${uri}#${anchor}`;
    const known = anchors.get(key);
    if (known !== undefined) onRepeated(anchor, place);
    anchors.set(key, [...(known ?? []), place]);
  }

  function addDynamic({ dynamic }: Resource, anchor: string, place: Place): void {
    dynamic.set(anchor, [...(dynamic.get(anchor) ?? []), place]);
    hasDynamicAnchors = true;
  }

  function leavesOutValidation($schema: unknown): boolean {
    const vocabularies = typeof $schema === "string" ? member(load($schema), "$vocabulary") : undefined;
    return isObject(vocabularies) && !Object.hasOwn(vocabularies, VALIDATION);
  }

  /** Notes the URIs and anchors of the schemas below a value. */
  function scan(value: unknown, kind: Kind, place: Place, above: Resource): void {
    if (!isObject(value)) return;
    if (kind === "schema") {
      scanSchema(value, place, above);
      return;
    }
    for (const [key, item] of Object.entries(value)) {
      const holder = holderOf(kind, key);
      if (holder === undefined) continue;
      const inner = { file: place.file, pointer: at(place.pointer, key) };
      if (holder.as === "one") scan(item, holder.kind, inner, above);
      else if (typeof item === "object" && item !== null)
        for (const [name, each] of Object.entries(item))
          scan(each, holder.kind, { file: inner.file, pointer: at(inner.pointer, name) }, above);
    }
  }

  function scanSchema(schema: JsonObject, place: Place, above: Resource): void {
    const { $id, $anchor, $dynamicAnchor, $recursiveAnchor } = schema;
    const uri =
      typeof $id === "string" && !$id.startsWith("#") ? absolute($id, above.uri)?.replace(/#.*$/s, "") : undefined;
    const resource = uri === undefined ? above : addResource({ uri, ...place });
    if (uri !== undefined && leavesOutValidation(schema.$schema)) silent.add(resource);
    for (const anchor of [$anchor, $dynamicAnchor]) if (typeof anchor === "string") addAnchor(resource, anchor, place);
    if (typeof $dynamicAnchor === "string") addDynamic(resource, $dynamicAnchor, place);
    if ($recursiveAnchor === true) addDynamic(resource, RECURSIVE, { file: resource.file, pointer: resource.pointer });
    for (const [key, item] of Object.entries(schema)) {
      const { value: kind, applies } = own(KEYWORDS, key) ?? {};
      if (applies === undefined || typeof item !== "object" || item === null) continue;
      const inner = { file: place.file, pointer: at(place.pointer, key) };
      if (isObject(item) && (kind === "schema" || kind === "schemas")) scanSchema(item, inner, resource);
      else
        for (const [name, each] of Object.entries(item))
          if (isObject(each)) scanSchema(each, { file: inner.file, pointer: at(inner.pointer, name) }, resource);
    }
  }
}

/** Chooses among places with the same anchor: the one in the same component as the given place, or the only one. */
export function nearest(places: readonly Place[], from: Place): Place | undefined {
  if (places.length === 1) return places[0];
  const component = ({ file, pointer }: Place) => `${file}#${segmentsOf(pointer).slice(0, 3).join("/")}`;
  return places.find((place) => component(place) === component(from));
}

/** The vocabulary of `type`, `minimum` and all other keywords that hold no schema. */
const VALIDATION = "https://json-schema.org/draft/2020-12/vocab/validation";

/** The one anchor of JSON Schema 2019-09, which has no name. */
const RECURSIVE = "$recursiveAnchor";

/** The most references that are followed one after another. A longer chain counts as a circle. */
const LONGEST_WAY = 20;

function own<Value>(table: Readonly<Record<string, Value>>, key: string): Value | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}

function absolute(reference: string, base: string): string | undefined {
  try {
    return new URL(reference, base).href;
  } catch {
    // Relative to a base such as `urn:uuid:…`, only a fragment can be resolved.
    return undefined;
  }
}

/** If a percent sign is not an escape, the text contains no escapes. */
function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
