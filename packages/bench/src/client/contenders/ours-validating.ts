import { createClient } from "@share-links/client/hosted";
import { standardSchemas } from "@share-links/client/validate";
import {
  createShareLinkRequestSchema,
  getShareLinkRequestSchema,
  personaShareLinkSchema,
  shareLinkSchema,
} from "@share-links/validation";
import type { Calls, CallsOptions } from "../calls.ts";

/** The same, but the client's own option validates every request and every answer of the two calls. */
export function calls({ baseUrl, apiKey, fetch }: CallsOptions): Calls {
  const { shareLinks } = createClient({ baseUrl, apiKey, fetch, validate: "error", schemas: standardSchemas(SCHEMAS) });
  return { get: (id) => shareLinks.get(id), create: (body) => shareLinks.create(body) };
}

const SCHEMAS = {
  requests: { getShareLink: getShareLinkRequestSchema, createShareLink: createShareLinkRequestSchema },
  responses: { getShareLink: { 200: personaShareLinkSchema }, createShareLink: { 201: shareLinkSchema } },
};
