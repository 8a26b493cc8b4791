import { randomUUIDv7 } from "node:crypto";
import { insertOrganization, listOrganizations } from "../store/organizations.ts";
import { row, type Sql } from "../store/sql.ts";
import { issueApiKey, PERMISSIONS } from "./api-keys.ts";
import { createPersona } from "./personas.ts";

/** What the first start makes besides the organisation "default"; what is not given is chosen. */
export interface FirstStartOptions {
  apiKey: string | undefined;
  persona: { id: string; name: string } | undefined;
  /** Keeps a key that was chosen, before anything else is: what fails here leaves nothing behind. */
  keep?: (apiKey: string) => void;
}

/** What the first start made. `apiKey` is null when the operator gave it and so knows it. */
export interface FirstStart {
  organizationId: string;
  apiKey: string | null;
  persona: { id: string; name: string };
}

/** In a database without an organisation: makes one, a key with every permission, and a persona, all or nothing. Later: null. */
export function firstStart(sql: Sql, options: FirstStartOptions): Promise<FirstStart | null> {
  return sql.write(function* () {
    if (yield* row(listOrganizations())) return null;
    const organization = yield* row(insertOrganization(randomUUIDv7(), "default"));
    // Of two processes that start at once on one database, the other one was first.
    if (!organization) return null;
    const author = { organizationId: organization.id, by: "service" } as const;
    const key = yield* issueApiKey(author, {
      name: "first key",
      permissions: PERMISSIONS,
      expires_at: null,
      secret: options.apiKey,
    });
    if (options.apiKey === undefined) options.keep?.(key.secret);
    const { id, name } = yield* createPersona(author, options.persona ?? { name: "Ada" });
    return {
      organizationId: organization.id,
      apiKey: options.apiKey === undefined ? key.secret : null,
      persona: { id, name },
    };
  });
}
