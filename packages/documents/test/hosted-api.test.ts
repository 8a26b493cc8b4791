import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Generated, generated } from "@share-links/generator/generated";
import { type Home, makeHome, type Service, startService } from "@share-links/server/test/service.ts";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";

// A document of the same form as the hosted API's published one. We may not keep that one here, but HOSTED_DOCUMENT=FILE tries it, too.
const OURS = join(import.meta.dirname, "../documents/hosted-api.yaml");
const PUBLISHED = process.env.HOSTED_DOCUMENT;
const documents = [["in our words", OURS], ...(PUBLISHED === undefined ? [] : [["as it is published", PUBLISHED]])];

let home: Home;
let service: Service;
let key: string;
beforeAll(async () => {
  home = makeHome();
  service = await startService(home);
  key = readFileSync(join(home.folder, "data/first-api-key"), "utf8").trim();
}, 60_000);
afterAll(async () => {
  await service.end();
  home.remove();
});

describe.each(documents)("the hosted API's document, %s", (_, path) => {
  let output: Generated;
  beforeAll(async () => {
    output = await generated(parse(readFileSync(path ?? "", "utf8")));
  });

  test("has validators that accept a real server's answer to every documented call", async () => {
    const body = { personaId: await anyPersona(), expiresInHours: 168, usageLimit: 10 };
    const created = await answer("createShareLink", 201, "POST", "", body);
    const one = `/${created.id}`;
    await answer("getShareLink", 200, "GET", one);
    await answer("updateShareLink", 200, "PUT", one, { usageLimit: 50 });
    const { data } = await answer("listShareLinks", 200, "GET", "?perPage=1");
    expect(data).toEqual([expect.objectContaining({ personaName: expect.any(String) })]);
    expect(await answer("deleteShareLink", 200, "DELETE", one)).toEqual({ message: "Share link deleted successfully" });
  });

  test("has validators that refuse answers that no server may give", () => {
    const misfits = [{ type: "PAGE" }, { id: 1 }, { usageLimit: 1.5 }, { expiresAt: "tomorrow" }];
    const taken = misfits.filter((value) => output.replies.getShareLink?.[200]?.is(value));
    expect(taken).toEqual([]);
  });

  /** The server's answer, after the generated validators have accepted the request and, in their closed form, the answer. */
  async function answer(id: string, status: number, method: string, path: string, body?: object) {
    const parts = { ...(/^\/./.test(path) && { path: { id: path.slice(1) } }), ...(body && { body }) };
    expect(output.requests[id]?.issues(parts)).toEqual([]);
    const response = await send(method, `/v1/share-links${path}`, body);
    const value = (await response.json()) as Answer;
    expect({ status: response.status, value }).toMatchObject({ status });
    expect(output.replies[id]?.[status]?.issues(value)).toEqual([]);
    return value;
  }
});

/** The parts of the answers that later calls need. */
interface Answer {
  readonly id?: string;
  readonly data?: readonly { readonly id: string }[];
}

async function anyPersona(): Promise<string> {
  const { data } = (await (await send("GET", "/manage/v1/personas")).json()) as Answer;
  return data?.[0]?.id ?? "";
}

function send(method: string, path: string, body?: object): Promise<Response> {
  const headers = { authorization: `Bearer ${key}`, "content-type": "application/json" };
  return fetch(`${service.url}${path}`, { method, headers, ...(body && { body: JSON.stringify(body) }) });
}
