import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { createPackageFromTarballData, type Package } from "@arethetypeswrong/core";
import type { Manifest } from "./public-packages.ts";

/** A packed package, read into memory. */
export interface Tarball {
  readonly manifest: Manifest;
  /** The paths of its files, without the leading `package/`. */
  readonly files: readonly string[];
  /** The file as it is on the disk. */
  readonly data: Uint8Array<ArrayBuffer>;
  readonly sizes: { readonly packed: number; readonly unpacked: number };
  /** The package in the form that are-the-types-wrong takes. */
  readonly contents: Package;
  /** The text of a file. Throws if it isn't there. */
  read(path: string): string;
}

/** Reads the tarball at this path. */
export function readTarball(path: string): Tarball {
  return openTarball(new Uint8Array(readFileSync(path)));
}

/** The same for a tarball in memory. */
export function openTarball(data: Uint8Array<ArrayBuffer>): Tarball {
  const contents = createPackageFromTarballData(data);
  const prefix = `/node_modules/${contents.packageName}/`;
  const read = (path: string) => contents.readFile(prefix + path);
  return {
    manifest: JSON.parse(read("package.json")),
    files: contents.listFiles().map((path) => path.slice(prefix.length)),
    data,
    sizes: { packed: data.length, unpacked: gunzipSync(data).length },
    contents,
    read,
  };
}
