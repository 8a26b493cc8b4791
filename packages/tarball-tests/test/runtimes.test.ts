import { execFileSync } from "node:child_process";
import { createHmac } from "node:crypto";
import * as runtimes from "@share-links/runtimes";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { closeChromium } from "./chromium.ts";
import { EXAMPLES, exampleOf } from "./examples.ts";
import { type FaultApi, serveFaults } from "./fault-api.ts";
import { serveHostedApi } from "./hosted-api.ts";
import { addForeign, entriesOf, type Installation, install, OPENAPI_FETCH } from "./installation.ts";
import type { EntriesInput, run as useEntries } from "./probes/entries.ts";
import type { Ended } from "./probes/faults.ts";
import { probeModule, RUNTIMES } from "./runtimes.ts";

const create = exampleOf("createShareLink");
const get = exampleOf("getShareLink");

let api: Awaited<ReturnType<typeof serveHostedApi>>;
let installation: Installation;

beforeAll(async () => {
  [api, installation] = await Promise.all([serveHostedApi(), install("types", "validation", "client")]);
  addForeign(installation, ...OPENAPI_FETCH);
});
afterAll(async () => {
  api.close();
  installation.remove();
  await closeChromium();
});

test.each([
  ["Node 22", runtimes.node22, "v22."],
  ["Node 24", process.execPath, "v24."],
  ["Node 26", runtimes.node26, "v26."],
  ["Bun", runtimes.bun, "1."],
  ["Deno", runtimes.deno, "deno 2."],
  ["workerd", runtimes.workerd, "workerd 20"],
])("%s is the version in its name", (_name, program, version) => {
  expect(execFileSync(program, ["--version"], { encoding: "utf8" }).startsWith(version)).toBe(true);
});

test("every entry of every package with run-time code is used on each", async () => {
  const module = await probeModule("entries");
  const entries = Object.keys(entriesOf(installation)).filter((entry) => entry !== "@share-links/types");
  for (const entry of entries) expect(module).toContain(` from "${entry}"`);
});

