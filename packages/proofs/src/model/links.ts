import type { ShareLinkStatus } from "@share-links/types";
import { toldOfDelete } from "./access.ts";
import type { LinkAction, Settings } from "./actions.ts";
import type { Model, Step } from "./model.ts";
import { put, without } from "./numbered.ts";

/** A link as it should be. */
export interface Link {
  readonly token: string | undefined;
  readonly persona: number;
  readonly type: "LINK" | "PLAYER_EMBED";
  readonly usageLimit: number | null;
  readonly usageCount: number;
  readonly expiry: "past" | "future" | "never";
  readonly enabled: boolean;
  readonly allowAllOrigins: boolean;
  readonly isPrimary: boolean;
  /** The idempotency keys of granted uses. */
  readonly keys: readonly string[];
}

const FRESH: Omit<Link, "persona" | "token"> = {
  type: "LINK",
  usageLimit: 10,
  usageCount: 0,
  expiry: "future",
  enabled: true,
  allowAllOrigins: false,
  isPrimary: false,
  keys: [],
};

/** What a call that creates a link or is about one changes, and its answer. */
export function onLink(model: Model, action: LinkAction): Step {
  if (action.do === "createShareLink")
    return create(model, action, action.usageLimit === undefined ? {} : { usageLimit: action.usageLimit });
  if (action.do === "createManagedShareLink") return create(model, action, action.settings);
  const link = model.links[action.link];
  if (action.do === "getSharePage" || action.do === "getFramePage") return [model, [pageStatus(link, action.token)]];
  if (!link) return [model, ["share_link_not_found"]];
  switch (action.do) {
    case "deleteShareLink": {
      const links = without(model.links, action.link);
      return [toldOfDelete(audited({ ...model, links }, action.link)), ["200"]];
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
    case "rotateShareLink":
      return shown(
        audited(withLink(model, action.link, { ...link, token: action.token, keys: [] }), action.link),
        action.link,
        "200",
      );
    case "createRedemption":
      return redeem(model, action, link);
    case "listShareLinkUses":
      return [model, ["200", link.usageCount]];
    default:
      return shown(model, action.link, "200");
  }
}

function redeem(model: Model, action: LinkAction & { do: "createRedemption" }, link: Link): Step {
  const { key, token } = action;
  if (token !== link.token) return [model, ["share_link_not_found"]];
  const isOpen = link.type === "LINK" || link.allowAllOrigins;
  if (!isOpen) return [model, ["origin_not_allowed"]];
  const status = statusOf(link);
  const isReplay = key !== undefined && link.keys.includes(key);
  if (isReplay && (status === "live" || status === "exhausted")) return [model, ["201", "replayed"]];
  if (status !== "live") return [model, [`share_link_${status}`]];
  const keys = key === undefined ? link.keys : [...link.keys, key];
  return [withLink(model, action.link, { ...link, usageCount: link.usageCount + 1, keys }), ["201", "counted"]];
}

/** The status of a link's page, which tells nothing more. To open it changes nothing. */
function pageStatus(link: Link | undefined, token: string | undefined): string {
  if (!link || token !== link.token) return "404";
  return { live: "200", disabled: "403", expired: "410", exhausted: "410" }[statusOf(link)];
}

/** What would happen to a use of this link. */
function statusOf({ enabled, expiry, usageLimit, usageCount }: Link): ShareLinkStatus {
  if (!enabled) return "disabled";
  if (expiry === "past") return "expired";
  return usageLimit !== null && usageCount >= usageLimit ? "exhausted" : "live";
}

function create(
  model: Model,
  { link, persona, token }: { link: number; persona: number; token?: string },
  settings: Settings,
): Step {
  if (!(persona in model.personas)) return [model, ["persona_not_found"]];
  const made = { ...FRESH, ...settings, persona, token };
  const all = { ...model, links: put(model.links, link, made), audited: { ...model.audited, [link]: 1 } };
  return shown(withLink(all, link, made), link, "201");
}

function audited(model: Model, link: number): Model {
  return { ...model, audited: { ...model.audited, [link]: (model.audited[link] ?? 0) + 1 } };
}

/** Makes a link its persona's only primary link. */
function withLink(model: Model, number: number, link: Link): Model {
  const others = Object.entries(model.links).map(([key, other]) => {
    return [key, link.isPrimary && other.persona === link.persona ? { ...other, isPrimary: false } : other];
  });
  return { ...model, links: { ...Object.fromEntries(others), [number]: link } };
}

function shown(model: Model, number: number, verdict: string): Step {
  const { token, type, usageLimit, usageCount, enabled, allowAllOrigins, isPrimary } = model.links[number] as Link;
  return [model, [verdict, { token, type, usageLimit, usageCount, enabled, allowAllOrigins, isPrimary }]];
}
