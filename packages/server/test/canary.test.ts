import { expect, test } from "vitest";
import { newApiKey, newShareToken } from "../src/secrets/tokens.ts";
import { newWebhookSecret } from "../src/secrets/webhook-signatures.ts";
import { createCanary } from "./canary.ts";
import { makeHome, startService } from "./service.ts";

const SILENT = { error: (_fields: object, _message: string) => {} };

test.each([
  ["a share token", newShareToken],
  ["an API key", newApiKey],
  ["the secret of a webhook", newWebhookSecret],
])("%s is found in a server's output by its form alone", (_, make) => {
  for (const secret of [make(), JSON.stringify({ secret: make() }), `/share/${make()}?a=b`]) {
    const canary = createCanary();
    canary.watch(() => `GET ${secret} 404`);
    expect(canary.leaks()).not.toEqual([]);
  }
});

test("a secret of any form is found, also in URL or JSON encoding, in a field, a message or an error", () => {
  const secret = 'a secret "of" the tests';
  for (const spelling of [secret, encodeURIComponent(secret)]) {
    const lines: [object, string][] = [
      [{ path: spelling }, "request"],
      [{}, `no ${spelling}`],
      [{ err: new Error("no", { cause: new Error(spelling) }) }, "request failed"],
      [{ err: Object.assign(new Error("no"), { detail: spelling }) }, "request failed"],
    ];
    for (const [fields, message] of lines) {
      const canary = createCanary();
      canary.remember(secret);
      canary.tapLog(SILENT).error(fields, message);
      expect(canary.leaks(), message).not.toEqual([]);
    }
  }
});

test("a text without a secret isn't a leak, nor is the visible beginning of a key", () => {
  const canary = createCanary();
  const key = newApiKey();
  canary.remember(key);
  canary.keep(`key ${key.slice(0, 12)}… of GET /share/{token} by whsec_`);
  expect(canary.leaks()).toEqual([]);
});

test("a service at its most detailed log level never writes its first key", async () => {
  const home = makeHome();
  const service = await startService(home);
  expect(home.environment).toMatchObject({ SHARE_LINKS_LOG_LEVEL: "trace" });
  await expect.poll(() => service.logged()).toContain("listening");
  await service.end();
  home.remove();
});
