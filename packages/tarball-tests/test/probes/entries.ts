import { createClient, createFetch, type RequestMismatchError, type ResponseMismatchError } from "@share-links/client";
import { decodeDates, encodeDates } from "@share-links/client/dates";
import { createClient as createHostedClient } from "@share-links/client/hosted";
import { createClient as createOpenapiClient } from "@share-links/client/openapi-fetch";
import { createQueries } from "@share-links/client/tanstack-query";
import { frameUrl, shareUrl } from "@share-links/client/urls";
import { standardSchemas } from "@share-links/client/validate";
import { verifyWebhook, type WebhookVerificationError } from "@share-links/client/webhooks";
import type { CreateShareLink, ShareLink } from "@share-links/types";
import { requestSchemas, responseSchemas } from "@share-links/validation";
import { shareLinkSchema } from "@share-links/validation/json-schema";
import { codePointLength } from "@share-links/validation/runtime";

/** The input of the entries: the hosted API, a request to it with its answer, and a request to a webhook. */
export interface EntriesInput {
  readonly baseUrl: string;
  readonly apiKey: string;
  readonly id: string;
  readonly body: CreateShareLink;
  readonly link: ShareLink;
  readonly event: { readonly payload: string; readonly headers: Record<string, string>; readonly secret: string };
}

/** Uses every entry except those that only re-export a package, and returns the results. */
export async function run({ id, body, link, event, ...hosted }: EntriesInput) {
  const options = { ...hosted, allowBrowser: "document" in globalThis };
  const client = createClient(options);
  return {
    webhooks: await webhooks(event),
    validate: await validate(client, body, link),
    dates: { areDates: decodeDates(link).createdAt instanceof Date, encoded: encodeDates(decodeDates(link)) },
    urls: [shareUrl, frameUrl].map((url) => url(link, { publicUrl: "https://share.example/" })),
    queries: await queries(client, id, body),
    hosted: await hostedContract(options, id),
    openapiFetch: await openapiFetch(options, id),
    jsonSchema: jsonSchema(link),
    length: codePointLength("𝒳"),
  };
}

async function webhooks({ payload, headers, secret }: EntriesInput["event"]) {
  const { type } = await verifyWebhook(payload, new Headers(headers), secret);
  const ofBytes = await verifyWebhook(new TextEncoder().encode(payload), headers, secret);
  const tampered = await verifyWebhook(payload.replace("used", "made"), headers, secret).catch(
    ({ name, code }: WebhookVerificationError) => [name, code],
  );
  return { type, isSame: ofBytes.type === type, tampered };
}

async function validate(client: ReturnType<typeof createClient>, body: CreateShareLink, link: ShareLink) {
  const schemas = standardSchemas({ requests: requestSchemas, responses: responseSchemas });
  const misfit = { ...link, usageCount: "0" };
  const drifted = client.withOptions({ schemas, fetch: () => Response.json(misfit, { status: 201 }) });
  const told = ({ name, issues }: RequestMismatchError | ResponseMismatchError) => [name, issues[0]?.path];
  return {
    fitting: await client.withOptions({ schemas }).shareLinks.create(body),
    request: await client.withOptions({ schemas }).shareLinks.create({ personaId: "x" }).catch(told),
    response: await drifted.shareLinks.create(body).catch(told),
  };
}

async function queries(client: ReturnType<typeof createClient>, id: string, body: CreateShareLink) {
  const { getShareLink, createShareLink } = createQueries(client);
  const { signal } = new AbortController();
  return [await getShareLink(id).queryFn({ signal }), await createShareLink().mutationFn(body)];
}

async function hostedContract(options: object, id: string) {
  const client = createHostedClient({ ...options, apiKey: "another-key-than-the-right-one" }).withOptions(options);
  return { members: Object.keys(client).sort(), link: await client.shareLinks.get(id) };
}

async function openapiFetch(options: object, id: string) {
  const params = { path: { id } };
  const got = await createOpenapiClient(options).GET("/v1/share-links/{id}", { params });
  const response = await createFetch(options)(`/v1/share-links/${id}`);
  return [got.status, got.data, await response.json()];
}

function jsonSchema(link: ShareLink) {
  const { type, required } = shareLinkSchema["~standard"].jsonSchema.input({ target: "draft-2020-12" });
  return { fits: shareLinkSchema.is(link), refuses: !shareLinkSchema.is({}), type, required };
}
