import { type Client, createClient } from "@share-links/client";
import { makeApiKey, PERMISSIONS } from "@share-links/server/src/secrets/api-keys.ts";
import { insertApiKey } from "@share-links/server/src/store/api-keys.ts";
import { misfits, operationOf } from "@share-links/server/test/specification.ts";
import { CONSOLE_URL, PERSONA_ID, START, type TestApp } from "@share-links/server/test/test-app-parts.ts";
import { expect } from "vitest";
import { openCore } from "../src/core.ts";
import { emulatorOf } from "../src/emulator-of.ts";

export {
  bodyOf,
  CONSOLE_URL,
  HOUR_MS,
  METRICS_TOKEN,
  PERSONA_ID,
  refusalOf,
  START,
  type TestApp,
} from "@share-links/server/test/test-app-parts.ts";

/** In place of the server's test app: the same, but every request goes through an emulator. */
export async function openTestApp(options: object = {}): Promise<TestApp> {
  const unknown = Object.keys(options);
  if (unknown.length > 0) throw new Error(`The emulator has no ${unknown.join(", ")}.`);
  const core = await openCore({ now: START, publicUrl: "https://links.example" });
  const emulator = emulatorOf(core, {});
  const { service, organizationId, time } = core;
  const { context } = service;
  // An emulator has no console. Only the suite's limits of bodies ask for its sessions.
  context.consoleUrl = CONSOLE_URL;
  const fetch = async (input: string | Request, init?: RequestInit): Promise<Response> => {
    const request = new Request(input, init);
    const { method, url } = request;
    const response = await emulator.fetch(request);
    const operationId = operationOf(method, new URL(url).pathname);
    if (operationId && method !== "HEAD")
      expect(await misfits(operationId, response), `${method} ${new URL(url).pathname}`).toEqual([]);
    return response;
  };
  const clientWith = (apiKey: string): Client => createClient({ apiKey, baseUrl: "http://server.test", fetch });
  const makeKeyOf = (organization_id: string, permissions = PERMISSIONS, expires_at: number | null = null) => {
    const { row, secret } = makeApiKey({ organization_id, name: "test", permissions, created_by: null, expires_at });
    context.sql.writeNow(function* () {
      yield insertApiKey(row);
    });
    return { id: row.id, key: secret };
  };
  return {
    app: service.app,
    context,
    client: clientWith(emulator.apiKey),
    apiKey: emulator.apiKey,
    organizationId,
    vault: context.vault,
    sql: context.sql,
    clock: {
      get now() {
        return time.now();
      },
      set now(ms: number) {
        time.restore(ms);
      },
    },
    settled: async () => {},
    anotherConnection: () => context.sql,
    stopping: new AbortController(),
    uncountedUses: context.uncountedUses,
    logged: [],
    clientWith,
    anotherNode: () => clientWith(emulator.apiKey),
    makeKey: async (permissions, expiresAt) => makeKeyOf(organizationId, permissions, expiresAt),
    async otherOrganization() {
      const other = core.plantIn("other");
      const { key: apiKey } = other.apiKey({});
      other.persona({ id: PERSONA_ID, name: "Grace" });
      return { client: clientWith(apiKey), apiKey, organizationId: other.organizationId };
    },
    send: (method, path, { headers = {}, body, json, origin = "http://server.test" } = {}) =>
      fetch(`${origin}${path}`, {
        duplex: "half",
        method,
        headers: {
          ...(origin !== CONSOLE_URL && { authorization: `Bearer ${emulator.apiKey}` }),
          ...(json !== undefined && { "content-type": "application/json" }),
          ...headers,
        },
        ...(json !== undefined ? { body: JSON.stringify(json) } : body !== undefined ? { body } : {}),
      }),
    close: () => emulator.close(),
  };
}
