/** A folder with generated files: all its files are generated (`whole`), or only those that its manifest names. */
export interface GeneratedFolder {
  readonly path: string;
  readonly whole: boolean;
}

/** The result of a generation: files by path, and the folders in which any other generated file is a stray. */
export interface Plan {
  readonly files: ReadonlyMap<string, string>;
  readonly folders: readonly GeneratedFolder[];
}

/** The first line of every generated file, with its document and the command that wrote it. */
export function header(source: string, command = "share-links-generate"): string {
  return `// Generated from ${source} by "${command}". Do not edit.\n`;
}
