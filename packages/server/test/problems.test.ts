import { afterEach, beforeEach, expect, test } from "vitest";
import { bodyOf, openTestApp, PERSONA_ID, type TestApp } from "./test-app.ts";

let app: TestApp;
beforeEach(async () => {
  app = await openTestApp();
});
afterEach(() => app.close());

const unknownLink = (accept: string) => app.send("GET", `/v1/share-links/${PERSONA_ID}`, { headers: { accept } });

test.each([
  "application/problem+json",
  "APPLICATION/PROBLEM+JSON",
  "application/problem+json, application/json",
  "application/json;q=0.9, application/problem+json",
  "text/html, application/problem+json;q=0.1",
  "application/json;q=0, application/problem+json;q=0.1",
])("Accept: %s is answered with a problem of RFC 9457 that also has the API's own members", async (accept) => {
  const response = await unknownLink(accept);
  expect([response.status, response.headers.get("content-type")]).toEqual([404, "application/problem+json"]);
  const requestId = response.headers.get("x-request-id");
  expect(await bodyOf(response)).toEqual({
    type: "https://links.example/docs#share_link_not_found",
    title: "Share link not found",
    status: 404,
    detail: "There is no such share link.",
    instance: `urn:uuid:${requestId}`,
    error: "Not Found",
    message: "There is no such share link.",
    code: "share_link_not_found",
    requestId,
  });
});

test.each([
  "",
  "*/*",
  "application/*",
  "application/json",
  "text/html,application/xhtml+xml,*/*;q=0.8",
  "application/json, application/problem+json;q=0.5",
  "application/json, application/problem+json;q=0",
  "application/problem+json;q=0",
  "application/*, application/problem+json;q=0.5",
  "*/*, application/problem+json;q=0.9",
  "application/problem+json;q=x",
  "application/problem",
  ";;q=,,/",
])("Accept: %j is answered with the API's own members only", async (accept) => {
  const response = await unknownLink(accept);
  expect([response.status, response.headers.get("content-type")]).toEqual([404, "application/json"]);
  expect(Object.keys(await bodyOf(response))).toEqual(["error", "message", "code", "requestId"]);
});

test("the problem for an invalid request contains every detail, and a success is never a problem", async () => {
  const headers = { accept: "application/problem+json" };
  const refused = await app.send("POST", "/v1/share-links", { headers, json: { stray: 1 } });
  expect(await bodyOf(refused)).toMatchObject({ status: 400, details: [{}, {}], title: "Invalid request" });
  const created = await app.send("POST", "/v1/share-links", { headers, json: { personaId: PERSONA_ID } });
  expect([created.status, created.headers.get("content-type")]).toEqual([201, "application/json"]);
});

test("every answer forbids browsers to guess its type, to run or frame any of it, and to send a referrer", async () => {
  const answers = [
    await app.send("GET", "/livez"),
    await app.send("GET", "/v1/share-links"),
    await app.send("GET", "/v1/nowhere"),
    await app.send("HEAD", "/v1/share-links"),
    await app.send("OPTIONS", "/v1/share-links"),
    await app.send("DELETE", `/manage/v1/personas/${PERSONA_ID}`),
  ];
  for (const { headers } of answers) {
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("content-security-policy")).toBe("default-src 'none'; frame-ancestors 'none'");
    expect(headers.get("referrer-policy")).toBe("no-referrer");
    expect(headers.get("cache-control")).toBe("no-store");
    expect(headers.get("vary")).toBe("Accept, Origin");
  }
});

test("HEAD of every operation that supports GET has the status and headers of GET, and no body", async () => {
  for (const path of ["/livez", "/v1/share-links", "/v1/share-links/no-uuid", "/manage/v1/personas", "/nowhere"]) {
    const [get, head] = await Promise.all([app.send("GET", path), app.send("HEAD", path)]);
    expect([head.status, await head.text()], path).toEqual([get.status, ""]);
    expect([...head.headers.keys()], path).toEqual([...get.headers.keys()]);
  }
});
