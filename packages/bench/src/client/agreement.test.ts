import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { API_KEY, answerTo, BODY, CREATED, FOUND, mockedFetch, PROBLEM } from "./answers.ts";
import type { Calls, CallsModule } from "./calls.ts";
import { CONTENDERS, load } from "./contenders.ts";
import { writeHeyApi } from "./hey-api.ts";

const MISSING = "00000000-0000-0000-0000-000000000404";

let server: Server;
let baseUrl: string;
let seen: object[] = [];
beforeAll(async () => {
  server = createServer(async (request, response) => {
    const { method = "", url = "", headers } = request;
    seen.push({ method, url, key: headers.authorization, type: headers["content-type"], body: await text(request) });
    const { status, headers: answered, text: body } = answerTo(method);
    if (!url.includes(MISSING)) return response.writeHead(status, answered).end(body);
    return response.writeHead(404, { "content-type": "application/json" }).end(JSON.stringify(PROBLEM));
  });
  await Promise.all([once(server.listen(0, "127.0.0.1"), "listening"), writeHeyApi()]);
  baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.closeAllConnections());
afterAll(() => void server.close());

describe.each(CONTENDERS)("$name", (contender) => {
  let module: CallsModule;
  let loopback: Calls;
  beforeAll(async () => {
    module = await load(contender);
    loopback = module.calls({ baseUrl, apiKey: API_KEY });
    seen = [];
  });

  test("sends the same GET and gives the same link", async () => {
    expect(await loopback.get(FOUND.id)).toEqual(FOUND);
    expect(seen.at(-1)).toMatchObject({ method: "GET", url: `/v1/share-links/${FOUND.id}`, key: `Bearer ${API_KEY}` });
  });

  test("sends the same POST and gives the same link", async () => {
    expect(await loopback.create(BODY)).toEqual(CREATED);
    const { type, body, ...rest } = seen.at(-1) as { type: string; body: string };
    expect(rest).toEqual({ method: "POST", url: "/v1/share-links", key: `Bearer ${API_KEY}` });
    expect([type.split(";")[0], JSON.parse(body)]).toEqual(["application/json", BODY]);
  });

  test("calls a mocked fetch in place of the network, with the same answers", async () => {
    const before = seen.length;
    const mocked = module.calls({ baseUrl, apiKey: API_KEY, fetch: mockedFetch });
    expect([await mocked.get(FOUND.id), await mocked.create(BODY)]).toEqual([FOUND, CREATED]);
    expect(seen.length).toBe(before);
  });

  test("rejects when the link is not there", async () => {
    await expect(loopback.get(MISSING)).rejects.toBeDefined();
  });
});

test("the validating client rejects an answer that does not match the specification", async () => {
  const contender = CONTENDERS.find(({ name }) => name === "ours, validating");
  if (contender === undefined) throw new Error("it takes part");
  const { calls } = await load(contender);
  const fetch = async () => Response.json({ ...FOUND, usageCount: -1 });
  await expect(calls({ baseUrl, apiKey: API_KEY, fetch }).get(FOUND.id)).rejects.toThrow("usageCount");
  await expect(calls({ baseUrl, apiKey: API_KEY }).create({ personaId: "ada" })).rejects.toThrow("personaId");
});
