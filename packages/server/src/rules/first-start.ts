import { randomUUIDv7 } from "node:crypto";
import { insertApiKey } from "../store/api-keys.ts";
import { insertOrganization, listOrganizations } from "../store/organizations.ts";
import { insertPersona } from "../store/personas.ts";
import { databaseTime, row, type Sql } from "../store/sql.ts";
import { makeApiKey, PERMISSIONS } from "./api-keys.ts";

/** What the first start makes besides the organisation "default"; what is not given is chosen. */
export interface FirstStartOptions {
  apiKey: string | undefined;
  persona: { id: string; name: string } | undefined;
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
    const now = yield* databaseTime();
    const organization = yield* row(insertOrganization(randomUUIDv7(), "default"));
    // Of two processes that start at once on one database, the other one was first.
    if (!organization) return null;
    const key = makeApiKey({
      organization_id: organization.id,
      name: "first key",
      permissions: PERMISSIONS,
      expires_at: null,
      secret: options.apiKey,
    });
    yield insertApiKey(key.row);
    const persona = options.persona ?? { id: randomUUIDv7(), name: "Ada" };
    yield insertPersona(organization.id, persona.id, now, { name: persona.name, description: null, image_url: null });
    return { organizationId: organization.id, apiKey: options.apiKey === undefined ? key.secret : null, persona };
  });
}
