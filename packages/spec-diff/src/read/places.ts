import { readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { isObject, type SpecDocument } from "@share-links/generator";
import { isMap, isScalar, isSeq, LineCounter, type ParsedNode, parse, parseDocument } from "yaml";
import type { Spot } from "../schema/finding.ts";

/** A place in one of a document's files. */
export interface Place {
  readonly file: string;
  /** A JSON Pointer into the file. */
  readonly pointer: string;
  /** The line, from 1 on. Very large files have none. */
  readonly line?: number;
}

/** Finds the place of an object of the normal document; undefined if the reader made it. */
export type FindPlace = (spot: Spot | undefined) => Place | undefined;

interface Raw {
  readonly value: unknown;
  readonly file: string;
  readonly path: readonly string[];
}

/** Files that are larger have no line numbers, because it would take longer to find them than to compare the documents. */
const LARGEST = 3_000_000;

/**
 * The places of a document's objects. The reader has joined all files to one normal document; the files are walked beside it, and each of
 * their references is followed where the normal document has one.
 */
export function createPlaces(file: string, { root }: SpecDocument): FindPlace {
  const files = new Map<string, unknown>();
  const places = new Map<object, Raw>();
  const lines = new Map<string, ((path: readonly string[]) => number | undefined) | undefined>();
  walk(root, { value: load(resolve(file)), file: resolve(file), path: [] });
  return find;

  function find(spot: Spot | undefined): Place | undefined {
    const raw = spot && places.get(spot.schema);
    if (raw === undefined) return undefined;
    const hasKeyword = spot?.keyword !== undefined && isObject(raw.value) && Object.hasOwn(raw.value, spot.keyword);
    const path = hasKeyword ? [...raw.path, spot.keyword ?? ""] : raw.path;
    const line = lineOf(raw.file, path);
    return { file: raw.file, pointer: pointerOf(path), ...(line !== undefined && { line }) };
  }

  function load(path: string): unknown {
    if (!files.has(path)) {
      try {
        const text = readFileSync(path, "utf8");
        files.set(
          path,
          path.endsWith(".json") ? JSON.parse(text) : parse(text, { merge: true, maxAliasCount: 10_000 }),
        );
      } catch {
        files.set(path, undefined);
      }
    }
    return files.get(path);
  }

  function walk(normal: unknown, raw: Raw): void {
    if (typeof normal !== "object" || normal === null || places.has(normal)) return;
    const $ref = Reflect.get(normal, "$ref");
    const rawRef = isObject(raw.value) ? raw.value.$ref : undefined;
    if (typeof rawRef === "string") {
      const target = targetOf(rawRef, raw);
      if (typeof $ref === "string") {
        places.set(normal, raw);
        if (target !== undefined) walk(at(root, pathOf($ref.slice(1))), target);
      } else if (target !== undefined) {
        walk(normal, target);
        return;
      }
    }
    places.set(normal, raw);
    const isNullable = isObject(raw.value) && raw.value.nullable !== undefined && !Object.hasOwn(raw.value, "anyOf");
    if (isNullable && Array.isArray(Reflect.get(normal, "anyOf"))) walk(Reflect.get(normal, "anyOf")[0], raw);
    for (const [key, inner] of Object.entries(normal)) {
      const value = own(raw.value, key);
      if (value !== undefined) walk(inner, { value, file: raw.file, path: [...raw.path, key] });
    }
  }

  function targetOf($ref: string, from: Raw, turns = 0): Raw | undefined {
    const [name = "", fragment = ""] = $ref.split("#", 2);
    if (turns > 20 || /^\w+:\/\//.test(name)) return undefined;
    const target = name === "" ? from.file : resolve(dirname(from.file), decodeURIComponent(name));
    const path = pathOf(fragment);
    const value = at(load(target), path);
    if (value === undefined) return undefined;
    const found = { value, file: target, path };
    // A reference to a reference is one to its target.
    const next = isObject(value) && Object.keys(value).length === 1 ? value.$ref : undefined;
    return typeof next === "string" ? (targetOf(next, found, turns + 1) ?? found) : found;
  }

  function lineOf(path: string, way: readonly string[]): number | undefined {
    if (!lines.has(path)) lines.set(path, lineFinder(readFileSync(path, "utf8")));
    return lines.get(path)?.(way);
  }
}

function lineFinder(text: string): ((path: readonly string[]) => number | undefined) | undefined {
  // All of a document on one line has only one line number.
  if (text.length > LARGEST || !text.trim().includes("\n")) return undefined;
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false, merge: true });
  return (path) => {
    let node = document.contents as ParsedNode | null;
    let offset = node?.range[0] ?? 0;
    for (const key of path) {
      if (isMap(node)) {
        const pair = node.items.find((each) => isScalar(each.key) && String(each.key.value) === key);
        if (pair === undefined) break;
        offset = (pair.key as ParsedNode).range[0];
        node = pair.value as ParsedNode | null;
      } else if (isSeq(node)) {
        node = (node.items[Number(key)] as ParsedNode | undefined) ?? null;
        offset = node?.range[0] ?? offset;
      } else break;
    }
    return counter.linePos(offset).line;
  };
}

function own(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null && Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined;
}

function at(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((inner, key) => own(inner, key), value);
}

function pathOf(fragment: string): string[] {
  const decoded = fragment.includes("%") ? decodeURIComponent(fragment) : fragment;
  return decoded
    .split("/")
    .slice(1)
    .map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));
}

function pointerOf(path: readonly string[]): string {
  return path.map((key) => `/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}
