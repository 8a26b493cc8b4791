import type { Context } from "@share-links/server/src/context.ts";
import { operations } from "@share-links/server/src/operations.ts";
import { authenticate } from "@share-links/server/src/secrets/api-keys.ts";

/** A plain server's answer. */
export interface Answer {
  readonly status: number;
  readonly body: unknown;
}

/** The three measured operations, with the same SQL and the same answers as ours. They check nothing except the key. */
export interface PlainOperations {
  get(authorization: string | undefined, id: string): Promise<Answer>;
  create(authorization: string | undefined, body: { personaId: string }): Promise<Answer>;
  redeem(body: { token: string }): Promise<Answer>;
}

/** The operations on a plain driver. */
export function plainOperations(context: Context): PlainOperations {
  return {
    async get(authorization, id) {
      const caller = await authenticate(context, authorization);
      return operations.getShareLink({ path: { id } }, { ...context, author: caller });
    },
    async create(authorization, body) {
      const caller = await authenticate(context, authorization);
      const filled = { expiresInHours: 168, usageLimit: 10, ...body };
      return operations.createShareLink({ body: filled }, { ...context, author: caller });
    },
    redeem: (body) => operations.createRedemption({ body, header: {} }, context),
  };
}
