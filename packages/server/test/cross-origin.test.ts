import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { openTestApp, PERSONA_ID, type TestApp } from "./test-app.ts";

const OURS = "https://links.example";
const CONFIGURED = "https://console.example";
const FOREIGN = "https://evil.example";
const SURFACES = { hosted: "/v1/share-links", manage: "/manage/v1/personas", public: "/public/v1/redemptions" };

let app: TestApp;
beforeEach(async () => {
  app = await openTestApp({ corsOrigins: [CONFIGURED] });
});
afterEach(() => app.close());

const allowedOrigin = (response: Response) => response.headers.get("access-control-allow-origin");
const ask = (path: string, origin: string, method = "POST") =>
  app.send("OPTIONS", path, {
    headers: {
      authorization: "",
      origin,
      "access-control-request-method": method,
      "access-control-request-headers": "authorization,content-type",
    },
  });

describe.each(Object.entries(SURFACES))("the %s surface", (surface, path) => {
  test.each([
    ["our own origin", OURS, surface === "public"],
    ["a configured origin", CONFIGURED, true],
    ["a foreign origin", FOREIGN, false],
    ["the server's host over plain http", "http://links.example", false],
    ["a subdomain of the server", "https://a.links.example", false],
    ["a host that starts with the server's name", "https://links.example.evil.example", false],
    ["an opaque origin", "null", false],
    ["a value that isn't an origin", "*", false],
  ])("%s: %s, allowed: %s", async (_name, origin, isAllowed) => {
    const preflight = await ask(path, origin);
    const answer = await app.send("POST", path, { headers: { origin }, json: {} });
    expect([preflight.status, answer.status]).toEqual([204, 400]);
    expect([allowedOrigin(preflight), allowedOrigin(answer)]).toEqual(isAllowed ? [origin, origin] : [null, null]);
    expect(preflight.headers.has("access-control-allow-methods")).toBe(isAllowed);
    expect(preflight.headers.has("access-control-allow-headers")).toBe(isAllowed);
    for (const { headers } of [preflight, answer]) {
      expect(headers.get("vary")).toContain("Origin");
      expect(headers.has("access-control-allow-credentials")).toBe(false);
    }
  });
});

test("a preflight names the path's methods, the client's headers and its max-age; it needs no key and counts against no limit", async () => {
  const { status, headers } = await ask(`/manage/v1/share-links/${PERSONA_ID}`, CONFIGURED, "PATCH");
  expect(status).toBe(204);
  expect(headers.get("access-control-allow-methods")).toBe("GET, HEAD, PATCH, OPTIONS");
  const taken = headers.get("access-control-allow-headers")?.toLowerCase().split(", ");
  expect(taken).toEqual(expect.arrayContaining(["authorization", "content-type", "idempotency-key"]));
  expect(taken).not.toContain("sec-purpose");
  expect(headers.get("access-control-max-age")).toBe("600");
});

test("a page can read the response headers that clients need", async () => {
  const { headers } = await app.send("GET", "/v1/share-links", { headers: { origin: CONFIGURED } });
  expect(headers.get("access-control-expose-headers")?.split(", ")).toEqual(
    expect.arrayContaining(["X-Request-Id", "Retry-After", "RateLimit-Remaining", "Idempotent-Replayed"]),
  );
});

test("a page can read error responses, even for an unknown route", async () => {
  for (const path of ["/v1/share-links/no-uuid", "/v1/nowhere"])
    expect(allowedOrigin(await app.send("GET", path, { headers: { origin: CONFIGURED } }))).toBe(CONFIGURED);
});

test("OPTIONS without an origin names the path's methods, and is 404 for an unknown path", async () => {
  const { status, headers } = await app.send("OPTIONS", "/v1/share-links", { headers: { authorization: "" } });
  expect([status, headers.get("allow")]).toEqual([204, "GET, HEAD, POST, OPTIONS"]);
  expect(headers.has("access-control-allow-methods")).toBe(false);
  expect((await app.send("OPTIONS", "/v1/nowhere")).status).toBe(404);
});
