import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A package with one program in it, `bin/tool`, as npm would fetch it. */
export interface StandIn {
  name: string;
  version: string;
  integrity: string;
  tarball: Buffer;
}

/** Packs a program that passes everything on to another one. */
export function packStandIn(name: string, version: string, target: string): StandIn {
  const folder = mkdtempSync(join(tmpdir(), "stand-in-"));
  mkdirSync(join(folder, "package/bin"), { recursive: true });
  writeFileSync(join(folder, "package/package.json"), JSON.stringify({ name, version, bin: { [name]: "bin/tool" } }));
  writeFileSync(join(folder, "package/bin/tool"), `#!/bin/sh\nexec '${target}' "$@"\n`, { mode: 0o755 });
  execFileSync("tar", ["-czf", "package.tgz", "package"], { cwd: folder });
  const tarball = readFileSync(join(folder, "package.tgz"));
  rmSync(folder, { recursive: true });
  const integrity = `sha512-${createHash("sha512").update(tarball).digest("base64")}`;
  return { name, version, integrity, tarball };
}

/** An npm registry on loopback that serves these packages and records which tarballs were fetched. */
export async function serveRegistry(packages: StandIn[]): Promise<{ url: string; fetched: string[]; close(): void }> {
  const fetched: string[] = [];
  const server = createServer((request, response) => {
    const path = decodeURIComponent(request.url ?? "").slice(1);
    const found = packages.find(({ name }) => path === name || path === `${name}.tgz`);
    if (!found) {
      response.writeHead(404).end("{}");
      return;
    }
    if (path.endsWith(".tgz")) {
      fetched.push(found.name);
      response.end(found.tarball);
      return;
    }
    const dist = { tarball: `${url}${found.name}.tgz`, integrity: found.integrity };
    const versions = { [found.version]: { name: found.name, version: found.version, dist } };
    response.end(JSON.stringify({ name: found.name, "dist-tags": { latest: found.version }, versions }));
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  return { url, fetched, close: () => server.close() };
}
