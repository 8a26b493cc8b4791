import { type Client, createClient, type Hooks, type Middleware } from "@share-links/client";
import { decodeDates, encodeDates } from "@share-links/client/dates";
import { createClient as createHostedClient, type HostedClient } from "@share-links/client/hosted";
import { createQueries } from "@share-links/client/tanstack-query";
import { frameUrl, shareUrl } from "@share-links/client/urls";
import { type AnySchema, standardSchemas } from "@share-links/client/validate";
import { verifyWebhook, WebhookVerificationError } from "@share-links/client/webhooks";
import type { PersonaShareLink, ShareLinkEvent, UpdateManagedShareLink } from "@share-links/types";
import { requestSchemas, responseSchemas, shareLinkSchema } from "@share-links/validation";
import { codePointLength } from "@share-links/validation/runtime";
import type { QueryClient } from "@tanstack/query-core";
import type { Holds, Same } from "./equal.js";

const middleware: Middleware = async (request, next, { attempt }) => (attempt > 3 ? new Response() : next(request));
const hooks: Hooks = { onRetry: ({ delayMs, operationId }) => void `${operationId} ${delayMs}` };
const schemas = standardSchemas({ requests: requestSchemas, responses: responseSchemas });
const client: Client = createClient({
  apiKey: async ({ signal }) => `${signal.aborted}`,
  middleware: [middleware],
  hooks,
  schemas,
});
const ours: AnySchema = shareLinkSchema;
export const checked = client.withOptions({
  schemas: standardSchemas({ responses: { createShareLink: { 201: ours } } }),
});

export const hosted: HostedClient = createHostedClient({ schemas }).withOptions({ hooks });
// @ts-expect-error the hosted API has nothing to manage
hosted.manage;

export async function postpone(id: string): Promise<UpdateManagedShareLink> {
  const { expiresAt, createdAt } = decodeDates(await client.manage.shareLinks.get(id));
  const dates: [Date | null, Date] = [expiresAt, createdAt];
  return encodeDates({ expiresAt: dates[0] });
}

const { getShareLink, createShareLink, listShareLinksPages } = createQueries(client);
type Data = Awaited<ReturnType<ReturnType<typeof getShareLink>["queryFn"]>>;
export type Claims = [
  Holds<Same<Data, PersonaShareLink>>,
  Holds<Same<HostedClient["shareLinks"], Client["shareLinks"]>>,
  Holds<Same<Parameters<ReturnType<typeof createShareLink>["mutationFn"]>[0]["personaId"], string>>,
  Holds<Same<ReturnType<ReturnType<typeof listShareLinksPages>["getNextPageParam"]>, number | null>>,
];
// @ts-expect-error an id is a text
getShareLink(7);

/** The type of a key determines the type of the data under it. */
export function usesOf(cache: QueryClient, id: string): number | undefined {
  return cache.getQueryData(getShareLink(id).queryKey)?.usageCount;
}

export const urls = [shareUrl, frameUrl].map((url) => url({ token: "" }, { publicUrl: "https://share.example" }));

export async function receive(request: Request): Promise<ShareLinkEvent | string> {
  try {
    return await verifyWebhook(await request.text(), request.headers, "whsec_");
  } catch (error) {
    return error instanceof WebhookVerificationError ? error.code : "";
  }
}

export const lengths: number[] = ["𝒳"].map((text) => codePointLength(text));
