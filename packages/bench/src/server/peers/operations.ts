import type { Context } from "@share-links/server/src/context.ts";
import { routes } from "@share-links/server/src/routes.ts";
import { authenticate } from "@share-links/server/src/rules/api-keys.ts";

/** What a plain server answers with. */
export interface Answer {
  readonly status: number;
  readonly body: unknown;
}

/** The three measured operations, with the same SQL and the same answers as ours; nothing is checked but the key. */
export interface PlainOperations {
  get(authorization: string | undefined, id: string): Promise<Answer>;
  create(authorization: string | undefined, body: { personaId: string }): Promise<Answer>;
  redeem(body: { token: string }): Promise<Answer>;
}

/** The operations over a plain driver. */
export function plainOperations(context: Context): PlainOperations {
  return {
    async get(authorization, id) {
      const caller = await authenticate(context, authorization);
      return routes.getShareLink({ path: { id }, query: {}, caller } as never, context);
    },
    async create(authorization, body) {
      const caller = await authenticate(context, authorization);
      const filled = { expiresInHours: 168, usageLimit: 10, ...body };
      return routes.createShareLink({ body: filled, query: {}, header: {}, caller } as never, context);
    },
    redeem: (body) => routes.createRedemption({ body, query: {}, header: {} } as never, context),
  };
}
