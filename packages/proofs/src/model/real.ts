import { randomUUID } from "node:crypto";
import { operations } from "@share-links/server/src/generated/operations.ts";
import { call } from "../call.ts";
import { API_KEY } from "../site.ts";
import { type Action, PERSONAS } from "./actions.ts";
import type { Observed } from "./explain.ts";
import type { Known } from "./known.ts";
import type { Outcome } from "./model.ts";
import { type Body, bare, counted, named } from "./outcomes.ts";
import { listWebhooks, onKey, onWebhook } from "./real-access.ts";
import { onLink } from "./real-links.ts";

/** A test's own things in the real service. */
export interface Real {
  /** Makes a call; the action that it returns has the token that was answered or sent. */
  run(action: Action): Promise<Observed>;
  /** Deletes the things whose number is limited. */
  close(): Promise<void>;
}

/** Makes calls to the nodes in turn; the URL of every webhook is `receiver`. */
export function realOn(urls: readonly string[], receiver: string): Real {
  let turn = 0;
  const known: Known = {
    ask(operation, { id = "", query = "", body, headers = {}, key = API_KEY, isText = false } = {}) {
      const { method, path } = operations[operation];
      const url = `${urls[turn++ % urls.length]}${path.replace(/\{\w+\}/, id)}${query}`;
      return call<Body>(method, url, body, { headers, key, isText });
    },
    name: randomUUID(),
    receiver,
    personas: Array.from({ length: PERSONAS }, () => randomUUID()),
    links: new Map(),
    keys: new Map(),
    webhooks: new Map(),
    left: [],
  };
  return {
    run: async (action) =>
      "link" in action ? onLink(known, action) : { action, outcome: await onRest(known, action) },
    async close() {
      for (const id of known.left) await known.ask("deleteWebhook", { id });
      for (const { id } of known.keys.values()) await known.ask("deleteApiKey", { id });
    },
  };
}

async function onRest(known: Known, action: Exclude<Action, { link: number }>): Promise<Outcome> {
  if ("persona" in action) return onPersona(known, action);
  if ("webhook" in action) return onWebhook(known, action);
  switch (action.do) {
    case "createApiKey":
    case "deleteApiKey":
    case "listApiKeys":
      return onKey(known, action);
    case "listWebhooks":
      return listWebhooks(known);
    case "listPersonas": {
      const { body } = await known.ask(action.do, { query: "?limit=100" });
      const numbers = body.data.map(({ id }) => known.personas.indexOf(id)).filter((number) => number >= 0);
      return ["200", numbers.sort()];
    }
    default: {
      const { status } = await known.ask(action.do, { isText: true });
      return [String(status)];
    }
  }
}

async function onPersona({ ask, personas }: Known, action: Action & { persona: number }): Promise<Outcome> {
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
}
