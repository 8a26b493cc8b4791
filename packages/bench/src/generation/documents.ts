import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { largeDocument } from "@share-links/generator/large-document";

/** The sizes by the number of schemas, and as many operations; the largest has as many as Stripe's API and more. */
export const SIZES = [
  { name: "small", schemas: 16 },
  { name: "medium", schemas: 160 },
  { name: "Stripe-sized", schemas: 1_600 },
] as const;

/** Writes a document of so many schemas into a folder; gives its path and its size in bytes. */
export function writeDocument(folder: string, schemas: number): { readonly path: string; readonly bytes: number } {
  const text = JSON.stringify(largeDocument(schemas, "3.1"));
  const path = join(folder, `${schemas}-schemas.json`);
  writeFileSync(path, text);
  return { path, bytes: Buffer.byteLength(text) };
}
