import { expect, test } from "vitest";
import { createVault } from "./vault.ts";

const TOKEN = "sh_2kL9pQxYzR4vN8mBwHfJc";
const vault = createVault("a secret of the tests, of more than 32 characters");

test("a sealed token opens again, is sealed differently each time, and does not show the token", () => {
  const [one, two] = [vault.sealToken(TOKEN, "link"), vault.sealToken(TOKEN, "link")];
  expect(one).not.toBe(two);
  expect(vault.openToken(one, "link")).toBe(TOKEN);
  expect(one).not.toContain(TOKEN);
  expect(Buffer.from(one.split(".")[1] ?? "", "base64url").toString("latin1")).not.toContain(TOKEN);
});

test("a token sealed for one link does not open for another", () => {
  expect(() => vault.openToken(vault.sealToken(TOKEN, "link"), "other")).toThrow();
});

test("a sealed token of which any bit was changed does not open", () => {
  const [keyId, base64 = ""] = vault.sealToken(TOKEN, "link").split(".");
  const sealed = Buffer.from(base64, "base64url");
  for (let bit = 0; bit < sealed.length * 8; bit++) {
    const changed = Buffer.from(sealed);
    changed[bit >> 3] = (changed[bit >> 3] as number) ^ (1 << (bit & 7));
    expect(() => vault.openToken(`${keyId}.${changed.toString("base64url")}`, "link")).toThrow();
  }
});

test("another secret finds, opens, signs and shows nothing alike", () => {
  const other = createVault("another secret of the tests, of more than 32 characters");
  expect(other.hashToken(TOKEN)).not.toBe(vault.hashToken(TOKEN));
  expect(other.fingerprints[0]).not.toBe(vault.fingerprints[0]);
  expect(other.verify("text", vault.sign("text"))).toBe(false);
  expect(() => other.openToken(vault.sealToken(TOKEN, "link"), "link")).toThrow(/sealed with the key/);
});

test("a signature holds for its text alone", () => {
  expect(vault.verify("text", vault.sign("text"))).toBe(true);
  for (const signature of ["", "x", vault.sign("Text"), `${vault.sign("text")}A`])
    expect(vault.verify("text", signature)).toBe(false);
});

test("a webhook's secret opens for its webhook alone, and never as a share token", () => {
  const sealed = vault.sealWebhookSecret("whsec_secret", "webhook");
  expect(vault.openWebhookSecret(sealed, "webhook")).toBe("whsec_secret");
  expect(() => vault.openWebhookSecret(sealed, "other")).toThrow();
  expect(() => vault.openToken(sealed, "webhook")).toThrow(/sealed with the key/);
});
