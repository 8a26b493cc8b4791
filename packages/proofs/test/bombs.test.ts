import { setTimeout as delay } from "node:timers/promises";
import { brotliCompressSync, constants, deflateSync, gzipSync, zstdCompressSync } from "node:zlib";
import { operations } from "@share-links/server/src/generated/operations.ts";
import type { OperationEntry } from "@share-links/server/src/http/decode-request.ts";
import { exchange, type RawAnswer } from "@share-links/server/test/raw-http.ts";
import { problemSchema } from "@share-links/validation";
import { describe, expect, test } from "vitest";
import { expectVerified } from "../src/account.ts";
import { exampleBody } from "../src/attack/tenants.ts";
import { call, makeLink } from "../src/call.ts";
import { TIMEOUT_MS, tell } from "../src/form.ts";
import { API_KEY, PERSONA_ID } from "../src/site.ts";
import { stageOn } from "../src/stage.ts";

const METRICS_TOKEN = "a-token-of-the-proofs-for-the-metrics-alone";
const MIB = 1_048_576;
const TAKING: readonly OperationEntry[] = Object.values(operations).filter(({ body }) => body !== null);
const SMUGGLED = `POST /v1/share-links HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer ${API_KEY}\r\nContent-Type: application/json\r\nContent-Length: 56\r\n\r\n{"personaId":"${PERSONA_ID}"}    `;

/** 64 MiB of spaces around an object; each coding shrinks them a thousandfold. */
const large = Buffer.concat([Buffer.alloc(64 * MIB, " "), Buffer.from("{}")]);
const PACKED: Readonly<Record<string, Buffer>> = {
  gzip: gzipSync(large),
  deflate: deflateSync(large),
  // The best quality takes fourteen times as long, and its result is not smaller.
  br: brotliCompressSync(large, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }),
  zstd: zstdCompressSync(large),
  "gzip, gzip": gzipSync(gzipSync(large)),
};

const nested = (open: string, close: string, depth: number) => open.repeat(depth) + close.repeat(depth);
/** Members that no operation has. Each has broken a parser, a validator or an object's prototype elsewhere. */
const MEMBERS: Readonly<Record<string, string>> = {
  "arrays in arrays": `"x":${nested("[", "]", 30_000)}`,
  "objects in objects": `"x":${'{"a":'.repeat(8_000)}1${"}".repeat(8_000)}`,
  "arrays in place of a text": `"name":${nested("[", "]", 30_000)},"url":${nested("[", "]", 1_000)}`,
  __proto__: '"__proto__":{"usageLimit":1,"enabled":true}',
  "constructor.prototype": '"constructor":{"prototype":{"usageLimit":1}}',
  "names of an object's methods": '"toString":1,"hasOwnProperty":1,"valueOf":1',
  "many members": Array.from({ length: 6_000 }, (_, index) => `"a${index}":1`).join(),
};

const stage = stageOn("sqlite", { environment: { SHARE_LINKS_METRICS_TOKEN: METRICS_TOKEN } });

function headOf({ method, path, body }: OperationEntry, ...headers: string[]): string {
  return [
    `${method} ${path.replace("{id}", PERSONA_ID)} HTTP/1.1`,
    // The console is on the same port under another name.
    `Host: ${path.startsWith("/console") ? new URL(stage.urlOf(0)).host.replace("127.0.0.1", "localhost") : "x"}`,
    `Authorization: Bearer ${API_KEY}`,
    `Content-Type: ${body?.[0]}`,
    "Connection: close",
    ...headers,
    "\r\n",
  ].join("\r\n");
}

function expectRefused(answers: readonly RawAnswer[], statuses: readonly number[], about: string): void {
  expect(answers, about).toHaveLength(1);
  const [answer] = answers as [RawAnswer];
  expect(statuses, `${about}: ${answer.body}`).toContain(answer.status);
  expect(problemSchema.issues(JSON.parse(answer.body)), about).toEqual([]);
}

async function everything(): Promise<string> {
  const lists = ["/v1/share-links", "/manage/v1/personas", "/manage/v1/api-keys", "/manage/v1/webhooks"];
  const answers = await Promise.all(lists.map((path) => call<object>("GET", stage.urlOf(0) + path)));
  // The last use of a key is stored a moment later, so these calls change it.
  return JSON.stringify(
    answers.map(({ body }) => body),
    (name, value) => (name === "lastUsedAt" ? undefined : value),
  );
}

