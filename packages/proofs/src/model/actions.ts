import type { OperationId } from "@share-links/types";
import fc from "fast-check";

/** The settings that one call changes; an expiry is either long before or long after any test. */
export interface Settings {
  readonly type?: "LINK" | "PLAYER_EMBED";
  readonly usageLimit?: number | null;
  readonly expiry?: "past" | "future" | "never";
  readonly enabled?: boolean;
  readonly allowAllOrigins?: boolean;
  readonly isPrimary?: boolean;
}

/** The token that a call got or sent: it is recorded when the call is made, and never drawn. */
interface WithToken {
  readonly token?: string;
}

/** One call; personas, links, keys and webhooks have numbers that the test assigns. */
export type Action =
  | { readonly do: "createPersona" | "updatePersona"; readonly persona: number; readonly name: string }
  | { readonly do: "getPersona" | "deletePersona"; readonly persona: number }
  | { readonly do: "listPersonas" }
  | LinkAction
  | { readonly do: "listShareLinks" | "listManagedShareLinks"; readonly persona: number }
  | { readonly do: "listAuditEvents"; readonly link: number }
  | AccessAction
  | {
      readonly do:
        | "getLiveness"
        | "getReadiness"
        | "getMetrics"
        | "getOpenApiDocument"
        | "getDocs"
        | "getProviderScript";
    };

/** A call that creates a link or is about one. */
export type LinkAction =
  | (WithToken & {
      readonly do: "createShareLink";
      readonly link: number;
      readonly persona: number;
      readonly usageLimit?: number;
    })
  | (WithToken & {
      readonly do: "createManagedShareLink";
      readonly link: number;
      readonly persona: number;
      readonly settings: Settings;
    })
  | {
      readonly do: "getShareLink" | "getManagedShareLink" | "deleteShareLink" | "listShareLinkUses";
      readonly link: number;
    }
  | { readonly do: "updateShareLink"; readonly link: number; readonly usageLimit?: number; readonly isRenewed: boolean }
  | { readonly do: "updateManagedShareLink"; readonly link: number; readonly settings: Settings }
  | (WithToken & { readonly do: "rotateShareLink"; readonly link: number })
  | (WithToken & {
      readonly do: "createRedemption";
      readonly link: number;
      readonly key?: string;
      /** Uses the previous token instead of the latest one. */
      readonly isFormer?: boolean;
    });

/** A call about keys or webhooks. */
export type AccessAction =
  | { readonly do: "createApiKey" | "deleteApiKey"; readonly key: number }
  /** The key that makes the call, if it isn't the site's. */
  | { readonly do: "listApiKeys"; readonly key?: number }
  | { readonly do: "createWebhook" | "updateWebhook"; readonly webhook: number; readonly enabled: boolean }
  | {
      readonly do: "getWebhook" | "deleteWebhook" | "rotateWebhookSecret" | "replayWebhook" | "listWebhookDeliveries";
      readonly webhook: number;
    }
  | { readonly do: "listWebhooks" };

/** Every operation but those of the console's page, which needs a browser's session on an origin of its own. */
type Modelled = Exclude<OperationId, `${string}Console${string}`>;

/** The number of personas in a test, so small that calls often share one. */
export const PERSONAS = 2;
/** The number of keys, and of webhooks. */
const OTHERS = 2;

const limit = fc.integer({ min: 1, max: 3 });
const settings: fc.Arbitrary<Settings> = fc.record(
  {
    type: fc.constantFrom("LINK" as const, "PLAYER_EMBED" as const),
    usageLimit: fc.option(limit),
    expiry: fc.constantFrom("past" as const, "future" as const, "never" as const),
    enabled: fc.boolean(),
    allowAllOrigins: fc.boolean(),
    isPrimary: fc.boolean(),
  },
  { requiredKeys: [] },
);

/**
 * Draws calls of every operation on links with numbers below `links`; calls that create something number it from `first`
 * on, and other branches don't know these numbers. Deliveries are only listed if nothing else runs at the same time,
 * because a change decides its recipients a moment before the change is visible.
 */
export function actionsOf(
  links: number,
  first: number,
  { isAlone = false }: { isAlone?: boolean } = {},
): fc.Arbitrary<Action> {
  const persona = fc.nat(PERSONAS - 1);
  const link = fc.nat(links - 1);
  const other = fc.nat(OTHERS - 1);
  const fresh = (numbers: fc.Arbitrary<number>) => numbers.map((number) => first + number);
  const name = fc.constantFrom("Ada", "Grace");
  const key = fc.constantFrom("a", "b");
  const drawn: { readonly [Id in Modelled]: fc.Arbitrary<object> } = {
    createPersona: fc.record({ persona, name }),
    updatePersona: fc.record({ persona, name }),
    getPersona: fc.record({ persona }),
    deletePersona: fc.record({ persona }),
    listPersonas: fc.constant({}),
    createShareLink: fc.record(
      { link: fresh(link), persona, usageLimit: limit },
      { requiredKeys: ["link", "persona"] },
    ),
    createManagedShareLink: fc.record({ link: fresh(link), persona, settings }),
    getShareLink: fc.record({ link }),
    getManagedShareLink: fc.record({ link }),
    deleteShareLink: fc.record({ link }),
    updateShareLink: fc.record(
      { link, usageLimit: limit, isRenewed: fc.boolean() },
      { requiredKeys: ["link", "isRenewed"] },
    ),
    updateManagedShareLink: fc.record({ link, settings }),
    rotateShareLink: fc.record({ link }),
    listShareLinkUses: fc.record({ link }),
    listShareLinks: fc.record({ persona }),
    listManagedShareLinks: fc.record({ persona }),
    createRedemption: fc.record({ link, key, isFormer: fc.boolean() }, { requiredKeys: ["link"] }),
    createApiKey: fc.record({ key: fresh(other) }),
    deleteApiKey: fc.record({ key: other }),
    listApiKeys: fc.record({ key: other }, { requiredKeys: [] }),
    createWebhook: fc.record({ webhook: fresh(other), enabled: fc.boolean() }),
    updateWebhook: fc.record({ webhook: other, enabled: fc.boolean() }),
    getWebhook: fc.record({ webhook: other }),
    deleteWebhook: fc.record({ webhook: other }),
    rotateWebhookSecret: fc.record({ webhook: other }),
    replayWebhook: fc.record({ webhook: other }),
    listWebhookDeliveries: fc.record({ webhook: other }),
    listWebhooks: fc.constant({}),
    listAuditEvents: fc.record({ link }),
    getLiveness: fc.constant({}),
    getReadiness: fc.constant({}),
    getMetrics: fc.constant({}),
    getOpenApiDocument: fc.constant({}),
    getDocs: fc.constant({}),
    getProviderScript: fc.constant({}),
  };
  const weighed = (Object.entries(drawn) as [Modelled, fc.Arbitrary<object>][])
    .filter(([id]) => isAlone || id !== "listWebhookDeliveries")
    .map(([id, members]) => ({
      weight: WEIGHTS[id] ?? 2,
      arbitrary: members.map((rest) => ({ do: id, ...rest }) as Action),
    }));
  return fc.oneof(...weighed);
}

/** Mostly calls that often meet in practice, and rarely those that are only there to cover every operation. */
const WEIGHTS: { readonly [Id in Modelled]?: number } = {
  createRedemption: 12,
  updateManagedShareLink: 5,
  rotateShareLink: 4,
  getLiveness: 1,
  getReadiness: 1,
  getMetrics: 1,
  getOpenApiDocument: 1,
  getDocs: 1,
  getProviderScript: 1,
};
