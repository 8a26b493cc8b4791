import { createClient } from "@share-links/client";
import { personaShareLinkSchema, shareLinkSchema } from "@share-links/validation";
import type { Calls, CallsOptions } from "../calls.ts";

/** The same with every answer checked by `@share-links/validation`. */
export function calls({ baseUrl, apiKey, fetch }: CallsOptions): Calls {
  const { shareLinks } = createClient({ baseUrl, apiKey, fetch });
  return {
    async get(id) {
      const link = await shareLinks.get(id);
      if (!personaShareLinkSchema.is(link)) throw new Error("the answer does not fit");
      return link;
    },
    async create(body) {
      const link = await shareLinks.create(body);
      if (!shareLinkSchema.is(link)) throw new Error("the answer does not fit");
      return link;
    },
  };
}
