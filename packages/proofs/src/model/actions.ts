import type { OperationId } from "@share-links/types";
import fc from "fast-check";

/** What is set of a link by one call; an expiry is well before or well after any test. */
export interface Settings {
  readonly type?: "LINK" | "PLAYER_EMBED";
  readonly usageLimit?: number | null;
  readonly expiry?: "past" | "future" | "never";
  readonly enabled?: boolean;
  readonly allowAllOrigins?: boolean;
  readonly isPrimary?: boolean;
}

/** What a call on a link's token was answered or sent: known once it was carried out, never drawn. */
interface WithToken {
  readonly token?: string;
}

/** One call; personas, links, keys and webhooks go by numbers of the test's own. */
export type Action =
  | { readonly do: "createPersona" | "updatePersona"; readonly persona: number; readonly name: string }
  | { readonly do: "getPersona" | "deletePersona"; readonly persona: number }
  | { readonly do: "listPersonas" }
  | LinkAction
  | { readonly do: "listShareLinks" | "listManagedShareLinks"; readonly persona: number }
  | { readonly do: "listAuditEvents"; readonly link: number }
  | AccessAction
  | { readonly do: "getLiveness" | "getReadiness" | "getMetrics" | "getOpenApiDocument" | "getDocs" };

/** A call that makes a link or is about one. */
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
      /** By the token before the latest that its caller knows. */
      readonly isFormer?: boolean;
    });

/** A call about who may call, and who is told. */
export type AccessAction =
  | { readonly do: "createApiKey" | "deleteApiKey"; readonly key: number }
  /** With a key it is that key that asks. */
  | { readonly do: "listApiKeys"; readonly key?: number }
  | { readonly do: "createWebhook" | "updateWebhook"; readonly webhook: number; readonly enabled: boolean }
  | {
      readonly do: "getWebhook" | "deleteWebhook" | "rotateWebhookSecret" | "replayWebhook" | "listWebhookDeliveries";
      readonly webhook: number;
    }
  | { readonly do: "listWebhooks" };

/** The personas that a test speaks of: so few that calls meet. */
export const PERSONAS = 2;
/** The keys and the webhooks, each. */
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
 * Calls of every operation on links below `links`; those that make something give it a number from `first` on, which
 * others do not know. Webhooks' deliveries are looked at only when nothing else happens at the same time: who is told of
 * a change is settled a moment before the change is seen.
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
  const drawn: { readonly [Id in OperationId]: fc.Arbitrary<object> } = {
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
  };
  const weighed = (Object.entries(drawn) as [OperationId, fc.Arbitrary<object>][])
    .filter(([id]) => isAlone || id !== "listWebhookDeliveries")
    .map(([id, members]) => ({
      weight: WEIGHTS[id] ?? 2,
      arbitrary: members.map((rest) => ({ do: id, ...rest }) as Action),
    }));
  return fc.oneof(...weighed);
}

/** What meets most often in life, and what is there only to be there. */
const WEIGHTS: { readonly [Id in OperationId]?: number } = {
  createRedemption: 12,
  updateManagedShareLink: 5,
  rotateShareLink: 4,
  getLiveness: 1,
  getReadiness: 1,
  getMetrics: 1,
  getOpenApiDocument: 1,
  getDocs: 1,
};
