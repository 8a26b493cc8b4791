import { issueApiKey } from "../operations/api-keys.ts";
import { createPersona } from "../operations/personas.ts";
import { write } from "../pipeline/carry-out.ts";
import { PERMISSIONS } from "../secrets/api-keys.ts";
import { newId } from "../secrets/random.ts";
import { insertOrganization, listOrganizations } from "../store/organizations.ts";
import { row, type Sql, type Work } from "../store/sql.ts";

/** What the first start creates besides the organisation "default". Without a key or a persona, it chooses one. */
export interface FirstStartOptions {
  apiKey: string | undefined;
  persona: { id: string; name: string } | undefined;
  /** Keeps a key that was chosen, before anything is committed: if this fails, nothing is left behind. */
  keep?: (apiKey: string) => void;
}

/** What the first start created. `apiKey` is null if the operator gave it and so knows it. */
export interface FirstStart {
  organizationId: string;
  apiKey: string | null;
  persona: { id: string; name: string };
}

/** Creates an organisation, a key with every permission and a persona, all or nothing, if the database has no organisation yet. Otherwise gives null. */
export function firstStart(sql: Sql, options: FirstStartOptions): Promise<FirstStart | null> {
  return write(createFirstThings)(options, { sql });
}

function* createFirstThings(options: FirstStartOptions): Work<FirstStart | null> {
  if (yield* row(listOrganizations())) return null;
  const organization = yield* row(insertOrganization(newId(), "default"));
  // Another process started on the same database at the same time and was first.
  if (!organization) return null;
  const author = { organizationId: organization.id, by: "service" } as const;
  const { key } = yield* issueApiKey(author, {
    name: "first key",
    permissions: PERMISSIONS,
    expires_at: null,
    secret: options.apiKey,
  });
  if (options.apiKey === undefined) options.keep?.(key);
  const { body: persona } = yield* createPersona({ body: options.persona ?? { name: "Ada" } }, { author });
  return {
    organizationId: organization.id,
    apiKey: options.apiKey === undefined ? key : null,
    persona: { id: persona.id, name: persona.name },
  };
}
