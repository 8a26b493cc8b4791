import { readFileSync } from "node:fs";
import { createClient as createFullClient } from "@share-links/client";
import { createClient } from "@share-links/client/hosted";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { HOSTED_STATUSES } from "../src/hosted.ts";
import { ADA, start } from "./setup-emulator.ts";

interface Document {
  paths: Record<
    string,
    Record<string, { operationId?: string; "x-extension"?: true; responses?: Record<string, { $ref?: string }> }>
  >;
  components: { responses: Record<string, { "x-extension"?: true }> };
}

test("the hosted operations and statuses are those that the specification does not mark as ours", () => {
  const path = new URL(import.meta.resolve("@share-links/types/openapi.yaml"));
  const { paths, components } = parse(readFileSync(path, "utf8")) as Document;
  const isOurs = ({ $ref = "" }: { $ref?: string }) =>
    components.responses[$ref.replace("#/components/responses/", "")]?.["x-extension"] === true;
  const documented = Object.entries(paths).flatMap(([path, operations]) =>
    path.startsWith("/v1/")
      ? Object.values(operations).flatMap(({ operationId, responses = {} }) =>
          operationId === undefined
            ? []
            : [
                [
                  operationId,
                  Object.keys(responses)
                    .filter((status) => !isOurs(responses[status] ?? {}))
                    .map(Number)
                    .sort(),
                ],
              ],
        )
      : [],
  );
  expect(Object.entries(HOSTED_STATUSES).sort()).toEqual(documented.sort());
});

test("the five calls work, and answers have no header that the hosted API does not document", async () => {
  const { api } = await start({ hosted: true });
  const { shareLinks } = createClient({ ...api.clientOptions, maxRetries: 0 });
  const { id } = await shareLinks.create({ personaId: ADA });
  await shareLinks.update(id, { usageLimit: 3 });
  expect(await shareLinks.get(id)).toMatchObject({ usageLimit: 3 });
  expect((await shareLinks.list()).meta.total).toBe(1);
  const response = await api.fetch("/v1/share-links", { headers: { authorization: `Bearer ${api.apiKey}` } });
  expect([...response.headers.keys()]).toEqual(["content-type"]);
  expect(await api.use(id)).toMatchObject({ personaName: "Ada" });
  await shareLinks.delete(id);
});

test.each([
  ["GET", "/manage/v1/share-links", 404, {}, undefined],
  ["POST", "/public/v1/redemptions", 404, {}, { token: "x" }],
  ["GET", "/share/sh_AAAAAAAAAAAAAAAAAAAAA", 404, {}, undefined],
  ["GET", "/openapi.json", 404, {}, undefined],
  ["HEAD", "/v1/share-links", 404, {}, undefined],
  ["PATCH", "/v1/share-links", 404, {}, undefined],
  ["POST", "/v1/share-links", 400, { "idempotency-key": "one" }, { personaId: ADA }],
  ["POST", "/v1/share-links", 400, { "content-type": "text/plain" }, { personaId: ADA }],
  ["POST", "/v1/share-links", 400, {}, { personaId: ADA, type: "ORB_EMBED" }],
  ["POST", "/v1/share-links", 400, {}, { personaId: ADA, usageLimit: "ü".repeat(10) }],
  ["POST", "/v1/share-links", 400, {}, { personaId: ADA, description: "x".repeat(70_000) }],
  ["POST", "/v1/share-links", 404, {}, { personaId: ADA.replace(/.$/, "1") }],
  ["GET", "/v1/share-links?limit=5", 400, {}, undefined],
  ["GET", "/v1/share-links", 401, { authorization: "" }, undefined],
])("%s %s is refused with a bare %i", async (method, path, status, headers, body) => {
  const { api } = await start({ hosted: true });
  const response = await api.fetch(path, {
    method,
    headers: {
      authorization: `Bearer ${api.apiKey}`,
      "content-type": "application/json",
      accept: "application/problem+json",
      ...headers,
    },
    ...(body && { body: JSON.stringify(body) }),
  });
  expect(response.status).toBe(status);
  if (method !== "HEAD") expect(Object.keys((await response.json()) as object)).toEqual(["error"]);
  expect(response.headers.get("x-emulator-note")).toMatch(/\w/);
  expect(api.requests()[0]?.note).toMatch(/\w/);
  expect(api.links()).toEqual([]);
});

test("the whole client fails at once where the hosted API would", async () => {
  const { api } = await start({ hosted: true });
  const client = createFullClient({ ...api.clientOptions, maxRetries: 0 });
  await client.shareLinks.create({ personaId: ADA });
  await expect(client.manage.shareLinks.list()).rejects.toMatchObject({ status: 404 });
  expect(api.requests().at(-1)?.note).toBe("The hosted API has no GET /manage/v1/share-links.");
});

test("ordered faults have the hosted API's bare body", async () => {
  const { api } = await start({ hosted: true });
  api.fail({ status: 429 });
  const response = await api.fetch("/v1/share-links");
  expect([response.status, await response.json()]).toEqual([429, { error: "Too Many Requests" }]);
});
