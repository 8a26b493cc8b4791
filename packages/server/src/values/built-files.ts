import { readFile, stat } from "node:fs/promises";
import { type Compressed, compressed, uncompressed } from "./compressed.ts";

const IS_TEXT = /\.(html|js|css|svg)$/;

interface BuiltFile {
  modifiedAtMs: number;
  content: Promise<Compressed>;
}

const built = new Map<string, BuiltFile>();

/** Reads a file of the built console; undefined if there is none. It is read and compressed again only after it has changed. */
export async function readBuilt(path: string): Promise<Compressed | undefined> {
  const found = await stat(path).catch(() => undefined);
  if (!found?.isFile()) return undefined;
  const known = built.get(path);
  if (known?.modifiedAtMs === found.mtimeMs) return known.content;
  const content = IS_TEXT.test(path) ? readFile(path, "utf8").then(compressed) : readFile(path).then(uncompressed);
  built.set(path, { modifiedAtMs: found.mtimeMs, content });
  return content;
}
