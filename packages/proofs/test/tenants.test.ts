import { randomUUID } from "node:crypto";
import type { OperationEntry } from "@share-links/server/src/http/decode-request.ts";
import type { Service } from "@share-links/server/test/service.ts";
import { beforeAll, expect, test } from "vitest";
import { comparable, exampleBody, GUARDED, makeKey, makeTenant, type Tenant } from "../src/attack/tenants.ts";
import { call } from "../src/call.ts";
import { TIMEOUT_MS, tell } from "../src/form.ts";
import type { Site } from "../src/site.ts";
import { onEachEngine } from "../src/stage.ts";

const PERMISSIONS = [...new Set(GUARDED.flatMap(({ permissions }) => permissions ?? []))];
const IN_PATH = GUARDED.filter(({ path }) => path.includes("{"));
const LISTS = GUARDED.filter(({ method, path }) => method === "GET" && !path.includes("{"));
const UNKNOWN_TOKEN = "sh_000000000000000000000";

onEachEngine({ shortOn: "sqlite" }, (stage) => {
  let site: Site;
  let service: Service;
  let attacker: Tenant;
  let victim: Tenant;
  let before: string[];
  beforeAll(async () => {
    site = stage.site;
    service = stage.nodes[0] as Service;
    attacker = await makeTenant(site.home, service.url, "attacker", randomUUID());
    victim = await makeTenant(site.home, service.url, "victim", randomUUID());
    before = await everythingOf(victim);
  });

  const ask = (operation: OperationEntry, key: string, { id = randomUUID() as string, query = "", body = {} } = {}) =>
    call<Record<string, unknown>>(
      operation.method,
      service.url + operation.path.replaceAll(/\{\w+\}/g, id) + query,
      exampleBody(operation, { personaId: attacker.personaId, ...body }),
      { key },
    );

  async function everythingOf({ key }: Tenant): Promise<string[]> {
    const lists = await Promise.all(LISTS.map((operation) => ask(operation, key)));
    // The last use of a key is stored a moment later, even that of the calls here.
    return lists.map(({ body }) => JSON.stringify(body, (name, value) => (name === "lastUsedAt" ? undefined : value)));
  }

  test.each(IN_PATH)(
    "$id with an id of another organisation gets the same answer as with an unknown id",
    {
      timeout: TIMEOUT_MS,
    },
    async (operation) => {
      const unknown = randomUUID();
      const nothing = comparable(await ask(operation, attacker.key, { id: unknown }), unknown);
      expect(nothing.status).toBe(404);
      for (const { id } of victim.things)
        expect(comparable(await ask(operation, attacker.key, { id }), id), `on ${id}`).toEqual(nothing);
    },
  );

  test.each(LISTS)(
    "$id shows nothing of another organisation, whatever the filter",
    {
      timeout: TIMEOUT_MS,
    },
    async (operation) => {
      const texts = victim.things.flatMap(({ id, token }) => (token ? [id, token] : [id]));
      for (const { name, type } of [...operation.parameters.query, { name: "", type: "string" }]) {
        if (type !== "string") continue;
        for (const text of [...texts, "Persona of victim"]) {
          const other = text.startsWith("sh_")
            ? UNKNOWN_TOKEN
            : text.includes(" ")
              ? "Persona of nobody"
              : randomUUID();
          const filtered = await ask(operation, attacker.key, {
            query: name && `?${name}=${encodeURIComponent(text)}`,
          });
          const nothing = await ask(operation, attacker.key, {
            query: name && `?${name}=${encodeURIComponent(other)}`,
          });
          expect(filtered.status).toBe(nothing.status);
          // A text of the wrong form is refused, with a message that quotes its start.
          if (filtered.status === 400) continue;
          expect(comparable(filtered, text), `${name}=${text}`).toEqual(comparable(nothing, other));
          for (const secret of texts) expect(JSON.stringify(filtered.body).replaceAll(text, "")).not.toContain(secret);
        }
      }
    },
  );

  const naming = GUARDED.filter((operation) => "personaId" in Object(exampleBody(operation)));
  test.each(naming)(
    "$id for another organisation's persona gets the same answer as for an unknown one",
    async (operation) => {
      const [id, unknown] = [victim.personaId, randomUUID()];
      const foreign = comparable(await ask(operation, attacker.key, { body: { personaId: id } }), id);
      expect(foreign).toEqual(
        comparable(await ask(operation, attacker.key, { body: { personaId: unknown } }), unknown),
      );
      expect(foreign.status).toBe(404);
    },
  );

  test("an operation needs its own permission and no other, and only public operations work without a key", {
    timeout: TIMEOUT_MS,
  }, async (context) => {
    const keys: Record<string, readonly [only: string, without: string]> = {};
    for (const permission of PERMISSIONS) {
      const others = PERMISSIONS.filter((other) => other !== permission);
      const make = (permissions: readonly string[]) => makeKey(attacker, service.url, permissions);
      keys[permission] = [await make([permission]), await make(others)];
    }
    for (const operation of GUARDED) {
      for (const bad of ["", "slk_unknown-key-of-nobody-at-all-in-this-world", victim.key.toUpperCase()]) {
        const { status, headers } = await ask(operation, bad);
        expect([status, headers.has("www-authenticate")], `${operation.id} with "${bad}"`).toEqual([401, true]);
      }
      for (const permission of operation.permissions ?? []) {
        const [only, without] = keys[permission] as [string, string];
        const refused = await ask(operation, without);
        expect([refused.status, refused.body.code], operation.id).toEqual([403, "permission_denied"]);
        expect(refused.body.message).toContain(permission);
        if (operation.permissions?.length !== 1) continue;
        const answered = await ask(operation, only);
        expect(answered.status, operation.id).not.toBe(401);
        // A key that may create keys can't grant permissions that it lacks: that refusal names another permission.
        if (answered.status === 403) expect(answered.body.message, operation.id).not.toContain(permission);
      }
    }
    tell(context, GUARDED.length * 5);
  });

  test("afterwards, the other organisation's data is unchanged", async () => {
    expect(before.join().length).toBeGreaterThan(500);
    expect(await everythingOf(victim)).toEqual(before);
  });
});
