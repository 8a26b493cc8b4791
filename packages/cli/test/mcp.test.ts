import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { PassThrough } from "node:stream";
import { Client } from "@modelcontextprotocol/client";
import { StdioClientTransport } from "@modelcontextprotocol/client/stdio";
import { StdioServerTransport } from "@modelcontextprotocol/server/stdio";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { operations } from "../src/generated/operations.ts";
import { type Bundled, bundleProgram, environmentIn } from "./bundled.ts";
import { command, emptyFolder } from "./command.ts";
import { HOSTED_KEY, type HostedApi, playHostedApi } from "./hosted-api.ts";
import { API_KEY, openSite, PERSONA_ID, type Site } from "./site.ts";

const UNKNOWN_ID = "00000000-0000-4000-8000-000000000000";
/** The latest revision of the protocol. */
const MODERN = "2026-07-28";
const SECRET = /(?:sh|slk|whsec)_[\w-]{12}/;

let site: Site;
let hosted: HostedApi;
let program: Bundled;
let env: Record<string, string>;
beforeAll(async () => {
  [site, program] = await Promise.all([openSite({ PUBLIC_URL: "https://links.example" }), bundleProgram()]);
  hosted = await playHostedApi(site);
  env = { SHARE_LINKS_API_KEY: API_KEY, SHARE_LINKS_BASE_URL: site.url };
});
afterAll(async () => {
  hosted.close();
  program.remove();
  await site.close();
});

type Mode = "legacy" | { readonly pin: string };

/** Starts `share-links mcp` as a process, as a host does. */
const inProcess = (args: readonly string[], environment: Record<string, string>) =>
  new StdioClientTransport({
    command: process.execPath,
    args: [program.main, "mcp", ...args],
    env: environmentIn(emptyFolder(), environment),
    stderr: "pipe",
  });

/** Runs the same command in this process, which is much faster. Messages are read and written in the same way on both sides. */
const inThisProcess = (args: readonly string[], environment: Record<string, string>) => {
  const [input, output] = [new PassThrough(), new PassThrough()];
  const ended = command({ env: environment, input, output }, "mcp", ...args);
  onTestFinished(async () => {
    input.end();
    expect((await ended).code).toBe(0);
  });
  return new StdioServerTransport(output, input);
};

/** Connects the SDK's own client. */
async function connect(args: readonly string[] = [], environment = env, mode: Mode = "legacy", isProcess = false) {
  const client = new Client({ name: "a test", version: "1.0.0" }, { versionNegotiation: { mode } });
  await client.connect(isProcess ? inProcess(args, environment) : inThisProcess(args, environment));
  onTestFinished(() => client.close());
  const call = async (name: string, given: Record<string, unknown> = {}) => {
    const { content, isError = false } = await client.callTool({ name, arguments: given });
    const [first, ...others] = content as { type: string; text: string }[];
    expect([first?.type, others]).toEqual(["text", []]);
    return { text: first?.text ?? "", isError, json: () => JSON.parse(first?.text ?? "") };
  };
  return { client, call };
}

describe.each([
  ["the revision that most hosts speak, over the pipes of a process", "legacy", true],
  ["the latest revision", { pin: MODERN }, false],
] as const)("in %s", (_, mode, isProcess) => {
  test("a link is created, found, changed and deleted with tools", async () => {
    const { client, call } = await connect([], env, mode, isProcess);
    expect(client.getServerVersion()).toMatchObject({ name: "share-links" });
    expect(client.getInstructions()).toContain("ask the user first");
    const made = (await call("createManagedShareLink", { personaId: PERSONA_ID, usageLimit: 3 })).json();
    expect(made).toMatchObject({ usageLimit: 3, token: "[hidden]", url: "https://links.example/share/[hidden]" });
    const { data } = (await call("listManagedShareLinks", { personaId: PERSONA_ID, limit: 1 })).json();
    expect(data).toMatchObject([{ id: made.id }]);
    const changed = await call("updateManagedShareLink", { id: made.id, usageLimit: null, enabled: false });
    expect(changed.json()).toMatchObject({ usageLimit: null, enabled: false, status: "disabled" });
    expect((await call("deleteShareLink", { id: made.id })).json()).toEqual({
      message: "Share link deleted successfully",
    });
    const gone = await call("getManagedShareLink", { id: made.id });
    expect([gone.isError, gone.text]).toEqual([
      true,
      expect.stringMatching(/^There is no such share link\.[\s\S]*not_found, status 404/),
    ]);
  });
});

