import { randomUUID } from "node:crypto";
import { operations } from "@share-links/server/src/generated/operations.ts";
import { type Answer, call } from "../call.ts";
import { API_KEY } from "../site.ts";
import { type Action, PERSONAS, type Settings } from "./actions.ts";
import type { Observed } from "./explain.ts";
import type { Outcome } from "./model.ts";

const YEAR_MS = 31_536_000_000;
const NOBODY = { id: "ffffffff-ffff-4fff-bfff-ffffffffffff", tokens: ["sh_000000000000000000000"] };
const NO_KEY = { id: NOBODY.id, key: "slk_a-key-that-nobody-was-ever-given-at-all" };

/** A test's own things as the real service knows them. */
export interface Real {
  /** Carries a call out; the action that it gives tells the token that was answered or sent. */
  run(action: Action): Promise<Observed>;
  /** Deletes what there may be only so many of. */
  close(): Promise<void>;
}

type Item = {
  id: string;
  name?: string;
  description?: string;
  outcome?: string;
  action?: string;
  revokedAt?: string | null;
};
type Body = Record<string, unknown> & { id: string; token: string; key: string; code: string; data: Item[] };
type Sent = { id?: string | undefined; query?: string; body?: object; headers?: Record<string, string>; key?: string };

/** Carries calls out on nodes in turn; webhooks lead to `receiver`. */
export function realOn(urls: readonly string[], receiver: string): Real {
  // What is its own it tells by this name from what others left.
  const name = randomUUID();
  const personas = Array.from({ length: PERSONAS }, () => randomUUID());
  const links = new Map<number, { id: string; tokens: string[] }>();
  const keys = new Map<number, { id: string; key: string }>();
  const webhooks = new Map<number, string>();
  const left: string[] = [];
  let turn = 0;

  const ask = (operation: Action["do"], { id = "", query = "", body, headers = {}, key = API_KEY }: Sent = {}) => {
    const { method, path } = operations[operation];
    const url = `${urls[turn++ % urls.length]}${path.replace("{id}", id)}${query}`;
    return call<Body>(method, url, body, { headers, key });
  };
  const linkOf = (number: number) => links.get(number) ?? NOBODY;
  const own = ({ body }: Answer<Body>) =>
    body.data.filter((item) => (item.name === name || item.description === name) && !item.revokedAt).length;

  const onPersona = async (action: Action & { persona: number }): Promise<Outcome> => {
    const id = personas[action.persona];
    const query = `?personaId=${id}`;
    switch (action.do) {
      case "createPersona":
        return named(await ask(action.do, { body: { id, name: action.name } }));
      case "updatePersona":
        return named(await ask(action.do, { id, body: { name: action.name } }));
      case "listShareLinks":
        return counted(await ask(action.do, { query: `${query}&perPage=100` }));
      case "listManagedShareLinks":
        return counted(await ask(action.do, { query: `${query}&limit=100` }));
      case "getPersona":
        return named(await ask(action.do, { id }));
      default:
        return bare(await ask(action.do, { id }));
    }
  };

  const onLink = async (action: Action & { link: number }): Promise<Observed> => {
    const { id, tokens } = linkOf(action.link);
    switch (action.do) {
      case "createShareLink":
      case "createManagedShareLink": {
        const settings =
          action.do === "createShareLink" ? { usageLimit: action.usageLimit } : membersOf(action.settings);
        const answer = await ask(action.do, { body: { personaId: personas[action.persona], ...settings } });
        if (answer.status !== 201) return { action, outcome: bare(answer) };
        links.set(action.link, { id: answer.body.id, tokens: [answer.body.token] });
        return { action: { ...action, token: answer.body.token }, outcome: shown(answer) };
      }
      case "rotateShareLink": {
        const answer = await ask(action.do, { id });
        if (answer.status !== 200) return { action, outcome: bare(answer) };
        tokens.push(answer.body.token);
        return { action: { ...action, token: answer.body.token }, outcome: shown(answer) };
      }
      case "createRedemption": {
        const token = String((action.isFormer ? tokens.at(-2) : undefined) ?? tokens.at(-1));
        const headers = action.key === undefined ? {} : { "idempotency-key": action.key };
        const answer = await ask(action.do, { body: { token }, headers });
        return { action: { ...action, token }, outcome: redeemed(answer) };
      }
      case "updateShareLink": {
        const body = { usageLimit: action.usageLimit, ...(action.isRenewed && { expiresInHours: 1 }) };
        return { action, outcome: shown(await ask(action.do, { id, body })) };
      }
      case "updateManagedShareLink":
        return { action, outcome: shown(await ask(action.do, { id, body: membersOf(action.settings) })) };
      case "deleteShareLink":
        return { action, outcome: bare(await ask(action.do, { id })) };
      case "listShareLinkUses":
        return {
          action,
          outcome: counted(await ask(action.do, { id, query: "?limit=100" }), ({ outcome }) => outcome === "counted"),
        };
      case "listAuditEvents": {
        const answer = await ask(action.do, { query: `?limit=100&subjectId=${id}` });
        return {
          action,
          outcome: counted(answer, (item) => /^share_link\.(?:created|rotated|deleted)$/.test(item.action ?? "")),
        };
      }
      default:
        return { action, outcome: shown(await ask(action.do, { id })) };
    }
  };

  const onKey = async (action: Action & { do: "createApiKey" | "deleteApiKey" | "listApiKeys" }): Promise<Outcome> => {
    if (action.do === "createApiKey") {
      const answer = await ask(action.do, { body: { name, permissions: ["api-keys:manage"] } });
      if (answer.status === 201) keys.set(action.key, { id: answer.body.id, key: answer.body.key });
      return bare(answer);
    }
    const { id, key } = keys.get(action.key ?? -1) ?? NO_KEY;
    if (action.do === "deleteApiKey") return bare(await ask(action.do, { id }));
    if (action.key !== undefined) return bare(await ask(action.do, { key }));
    return ["200", own(await ask(action.do, { query: "?limit=100" }))];
  };

  const onWebhook = async (action: Action & { webhook: number }): Promise<Outcome> => {
    const id = webhooks.get(action.webhook) ?? NOBODY.id;
    const body = { url: receiver, description: name, events: ["share_link.deleted"] };
    switch (action.do) {
      case "createWebhook": {
        const answer = await ask(action.do, { body: { ...body, enabled: action.enabled } });
        if (answer.status !== 201) return bare(answer);
        webhooks.set(action.webhook, answer.body.id);
        left.push(answer.body.id);
        return enabled(answer);
      }
      case "updateWebhook":
        return enabled(await ask(action.do, { id, body: { ...body, enabled: action.enabled } }));
      case "rotateWebhookSecret":
        return enabled(await ask(action.do, { id, body: { overlapHours: 1 } }));
      case "replayWebhook":
        return bare(await ask(action.do, { id, body: { sinceAt: "2026-01-01T00:00:00Z" } }));
      case "listWebhookDeliveries":
        return counted(await ask(action.do, { id, query: "?limit=100" }));
      case "deleteWebhook":
        return bare(await ask(action.do, { id }));
      default:
        return enabled(await ask(action.do, { id }));
    }
  };

  const onRest = async (action: Action): Promise<Outcome> => {
    switch (action.do) {
      case "listPersonas": {
        const { body } = await ask(action.do, { query: "?limit=100" });
        const known = body.data.map(({ id }) => personas.indexOf(id as never)).filter((number) => number >= 0);
        return ["200", known.sort()];
      }
      case "listWebhooks":
        return ["200", own(await ask(action.do, { query: "?limit=100" }))];
      default: {
        const { method, path } = operations[action.do];
        const { status } = await call(method, `${urls[turn++ % urls.length]}${path}`, undefined, { isText: true });
        return [String(status)];
      }
    }
  };

  return {
    async run(action) {
      if ("link" in action) return onLink(action);
      if ("persona" in action) return { action, outcome: await onPersona(action) };
      if ("webhook" in action) return { action, outcome: await onWebhook(action) };
      if (action.do === "createApiKey" || action.do === "deleteApiKey" || action.do === "listApiKeys")
        return { action, outcome: await onKey(action) };
      return { action, outcome: await onRest(action) };
    },
    async close() {
      for (const id of left) await ask("deleteWebhook", { id });
      for (const { id } of keys.values()) await ask("deleteApiKey", { id });
    },
  };
}

