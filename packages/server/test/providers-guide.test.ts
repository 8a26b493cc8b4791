import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { ApiError } from "@share-links/client";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { PersonaProvider } from "../src/providers/persona-provider.ts";
import { openTestApp, PERSONA_ID } from "./test-app.ts";

const PACKAGE = join(import.meta.dirname, "..");
const guide = readFileSync(join(PACKAGE, "../../docs/providers.md"), "utf8");
const [, block = ""] = /```ts\n([\s\S]*?)```/.exec(guide) ?? [];

// In the package, so that the compiler and Node find what the block imports.
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(PACKAGE, "test/guide-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

test("the provider in the guide compiles, with its name added as the guide says", () => {
  const types = readFileSync(join(PACKAGE, "src/providers/persona-provider.ts"), "utf8");
  const named = types.replace('"none" | "anam"', '"none" | "anam" | "acme"');
  expect(named).not.toBe(types);
  writeFileSync(join(folder, "persona-provider.ts"), named);
  writeFileSync(join(folder, "acme.ts"), block);
  const config = { extends: join(PACKAGE, "tsconfig.json"), include: ["*.ts"] };
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(config));
  const { status, stdout } = spawnSync(join(PACKAGE, "../../node_modules/.bin/tsc"), ["-p", folder, "--noEmit"]);
  expect([status, String(stdout)]).toEqual([0, ""]);
});

test("the provider in the guide opens a session, and its refusals give the use back", async () => {
  let status = 201;
  const asked: unknown[] = [];
  const server = createServer(async (request, response) => {
    let body = "";
    for await (const chunk of request.setEncoding("utf8")) body += chunk;
    asked.push([request.method, request.url, JSON.parse(body)]);
    response.writeHead(status, { "content-type": "application/json" }).end('{"room":"room 7"}');
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  // With the server's own error classes.
  writeFileSync(join(folder, "run.ts"), block.replace('"./persona-provider', '"../../src/providers/persona-provider'));
  const { acme } = (await import(pathToFileURL(join(folder, "run.ts")).href)) as {
    acme: (settings: object) => unknown;
  };
  const app = await openTestApp({ provider: acme({ apiKey: "an-acme-key", baseUrl }) as PersonaProvider });
  const { token } = await app.client.shareLinks.create({ personaId: PERSONA_ID });
  const redeem = () => app.client.public.redemptions.create({ token }, { maxRetries: 0 });
  const redemption = await redeem();
  expect(redemption.session).toMatchObject({ provider: "acme", token: "room 7", baseUrl });
  expect(asked).toEqual([["POST", "/rooms", { character: PERSONA_ID, reference: redemption.id }]]);
  const codeOf = (error: unknown) => (error as ApiError).code;
  status = 503;
  expect(await redeem().catch(codeOf)).toBe("persona_unavailable");
  status = 403;
  expect(await redeem().catch(codeOf)).toBe("persona_refused");
  expect((await app.client.shareLinks.list({})).data[0]?.usageCount).toBe(1);
  await app.close();
  server.close();
});
