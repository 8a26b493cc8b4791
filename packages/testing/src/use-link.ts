import type { HttpRequest } from "@share-links/server/src/embedded/embedded.ts";
import type { Problem, Redemption } from "@share-links/types";
import type { Core } from "./core.ts";
import { UseRefused } from "./emulator.ts";
import { parsedBody } from "./http-messages.ts";

/** Uses a link as a visitor of its page does, also from a site that may embed it. It is no request of the test, so it isn't recorded and meets no fault. */
export async function useLink(
  core: Core,
  idOrToken: string,
  { idempotencyKey }: { idempotencyKey?: string } = {},
): Promise<Redemption> {
  const link = core.look.links().find(({ id, token }) => id === idOrToken.toLowerCase() || token === idOrToken);
  const nonce = link && core.service.nonceOf(core.organizationId, link.id);
  const { status, body } = await core.run(() =>
    core.service.app.handle(redemptionRequest({ token: link?.token ?? idOrToken, nonce }, idempotencyKey)),
  );
  await core.settle();
  if (status === 201) return parsedBody(body) as Redemption;
  throw new UseRefused(status, parsedBody(body) as Problem);
}

function redemptionRequest(body: object, idempotencyKey: string | undefined): HttpRequest {
  const headers = new Map([["content-type", "application/json"]]);
  if (idempotencyKey !== undefined) headers.set("idempotency-key", idempotencyKey);
  return {
    ...{ method: "POST", path: "/public/v1/redemptions", query: "", peerAddress: undefined },
    header: (name) => headers.get(name),
    readBody: () => Buffer.from(JSON.stringify(body)),
  };
}