describe.each(RUNTIMES)("on $name", ({ name, probe, isStrict, tellsRefusals }) => {
  describe("the main entries work:", () => {
    let basics: Basics;
    beforeAll(async () => {
      // A worker has no import map, so it has a file of its own.
      installation.write("worker.mjs", WORKER);
      const input = {
        baseUrl: api.url,
        apiKey: api.apiKey,
        id: get.request.path?.id,
        body: create.request.body,
        requests: EXAMPLES.map((id) => [id, exampleOf(id).request]),
        link: create.responses[201],
      };
      basics = (await probe(installation, BASICS, input)) as Basics;
    });

    test("the packed types can be imported and have no run time", () => {
      expect(basics.types).toEqual([]);
    });

    test(`every packed validator accepts what fits and names what doesn't${isStrict ? ", without code from strings" : ""}`, () => {
      expect(basics.validators).toEqual({
        isForbidden: isStrict,
        fitting: EXAMPLES,
        refusing: EXAMPLES,
        link: true,
        issues: ["/type", "/usageCount"],
      });
    });

    test("the packed client creates a share link and reads it", () => {
      expect(basics.links).toEqual([create.responses[201], get.responses[200]]);
    });

    test(`a secret key is ${name === "Chromium" ? "refused, in its window and in a worker," : "accepted"} unless told otherwise`, () => {
      const refused = expect.stringMatching(/^apiKey must be kept out of browsers unless allowBrowser is true/);
      expect(basics.keys).toEqual(name === "Chromium" ? [refused, "taken", refused, "taken"] : ["taken", "taken"]);
    });

    test("a refusal is an ApiError with its status and code", () => {
      expect(basics.refusal).toEqual([true, 401, "unauthorized"]);
    });
  });

  describe("each other packed entry works:", () => {
    let used: Awaited<ReturnType<typeof useEntries>>;
    beforeAll(async () => {
      const input = {
        baseUrl: api.url,
        apiKey: api.apiKey,
        id: get.request.path?.id,
        body: create.request.body,
        link: create.responses[201],
        event: signedEvent(),
      };
      used = (await probe(installation, await probeModule("entries"), input)) as typeof used;
    });

    test("/webhooks verifies signed requests, as text or bytes, and refuses a changed one", () => {
      const tampered = ["WebhookVerificationError", "wrong_signature"];
      expect(used.webhooks).toEqual({ type: "share_link.used", isSame: true, tampered });
    });

    test("/openapi-fetch gets a link, as createFetch does", () => {
      expect(used.openapiFetch).toEqual([200, get.responses[200], get.responses[200]]);
    });

    test("/validate checks a call against schemas, and refuses a request and an answer that don't fit", () => {
      expect(used.validate).toEqual({
        fitting: create.responses[201],
        request: ["RequestMismatchError", ["body", "personaId"]],
        response: ["ResponseMismatchError", ["usageCount"]],
      });
    });

    test("/dates turns times into dates, and dates into the same times", () => {
      expect(used.dates).toEqual({ areDates: true, encoded: create.responses[201] });
    });

    test("/urls makes the addresses of a link's pages", () => {
      const { token } = create.responses[201] as { token: string };
      expect(used.urls).toEqual([`https://share.example/share/${token}`, `https://share.example/frame/${token}`]);
    });

    test("/tanstack-query has options whose queryFn and mutationFn make the calls", () => {
      expect(used.queries).toEqual([get.responses[200], create.responses[201]]);
    });

    test("/hosted has a client with only the hosted contract", () => {
      expect(used.hosted).toEqual({ members: ["shareLinks", "withOptions"], link: get.responses[200] });
    });

    test("/json-schema has validators with their JSON Schemas, and /runtime has what generated code needs", () => {
      const required = Object.keys(create.responses[201] as object);
      const { jsonSchema, length } = used;
      expect(jsonSchema).toEqual({ fits: true, refuses: true, type: "object", required: expect.any(Array) });
      expect([...(jsonSchema.required as string[])].sort()).toEqual(required.sort());
      expect(length).toBe(1);
    });
  });

  describe("from a server that answers badly,", () => {
    let faults: FaultApi;
    let ended: Record<string, Ended>;
    beforeAll(async () => {
      faults = await serveFaults();
      const input = { baseUrl: faults.url, nobodyUrl: faults.nobodyUrl, apiKey: "key-of-the-faults" };
      ended = (await probe(installation, await probeModule("faults"), input)) as typeof ended;
    });
    afterAll(() => faults.close());
    const timesSeen = (request: string) => faults.seen.filter((each) => each === request).length;

    test("a body that stalls ends with a TimeoutError", () => {
      expect(ended.stalled).toMatchObject({ name: "TimeoutError", attempts: 1, isAmidBody: true });
    });

    test("an abort inside the body or before the call ends it within 50 ms with an AbortError that has the reason", () => {
      const error = { name: "AbortError", cause: "Error: the user left" };
      expect(ended.left).toMatchObject({ ...error, attempts: 1, isAmidBody: true, isPrompt: true });
      expect(ended.never).toMatchObject({ ...error, attempts: 0, isAmidBody: false });
      expect(timesSeen("GET /v1/share-links/never")).toBe(0);
    });

    test("a call that gets a 503 is repeated", () => {
      expect(ended.busy?.data).toEqual(get.responses[200]);
      expect(timesSeen("GET /v1/share-links/busy")).toBe(2);
    });

    test("a redirect is not followed", () => {
      // A browser hides the status of a redirect that it doesn't follow.
      const error = name === "Chromium" ? { name: "ConnectionError" } : { name: "StatusError", status: 302 };
      expect(ended.redirected).toMatchObject({ ...error, attempts: 1 });
      expect(timesSeen("GET /v1/share-links/followed")).toBe(0);
    });

    test.each(["cut-length", "cut-chunk", "cut-end"])("a body that is cut off (%s) is a ConnectionError", (id) => {
      expect(ended[id]).toMatchObject({ name: "ConnectionError", attempts: 1, isAmidBody: true });
    });

    test("a 204 is a success without data", () => {
      expect(ended.gone).toEqual({});
      expect(timesSeen("DELETE /manage/v1/personas/gone")).toBe(1);
    });

    test("a POST without an idempotency key is not sent again once it may have arrived", () => {
      expect(ended.lost).toMatchObject({ name: "ConnectionError", attempts: 1 });
      expect(timesSeen("POST /manage/v1/api-keys")).toBe(1);
    });

    test(`a POST without an idempotency key ${tellsRefusals ? "is repeated if no server listens" : "is not repeated even if no server listens, because the runtime doesn't say so"}`, () => {
      expect(ended.nobody).toMatchObject({ name: "ConnectionError", attempts: tellsRefusals ? 2 : 1 });
    });
  });
});

