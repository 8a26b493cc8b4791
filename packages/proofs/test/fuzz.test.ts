import { operations } from "@share-links/server/src/generated/operations.ts";
import type { Service } from "@share-links/server/test/service.ts";
import { requestSchemas } from "@share-links/validation";
import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { expectVerified } from "../src/account.ts";
import { faultsOf } from "../src/attack/faults.ts";
import { secretsIn } from "../src/attack/grep.ts";
import { databaseOf, leaksIn, placesOf } from "../src/attack/places.ts";
import { type Attempt, requestsOf } from "../src/attack/requests.ts";
import { send } from "../src/attack/sent.ts";
import { call, makeLink } from "../src/call.ts";
import { full, TIMEOUT_MS, tell } from "../src/form.ts";
import { API_KEY, PERSONA_ID, type Site } from "../src/site.ts";
import { onEachEngine } from "../src/stage.ts";

const all = Object.values(operations);
const METRICS_TOKEN = "a-token-of-the-proofs-for-the-metrics-alone";
const EACH = Math.ceil(full(800, 100_000) / all.length);

onEachEngine(
  { shortOn: "sqlite", environment: { SHARE_LINKS_LOG_LEVEL: "info", SHARE_LINKS_METRICS_TOKEN: METRICS_TOKEN } },
  (stage) => {
    let site: Site;
    let service: Service;
    const known = { ids: [PERSONA_ID], tokens: ["sh_000000000000000000000"], keys: [API_KEY] };
    const issued = new Set([API_KEY, METRICS_TOKEN]);
    beforeAll(async () => {
      site = stage.site;
      service = stage.nodes[0] as Service;
      for (const settings of [{}, { usageLimit: null }, { enabled: false }, { type: "ORB_EMBED" }]) {
        const { id, token } = await makeLink(service.url, settings);
        known.ids.push(id);
        known.tokens.push(token);
        issued.add(token);
      }
      const { body: gone } = await call<{ id: string; token: string }>("POST", `${service.url}/v1/share-links`, {
        personaId: PERSONA_ID,
      });
      await call("DELETE", `${service.url}/v1/share-links/${gone.id}`);
      known.ids.push(gone.id);
      known.tokens.push(gone.token);
    });

    test.each(all)(
      `${EACH} requests of $id, valid or broken in any part, are answered as specified`,
      {
        timeout: TIMEOUT_MS,
      },
      async (operation) => {
        const answered = async ({ sent, body, isBodyOfValue }: Attempt) => {
          const answer = await send(service.url, sent);
          const text = await answer.clone().text();
          const faults = await faultsOf(sent, answer, [String(site.home.environment.SHARE_LINKS_SECRET)]);
          if (answer.ok) for (const secret of secretsIn(text)) issued.add(secret);
          if (answer.ok && isBodyOfValue && sent.method === operation.method && isRefused(operation.id, body))
            faults.push("an invalid body was accepted");
          if (faults.length > 0)
            expect({ faults, status: answer.status, text: text.slice(0, 500) }).toEqual({ faults: [] });
        };
        await fc.assert(fc.asyncProperty(requestsOf(operation, known), answered), { numRuns: EACH });
      },
    );

    test("afterwards, the service still runs, its log has no failure, and the operator's verify finds no fault", async (context) => {
      tell(context, EACH * all.length);
      expect((await call("GET", `${service.url}/readyz`)).status).toBe(200);
      expect(service.logged().match(/.*"level":[56]0.*/g) ?? []).toEqual([]);
      await expectVerified(site);
    });

    test("no token or key of the run is in the database, a backup, the log or the metrics", {
      timeout: TIMEOUT_MS,
    }, async () => {
      expect(issued.size).toBeGreaterThan(5);
      expect(await leaksIn(placesOf(site, service, { metricsToken: METRICS_TOKEN }), issued)).toEqual([]);
      await service.end("SIGTERM");
      expect(await leaksIn(databaseOf(site), issued)).toEqual([]);
    });
  },
);

function isRefused(id: keyof typeof requestSchemas, body: unknown): boolean {
  const sent = body === undefined ? undefined : JSON.parse(JSON.stringify(body));
  return requestSchemas[id].issues({ body: sent }).some(({ pointer }) => /^\/body\b/.test(pointer));
}
