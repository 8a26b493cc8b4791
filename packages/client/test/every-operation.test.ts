import type { OperationId, OperationReply, OperationRequest } from "@share-links/types";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { statusErrorOf } from "../src/error-classes.ts";
import { operations } from "../src/generated/operations.ts";
import { type Client, createClient } from "../src/index.ts";
import { example, success } from "./example.ts";
import { playApi } from "./play-api.ts";

/** Operations for visitors, supervisors, tools, readers and the console. They use plain HTTP instead of the client. */
const notInClient = [
  "getLandingPage",
  "getSharePage",
  "getFramePage",
  "getEmbedScript",
  "getRobots",
  "getFavicon",
  "getLiveness",
  "getReadiness",
  "getMetrics",
  "getOpenApiDocument",
  "getDocs",
  "getConsole",
  "getConsoleFile",
  "getConsoleSection",
  "getConsoleItem",
  "getConsoleSession",
  "listConsoleSessions",
  "createConsoleSession",
  "deleteConsoleSession",
  "getProviderScript",
] as const;
type NotInClient = (typeof notInClient)[number];
type InClient = Exclude<OperationId, NotInClient>;
type CallOf<Id extends OperationId> = (
  client: Client,
  request: OperationRequest<Id>,
) => Promise<OperationReply<Id> extends undefined ? void : OperationReply<Id>>;

/** How to call each operation. If the client lacks one, this does not compile, and the error names the operation. */
const calls = {
  listShareLinks: (client, { query }) => client.shareLinks.list(query),
  createShareLink: (client, { header, body }) =>
    client.shareLinks.create(body, { idempotencyKey: header?.["idempotency-key"] }),
  getShareLink: (client, { path }) => client.shareLinks.get(path.id),
  updateShareLink: (client, { path, body }) => client.shareLinks.update(path.id, body),
  deleteShareLink: (client, { path }) => client.shareLinks.delete(path.id),
  listManagedShareLinks: (client, { query }) => client.manage.shareLinks.list(query),
  createManagedShareLink: (client, { header, body }) =>
    client.manage.shareLinks.create(body, { idempotencyKey: header?.["idempotency-key"] }),
  getManagedShareLink: (client, { path }) => client.manage.shareLinks.get(path.id),
  updateManagedShareLink: (client, { path, body }) => client.manage.shareLinks.update(path.id, body),
  listShareLinkUses: (client, { path, query }) => client.manage.shareLinks.listUses(path.id, query),
  rotateShareLink: (client, { path }) => client.manage.shareLinks.rotate(path.id),
  listPersonas: (client, { query }) => client.manage.personas.list(query),
  createPersona: (client, { header, body }) =>
    client.manage.personas.create(body, { idempotencyKey: header?.["idempotency-key"] }),
  getPersona: (client, { path }) => client.manage.personas.get(path.id),
  updatePersona: (client, { path, body }) => client.manage.personas.update(path.id, body),
  deletePersona: (client, { path }) => client.manage.personas.delete(path.id),
  listWebhooks: (client, { query }) => client.manage.webhooks.list(query),
  createWebhook: (client, { body }) => client.manage.webhooks.create(body),
  getWebhook: (client, { path }) => client.manage.webhooks.get(path.id),
  updateWebhook: (client, { path, body }) => client.manage.webhooks.update(path.id, body),
  deleteWebhook: (client, { path }) => client.manage.webhooks.delete(path.id),
  rotateWebhookSecret: (client, { path, body }) => client.manage.webhooks.rotateSecret(path.id, body),
  listWebhookDeliveries: (client, { path, query }) => client.manage.webhooks.listDeliveries(path.id, query),
  replayWebhook: (client, { path, body }) => client.manage.webhooks.replay(path.id, body),
  listApiKeys: (client, { query }) => client.manage.apiKeys.list(query),
  createApiKey: (client, { body }) => client.manage.apiKeys.create(body),
  deleteApiKey: (client, { path, query }) => client.manage.apiKeys.delete(path.id, query),
  listAuditEvents: (client, { query }) => client.manage.auditEvents.list(query),
  createRedemption: (client, { header, body }) =>
    client.public.redemptions.create(body, { idempotencyKey: header?.["idempotency-key"] }),
} satisfies { [Id in InClient]: CallOf<Id> };

const api = await playApi();
afterAll(() => api.close());
beforeEach(() => api.seen.splice(0));
const client = createClient({ maxRetries: 0, apiKey: "ak_every_operation", baseUrl: api.baseUrl });

function call(id: InClient, request: unknown): Promise<unknown> {
  return (calls[id] as (client: Client, request: unknown) => Promise<unknown>)(client, request);
}

const ids = Object.keys(calls) as InClient[];

test("the client has every operation of the spec, except the five that are used by plain HTTP", () => {
  expect([...ids, ...notInClient].sort()).toEqual(Object.keys(operations).sort());
});

describe.each(ids)("%s", (id) => {
  const { request, responses } = example(id) as { request: Partial<Record<string, object>>; responses: object };
  const { method, path, body: mediaTypes, securitySchemes } = operations[id];

  test("sends the request that the spec describes and returns the body of the answer", async () => {
    api.answer = success(id);
    const reply = await call(id, request);
    expect(reply).toEqual(api.answer.body ?? undefined);
    expect(api.seen).toHaveLength(1);
    const [seen] = api.seen;
    const target = new URL(seen?.target ?? "", api.baseUrl);
    expect(seen?.method).toBe(method);
    expect(target.pathname).toBe(path.replace("{id}", (request.path as { id?: string } | undefined)?.id ?? ""));
    expect(Object.fromEntries(target.searchParams)).toEqual(
      Object.fromEntries(Object.entries(request.query ?? {}).map(([name, value]) => [name, String(value)])),
    );
    expect(seen?.body).toBe(mediaTypes === null ? "" : JSON.stringify(request.body));
    expect(seen?.headers).toMatchObject({ accept: "application/json", ...request.header });
    expect(seen?.headers["content-type"]).toBe(mediaTypes?.[0]);
    expect(seen?.headers.authorization).toBe(securitySchemes.length === 0 ? undefined : "Bearer ak_every_operation");
  });

  test("rejects if an HTML page, broken JSON or an empty body comes with the status of a success", async () => {
    const { status } = success(id);
    const isBodiless = status === 204;
    for (const body of ["<!doctype html><title>Sign in</title>", '{"data": [{"id": "01', ...(isBodiless ? [] : [""])]) {
      // A 204 can't have a body, so a proxy would answer with 200.
      api.answer = { status: isBodiless ? 200 : status, body };
      const failure = await call(id, request).catch((error: unknown) => error);
      expect(failure).toMatchObject({ name: "UnreadableBodyError", operationId: id, rawBody: body });
    }
  });

  test("rejects each documented error with its status, code, details and request id", async () => {
    const errors = Object.entries(responses).filter(([status]) => Number(status) >= 400);
    expect(errors.length).toBeGreaterThan(0);
    for (const [status, body] of errors) {
      api.answer = { status: Number(status), body };
      const failure = await call(id, request).catch((error: unknown) => error);
      expect(failure).toMatchObject({
        name: statusErrorOf(Number(status)).prototype.name,
        operationId: id,
        method,
        status: Number(status),
        code: body.code,
        details: body.details ?? [],
        requestId: body.requestId,
        body,
        rawBody: JSON.stringify(body),
        message: `${id} answered ${status} ${body.code}: ${body.message}`,
      });
    }
  });
});
