import { readFileSync } from "node:fs";
import type { ShareLinkEvent } from "@share-links/types";
import fc from "fast-check";
import { Webhook } from "standardwebhooks";
import { describe, expect, expectTypeOf, test } from "vitest";
import { verifyWebhook, type WebhookFault, WebhookVerificationError } from "../src/webhooks.ts";
import { runsOf, TIMEOUT_MS, tell } from "./soak.ts";

const SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
const ID = "01a1a60b-4981-7d22-8b55-3a7c2d1e0f02";
const RECEIVED_AT = new Date("2026-11-03T14:05:09.977Z");
const SECONDS = Math.floor(RECEIVED_AT.getTime() / 1000);
const EVENT = {
  id: ID,
  type: "share_link.used",
  timestamp: "2026-11-03T14:05:09.077Z",
  data: { personaName: "Ὑπατία 🔭" },
};
const BODY = JSON.stringify(EVENT);

/** The headers as the reference implementation signs. */
function signed({ secret = SECRET, id = ID, seconds = SECONDS, body = BODY } = {}) {
  return {
    "webhook-id": id,
    "webhook-timestamp": String(seconds),
    "webhook-signature": new Webhook(secret).sign(id, new Date(seconds * 1000), body),
  };
}

async function faultOf(call: Promise<unknown>): Promise<WebhookFault> {
  const error: unknown = await call.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(WebhookVerificationError);
  return (error as WebhookVerificationError).code;
}

describe("a request that the reference implementation has signed", () => {
  test("is taken and gives the typed event, as text or bytes, with headers of every server", async () => {
    const headers = signed();
    const upper = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toUpperCase(), value]));
    for (const payload of [BODY, new TextEncoder().encode(BODY), Buffer.from(BODY)])
      for (const given of [headers, upper, new Headers(headers)]) {
        const event = await verifyWebhook(payload, given, SECRET, { receivedAt: RECEIVED_AT });
        expect(event).toEqual(EVENT);
        expectTypeOf(event).toEqualTypeOf<ShareLinkEvent>();
      }
  });

  const whatever = "is taken whatever its body, id, time and secret are, and refused when any of them is another";
  test(whatever, { timeout: TIMEOUT_MS }, async (context) => {
    const runs = runsOf(50);
    tell(context, runs);
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

test("the vector of the Standard Webhooks libraries is taken as signed", async () => {
  const headers = {
    "webhook-id": "msg_p5jXN8AQM9LWM0D4loKWxJek",
    "webhook-timestamp": "1614265330",
    "webhook-signature": "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
  };
  const verify = (payload: string) => verifyWebhook(payload, headers, SECRET, { toleranceSeconds: Infinity });
  // Signed, but no event of ours.
  expect(await faultOf(verify('{"test": 2432232314}'))).toBe("invalid_payload");
  expect(await faultOf(verify('{"test": 2432232315}'))).toBe("wrong_signature");
});

test("while two secrets overlap, either of them verifies, and either of several known ones", async () => {
  const other = `whsec_${Buffer.from("another secret, of 32 characters").toString("base64")}`;
  const [one, two] = [signed(), signed({ secret: other })];
  const headers = { ...one, "webhook-signature": `v1a,AAAA ${one["webhook-signature"]} ${two["webhook-signature"]}` };
  for (const secret of [SECRET, other, [other, SECRET]])
    expect(await verifyWebhook(BODY, headers, secret, { receivedAt: RECEIVED_AT })).toEqual(EVENT);
  expect(await verifyWebhook(BODY, one, [other, SECRET], { receivedAt: RECEIVED_AT })).toEqual(EVENT);
});

test.each([
  [300, undefined, undefined],
  [301, undefined, "too_old"],
  [-300, undefined, undefined],
  [-301, undefined, "too_new"],
  [10, 5, "too_old"],
  [0, 0, undefined],
  [1e9, Infinity, undefined],
  [0, Number.NaN, "too_new"],
] as const)("an attempt of %s seconds ago, with a tolerance of %s, is %s", async (age, toleranceSeconds, fault) => {
  const headers = signed({ seconds: SECONDS - age });
  const call = verifyWebhook(BODY, headers, SECRET, { toleranceSeconds, receivedAt: RECEIVED_AT });
  if (fault) expect(await faultOf(call)).toBe(fault);
  else expect(await call).toEqual(EVENT);
});

test.each<[string, object, WebhookFault]>([
  ["no id", { "webhook-id": undefined }, "missing_header"],
  ["an empty signature", { "webhook-signature": "" }, "missing_header"],
  ["several timestamps", { "webhook-timestamp": ["1", "2"] }, "missing_header"],
  ["a timestamp with a fraction", { "webhook-timestamp": `${SECONDS}.5` }, "invalid_timestamp"],
  ["a timestamp of no number", { "webhook-timestamp": "now" }, "invalid_timestamp"],
  [
    "a signature of another version",
    { "webhook-signature": signed()["webhook-signature"].replace("v1", "v2") },
    "wrong_signature",
  ],
  [
    "a signature without its version",
    { "webhook-signature": signed()["webhook-signature"].slice(3) },
    "wrong_signature",
  ],
  ["a cut signature", { "webhook-signature": signed()["webhook-signature"].slice(0, -2) }, "wrong_signature"],
  ["no base64", { "webhook-signature": "v1,%%%" }, "wrong_signature"],
])("a request with %s is refused as %s", async (_, changed, fault) => {
  expect(await faultOf(verifyWebhook(BODY, { ...signed(), ...changed }, SECRET, { receivedAt: RECEIVED_AT }))).toBe(
    fault,
  );
});

test.each(["", "null", "[]", "7", "{", '{"type":"share_link.used"}', `{"id":"${ID}"}`, `{"id":"other","type":"x"}`])(
  "a body that is signed but is %j is refused as no event",
  async (body) => {
    const call = verifyWebhook(body, signed({ body }), SECRET, { receivedAt: RECEIVED_AT });
    expect(await faultOf(call)).toBe("invalid_payload");
  },
);

test.each(["", "whsec_", "whsec_not base64", "slk_key", []])(
  "the secret %j is a TypeError that does not show it",
  async (secret) => {
    const error = await verifyWebhook(BODY, signed(), secret).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(TypeError);
    if (secret.length > 6) expect(String(error)).not.toContain(secret);
  },
);

test("the README's receiver is as this entry is", () => {
  const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
  expect(readme).toContain('from "@share-links/client/webhooks"');
  expect(readme).toContain("verifyWebhook(await request.text(), request.headers, ");
});

describe("what is no request but a mistake of the caller's", () => {
  const verify = (payload: unknown, secret: unknown) =>
    verifyWebhook(payload as string, signed(), secret as string, { receivedAt: RECEIVED_AT });

  test.each([[{ id: ID }], [undefined], [null], [[]]])(
    "a body that is no body any more (%j) is refused as such",
    async (payload) => {
      await expect(verify(payload, SECRET)).rejects.toThrow(
        new TypeError("The payload must be the body as it arrived, text or bytes: this one has been parsed already."),
      );
    },
  );

  test.each([undefined, null, "", "whsec_", "whsec_abcde", ["whsec_abcde"], [undefined]])(
    "a secret that is none (%j) is a TypeError that says what one is",
    async (secret) => {
      await expect(verify(BODY, secret)).rejects.toThrow(/^The secret of a webhook is "whsec_" and base64/);
      await expect(verify(BODY, secret)).rejects.toThrow(TypeError);
    },
  );
});
