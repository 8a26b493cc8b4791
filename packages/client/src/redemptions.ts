import type { CreateRedemption, Redemption } from "@share-links/types";
import type { ApiPromise } from "./api-promise.ts";
import type { OperationLines } from "./operation.ts";
import type { OptionsOf } from "./options.ts";

/** What a visitor's page calls, without an API key. */
export interface Redemptions {
  /** Counts one use and says what it opens; calls with the same `idempotencyKey` count once, any other call is a use of its own. */
  create(body: CreateRedemption, options?: OptionsOf<"createRedemption">): ApiPromise<Redemption, "createRedemption">;
}

/** The operations of `client.public.redemptions`. */
export const redemptions: OperationLines<Redemptions> = {
  create: "createRedemption POST /public/v1/redemptions 201 json idempotent",
};
