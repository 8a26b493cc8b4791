import { createHash } from "node:crypto";
import { once } from "node:events";
import { mkdirSync, writeFileSync } from "node:fs";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { openRegistry, type Registry, readTarball } from "@share-links/release";
import { serveDependenciesOf } from "@share-links/runtimes";
import { runServer } from "verdaccio";

/** A registry of this machine alone: verdaccio for our packages, and behind it the libraries that are installed in the repository. */
export interface LocalRegistry extends Registry {
  /** An `.npmrc` that makes it the only registry, with what npm wants to see before it publishes. */
  readonly npmrc: string;
  close(): void;
}

/** Starts the registry. `folder` is where it keeps what is published. */
export async function startRegistry(folder: string, ...dependents: string[]): Promise<LocalRegistry> {
  mkdirSync(folder, { recursive: true });
  const libraries = await serveDependenciesOf(...dependents);
  const server: Server = await runServer({
    configPath: join(folder, "config.yaml"),
    self_path: folder,
    storage: join(folder, "storage"),
    uplinks: { installed: { url: libraries.url, cache: false } },
    packages: {
      "@share-links/*": { access: "$all", publish: "$all" },
      "**": { access: "$all", proxy: "installed" },
    },
    log: { type: "file", path: join(folder, "log"), format: "json", level: "warn" },
    web: { enable: false },
    max_body_size: "50mb",
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  const { port } = server.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}/`;
  const close = () => {
    server.closeAllConnections();
    server.close();
    libraries.close();
  };
  // verdaccio lets everybody publish here, but npm refuses to try without a token.
  const npmrc = `registry=${url}\n//127.0.0.1:${port}/:_authToken=nobody\n`;
  const userconfig = join(folder, "npmrc");
  writeFileSync(userconfig, npmrc);
  return { ...openRegistry(url, { ...process.env, npm_config_userconfig: userconfig }), npmrc, close };
}

/** The same registry, to which tarballs go by the request that npm would send. npm itself takes a second of a processor for each. */
export function withoutNpm(registry: LocalRegistry): Registry {
  return {
    ...registry,
    async publish(path, { tag }) {
      const { manifest, data } = readTarball(path);
      const { name, version } = manifest;
      const file = `${name}-${version}.tgz`;
      const integrity = `sha512-${createHash("sha512").update(data).digest("base64")}`;
      const shasum = createHash("sha1").update(data).digest("hex");
      const tarball = new URL(`${name}/-/${file}`, registry.url).href;
      const body = {
        _id: name,
        name,
        "dist-tags": { [tag]: version },
        versions: { [version]: { ...manifest, _id: `${name}@${version}`, dist: { integrity, shasum, tarball } } },
        _attachments: {
          [file]: {
            content_type: "application/octet-stream",
            data: Buffer.from(data).toString("base64"),
            length: data.length,
          },
        },
      };
      const headers = { "content-type": "application/json" };
      const address = new URL(name.replace("/", "%2f"), registry.url);
      const answer = await fetch(address, { method: "PUT", headers, body: JSON.stringify(body) });
      if (!answer.ok) throw new Error(`${address} answered ${answer.status}: ${await answer.text()}`);
    },
  };
}
