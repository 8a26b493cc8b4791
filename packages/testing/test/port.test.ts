import { readFileSync } from "node:fs";
import { createClient } from "@share-links/client";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import { parse } from "yaml";
import type { Emulator } from "../src/index.ts";
import { ADA, start } from "./setup-emulator.ts";

interface Document {
  paths: Record<string, Record<string, { responses: Record<string, Answer> }>>;
  components: { schemas: object; responses: Record<string, Answer> };
}
interface Answer {
  $ref?: string;
  content?: { "application/json": { schema: object } };
}

const document = parse(readFileSync(new URL("../openapi.yaml", import.meta.url), "utf8")) as Document;
const ajv = new Ajv2020({ strict: false, validateFormats: false });
ajv.addSchema(document, "control");

/** Calls a control route and checks its answer against the document. */
async function control(url: string, call: string, body?: unknown): Promise<{ status: number; body: unknown }> {
  const [method = "", path = ""] = call.split(" ");
  const response = await fetch(`${url}/_emulator${path}`, {
    method,
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  const template = Object.keys(document.paths).find((each) =>
    new RegExp(`^${each.replace("{id}", "[^/]+")}$`).test(`/_emulator${path.split("?")[0]}`),
  );
  const answer = document.paths[template ?? ""]?.[method.toLowerCase()]?.responses[response.status];
  const found = text === "" ? undefined : (JSON.parse(text) as unknown);
  if (template !== undefined && response.status !== 405) {
    if (!answer) throw new Error(`${call} doesn't document ${response.status}: ${text}`);
    const pointer = answer.$ref ?? "";
    const schema = (pointer === "" ? answer : document.components.responses[pointer.split("/").at(-1) ?? ""])?.content;
    if (schema === undefined) expect(text).toBe("");
    else {
      const check = ajv.compile(refsInto(schema["application/json"].schema));
      expect([check(found), check.errors], call).toEqual([true, null]);
    }
  }
  return { status: response.status, body: found };
}

function refsInto(schema: object): object {
  return JSON.parse(JSON.stringify(schema).replaceAll('"#/components', '"control#/components')) as object;
}

async function open(options?: Parameters<typeof start>[0]): Promise<{ api: Emulator; url: string }> {
  const { api } = await start(options);
  const { url } = await api.listen();
  return { api, url };
}

test("a client in another process could make the five calls over the port, and the links' pages are there", async () => {
  const { api, url } = await open();
  const client = createClient({ apiKey: api.apiKey, baseUrl: url, maxRetries: 0 });
  const link = await client.manage.shareLinks.create({ personaId: ADA });
  expect(link.url).toBe(`${url}/share/${link.token}`);
  const page = await fetch(link.url);
  expect([page.status, page.headers.get("content-type")]).toEqual([200, expect.stringMatching(/^text\/html/)]);
  await client.shareLinks.update(link.id, { usageLimit: 3 });
  expect((await client.shareLinks.list()).data).toHaveLength(1);
  await client.shareLinks.delete(link.id);
  await expect(client.shareLinks.get(link.id)).rejects.toMatchObject({ status: 404 });
  expect(api.requests("createManagedShareLink")).toMatchObject([
    { headers: { authorization: `Bearer ${api.apiKey}` }, body: { personaId: ADA }, status: 201 },
  ]);
  // The server's own checks of what arrives on a socket are there, too.
  expect(
    (
      await fetch(`${url}/v1/share-links`, {
        method: "POST",
        body: "x".repeat(70_000),
        headers: { authorization: `Bearer ${api.apiKey}`, "content-type": "application/json" },
      })
    ).status,
  ).toBe(413);
});

test("faults break real connections: dropped before the answer, cut in its middle", async () => {
  const { api, url } = await open();
  api.fail({ network: "dropped" });
  await expect(fetch(`${url}/livez`)).rejects.toThrow("fetch failed");
  api.fail({ network: "cut" });
  const response = await fetch(`${url}/livez`);
  await expect(response.text()).rejects.toThrow("terminated");
  api.fail({ status: 503, body: "html" });
  expect(await (await fetch(`${url}/livez`)).text()).toContain("nginx");
  expect((await fetch(`${url}/livez`)).status).toBe(200);
});

test("every control route answers as its document says", async () => {
  const { api, url } = await open({ webhooks: [{ deliver: () => {} }] });
  const client = createClient({ apiKey: api.apiKey, baseUrl: url, maxRetries: 0 });
  expect(await control(url, "GET /health")).toEqual({
    status: 200,
    body: { status: "ready", now: "2026-01-01T00:00:00.000Z" },
  });
  expect(((await control(url, "GET /openapi.json")).body as Document).paths).toEqual(document.paths);
  const { id } = await client.shareLinks.create({ personaId: ADA, usageLimit: 1 });
  const snapshot = (await control(url, "POST /snapshots")).body as { id: string };
  expect((await control(url, `POST /links/${id}/use`)).body).toMatchObject({
    status: 201,
    body: { personaName: "Ada" },
  });
  expect((await control(url, `POST /links/${id}/use`)).body).toMatchObject({
    status: 410,
    body: { code: "share_link_exhausted" },
  });
  expect((await control(url, `GET /links/${id}/uses`)).body).toHaveLength(2);
  expect((await control(url, "GET /state")).body).toMatchObject({
    apiKey: api.apiKey,
    links: [{ id, status: "exhausted" }],
    personas: [{ name: "Ada" }],
    webhooks: [{ secret: expect.stringMatching(/^whsec_/) }],
  });
  expect((await control(url, "GET /requests")).body).toMatchObject([{ operation: "createShareLink", status: 201 }]);
  expect((await control(url, "GET /requests?operation=getShareLink")).body).toEqual([]);
  expect((await control(url, "GET /deliveries")).body).toMatchObject([
    { body: { type: "share_link.created" } },
    { body: { type: "share_link.used" } },
    { body: { type: "share_link.exhausted" } },
    { body: { type: "share_link.refused" } },
  ]);
  expect((await control(url, "PATCH /clock", { advance: "8 days" })).body).toEqual({ now: "2026-01-09T00:00:00.000Z" });
  expect((await control(url, "PATCH /clock", { now: "2026-02-01T00:00:00Z" })).body).toEqual({
    now: "2026-02-01T00:00:00.000Z",
  });
  expect(await control(url, `POST /snapshots/${snapshot.id}/restore`)).toEqual({ status: 204, body: undefined });
  expect((await control(url, "GET /clock")).body).toEqual({ now: "2026-01-01T00:00:00.000Z" });
  expect(api.links()).toMatchObject([{ status: "live" }]);
  const fault = { operation: "listShareLinks", status: 503, times: 2 };
  expect(await control(url, "POST /faults", fault)).toMatchObject({ status: 201, body: fault });
  await expect(client.shareLinks.list()).rejects.toMatchObject({ status: 503 });
  expect((await control(url, "GET /faults")).body).toMatchObject([{ ...fault, times: 1 }]);
  expect((await control(url, "DELETE /faults")).status).toBe(204);
  await client.shareLinks.list();
  expect((await control(url, "POST /reset")).status).toBe(204);
  expect(api.links()).toEqual([]);
  expect((await control(url, "GET /requests")).body).toEqual([]);
});

test.each<[string, unknown, number, RegExp]>([
  ["PATCH /clock", { advance: "soon" }, 400, /"soon" is not a duration/],
  ["PATCH /clock", {}, 400, /must have at least 1/],
  ["PATCH /clock", { now: "2020-01-01T00:00:00Z" }, 400, /only moves forward/],
  ["POST /faults", { status: 503, tims: 1 }, 400, /tims is not a known field/],
  ["POST /faults", undefined, 400, /A fault is a JSON object/],
  ["POST /snapshots/7/restore", undefined, 404, /no snapshot with the id 7/],
  ["GET /links/nothing/uses", undefined, 404, /no link with the id nothing/],
  ["POST /links/nothing/use", undefined, 404, /no link with the id nothing/],
  ["GET /requests?operation=createLink", undefined, 400, /no operation "createLink"/],
  ["DELETE /clock", undefined, 405, /takes GET, PATCH, not DELETE/],
  ["GET /nothing", undefined, 404, /The emulator has no GET .* It has GET \/_emulator\/health/],
])("the control call %s %j is refused with %i, and says what is allowed", async (call, body, status, message) => {
  const { url } = await open();
  const answer = await control(url, call, body);
  expect(answer).toEqual({ status, body: { error: expect.any(String), message: expect.stringMatching(message) } });
});

test("the control routes work through fetch, too, also in hosted mode, and are never recorded", async () => {
  const { api } = await start({ hosted: true });
  expect((await api.fetch("/_emulator/health")).status).toBe(200);
  expect(api.requests()).toEqual([]);
});

test("a port that is taken is refused, and close frees it", async () => {
  const { api, url } = await open();
  const port = Number(new URL(url).port);
  await expect(api.listen({ port })).rejects.toThrow(/EADDRINUSE/);
  await api.close();
  await expect(fetch(url)).rejects.toThrow("fetch failed");
});
