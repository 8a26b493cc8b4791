import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A running proxy. */
export interface RunningProxy {
  readonly url: string;
  close(): Promise<void>;
}

const WAIT_MS = 50;
const PATIENCE_MS = 10_000;

/** Starts Caddy with a configuration for `links.example.com`, but without TLS, in front of these nodes. */
export async function startCaddy(configuration: string, nodes: readonly string[]): Promise<RunningProxy> {
  const port = await freePort();
  const text = configuration
    .replace(/^\{\n/m, "{\n\tadmin off\n")
    .replace(/^(links\.example\.com|\{\$SITE_ADDRESS:localhost\}) \{$/m, `http://:${port} {`);
  const file = "Caddyfile";
  return start(withNodes(text, nodes), file, port, (folder) => [
    "caddy",
    ["run", "--adapter", "caddyfile", "--config", join(folder, file)],
  ]);
}

/** Does the same with nginx. */
export async function startNginx(configuration: string, nodes: readonly string[]): Promise<RunningProxy> {
  const port = await freePort();
  const site = configuration
    .replace("listen 443 ssl;", `listen 127.0.0.1:${port};`)
    .replaceAll(/^ *ssl_certificate.*\n/gm, "");
  const text = [
    "daemon off; pid nginx.pid; error_log stderr;",
    "events {}",
    "http {",
    "access_log off;",
    ...["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map((name) => `${name}_temp_path ${name};`),
    withNodes(site, nodes),
    "}",
  ].join("\n");
  const file = "nginx.conf";
  return start(text, file, port, (folder) => ["nginx", ["-e", "stderr", "-p", folder, "-c", join(folder, file)]]);
}

/** Replaces the addresses in a configuration by those of these nodes. */
function withNodes(text: string, nodes: readonly string[]): string {
  const addresses = nodes.map((url) => new URL(url).host);
  return text
    .replaceAll(/\b(?:127\.0\.0\.1|node-1):8080/g, addresses[0] ?? "")
    .replaceAll("node-2:8080", addresses[1] ?? "");
}

async function start(
  text: string,
  file: string,
  port: number,
  command: (folder: string) => [string, string[]],
): Promise<RunningProxy> {
  const folder = mkdtempSync(join(tmpdir(), "share-links-proxy-"));
  // Root starts nginx, but its workers are another user.
  chmodSync(folder, 0o755);
  writeFileSync(join(folder, file), text);
  const child = spawn(...command(folder), {
    cwd: folder,
    env: { PATH: process.env.PATH, HOME: folder },
    stdio: ["ignore", "ignore", "pipe"],
  });
  let logged = "";
  child.stderr.on("data", (chunk) => {
    logged += chunk;
  });
  const failed = once(child, "error").then(([error]) => Promise.reject(error));
  const url = `http://127.0.0.1:${port}`;
  await Promise.race([answers(child, url, () => logged), failed]);
  return {
    url,
    async close() {
      const ended = once(child, "exit");
      child.kill("SIGTERM");
      await ended;
      rmSync(folder, { recursive: true });
    },
  };
}

async function answers(child: ChildProcess, url: string, logged: () => string): Promise<void> {
  const start = performance.now();
  for (;;) {
    if (child.exitCode !== null) throw new Error(`the proxy ended with ${child.exitCode}:\n${logged()}`);
    if (performance.now() - start > PATIENCE_MS) throw new Error(`the proxy does not answer:\n${logged()}`);
    const response = await fetch(url).catch(() => undefined);
    if (response) return;
    await new Promise((resolve) => setTimeout(resolve, WAIT_MS));
  }
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  return typeof address === "object" && address ? address.port : 0;
}
