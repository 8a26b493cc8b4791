import { runInNewContext } from "node:vm";
import type { ShareLinkEvent } from "@share-links/types";
import fc from "fast-check";
import { describe, expect, expectTypeOf, test } from "vitest";
import { verifyWebhook, type WebhookFault, type WebhookHeaders, WebhookVerificationError } from "../src/webhooks.ts";
import {
  BODY,
  EVENT,
  faultOf,
  ID,
  messageOf,
  OTHER_SECRET,
  RECEIVED_AT,
  SECONDS,
  SECRET,
  signed,
  verifyWith,
} from "./signed-webhook.ts";
import { reportRuns, runsOf, TIMEOUT_MS } from "./soak.ts";

describe("a request that the reference implementation signed", () => {
  const bytes = new TextEncoder().encode(BODY);
  const padded = new Uint8Array(bytes.length + 2);
  padded.set(bytes, 1);
  const shared = new Uint8Array(new SharedArrayBuffer(bytes.length));
  shared.set(bytes);

  test.each([
    ["text", BODY],
    ["a Uint8Array", bytes],
    ["a Buffer", Buffer.from(BODY)],
    ["an ArrayBuffer", bytes.slice().buffer],
    ["an ArrayBuffer of another realm", runInNewContext("Uint8Array.from(bytes).buffer", { bytes })],
    ["a SharedArrayBuffer", shared.buffer],
    ["a view of a SharedArrayBuffer", shared],
    ["a DataView of a part of its buffer", new DataView(padded.buffer, 1, bytes.length)],
  ])("gives its event when the body is %s", async (_, payload) => {
    const event = await verifyWith({ payload });
    expect(event).toEqual(EVENT);
    expectTypeOf(event).toEqualTypeOf<ShareLinkEvent>();
  });

  const entries = Object.entries(signed());
  const renamed = (change: (name: string) => string) =>
    Object.fromEntries(entries.map(([name, value]) => [change(name), value]));
  const lists = Object.fromEntries(entries.map(([name, value]) => [name, [value]]));

  test.each<[string, WebhookHeaders]>([
    ["an object, as Node, Express, Fastify and Hono have it", signed()],
    ["an object without a prototype", Object.assign(Object.create(null), signed())],
    ["an object with names in upper case", renamed((name) => name.toUpperCase())],
    [
      "an object with names as API Gateway writes them",
      renamed((name) => name.replace(/\b[a-z]/g, (a) => a.toUpperCase())),
    ],
    ["an object of arrays with one element, as multiValueHeaders of AWS Lambda", lists],
    ["an object that has each name once more, in upper case and undefined", { ...signed(), "WEBHOOK-ID": undefined }],
    ["a Headers", new Headers(entries)],
    [
      "a read-only Headers, as Next.js has it",
      Object.freeze({ get: (name: string) => new Headers(entries).get(name) }),
    ],
    [
      "a request of Express, which has get()",
      { get: (name: string) => signed()[name as "webhook-id"], headers: signed() } as never,
    ],
  ])("gives its event when the headers are %s", async (_, headers) => {
    expect(await verifyWith({ headers })).toEqual(EVENT);
  });

  test.each([
    ["with its prefix", SECRET],
    ["without its prefix", SECRET.slice("whsec_".length)],
    ["with a line break at its end", `${SECRET}\n`],
    ["with white space around it", `\r\n\t ${SECRET} `],
    ["as one of several", [OTHER_SECRET, ` ${SECRET}`]],
  ])("gives its event when the secret is given %s", async (_, secret) => {
    expect(await verifyWith({ secret })).toEqual(EVENT);
  });

  test("gives its event when the secret is in base64url, with or without padding", async () => {
    const raw = Buffer.from([...Array(31).fill(0xfb), 0xff]);
    const headers = signed({ secret: raw.toString("base64") });
    expect(raw.toString("base64url")).toMatch(/[-_]/);
    for (const secret of [raw.toString("base64url"), `whsec_${raw.toString("base64url")}=`])
      expect(await verifyWith({ headers, secret })).toEqual(EVENT);
  });

  test("gives its event when the body begins with a byte order mark", async () => {
    const body = `\uFEFF${BODY}`;
    for (const payload of [body, Buffer.from(body)])
      expect(await verifyWith({ payload, headers: signed({ body }) })).toEqual(EVENT);
  });

  test("gives the event that was signed, even if the bytes change during the verification", async () => {
    const payload = Buffer.from(BODY);
    const verified = verifyWith({ payload });
    payload.fill(0);
    expect(await verified).toEqual(EVENT);
  });

  const whatever = "is accepted for any body, id and secret, and refused when one of them differs";
  test(whatever, { timeout: TIMEOUT_MS }, async (context) => {
    const runs = runsOf(50);
    reportRuns(context, runs);
    const secrets = fc.uint8Array({ minLength: 24, maxLength: 64 }).map((raw) => Buffer.from(raw).toString("base64"));
    await fc.assert(
      fc.asyncProperty(
        fc.uuid(),
        fc.string({ unit: "grapheme" }),
        secrets,
        secrets,
        async (id, text, secret, other) => {
          fc.pre(secret !== other);
          const body = JSON.stringify({ id, type: text });
          const headers = signed({ secret, id, body });
          const verify = (payload: string, changed: object, key: string) =>
            verifyWebhook(payload, { ...headers, ...changed }, key, { receivedAt: RECEIVED_AT });
          expect(await verify(body, {}, secret)).toEqual({ id, type: text });
          expect(await faultOf(verify(body, {}, other))).toBe("wrong_signature");
          expect(await faultOf(verify(`${body} `, {}, secret))).toBe("wrong_signature");
          expect(await faultOf(verify(body, { "webhook-id": `${id}0` }, secret))).toBe("wrong_signature");
          expect(await faultOf(verify(body, { "webhook-timestamp": String(SECONDS - 1) }, secret))).toBe(
            "wrong_signature",
          );
        },
      ),
      { numRuns: runs },
    );
  });
});

