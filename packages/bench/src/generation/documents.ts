import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { largeDocument } from "@share-links/generator/large-document";

/** The sizes by their number of schemas, which is also the number of operations. The largest has at least as many as Stripe's API. */
export const SIZES = [
  { name: "small", schemas: 16 },
  { name: "medium", schemas: 160 },
  { name: "Stripe-sized", schemas: 1_600 },
] as const;

/** Writes a document with this many schemas into a folder. Returns its path and its size in bytes. */
export function writeDocument(folder: string, schemas: number): { readonly path: string; readonly bytes: number } {
  const text = JSON.stringify(largeDocument(schemas, "3.1"));
  const path = join(folder, `${schemas}-schemas.json`);
  writeFileSync(path, text);
  return { path, bytes: Buffer.byteLength(text) };
}
