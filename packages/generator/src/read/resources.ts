import { isObject, type JsonObject, member } from "../json.ts";
import { at, segmentsOf } from "../pointer.ts";
import { KEYWORDS } from "../vocabulary/keywords.ts";
import { holderOf, type Kind } from "./kinds.ts";

/** A place in one of the files that a document consists of. */
export interface Place {
  /** The file's URL, without a fragment. */
  readonly file: string;
  readonly pointer: string;
}

/** A value at its place. */
export interface Found extends Place {
  readonly value: unknown;
}

/** A schema with a URI of its own, or a whole file: what anchors and pointers of a reference belong to (JSON Schema 2020-12, section 8.2). */
export interface Resource extends Place {
  readonly uri: string;
  /** The dynamic anchors in it, each with its place. */
  readonly dynamic: Map<string, Place>;
}

/** Reads a file by its URL; undefined where there is none. */
export type Loader = (url: string) => unknown;

/** The files of a document, and what they call by URIs and anchors. */
export interface Resources {
  /** What a reference at a place leads to: the reason in words where that is nothing. */
  resolve($ref: string, from: Place): Found | string;
  /** The resource that a place belongs to. */
  resourceOf(place: Place): Resource;
  /** Whether a reference is to a dynamic anchor (`$dynamicAnchor`), and to which. */
  dynamicAnchorOf($ref: string, from: Place): string | undefined;
  valueAt(place: Place): unknown;
  hasDynamicAnchors(): boolean;
}

/** Starts with one file, whose objects are of this kind; others are read when a reference leads to them. */
export function createResources(file: string, root: unknown, load: Loader, self = file): Resources {
  const files = new Map<string, unknown>();
  const resources = new Map<string, Resource>();
  const byFile = new Map<string, Resource[]>();
  const anchors = new Map<string, Place>();
  let hasDynamicAnchors = false;
  addFile(file, root, "document", self);
  return { resolve, resourceOf, dynamicAnchorOf, valueAt, hasDynamicAnchors: () => hasDynamicAnchors };

  function resolve($ref: string, from: Place): Found | string {
    const target = targetOf($ref, from);
    if (typeof target === "string") return target;
    const { base, fragment } = target;
    const resource = resources.get(base) ?? loaded(base);
    if (resource === undefined) return "leads to a file that can't be read";
    const place =
      fragment === "" || fragment.startsWith("/") ? inside(resource, fragment) : anchors.get(`${base}#${fragment}`);
    if (place === undefined) return "leads to an anchor that is not there";
    const value = valueAt(place);
    return value === undefined ? "points at nothing" : { ...place, value };
  }

  function targetOf($ref: string, from: Place): { base: string; fragment: string } | string {
    if ($ref.startsWith("#")) {
      const fragment = decoded($ref.slice(1));
      return fragment === undefined ? "has a fragment that can't be decoded" : { base: resourceOf(from).uri, fragment };
    }
    const url = absolute($ref, resourceOf(from).uri);
    if (url === undefined) return "is no URI";
    const [base = "", raw = ""] = url.split("#", 2);
    const fragment = decoded(raw);
    return fragment === undefined ? "has a fragment that can't be decoded" : { base, fragment };
  }

  function loaded(url: string): Resource | undefined {
    if (files.has(url)) return resources.get(url);
    const value = load(url);
    if (value === undefined) return undefined;
    addFile(url, value, member(value, "openapi") === undefined ? undefined : "document", url);
    return resources.get(url);
  }

  /** The resource that is nearest above a place: files are the outermost ones. */
  function resourceOf({ file, pointer }: Place): Resource {
    let nearest: Resource | undefined;
    for (const each of byFile.get(file) ?? []) {
      const isAbove = each.pointer === "" || pointer === each.pointer || pointer.startsWith(`${each.pointer}/`);
      if (isAbove && (nearest === undefined || each.pointer.length >= nearest.pointer.length)) nearest = each;
    }
    if (nearest === undefined) throw new Error(`no file ${file}`);
    return nearest;
  }

  function dynamicAnchorOf($ref: string, from: Place): string | undefined {
    const target = targetOf($ref, from);
    if (typeof target === "string" || target.fragment === "" || target.fragment.startsWith("/")) return undefined;
    return (resources.get(target.base) ?? loaded(target.base))?.dynamic.has(target.fragment)
      ? target.fragment
      : undefined;
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

  /** Notes the URIs and anchors of the schemas below a value. */
  function scan(value: unknown, kind: Kind, place: Place, above: Resource): void {
    if (!isObject(value)) return;
    if (kind === "schema") return scanSchema(value, place, above);
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
    const { $id, $anchor, $dynamicAnchor } = schema;
    const uri =
      typeof $id === "string" && !$id.startsWith("#") ? absolute($id, above.uri)?.replace(/#.*$/s, "") : undefined;
    const resource = uri === undefined ? above : addResource({ uri, ...place });
    for (const anchor of [$anchor, $dynamicAnchor])
      if (typeof anchor === "string") anchors.set(`${resource.uri}#${anchor}`, place);
    if (typeof $dynamicAnchor === "string") {
      resource.dynamic.set($dynamicAnchor, place);
      hasDynamicAnchors = true;
    }
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

function inside(resource: Resource, fragment: string): Place {
  return { file: resource.file, pointer: resource.pointer + fragment };
}

function own<Value>(table: Readonly<Record<string, Value>>, key: string): Value | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}

function absolute(reference: string, base: string): string | undefined {
  try {
    return new URL(reference, base).href;
  } catch {
    // Of a base such as `urn:uuid:…` nothing is relative but a fragment.
    return undefined;
  }
}

function decoded(fragment: string): string | undefined {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return undefined;
  }
}