test("the test vector of the Standard Webhooks libraries verifies", async () => {
  const headers = {
    "webhook-id": "msg_p5jXN8AQM9LWM0D4loKWxJek",
    "webhook-timestamp": "1614265330",
    "webhook-signature": "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
  };
  const verify = (payload: string) => verifyWebhook(payload, headers, SECRET, { toleranceSeconds: Infinity });
  // The signature is right, but this isn't one of our events.
  expect(await faultOf(verify('{"test": 2432232314}'))).toBe("invalid_payload");
  expect(await faultOf(verify('{"test": 2432232315}'))).toBe("wrong_signature");
});

test("while a secret is being replaced, the old and the new one both verify, beside signatures of other versions", async () => {
  const [one, two] = [signed(), signed({ secret: OTHER_SECRET })];
  const headers = { ...one, "webhook-signature": `v1a,AAAA ${one["webhook-signature"]} ${two["webhook-signature"]}` };
  for (const secret of [SECRET, OTHER_SECRET, [OTHER_SECRET, SECRET]])
    expect(await verifyWith({ headers, secret })).toEqual(EVENT);
  expect(await verifyWith({ secret: [OTHER_SECRET, SECRET] })).toEqual(EVENT);
});

test.each([
  [300, undefined, undefined],
  [301, undefined, "too_old"],
  [-300, undefined, undefined],
  [-301, undefined, "too_new"],
  [10, 5, "too_old"],
  [0, 0, undefined],
  [1e9, Infinity, undefined],
] as const)(
  "a request signed %s seconds ago, with a tolerance of %s, gets %s",
  async (age, toleranceSeconds, fault) => {
    const headers = signed({ seconds: SECONDS - age });
    const call = verifyWebhook(BODY, headers, SECRET, { toleranceSeconds, receivedAt: RECEIVED_AT });
    if (fault) expect(await faultOf(call)).toBe(fault);
    else expect(await call).toEqual(EVENT);
  },
);

const SIGNATURE = signed()["webhook-signature"];

test.each<[string, object, WebhookFault]>([
  ["no id", { "webhook-id": undefined }, "missing_header"],
  ["an empty signature", { "webhook-signature": "" }, "missing_header"],
  ["an empty array of signatures", { "webhook-signature": [] }, "missing_header"],
  ["an array of two timestamps", { "webhook-timestamp": ["1", "2"] }, "repeated_header"],
  ["the same id under two names", { "Webhook-Id": ID }, "repeated_header"],
  ["a timestamp with a fraction", { "webhook-timestamp": `${SECONDS}.5` }, "invalid_timestamp"],
  ["a timestamp that isn't a number", { "webhook-timestamp": "now" }, "invalid_timestamp"],
  ["a signature of another version", { "webhook-signature": SIGNATURE.replace("v1", "v2") }, "wrong_signature"],
  ["a signature without its version", { "webhook-signature": SIGNATURE.slice(3) }, "wrong_signature"],
  ["a signature that is cut off", { "webhook-signature": SIGNATURE.slice(0, -2) }, "wrong_signature"],
  ["a signature that isn't base64", { "webhook-signature": "v1,%%%" }, "wrong_signature"],
  [
    "its signature after sixteen others",
    { "webhook-signature": `${"v1,A ".repeat(16)}${SIGNATURE}` },
    "wrong_signature",
  ],
])("a request with %s is refused as %s", async (_, changed, fault) => {
  expect(await faultOf(verifyWith({ headers: { ...signed(), ...changed } }))).toBe(fault);
});

test.each(["", "null", "[]", "7", "{", '{"type":"share_link.used"}', `{"id":"${ID}"}`, `{"id":"other","type":"x"}`])(
  "the body %j is refused even with the right signature, because it isn't an event",
  async (body) => {
    expect(await faultOf(verifyWith({ payload: body, headers: signed({ body }) }))).toBe("invalid_payload");
  },
);

test.each<[string, Parameters<typeof verifyWith>[0], RegExp]>([
  ["a header that is missing", { headers: {} }, /^The request has no header webhook-id\. .* removed the header\.$/],
  [
    "a header that came twice",
    { headers: { ...signed(), "webhook-id": ["a", "b"] } },
    /^The request has the header webhook-id 2 times\. A webhook sends it once\.$/,
  ],
  [
    "an old request",
    { headers: signed({ seconds: SECONDS - 400 }) },
    /^The request was signed 400 seconds ago, and at most 300 are allowed\. Is the clock of this machine right\?$/,
  ],
  [
    "another secret",
    { secret: OTHER_SECRET },
    /the secret belongs to another webhook, or the body isn't the one that arrived/,
  ],
  [
    "a body that is still base64",
    { payload: Buffer.from(BODY).toString("base64") },
    /looks like base64\. Decode it first, .*isBase64Encoded/,
  ],
  [
    "signatures of other versions alone",
    { headers: { ...signed(), "webhook-signature": "v1a,AAAA" } },
    /has no signature of version v1\.$/,
  ],
])("the message about %s says what happened and what to check", async (_, changed, message) => {
  expect(await messageOf(verifyWith(changed), WebhookVerificationError)).toMatch(message);
});
