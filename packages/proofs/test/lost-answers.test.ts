import type { ManagedShareLink, PersonaShareLinkPage } from "@share-links/types";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openBehindRelay } from "../src/behind-relay.ts";
import { call, makeLink } from "../src/call.ts";
import { TIMEOUT_MS } from "../src/form.ts";
import { redeem } from "../src/redeem.ts";
import { PERSONA_ID, type Site } from "../src/site.ts";
import { usePostgres } from "../src/stage.ts";
import type { TcpRelay } from "../src/tcp-relay.ts";

const postgres = usePostgres();
let relay: TcpRelay;
let site: Site;
let url: string;
beforeAll(async () => {
  ({ relay, site } = await openBehindRelay(postgres()));
  ({ url } = await site.start());
});
afterAll(async () => {
  await site?.close();
  relay?.close();
});

const create = (key: string) =>
  call<ManagedShareLink>(
    "POST",
    `${url}/manage/v1/share-links`,
    { personaId: PERSONA_ID },
    { headers: { "idempotency-key": key } },
  );
const countLinks = async () => (await call<PersonaShareLinkPage>("GET", `${url}/v1/share-links`)).body.meta.total;

test("if a create is committed but not confirmed, it gets 503, and the same Idempotency-Key gets the link that was created", {
  timeout: TIMEOUT_MS,
}, async () => {
  const before = await countLinks();
  relay.loseAnswerTo(PERSONA_ID, "COMMIT");
  expect(await create("lost-create")).toMatchObject({ status: 503 });
  expect(await countLinks()).toBe(before + 1);
  const again = await create("lost-create");
  expect([again.status, again.headers.get("idempotent-replayed")]).toEqual([201, "true"]);
  expect(await countLinks()).toBe(before + 1);
});

test("if a use is counted but not confirmed, it gets 503, and the same Idempotency-Key gets its grant without a second count", {
  timeout: TIMEOUT_MS,
}, async () => {
  const { id, token } = await makeLink(url, { usageLimit: 1 });
  relay.loseAnswerTo("use_events");
  expect(await redeem(url, token, "lost-use")).toMatchObject({ outcome: "service_unavailable", hasRetryAfter: true });
  const usageCount = async () =>
    (await call<ManagedShareLink>("GET", `${url}/manage/v1/share-links/${id}`)).body.usageCount;
  expect(await usageCount()).toBe(1);
  expect(await redeem(url, token, "lost-use")).toMatchObject({ outcome: "granted" });
  expect(await usageCount()).toBe(1);
});

test("if a create loses its connection before the commit, it gets 503 and has changed nothing", {
  timeout: TIMEOUT_MS,
}, async () => {
  const before = await countLinks();
  relay.loseAnswerTo(PERSONA_ID);
  expect(await create("lost-before")).toMatchObject({ status: 503 });
  expect(await countLinks()).toBe(before);
  const again = await create("lost-before");
  expect([again.status, again.headers.get("idempotent-replayed")]).toEqual([201, null]);
});
