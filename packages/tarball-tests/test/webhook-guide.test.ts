import { once } from "node:events";
import { type AddressInfo, createServer } from "node:net";
import { join } from "node:path";
import { type Client, createClient } from "@share-links/client";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { blocksOf, linkModules, typeErrorsOf } from "./guide.ts";
import { hostOf } from "./guide-hosts.ts";
import { type Installation, install } from "./installation.ts";
import { PACKAGES } from "./packages.ts";
import { type Program, startProgram } from "./programs.ts";

const MAIN = join(import.meta.dirname, "../../server/src/main.ts");
const API_KEY = "slk_a-key-of-the-guide-tests-long-enough";
const PERSONA_ID = "00000000-0000-0000-0000-000000000000";
const RECEIVERS = ["express", "fastify", "hono", "fetch", "route", "lambda", "lambda-base64"] as const;
const BLOCKS = blocksOf("webhooks.md");

let installation: Installation;
let client: Client;
let baseUrl: string;
const running: Program[] = [];
beforeAll(async () => {
  installation = await install(...PACKAGES);
  linkModules(installation, ["@hono", "@types", "express", "fastify", "hono"]);
  const server = startProgram(MAIN, ["serve"], installation.folder, {
    PORT: "0",
    SHARE_LINKS_DATA_DIR: join(installation.folder, "data"),
    SHARE_LINKS_BOOTSTRAP_API_KEY: API_KEY,
    SHARE_LINKS_BOOTSTRAP_PERSONA: `${PERSONA_ID}=Ada`,
    SHARE_LINKS_WEBHOOKS_ALLOW_PRIVATE: "true",
  });
  running.push(server);
  [, baseUrl = ""] = await server.prints(/running at (\S+)\n/);
  client = createClient({ apiKey: API_KEY, baseUrl });
  for (const { file, text } of BLOCKS) if (file) installation.write(file, text);
});
afterAll(async () => {
  await Promise.all(running.map((program) => program.end()));
  installation.remove();
});

/** Writes a file of the guide with the placeholders and addresses of this test, and returns its path. */
function filledIn(file: string, webhookId: string, port = 3000): string {
  const block = BLOCKS.find((one) => one.file === file);
  const text = (block?.text ?? "")
    .replace("<your API key>", API_KEY)
    .replace("<the webhook's id>", webhookId)
    .replace("http://127.0.0.1:8080", baseUrl)
    .replaceAll("3000", String(port));
  return installation.write(file, text);
}

test("every block is a TypeScript file with a name", () => {
  expect(BLOCKS.filter(({ language, file }) => language !== "ts" || !file?.endsWith(".ts"))).toEqual([]);
  const names = BLOCKS.map(({ file }) => file);
  for (const receiver of RECEIVERS) expect(names).toContain(`${receiver.split("-")[0]}.ts`);
  expect(names).toHaveLength(new Set(names).size);
});

test("the files of the guide type-check together, as strictly as a compiler can", async () => {
  expect(await typeErrorsOf(installation, "*.ts")).toBe("");
});

describe.each(RECEIVERS)("the receiver %s", (name) => {
  let receiver: Receiver;
  beforeAll(async () => {
    receiver = await openReceiver(name);
  });
  afterAll(() => receiver.close());

  test("accepts the events of a real server, each at its first attempt", async () => {
    await receiver.receiveUse();
    const deliveries = await client.manage.webhooks.listDeliveries(receiver.webhookId).toArray();
    for (const { attempts, lastError } of deliveries) expect([attempts <= 1, lastError]).toEqual([true, null]);
  });

  test("accepts a request signed by the guide's own sign(), and refuses it with 400 once it was changed", async () => {
    const { url, secret, webhookId, program } = receiver;
    const { sign } = await import(/* @vite-ignore */ filledIn("sign.ts", webhookId));
    const request = sign({ id: crypto.randomUUID(), type: "share_link.created", note: "Ὑπατία 🔭" }, secret);
    expect((await fetch(url, request)).status).toBe(204);
    expect((await fetch(url, { ...request, body: `${request.body} ` })).status).toBe(400);
    expect((await fetch(url, { ...request, headers: { "content-type": "application/json" } })).status).toBe(400);
    expect(program().printed()).toContain("wrong_signature The signature doesn't fit");
  });
});

describe("a receiver of the guide", () => {
  let receiver: Receiver;
  beforeAll(async () => {
    receiver = await openReceiver("express");
  });
  afterAll(() => receiver.close());

  test("does the work of an event once, even if a replay sends it again", async () => {
    const id = await receiver.receiveUse();
    expect(await receiver.runFile("replay.ts")).toMatch(/^\d+ events are sent again\n$/);
    await vi.waitFor(async () => {
      const { data } = await client.manage.webhooks.listDeliveries(receiver.webhookId, { status: "pending" });
      expect(data).toEqual([]);
    }, 20_000);
    expect(receiver.program().printed().split(`used ${id} `)).toHaveLength(2);
  });

  test("accepts events with the old secret, with both, and with the new one while the secret is replaced", async () => {
    const replacement = (await receiver.runFile("rotate-secret.ts")).trim();
    await receiver.receiveUse();
    for (const secrets of [`${replacement},${receiver.secret}`, replacement]) {
      await receiver.restart(secrets);
      await receiver.receiveUse();
    }
  });
});

/** A receiver of the guide as a process, and its webhook. */
interface Receiver {
  readonly url: string;
  readonly webhookId: string;
  readonly secret: string;
  program(): Program;
  restart(secrets: string): Promise<void>;
  /** Uses a new link, waits until the receiver has handled that, and returns the link's id. */
  receiveUse(): Promise<string>;
  /** Runs another file of the guide and returns its output. */
  runFile(file: string): Promise<string>;
  close(): Promise<void>;
}

async function openReceiver(name: (typeof RECEIVERS)[number]): Promise<Receiver> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}/webhooks`;
  const runFile = (file: string) => installation.run(process.execPath, filledIn(file, webhookId, port));
  let webhookId = "";
  const created = await runFile("create-webhook.ts");
  const [id = "", secret = ""] = created.trim().split(" ");
  webhookId = id;
  const host = hostOf(installation, name, filledIn(`${name.split("-")[0]}.ts`, webhookId, port), port);
  let program: Program | undefined;
  const restart = async (secrets: string) => {
    await program?.end();
    program = startProgram(host, [], installation.folder, { WEBHOOK_SECRETS: secrets });
    running.push(program);
    await vi.waitFor(async () => expect((await fetch(url)).status).toBeGreaterThanOrEqual(400), 20_000);
  };
  // A secret from a file or a shell often ends like this.
  await restart(`${secret}\n`);
  const current = () => program as Program;
  return {
    url,
    webhookId,
    secret,
    program: current,
    restart,
    async receiveUse() {
      const link = await client.shareLinks.create({ personaId: PERSONA_ID });
      await client.public.redemptions.create({ token: link.token });
      await current().prints(new RegExp(`used ${link.id} 1\\n`));
      return link.id;
    },
    runFile,
    async close() {
      await current().end();
      await client.manage.webhooks.delete(webhookId);
    },
  };
}

/** Returns a port where no program listens. The guide's receivers have a fixed port in their text. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}