test("the tools are the operations of the specification, with its descriptions and schemas", async () => {
  const { client } = await connect();
  const { tools } = await client.listTools();
  const expected = Object.values(operations).filter(({ path }) => path.startsWith("/manage/v1/"));
  expect(tools.map(({ name }) => name).sort()).toEqual(["deleteShareLink", ...expected.map(({ id }) => id)].sort());
  const update = tools.find(({ name }) => name === "updateManagedShareLink");
  expect(update?.description).toBe(operations.updateManagedShareLink.description);
  expect(update?.inputSchema).toMatchObject({
    type: "object",
    required: ["id"],
    additionalProperties: false,
    properties: {
      id: { $ref: "#/$defs/Uuid" },
      usageLimit: { anyOf: [{ type: "integer", minimum: 1 }, { type: "null" }] },
    },
  });
  // Every reference leads to a definition of the same schema, as a host's validator needs it.
  for (const { name, inputSchema } of tools) {
    const names = [...JSON.stringify(inputSchema).matchAll(/"#\/\$defs\/(\w+)"/g)].map(([, each]) => each);
    expect(Object.keys((inputSchema.$defs as object) ?? {}).sort(), name).toEqual([...new Set(names)].sort());
  }
});

test("annotations tell reading from writing, and mark what can't be undone", async () => {
  const { client } = await connect();
  const { tools } = await client.listTools();
  const named = (hint: "readOnlyHint" | "destructiveHint") =>
    tools
      .filter(({ annotations }) => annotations?.[hint] === true)
      .map(({ name }) => name)
      .sort();
  expect(named("readOnlyHint")).toEqual(
    tools
      .map(({ name }) => name)
      .filter((name) => /^(get|list)/.test(name))
      .sort(),
  );
  expect(named("destructiveHint")).toEqual(
    tools
      .map(({ name }) => name)
      .filter((name) => /^(delete|update|rotate)/.test(name))
      .sort(),
  );
  for (const { annotations } of tools)
    expect(annotations).toMatchObject({ idempotentHint: expect.any(Boolean), openWorldHint: false });
});

test("--read-only offers only tools that change nothing, and refuses the others by name", async () => {
  const { client, call } = await connect(["--read-only"]);
  const { tools } = await client.listTools();
  expect(tools.length).toBeGreaterThan(5);
  expect(tools.filter(({ annotations }) => annotations?.readOnlyHint !== true)).toEqual([]);
  await expect(call("deleteShareLink", { id: UNKNOWN_ID })).rejects.toThrow(/deleteShareLink/);
});

test("no answer contains a token, a key or a secret, unless the call asks for it", async () => {
  const { call } = await connect();
  const { id, token } = await site.client.shareLinks.create({ personaId: PERSONA_ID });
  for (const [name, given] of Object.entries({
    createManagedShareLink: { personaId: PERSONA_ID },
    getManagedShareLink: { id },
    listManagedShareLinks: { search: token },
    updateManagedShareLink: { id, usageLimit: 5 },
    listShareLinkUses: { id },
    listApiKeys: {},
    listWebhooks: {},
    listAuditEvents: {},
  })) {
    const { text, isError } = await call(name, given);
    expect([name, isError, SECRET.exec(text)?.[0]]).toEqual([name, false, undefined]);
  }
  const shown = (await call("getManagedShareLink", { id, revealSecrets: true })).json();
  expect(shown).toMatchObject({ token, url: `https://links.example/share/${token}` });
  const rotated = await call("rotateShareLink", { id });
  expect([rotated.isError, SECRET.exec(rotated.text)]).toEqual([false, null]);
});