function membersOf({ expiry, ...settings }: Settings): object {
  if (expiry === undefined) return settings;
  const at = expiry === "past" ? -YEAR_MS : YEAR_MS;
  return { ...settings, expiresAt: expiry === "never" ? null : new Date(Date.now() + at).toISOString() };
}

function bare({ status, body }: Answer<Body>): Outcome {
  return [status < 300 ? String(status) : body.code];
}

function named(answer: Answer<Body>): Outcome {
  return answer.status < 300 ? [String(answer.status), answer.body.name] : bare(answer);
}

function enabled(answer: Answer<Body>): Outcome {
  return answer.status < 300 ? [String(answer.status), answer.body.enabled] : bare(answer);
}

function counted(answer: Answer<Body>, isCounted: (item: Item) => boolean = () => true): Outcome {
  return answer.status < 300 ? [String(answer.status), answer.body.data.filter(isCounted).length] : bare(answer);
}

function shown(answer: Answer<Body>): Outcome {
  if (answer.status >= 300) return bare(answer);
  const { token, type, usageLimit, usageCount, enabled, allowAllOrigins, isPrimary } = answer.body;
  return [String(answer.status), { token, type, usageLimit, usageCount, enabled, allowAllOrigins, isPrimary }];
}

function redeemed(answer: Answer<Body>): Outcome {
  if (answer.status !== 201) return bare(answer);
  return ["201", answer.headers.has("idempotent-replayed") ? "replayed" : "counted"];
}
