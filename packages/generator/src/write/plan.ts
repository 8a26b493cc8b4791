/** A folder that holds generated files: nothing else (`whole`), or what its manifest names. */
export interface GeneratedFolder {
  readonly path: string;
  readonly whole: boolean;
}

/** What a generation leaves behind: files by path, and the folders in which another generated file is a stray. */
export interface Plan {
  readonly files: ReadonlyMap<string, string>;
  readonly folders: readonly GeneratedFolder[];
}

/** The first line of every generated file: which document it is from, and the command that wrote it. */
export function header(source: string, command = "share-links-generate"): string {
  return `// Generated from ${source} by "${command}". Do not edit.\n`;
}
