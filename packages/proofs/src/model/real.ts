import { randomUUID } from "node:crypto";
import { type Answer, call } from "../call.ts";
import { type Action, PERSONAS, type Settings } from "./actions.ts";
import type { Outcome } from "./model.ts";

const YEAR_MS = 31_536_000_000;

/** A test's personas and links as the real service knows them. */
export interface Real {
  run(action: Action): Promise<Outcome>;
}

type Body = Record<string, unknown> & { id: string; token: string; code: string; data: { id: string }[] };

/** Carries calls out on nodes in turn, with personas and links of its own. */
export function realOn(urls: readonly string[]): Real {
  const personas = Array.from({ length: PERSONAS }, () => randomUUID());
  const links = new Map<number, { id: string; token: string }>();
  const nobody = { id: randomUUID(), token: "sh_000000000000000000000" };
  let turn = 0;
  const ask = (method: string, path: string, body?: unknown, headers: Record<string, string> = {}) =>
    call<Body>(method, `${urls[turn++ % urls.length]}${path}`, body, { headers });
  const idOf = (link: number) => (links.get(link) ?? nobody).id;
  const made = (number: number, answer: Answer<Body>): Outcome => {
    if (answer.status === 201) links.set(number, { id: answer.body.id, token: answer.body.token });
    return shown(answer);
  };
  const run = async (action: Action): Promise<Outcome> => {
    switch (action.do) {
      case "createPersona":
        return named(await ask("POST", "/manage/v1/personas", { id: personas[action.persona], name: action.name }));
      case "updatePersona":
        return named(await ask("PUT", `/manage/v1/personas/${personas[action.persona]}`, { name: action.name }));
      case "getPersona":
        return named(await ask("GET", `/manage/v1/personas/${personas[action.persona]}`));
      case "deletePersona":
        return bare(await ask("DELETE", `/manage/v1/personas/${personas[action.persona]}`));
      case "listPersonas": {
        const { status, body } = await ask("GET", "/manage/v1/personas?limit=100");
        return [
          String(status),
          body.data
            .map(({ id }) => personas.indexOf(id as never))
            .filter((n) => n >= 0)
            .sort(),
        ];
      }
      case "createShareLink": {
        const { usageLimit } = action;
        return made(
          action.link,
          await ask("POST", "/v1/share-links", { personaId: personas[action.persona], usageLimit }),
        );
      }
      case "createManagedShareLink": {
        const body = { personaId: personas[action.persona], ...memberOf(action.settings) };
        return made(action.link, await ask("POST", "/manage/v1/share-links", body));
      }
      case "getShareLink":
        return shown(await ask("GET", `/v1/share-links/${idOf(action.link)}`));
      case "getManagedShareLink":
        return shown(await ask("GET", `/manage/v1/share-links/${idOf(action.link)}`));
      case "deleteShareLink":
        return bare(await ask("DELETE", `/v1/share-links/${idOf(action.link)}`));
      case "updateShareLink": {
        const body = { usageLimit: action.usageLimit, ...(action.isRenewed && { expiresInHours: 1 }) };
        return shown(await ask("PUT", `/v1/share-links/${idOf(action.link)}`, body));
      }
      case "updateManagedShareLink":
        return shown(await ask("PATCH", `/manage/v1/share-links/${idOf(action.link)}`, memberOf(action.settings)));
      case "listShareLinks":
      case "listManagedShareLinks": {
        const path =
          action.do === "listShareLinks" ? "/v1/share-links?perPage=100&" : "/manage/v1/share-links?limit=100&";
        const { status, body } = await ask("GET", `${path}personaId=${personas[action.persona]}`);
        return [String(status), body.data.length];
      }
      case "createRedemption":
        return redeemed(
          await ask(
            "POST",
            "/public/v1/redemptions",
            { token: (links.get(action.link) ?? nobody).token },
            action.key === undefined ? {} : { "idempotency-key": action.key },
          ),
        );
    }
  };
  return { run };
}

function memberOf({ expiry, ...settings }: Settings): object {
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

function shown(answer: Answer<Body>): Outcome {
  const { type, usageLimit, usageCount, enabled, allowAllOrigins, isPrimary } = answer.body;
  if (answer.status >= 300) return bare(answer);
  return [String(answer.status), { type, usageLimit, usageCount, enabled, allowAllOrigins, isPrimary }];
}

function redeemed(answer: Answer<Body>): Outcome {
  if (answer.status !== 201) return bare(answer);
  return ["201", answer.headers.has("idempotent-replayed") ? "replayed" : "counted"];
}
