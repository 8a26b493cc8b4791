import { posix } from "node:path";
import type { Tarball } from "../tarball.ts";

const CODE = /^dist\/.*\.[cm]?js$/;
const DECLARATION = /\.d\.[cm]?ts$/;
const MAP_OF = /\n\/\/# sourceMappingURL=(\S+)\s*$/;
/** A file that only joins other files has nothing to map. */
const HAS_CODE = /^(?:export )?(?:declare )?(?:async )?(?:function|const|let|class|interface|type|enum)\b/m;

/**
 * Faults in the maps. In a library, each file and each declaration leads to its TypeScript, so that Go to Definition ends there.
 * In any package, a map and its sources are in the tarball, so that a stack names a file that exists.
 */
export function checkMaps(tarball: Tarball): string[] {
  const { files, read } = tarball;
  return files
    .filter((file) => CODE.test(file) || DECLARATION.test(file))
    .flatMap((file) => {
      const text = read(file);
      const map = MAP_OF.exec(text)?.[1];
      if (map === undefined) return needsMap(tarball, file, text) ? [`${file} has no map to its source`] : [];
      return faultsOfMap(posix.join(posix.dirname(file), map), file, tarball);
    });
}

interface SourceMap {
  sources: string[];
  sourceRoot?: string;
  sourcesContent?: (string | null)[];
}

function faultsOfMap(path: string, file: string, { files, read }: Tarball): string[] {
  if (!files.includes(path)) return [`${file} names the map ${path}, which isn't in the tarball`];
  const { sources, sourceRoot = "", sourcesContent = [] } = JSON.parse(read(path)) as SourceMap;
  return (
    sources
      // What a package bundles of others is not in its tarball, but may be in its map.
      .filter((_, index) => typeof sourcesContent[index] !== "string")
      .map((source) => posix.join(posix.dirname(path), sourceRoot, source))
      .filter((source) => !files.includes(source))
      .map((source) => `${path} names the source ${source}, which isn't in the tarball`)
  );
}

function needsMap({ files, manifest }: Tarball, file: string, text: string): boolean {
  if (manifest.exports === undefined || !HAS_CODE.test(text)) return false;
  return DECLARATION.test(file) || hasDeclaration(file, files);
}

/** Whether the code belongs to the library, and isn't a script that it only hands on. */
function hasDeclaration(file: string, files: readonly string[]): boolean {
  const stem = file.replace(/\.[cm]?js$/, "");
  return ["ts", "cts", "mts"].some((ending) => files.includes(`${stem}.d.${ending}`));
}
