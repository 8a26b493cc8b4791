// Drives the running service through the client and its HTTP port, and tells what happened, step by step. Without a
// running service it starts one of its own, over an empty folder. Exits with 1 at the first answer that is not the contract's.
import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { ApiError, type Client, createClient } from "@share-links/client";

const MAIN = fileURLToPath(new URL("./src/main.ts", import.meta.url));
const HOUR_MS = 3_600_000;
const START_TRIES = 100;

interface Target {
  baseUrl: string;
  apiKey: string;
  leave(): void;
}

let target: Target | undefined;
try {
  target = await findTarget();
  await demonstrate(createClient({ apiKey: target.apiKey, baseUrl: target.baseUrl }));
  say("Done: every answer was as the contract says.");
} catch (error) {
  say(`Failed: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
} finally {
  target?.leave();
}

async function demonstrate(client: Client): Promise<void> {
  const persona = await client.manage.personas.create({ name: "Ada of the demo" });
  say(`Made the persona ${persona.name}, ${persona.id}.`);

  const link = await client.shareLinks.create({ personaId: persona.id, usageLimit: 3 });
  assert.match(link.token, /^sh_[A-Za-z0-9_-]{21}$/);
  assert.equal(Date.parse(link.expiresAt ?? "") - Date.parse(link.createdAt), 168 * HOUR_MS);
  assert.deepEqual([link.type, link.usageLimit, link.usageCount, link.enabled], ["LINK", 3, 0, true]);
  say(`Made a link of 3 uses that expires in 168 hours: ${link.id}.`);

  const found = await client.shareLinks.get(link.id);
  assert.deepEqual([found.token, found.personaId, found.personaName], [link.token, persona.id, persona.name]);
  say("Read it back: the same link, with its persona.");

  assert.deepEqual(await client.shareLinks.update(link.id, { usageLimit: 5 }), { ...link, usageLimit: 5 });
  say("Raised its limit to 5; nothing else changed.");

  for (let use = 1; use <= 5; use++) {
    const redemption = await client.public.redemptions.create({ token: link.token });
    assert.equal(redemption.personaId, persona.id);
    assert.equal((await client.shareLinks.get(link.id)).usageCount, use);
    say(`Used it, ${use} of 5.`);
  }
  await refused(client.public.redemptions.create({ token: link.token }), 410, "share_link_exhausted");
  assert.equal((await client.shareLinks.get(link.id)).usageCount, 5);

  const brief = await client.shareLinks.create({ personaId: persona.id, expiresInHours: 1000 / HOUR_MS });
  say("Made another link, for one second.");
  await delay(Date.parse(brief.expiresAt ?? "") - Date.now() + 20);
  await refused(client.public.redemptions.create({ token: brief.token }), 410, "share_link_expired");

  const { data, meta } = await client.shareLinks.list({ personaId: persona.id });
  assert.deepEqual(
    data.map(({ id }) => id),
    [brief.id, link.id],
  );
  assert.deepEqual(meta, { total: 2, lastPage: 1, currentPage: 1, perPage: 20, prev: null, next: null });
  say("Listed both, the newest first; exhausted and expired links are kept.");

  for (const { id } of data) {
    assert.deepEqual(await client.shareLinks.delete(id), { message: "Share link deleted successfully" });
    await refused(client.shareLinks.get(id), 404, "share_link_not_found");
  }
  say("Deleted both; they are gone.");
  await client.manage.personas.delete(persona.id);
}

async function refused(call: Promise<unknown>, status: number, code: string): Promise<void> {
  const error: unknown = await call.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  assert.ok(
    error instanceof ApiError,
    `${code} was expected, the call was ${error === undefined ? "granted" : String(error)}`,
  );
  assert.deepEqual([error.status, error.code], [status, code]);
  say(`Refused, as it must be: ${status} ${code}.`);
}

/** The service at SHARE_LINKS_BASE_URL or on this machine's port; else one of the demo's own. */
async function findTarget(): Promise<Target> {
  const { SHARE_LINKS_BASE_URL, SHARE_LINKS_API_KEY, PORT } = process.env;
  const baseUrl = SHARE_LINKS_BASE_URL || `http://127.0.0.1:${PORT || 8080}`;
  if (await isAlive(baseUrl)) {
    say(`Using the service at ${baseUrl}.`);
    return SHARE_LINKS_API_KEY ? { baseUrl, apiKey: SHARE_LINKS_API_KEY, leave: () => {} } : withOwnKey(baseUrl);
  }
  if (SHARE_LINKS_BASE_URL) throw new Error(`No share-links service answers at ${baseUrl}.`);
  say(`No service runs at ${baseUrl}; starting one of the demo's own.`);
  return startOwn();
}

/** A key for the time of the demo, made by the operator's command in the service's data folder. */
function withOwnKey(baseUrl: string): Target {
  const made = command(["keys", "create", "--name", "demo", "--json"]) as { id: string; key: string };
  return { baseUrl, apiKey: made.key, leave: () => void command(["keys", "revoke", made.id, "--json"]) };
}

function command(words: string[]): unknown {
  const { status, stdout, stderr } = spawnSync(process.execPath, [MAIN, ...words], { encoding: "utf8" });
  if (status !== 0) throw new Error(`${stderr.trim()}\nSet SHARE_LINKS_API_KEY to a key of the running service.`);
  return JSON.parse(stdout);
}

async function startOwn(): Promise<Target> {
  const folder = mkdtempSync(join(tmpdir(), "share-links-demo-"));
  const apiKey = `demo_${crypto.randomUUID()}`;
  const environment = {
    ...process.env,
    PORT: "0",
    SHARE_LINKS_DATA_DIR: folder,
    SHARE_LINKS_BOOTSTRAP_API_KEY: apiKey,
    DATABASE_URL: "",
  };
  const child = spawn(process.execPath, [MAIN, "serve"], { env: environment, stdio: ["ignore", "pipe", "pipe"] });
  const leave = () => {
    child.kill("SIGKILL");
    rmSync(folder, { recursive: true, force: true });
  };
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (output += chunk));
  for (let tries = 0; tries < START_TRIES; tries++) {
    const baseUrl = /running at (\S+)\n/.exec(output)?.[1];
    if (baseUrl) return { baseUrl, apiKey, leave };
    await delay(100);
  }
  leave();
  throw new Error(`The service did not start:\n${output}`);
}

async function isAlive(baseUrl: string): Promise<boolean> {
  const response = await fetch(`${baseUrl}/livez`).catch(() => undefined);
  const body = (await response?.json().catch(() => undefined)) as { status?: string } | undefined;
  return body?.status === "alive";
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}
