import { Refusal } from "../refusal.ts";
import type { Route } from "../route.ts";
import { redeem } from "../rules/redemptions.ts";

/** Counts one use of a link, for whoever has its token. A browser's prefetch is not a visitor's gesture. */
export const createRedemption: Route<"createRedemption"> = async ({ header, body }, context) => {
  const purposes = [header["sec-purpose"], header.purpose, header["x-moz"]];
  if (purposes.some((purpose) => purpose && /prefetch/i.test(purpose))) throw new Refusal("prefetch_refused");
  const attempt = { ...body, idempotencyKey: header["idempotency-key"] };
  const { redemption, replayed } = await redeem(context, attempt);
  return { status: 201, body: redemption, headers: replayed ? { "Idempotent-Replayed": "true" } : {} };
};
