import { execFileSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync, realpathSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { basename, dirname, join } from "node:path";
import { gzipSync } from "node:zlib";

interface Manifest {
  name: string;
  version: string;
  dependencies?: Record<string, string>;
  bin?: unknown;
}

interface Package {
  manifest: Manifest;
  folder: string;
}

/**
 * An npm registry on loopback with the dependencies of these folders of the repository, as they are installed here. It downloads
 * nothing.
 */
export async function serveDependenciesOf(...folders: string[]): Promise<{ url: string; close(): void }> {
  const packages = new Map<string, Package>();
  for (const folder of folders) collect(folder, join(folder, "node_modules"), packages);
  const server = createServer((request, response) => {
    const path = decodeURIComponent(request.url ?? "").slice(1);
    const tarball = [...packages.values()].find(({ manifest }) => tarballOf(manifest) === path);
    if (tarball) return response.end(pack(tarball.folder));
    const found = [...packages.values()].filter(({ manifest }) => manifest.name === path);
    if (found.length === 0) return response.writeHead(404).end("{}");
    const versions = found.map(({ manifest }) => {
      const dist = { tarball: `${url}${tarballOf(manifest)}` };
      return [manifest.version, { ...manifest, dist }] as const;
    });
    const [latest] = versions.at(-1) ?? [];
    return response.end(
      JSON.stringify({ name: path, "dist-tags": { latest }, versions: Object.fromEntries(versions) }),
    );
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  return { url, close: () => void server.close() };
}

/** The path of a tarball, as every registry has it. */
function tarballOf({ name, version }: Manifest): string {
  return `${name}/-/${basename(name)}-${version}.tgz`;
}

/** pnpm puts a package's dependencies beside it, in the same `node_modules`. */
function collect(folder: string, beside: string, packages: Map<string, Package>): void {
  const { dependencies = {} } = manifestOf(folder);
  for (const name of Object.keys(dependencies)) {
    const path = join(beside, name);
    // An optional dependency may be missing, and our own packages come as tarballs.
    if (name.startsWith("@share-links/") || !existsSync(path)) continue;
    const real = realpathSync(path);
    const manifest = manifestOf(real);
    const key = `${manifest.name}@${manifest.version}`;
    if (packages.has(key)) continue;
    packages.set(key, { manifest, folder: real });
    collect(real, real.slice(0, -name.length), packages);
  }
}

function manifestOf(folder: string): Manifest {
  const { name, version, dependencies, bin } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  return { name, version, dependencies, bin };
}

/** Every package manager ignores the name of the topmost folder in a tarball. */
function pack(folder: string): Buffer {
  const args = ["-cf", "-", "--exclude=node_modules", "-C", dirname(folder), basename(folder)];
  const archive = execFileSync("tar", args, { maxBuffer: 256 * 1024 * 1024 });
  // It goes to a program on this machine, which only wants the form.
  return gzipSync(archive, { level: 1 });
}
