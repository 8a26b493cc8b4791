import { isObject, type JsonObject, objectMember } from "@share-links/generator";
import { wordless } from "./wordless.ts";

/** What is known of one of the two documents: its schemas by reference, and which of its components differ from the other's. */
export interface Schemas {
  /** The whole document. */
  readonly root: JsonObject;
  readonly components: JsonObject;
  /** The names of the components that are the same in both documents, with everything that they refer to. */
  readonly unchanged: ReadonlySet<string>;
}

/** A schema of one document. */
export interface Part {
  readonly schema: unknown;
  readonly of: Schemas;
}

/** Schemas that a value has to fit together. None of them means that any value fits. */
export type All = readonly Part[];

const ids = new WeakMap<object, number>();
let nextId = 0;

/**
 * The same schemas without repetition, and each mere reference as its target. Where schemas refer to themselves in several ways, this keeps
 * the lists from growing with each step.
 */
export function distinctParts(all: All): All {
  if (all.length === 0) return all;
  return [...new Map(all.map((each) => targetOf(each)).map((part) => [keyOf([part]), part])).values()];
}

function targetOf(part: Part, turns = 0): Part {
  const { schema, of } = part;
  const isReference = isObject(schema) && typeof schema.$ref === "string" && Object.keys(schema).length === 1;
  if (!isReference || turns > LONGEST_WAY) return part;
  return targetOf({ schema: of.components[componentOf(schema.$ref)], of }, turns + 1);
}

const LONGEST_WAY = 20;

/** A text that stands for these schemas. Two different lists never have the same one. */
export function keyOf(all: All): string {
  return all
    .map(({ schema }) => {
      if (!isObject(schema)) return String(schema !== false);
      const id = ids.get(schema) ?? nextId++;
      ids.set(schema, id);
      return String(id);
    })
    .join("+");
}

/** Whether two lists of schemas take the same values, as far as their texts tell. */
export function isSame(a: All, b: All): boolean {
  return keyOf(a) === keyOf(b) || (a.length === b.length && a.every((part, index) => isSamePart(part, b[index])));
}

function isSamePart(a: Part, b: Part | undefined): boolean {
  if (b === undefined) return false;
  const [one, other] = [wordless(a.schema), wordless(b.schema)];
  if (one.text !== other.text) return false;
  return a.of === b.of || one.references.every((name) => a.of.unchanged.has(name));
}

/** The name of the component that a reference of a normal document leads to. */
export function componentOf($ref: unknown): string {
  return decodeURIComponent(String($ref).slice(1)).split("/").at(-1)?.replaceAll("~1", "/").replaceAll("~0", "~") ?? "";
}

/** Both documents' schemas. A component is unchanged if its text and the texts of all components that it refers to are the same. */
export function schemasOf(oldRoot: JsonObject, nowRoot: JsonObject): { readonly old: Schemas; readonly now: Schemas } {
  const [old, now] = [oldRoot, nowRoot].map((root) => objectMember(objectMember(root, "components"), "schemas"));
  if (old === undefined || now === undefined) throw new Error("two documents are needed");
  const unchanged = new Set(
    Object.keys(old).filter((name) => {
      return Object.hasOwn(now, name) && wordless(old[name]).text === wordless(now[name]).text;
    }),
  );
  const users = new Map<string, string[]>();
  for (const name of unchanged) {
    for (const target of wordless(old[name]).references) users.set(target, [...(users.get(target) ?? []), name]);
  }
  const changed = [...users.keys()].filter((name) => !unchanged.has(name));
  for (let name = changed.pop(); name !== undefined; name = changed.pop()) {
    for (const user of users.get(name) ?? []) if (unchanged.delete(user)) changed.push(user);
  }
  return { old: { root: oldRoot, components: old, unchanged }, now: { root: nowRoot, components: now, unchanged } };
}
