import { readFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { isObject, type JsonObject, member } from "../json.ts";
import { UnsupportedDocument } from "../report/fault.ts";
import { createNotes, type Note, type Noter } from "../report/notes.ts";
import { breakCircles } from "./break-circles.ts";
import { normalize } from "./normalize.ts";
import { parse } from "./parse.ts";
import { pinMappings } from "./pin-mappings.ts";
import { createResources, type Loader } from "./resources.ts";
import { separateBases } from "./separate-bases.ts";
import { mendSwaggerMembers } from "./swagger-members.ts";
import { splitViews } from "./views.ts";

/** A document as the generator uses it. `source` is the base name of its file. */
export interface SpecDocument {
  /** The whole document as one correct OpenAPI 3.1 object: see `normalize`. */
  readonly root: JsonObject;
  readonly source: string;
  /** Notes about everything that was not taken as written. */
  readonly notes: readonly Note[];
}

/** Where to find the files that a document refers to by URLs. */
export interface ReadOptions {
  /** A folder with a folder for each host, such as `schemas.example.com`. */
  readonly root?: string | undefined;
}

/** Reads an OpenAPI 3.0, 3.1 or 3.2 document from a YAML or JSON file, with all files that it refers to. Throws `UnsupportedDocument`. */
export function readDocument(file: string, options: ReadOptions = {}): SpecDocument {
  const path = resolve(file);
  const source = basename(path);
  const notes = createNotes();
  return documentFrom(parse(read(path, source), source, notes.note), source, { ...options, file: path }, notes);
}

/** Reads a parsed value as an OpenAPI document. */
export function documentOf(
  value: unknown,
  source: string,
  options: ReadOptions & { readonly file?: string } = {},
): SpecDocument {
  return documentFrom(value, source, { file: join("/", source), ...options }, createNotes());
}

function documentFrom(
  value: unknown,
  source: string,
  { file, root: folder }: ReadOptions & { readonly file: string },
  { note, all }: ReturnType<typeof createNotes>,
): SpecDocument {
  const is30 = versionOf(value, source) === "3.0";
  if (cyclic(value, new Set()))
    throw refusal(source, "has a YAML alias inside of what it stands for: the value would have no end");
  const root = mendSwaggerMembers(value as JsonObject, note);
  const url = pathToFileURL(file).href;
  const self = typeof root.$self === "string" ? new URL(root.$self, url).href : url;
  const resources = createResources(url, root, loader(folder, url, self, note), self, (anchor, { pointer }) =>
    note(
      "repeated-anchor",
      pointer,
      `the anchor ${JSON.stringify(anchor)} is there before; each counts in its own component`,
    ),
  );
  const normal = normalize(root, url, is30, resources, note);
  return { root: splitViews(pinMappings(breakCircles(separateBases(normal, note), note))), source, notes: all() };
}

const VERSION = /^3\.([012])(?:\.\d+)?(?:-.*)?$/;

function versionOf(value: unknown, source: string): string {
  if (!isObject(value)) throw refusal(source, "isn't an OpenAPI document: its top level is not an object");
  const given = member(value, "openapi");
  const swagger = member(value, "swagger");
  if (given === undefined && swagger !== undefined)
    throw refusal(
      source,
      `follows Swagger ${String(swagger)}; convert it to OpenAPI 3 first: npx swagger2openapi ${source} -o openapi.yaml`,
    );
  if (given === undefined) throw refusal(source, 'isn\'t an OpenAPI document: it has no "openapi"');
  // Without quotation marks, YAML reads `3.1` as a number.
  const version = typeof given === "number" ? given.toFixed(1) : given;
  if (typeof version !== "string")
    throw refusal(source, `needs "openapi" to be a text such as "3.1.1", got ${JSON.stringify(given)}`);
  const minor = VERSION.exec(version.trim())?.[1];
  if (minor === undefined) throw refusal(source, `follows OpenAPI ${version}; 3.0, 3.1 and 3.2 are supported`);
  return `3.${minor}`;
}

function read(file: string, source: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (cause) {
    const code = member(cause, "code");
    const message = code === "ENOENT" ? `does not exist (looked for ${file})` : `can not be read (${String(code)})`;
    throw refusal(source, message, cause);
  }
}

/** Reads the targets of references: files, and URLs from the folder for them or, if the document has a `$self`, from beside the document. */
function loader(folder: string | undefined, url: string, self: string, note: Noter): Loader {
  const base = new URL(".", self).href;
  return (wanted) => {
    const path = wanted.startsWith("file:")
      ? fileURLToPath(wanted)
      : self !== url && wanted.startsWith(base)
        ? fileURLToPath(new URL(wanted.slice(base.length), url))
        : folder === undefined
          ? undefined
          : join(folder, wanted.replace(/^\w+:\/\//, ""));
    if (path === undefined) return undefined;
    try {
      return parse(readFileSync(path, "utf8"), basename(path), note);
    } catch (cause) {
      if (cause instanceof UnsupportedDocument) throw cause;
      return undefined;
    }
  };
}

function cyclic(value: unknown, above: Set<unknown>): boolean {
  if (typeof value !== "object" || value === null) return false;
  if (above.has(value)) return true;
  above.add(value);
  const found = Object.values(value).some((item) => cyclic(item, above));
  above.delete(value);
  return found;
}

function refusal(source: string, message: string, cause?: unknown): UnsupportedDocument {
  return new UnsupportedDocument(source, [{ pointer: "", message }], { cause });
}