/** A request to a webhook, signed just now by other code than that which verifies it. */
function signedEvent(): EntriesInput["event"] {
  const raw = Buffer.alloc(24, "a secret of the tarball tests");
  const id = "01a1a60b-4981-7d22-8b55-3a7c2d1e0f02";
  const seconds = Math.floor(Date.now() / 1000);
  const payload = JSON.stringify({ id, type: "share_link.used", data: { personaName: "Ὑπατία" } });
  const signature = createHmac("sha256", raw).update(`${id}.${seconds}.${payload}`).digest("base64");
  const headers = {
    "webhook-id": id,
    "webhook-timestamp": `${seconds}`,
    "webhook-signature": `v1,${signature}`,
  };
  return { payload, headers, secret: `whsec_${raw.toString("base64")}` };
}

interface Basics {
  readonly types: unknown;
  readonly validators: unknown;
  readonly links: unknown;
  readonly keys: unknown;
  readonly refusal: unknown;
}

/** Each runtime starts once for all of this. */
const BASICS = `import { ApiError, createClient } from "@share-links/client";
import { requestSchemas, shareLinkSchema } from "@share-links/validation";
// A page may only have a key with explicit permission; elsewhere a key needs none.
const start = ({ baseUrl, apiKey }) => createClient({ baseUrl, apiKey, allowBrowser: typeof document !== "undefined" });

const validators = ({ requests, link }) => {
  let isForbidden = false;
  try { new Function("return 1"); } catch { isForbidden = true; }
  const bad = { ...link, usageCount: "0", type: "CARD" };
  return {
    isForbidden,
    fitting: requests.filter(([id, request]) => requestSchemas[id].is(request)).map(([id]) => id),
    refusing: requests
      .filter(([id, request]) => requestSchemas[id].issues({ ...request, query: { nope: "" } }).some(({ pointer }) => pointer === "/query/nope"))
      .map(([id]) => id),
    link: shareLinkSchema.is(link),
    issues: shareLinkSchema.issues(bad).map(({ pointer }) => pointer).sort(),
  };
};

const take = (options) => { try { createClient(options); return "taken"; } catch (error) { return error.message; } };
const keys = async ({ baseUrl, apiKey }) => {
  const each = [take({ baseUrl, apiKey }), take({ baseUrl })];
  return typeof document === "undefined" ? each : [...each, ...(await inWorker({ baseUrl, apiKey }))];
};
const inWorker = (options) => new Promise((resolve, reject) => {
  const worker = new Worker(new URL("./worker.mjs", import.meta.url), { type: "module" });
  worker.onmessage = ({ data }) => resolve(data);
  worker.onerror = () => reject(new Error("the worker did not start"));
  worker.postMessage(options);
});

const refusal = async (input) => {
  try { return await start({ ...input, apiKey: "another-key-than-the-right-one" }).shareLinks.create({ personaId: "" }); }
  catch (error) { return [error instanceof ApiError, error.status, error.code]; }
};

export const run = async (input) => {
  const { shareLinks } = start(input);
  return {
    types: Object.keys(await import("@share-links/types")),
    validators: validators(input),
    links: [await shareLinks.create(input.body), await shareLinks.get(input.id)],
    keys: await keys(input),
    refusal: await refusal(input),
  };
};`;

const WORKER = `import { createClient } from "./node_modules/@share-links/client/dist/index.js";
const take = (options) => { try { createClient(options); return "taken"; } catch (error) { return error.message; } };
onmessage = ({ data }) => postMessage([take(data), take({ ...data, apiKey: undefined })]);`;
