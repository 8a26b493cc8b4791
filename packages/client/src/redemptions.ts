import type { CreateRedemption, Redemption } from "@share-links/types";
import type { Call } from "./call.ts";
import { createRedemption } from "./generated/operations.ts";
import type { RedemptionOptions } from "./options.ts";

/** What a visitor's page calls, without an API key. */
export interface Redemptions {
  /** Counts one use and says what it opens; without `idempotencyKey` every call is a use. */
  create(body: CreateRedemption, options?: RedemptionOptions): Promise<Redemption>;
}

/** The methods of `client.public.redemptions`. */
export function redemptions(call: Call): Redemptions {
  return {
    create: (body, options) => {
      const key = options?.idempotencyKey;
      return call(createRedemption, { header: key === undefined ? key : { "idempotency-key": key }, body }, options);
    },
  };
}
