import type { Action, Settings } from "./actions.ts";

interface Link {
  readonly persona: number;
  readonly type: "LINK" | "PLAYER_EMBED";
  readonly usageLimit: number | null;
  readonly usageCount: number;
  readonly expiry: "past" | "future" | "never";
  readonly enabled: boolean;
  readonly allowAllOrigins: boolean;
  readonly isPrimary: boolean;
  /** The keys that uses were granted to. */
  readonly keys: readonly string[];
}

/** All that the service should know of a test's personas and links. */
export interface Model {
  readonly personas: Readonly<Record<number, string>>;
  readonly links: Readonly<Record<number, Link>>;
}

/** What a call should be answered with, in what can be told from outside: a status or code, and what it shows. */
export type Outcome = readonly [verdict: string, shown?: unknown];

type Step = readonly [Model, Outcome];

/** A service that has just been started. */
export const EMPTY: Model = { personas: {}, links: {} };

const FRESH: Link = {
  persona: 0,
  type: "LINK",
  usageLimit: 10,
  usageCount: 0,
  expiry: "future",
  enabled: true,
  allowAllOrigins: false,
  isPrimary: false,
  keys: [],
};

/** What a call does to the service and what it is answered with, after `semantics` of the specification. */
export function step(model: Model, action: Action): Step {
  switch (action.do) {
    case "createPersona":
      if (action.persona in model.personas) return [model, ["persona_exists"]];
      return [withPersona(model, action.persona, action.name), ["201", action.name]];
    case "updatePersona":
      if (!(action.persona in model.personas)) return [model, ["persona_not_found"]];
      return [withPersona(model, action.persona, action.name), ["200", action.name]];
    case "getPersona":
      return [
        model,
        action.persona in model.personas ? ["200", model.personas[action.persona]] : ["persona_not_found"],
      ];
    case "deletePersona":
      return deletePersona(model, action.persona);
    case "listPersonas":
      return [model, ["200", Object.keys(model.personas).map(Number).sort()]];
    case "createShareLink":
      return create(model, action, action.usageLimit === undefined ? {} : { usageLimit: action.usageLimit });
    case "createManagedShareLink":
      return create(model, action, action.settings);
    case "listShareLinks":
    case "listManagedShareLinks":
      return [model, ["200", Object.values(model.links).filter(({ persona }) => persona === action.persona).length]];
    default:
      return onLink(model, action, model.links[action.link]);
  }
}

/** What a use of this link would meet. */
export function statusOf({ enabled, expiry, usageLimit, usageCount }: Link): string {
  if (!enabled) return "disabled";
  if (expiry === "past") return "expired";
  return usageLimit !== null && usageCount >= usageLimit ? "exhausted" : "live";
}

function onLink(model: Model, action: Action & { link: number }, link: Link | undefined): Step {
  if (!link) return [model, ["share_link_not_found"]];
  switch (action.do) {
    case "deleteShareLink": {
      const { [action.link]: _, ...links } = model.links;
      return [{ ...model, links }, ["200"]];
    }
    case "updateShareLink": {
      const { usageLimit, isRenewed } = action;
      const changed = {
        ...(usageLimit !== undefined && { usageLimit }),
        ...(isRenewed && { expiry: "future" as const }),
      };
      return shown(withLink(model, action.link, { ...link, ...changed }), action.link, "200");
    }
    case "updateManagedShareLink":
      return shown(withLink(model, action.link, { ...link, ...action.settings }), action.link, "200");
    case "createRedemption":
      return redeem(model, action.link, link, action.key);
    default:
      return shown(model, action.link, "200");
  }
}

function redeem(model: Model, number: number, link: Link, key: string | undefined): Step {
  const isOpen = link.type === "LINK" || link.allowAllOrigins;
  if (!isOpen) return [model, ["origin_not_allowed"]];
  const status = statusOf(link);
  const isReplay = key !== undefined && link.keys.includes(key);
  if (isReplay && (status === "live" || status === "exhausted")) return [model, ["201", "replayed"]];
  if (status !== "live") return [model, [`share_link_${status}`]];
  const keys = key === undefined ? link.keys : [...link.keys, key];
  return [withLink(model, number, { ...link, usageCount: link.usageCount + 1, keys }), ["201", "counted"]];
}

function create(model: Model, { link, persona }: { link: number; persona: number }, settings: Settings): Step {
  if (!(persona in model.personas)) return [model, ["persona_not_found"]];
  return shown(withLink(laidAside(model, link), link, { ...FRESH, ...settings, persona }), link, "201");
}

/** A link whose number is given to another one still exists, but nobody speaks of it any more. */
function laidAside(model: Model, number: number): Model {
  const { [number]: former, ...links } = model.links;
  if (!former) return model;
  return { ...model, links: { ...links, [Math.min(0, ...Object.keys(model.links).map(Number)) - 1]: former } };
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

/** A link that becomes primary is the persona's only one. */
function withLink(model: Model, number: number, link: Link): Model {
  const others = Object.entries(model.links).map(([key, other]) => {
    return [key, link.isPrimary && other.persona === link.persona ? { ...other, isPrimary: false } : other];
  });
  return { ...model, links: { ...Object.fromEntries(others), [number]: link } };
}

function shown(model: Model, number: number, verdict: string): Step {
  const { type, usageLimit, usageCount, enabled, allowAllOrigins, isPrimary } = model.links[number] as Link;
  return [model, [verdict, { type, usageLimit, usageCount, enabled, allowAllOrigins, isPrimary }]];
}