async function residentMiB(): Promise<number> {
  // The metrics may be a second old; wait until they are newer than the last request.
  await delay(1_100);
  const { body } = await call<string>("GET", `${stage.urlOf(0)}/metrics`, undefined, {
    key: METRICS_TOKEN,
    isText: true,
  });
  return Number(/^process_resident_memory_bytes (\S+)$/m.exec(body)?.[1]) / MIB;
}

/** What was measured after the bodies of the operation before. */
let lastMiB: number | undefined;

describe.each(TAKING)("$id", (operation) => {
  test("refuses bodies that decompress to 64 MiB, and doesn't decompress them", {
    timeout: TIMEOUT_MS,
  }, async (context) => {
    await makeLink(stage.urlOf(0));
    const before = await everything();
    const memoryBefore = lastMiB ?? (await residentMiB());
    for (const [coding, packed] of Object.entries(PACKED)) {
      const sized = headOf(operation, `Content-Encoding: ${coding}`, `Content-Length: ${packed.length}`);
      const answers = await exchange(stage.urlOf(0), Buffer.concat([Buffer.from(sized, "latin1"), packed]));
      expectRefused(answers, [413, 415], coding);
    }
    lastMiB = await residentMiB();
    expect(lastMiB).toBeLessThan(memoryBefore + 64);
    expect(await everything()).toBe(before);
    tell(context, Object.keys(PACKED).length);
  });

  test("refuses deeply nested bodies, wide bodies and the names of prototypes, and changes nothing", {
    timeout: TIMEOUT_MS,
  }, async (context) => {
    const before = await everything();
    const example = JSON.stringify(exampleBody(operation)).slice(1, -1);
    for (const [name, member] of Object.entries(MEMBERS)) {
      const body = `{${[example, member].filter((part) => part !== "").join()}}`;
      const text = headOf(operation, `Content-Length: ${Buffer.byteLength(body)}`) + body;
      expectRefused(await exchange(stage.urlOf(0), Buffer.from(text)), [400, 413], name);
    }
    expect(await everything()).toBe(before);
    tell(context, Object.keys(MEMBERS).length);
  });

  test("gives one answer to a body with a second request in it, and doesn't carry out the second request", {
    timeout: TIMEOUT_MS,
  }, async (context) => {
    const before = await everything();
    const disguises: [headers: string[], body: string][] = [
      [["Content-Length: 0", "Transfer-Encoding: chunked"], `0\r\n\r\n${SMUGGLED}`],
      [["Transfer-Encoding: chunked", "Content-Length: 4"], `0\r\n\r\n${SMUGGLED}`],
      [["Transfer-Encoding: chunked", "Transfer-Encoding: identity"], `0\r\n\r\n${SMUGGLED}`],
      [["Transfer-Encoding: xchunked", `Content-Length: ${SMUGGLED.length}`], SMUGGLED],
      [["Content-Length: 0", `Content-Length: ${SMUGGLED.length}`], SMUGGLED],
      [[`Content-Length: ${SMUGGLED.length}`], SMUGGLED],
      [["Transfer-Encoding: chunked"], `1\n{}\r\n0\r\n\r\n${SMUGGLED}`],
      [[`X: y\nContent-Length: ${SMUGGLED.length}`], SMUGGLED],
    ];
    for (const [headers, body] of disguises)
      expectRefused(
        await exchange(stage.urlOf(0), headOf(operation, ...headers) + body),
        [400, 411, 413],
        headers.join(),
      );
    expect(await everything()).toBe(before);
    tell(context, disguises.length);
  });
});

test("the second request succeeds if it is sent by itself", async () => {
  const before = await everything();
  const [answer] = await exchange(stage.urlOf(0), SMUGGLED.replace("Host: x", "Host: x\r\nConnection: close"));
  expect([answer?.status, (await everything()) === before]).toEqual([201, false]);
});

test("afterwards, the operator's verify finds no fault", async () => {
  await expectVerified(stage.site);
});
