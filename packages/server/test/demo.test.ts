import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type Home, makeHome, runCommand, startService } from "./service.ts";

const DEMO = fileURLToPath(new URL("../demo.ts", import.meta.url));

let home: Home;
beforeEach(() => {
  home = makeHome();
});
afterEach(() => home.remove());

async function runDemo(environment: Record<string, string>): Promise<{ code: number; output: string }> {
  const child = spawn(process.execPath, [DEMO], { env: { ...home.environment, ...environment }, cwd: home.folder });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (output += chunk));
  const [code] = await once(child, "close");
  return { code, output };
}

test("the demo runs against a running service with a key of its own, and revokes that key at the end", async () => {
  const service = await startService(home);
  const { code, output } = await runDemo({ PORT: new URL(service.url).port });
  expect([code, output]).toEqual([0, expect.stringContaining(`Using the service at ${service.url}.`)]);
  for (const step of ["share_link_exhausted", "share_link_expired", "share_link_not_found", "Used it, 5 of 5"])
    expect(output).toContain(step);
  const keys = JSON.parse(runCommand(home, "keys", "list", "--json").stdout) as {
    name: string;
    revokedAt: string | null;
  }[];
  expect(keys.find(({ name }) => name === "demo")?.revokedAt).toEqual(expect.any(String));
  await service.end();
});

test("if no service is running, the demo starts one", async () => {
  const { code, output } = await runDemo({ PORT: "1" });
  expect([code, output]).toEqual([0, expect.stringMatching(/starting one of the demo's own.*Done/s)]);
});

test("the demo exits with 1 and says what was wrong if an answer breaks the contract", async () => {
  const liar = createServer((request, response) => {
    const body =
      request.url === "/livez"
        ? { status: "alive" }
        : { id: "1", token: "no token", name: "Ada", code: "share_link_exhausted" };
    response
      .writeHead(request.method === "POST" ? 201 : 200, { "content-type": "application/json" })
      .end(JSON.stringify(body));
  }).listen(0, "127.0.0.1");
  await once(liar, "listening");
  const { port } = liar.address() as AddressInfo;
  const { code, output } = await runDemo({
    SHARE_LINKS_BASE_URL: `http://127.0.0.1:${port}`,
    SHARE_LINKS_API_KEY: "any",
  });
  liar.close();
  expect([code, output]).toEqual([1, expect.stringMatching(/Failed: .*no token/s)]);
});
