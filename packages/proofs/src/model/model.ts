import { onAccess, type Webhook } from "./access.ts";
import type { Action } from "./actions.ts";
import { type Link, onLink } from "./links.ts";

/** The expected state of a test's own things; no call uses numbers below 0 any more. */
export interface Model {
  readonly personas: Readonly<Record<number, string>>;
  readonly links: Readonly<Record<number, Link>>;
  /** How often each link was created, rotated or deleted; this outlives the link. */
  readonly audited: Readonly<Record<number, number>>;
  readonly keys: Readonly<Record<number, true>>;
  readonly webhooks: Readonly<Record<number, Webhook>>;
}

/** The answer that a client should see: a status or a code, and the values that the model can predict. */
export type Outcome = readonly [verdict: string, shown?: unknown];

/** The service after a call, and the answer. */
export type Step = readonly [Model, Outcome];

/** A service that has just started. */
export const EMPTY: Model = { personas: {}, links: {}, audited: {}, keys: {}, webhooks: {} };

/** What a call does to the service, and its answer, as the specification says. */
export function step(model: Model, action: Action): Step {
  const { personas, links } = model;
  switch (action.do) {
    case "createPersona":
      if (action.persona in personas) return [model, ["persona_exists"]];
      return [withPersona(model, action.persona, action.name), ["201", action.name]];
    case "updatePersona":
      if (!(action.persona in personas)) return [model, ["persona_not_found"]];
      return [withPersona(model, action.persona, action.name), ["200", action.name]];
    case "getPersona":
      return [model, action.persona in personas ? ["200", personas[action.persona]] : ["persona_not_found"]];
    case "deletePersona":
      return deletePersona(model, action.persona);
    case "listPersonas":
      return [model, ["200", Object.keys(personas).map(Number).sort()]];
    case "listShareLinks":
    case "listManagedShareLinks":
      return [model, ["200", Object.values(links).filter(({ persona }) => persona === action.persona).length]];
    case "listAuditEvents":
      return [model, ["200", model.audited[action.link] ?? 0]];
    case "getLandingPage":
    case "getEmbedScript":
    case "getRobots":
    case "getFavicon":
    case "getLiveness":
    case "getReadiness":
    case "getOpenApiDocument":
    case "getDocs":
      return [model, ["200"]];
    case "getMetrics":
    case "getProviderScript":
      // The service runs without METRICS_PORT, without a token for the metrics, and without a persona provider.
      return [model, ["404"]];
    default:
      return "link" in action ? onLink(model, action) : onAccess(model, action);
  }
}

function deletePersona(model: Model, persona: number): Step {
  if (!(persona in model.personas)) return [model, ["persona_not_found"]];
  if (Object.values(model.links).some((link) => link.persona === persona)) return [model, ["persona_in_use"]];
  const { [persona]: _, ...personas } = model.personas;
  return [{ ...model, personas }, ["204"]];
}

function withPersona(model: Model, persona: number, name: string): Model {
  return { ...model, personas: { ...model.personas, [persona]: name } };
}
