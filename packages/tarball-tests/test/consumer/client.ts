import { ApiError, type Client, type ClientOptions, createClient } from "@share-links/client";
import type { DeleteShareLinkResult, ProblemCode, ShareLink } from "@share-links/types";
import type { Holds, Same } from "./equal.js";

type Reply<Method extends (...input: never[]) => unknown> = Awaited<ReturnType<Method>>;
type ShareLinks = Client["shareLinks"];

export type Claims = [
  Holds<Same<Reply<ShareLinks["create"]>, ShareLink>>,
  Holds<Same<Reply<ShareLinks["delete"]>, DeleteShareLinkResult>>,
  Holds<Same<Reply<ShareLinks["get"]>["organizationId"], string>>,
  Holds<Same<Reply<Client["manage"]["personas"]["delete"]>, void>>,
];

const options: ClientOptions = { apiKey: undefined, fetch: (url, { method }) => new Response(`${method} ${url}`) };
const client: Client = createClient(options);
// @ts-expect-error personaId is required
void client.shareLinks.create({ usageLimit: 3 });
// @ts-expect-error only the managed surface has this setting
void client.shareLinks.update("", { enabled: false });
// @ts-expect-error an id is a text
void client.shareLinks.get(7);
// @ts-expect-error a key is a text
createClient({ apiKey: 7 });

export function codeOf(error: unknown): string | undefined {
  if (!(error instanceof ApiError)) return undefined;
  const known: ProblemCode = "share_link_not_found";
  return error.code === known ? `${error.status}` : error.code;
}