test("what is shown only once isn't created without the consent to show it", async () => {
  const { call } = await connect();
  const before = await site.client.manage.apiKeys.list().toArray();
  const given = { name: "for a report", permissions: ["share-links:read"] };
  const refused = await call("createApiKey", given);
  expect([refused.isError, refused.text]).toEqual([true, expect.stringContaining("revealSecrets: true")]);
  expect(await site.client.manage.apiKeys.list().toArray()).toEqual(before);
  expect((await call("createApiKey", { ...given, revealSecrets: true })).json().key).toMatch(SECRET);
});

test("every fault of the arguments is told by its name, and nothing is sent", async () => {
  const { call } = await connect();
  const { text, isError } = await call("createManagedShareLink", { personaId: "ada", usageLimit: 0, colour: "red" });
  expect(isError).toBe(true);
  for (const part of [
    /personaId.*must be a UUID/,
    /usageLimit.*must be at least 1, got 0/,
    /colour.*is not a known field/,
  ])
    expect(text).toMatch(part);
});

test("a refusal says what is wrong and what to do, without the key", async () => {
  const bad = { ...env, SHARE_LINKS_API_KEY: `slk_${"x".repeat(40)}` };
  const refused = await (await connect([], bad)).call("listManagedShareLinks");
  expect([refused.isError, refused.text]).toEqual([
    true,
    expect.stringMatching(/share-links login[\s\S]*unauthenticated, status 401/),
  ]);
  const none = await (await connect([], { SHARE_LINKS_BASE_URL: site.url })).call("listManagedShareLinks");
  expect([none.isError, none.text]).toEqual([true, expect.stringContaining("There is no API key for")]);
  for (const { text } of [refused, none]) expect(text).not.toMatch(SECRET);
});

test("a key on standard input is refused, because the messages come there", async () => {
  const { code, stdout, stderr } = await command({ stdin: API_KEY }, "mcp", "--key-stdin");
  expect([code, stdout, stderr]).toEqual([2, "", expect.stringContaining("can't be used with mcp")]);
});

test("with the hosted API there are its five operations, and they work", async () => {
  const hostedEnv = { SHARE_LINKS_API_KEY: HOSTED_KEY, SHARE_LINKS_BASE_URL: hosted.url, SHARE_LINKS_API: "hosted" };
  const { client, call } = await connect([], hostedEnv);
  const { tools } = await client.listTools();
  expect(tools.map(({ name }) => name)).toEqual([
    "listShareLinks",
    "createShareLink",
    "getShareLink",
    "updateShareLink",
    "deleteShareLink",
  ]);
  const { id, token } = (await call("createShareLink", { personaId: PERSONA_ID, expiresInHours: 1 })).json();
  expect(token).toBe("[hidden]");
  expect((await call("updateShareLink", { id, usageLimit: 9 })).json()).toMatchObject({ usageLimit: 9 });
  expect((await call("getShareLink", { id })).json()).toMatchObject({ usageLimit: 9, personaId: PERSONA_ID });
  expect((await call("listShareLinks", { perPage: 1 })).json()).toMatchObject({ data: [{ id }] });
  expect((await call("deleteShareLink", { id })).isError).toBe(false);
});

test("nothing but protocol messages reaches standard output, and the program ends when its input does", async () => {
  const child = spawn(process.execPath, [program.main, "mcp", "--verbose"], {
    env: environmentIn(emptyFolder(), env),
    stdio: ["pipe", "pipe", "ignore"],
  });
  onTestFinished(() => void child.kill());
  const exited = once(child, "exit");
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const send = (message: object) => child.stdin.write(`${JSON.stringify({ jsonrpc: "2.0", ...message })}\n`);
  const next = async () => JSON.parse((await lines.next()).value ?? "");
  const params = {
    protocolVersion: "2025-06-18",
    capabilities: {},
    clientInfo: { name: "an older host", version: "1" },
  };
  send({ id: 1, method: "initialize", params });
  expect((await next()).result).toMatchObject({ protocolVersion: "2025-06-18", serverInfo: { name: "share-links" } });
  send({ method: "notifications/initialized" });
  send({ id: 2, method: "tools/call", params: { name: "listManagedShareLinks", arguments: { limit: 1 } } });
  expect((await next()).result.content[0].type).toBe("text");
  child.stdin.end();
  expect(await lines.next()).toEqual({ done: true, value: undefined });
  expect(await exited).toEqual([0, null]);
});
