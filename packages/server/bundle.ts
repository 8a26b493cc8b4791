import { cpSync, readFileSync, rmSync } from "node:fs";
import { basename, join } from "node:path";
import { build } from "esbuild";

const root = import.meta.dirname;

/** Writes the program as it is published: our own code in a few files, as decision 44 explains, and the files that it reads beside it. The console isn't among them. */
export async function bundleServer(outdir: string): Promise<void> {
  rmSync(outdir, { recursive: true, force: true });
  await build({
    absWorkingDir: root,
    entryPoints: ["src/main.ts"],
    outdir,
    bundle: true,
    // What only a command, PostgreSQL, tracing or the metrics need stays in files of its own.
    splitting: true,
    format: "esm",
    platform: "node",
    target: "node24",
    external: shippedDependencies(),
  });
  copy(join(root, "src/store/migrations"), join(outdir, "migrations"));
  copy(join(root, "src/providers/browser"), join(outdir, "browser"));
}

/** The packages that an installation has beside the program: all dependencies but our own, which are in the bundle. `.pnpmfile.mjs` keeps the tarball to the same rule. */
export function shippedDependencies(): string[] {
  const { dependencies } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { dependencies: object };
  return Object.keys(dependencies).filter((name) => !name.startsWith("@share-links/"));
}

/** Copies a folder without hidden files. */
export function copy(from: string, to: string): void {
  cpSync(from, to, { recursive: true, filter: (path) => !basename(path).startsWith(".") });
}
