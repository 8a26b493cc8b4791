// Fills a database with many share links, as they are after a long while: most of them expired, some disabled or used up.
// For tests and benchmarks of how the service behaves at a size; they are written past the API, yet just as it writes them.
import { randomUUIDv7 } from "node:crypto";
import { newShareToken } from "./src/secrets/tokens.ts";
import type { Vault } from "./src/secrets/vault.ts";
import { insertOrganization } from "./src/store/organizations.ts";
import { insertPersona } from "./src/store/personas.ts";
import { countIntoGroup } from "./src/store/share-link-groups.ts";
import { join, type Sql, type SqlValue, sql, type Work } from "./src/store/sql.ts";
import { fold } from "./src/values/text.ts";

/** How much there is to be in the one large organisation, and how many others of two links each beside it. */
export interface Filling {
  organizationId: string;
  links: number;
  /** Each with a name of its own, such as `Persona 7`; the links are shared out among them evenly. */
  personas: number;
  name?: string;
  otherOrganizations: number;
  /** Milliseconds since 1970: the links were made evenly over the year before. */
  now: number;
}

const PER_STATEMENT = 200;
const PER_UNIT = 5000;
const OTHERS_PER_UNIT = 200;
const WEEK_MS = 7 * 24 * 3_600_000;
const YEAR_MS = 365 * 24 * 3_600_000;
const TYPES = ["LINK", "LINK", "LINK", "LINK", "PLAYER_EMBED", "ORB_EMBED"];

/** Fills the database, besides what is there. */
export async function fill(store: Sql, vault: Vault, filling: Filling): Promise<void> {
  const { organizationId, links, personas, name = "Persona", otherOrganizations, now } = filling;
  const owners = await store.write(() => makeOwners(organizationId, personas, name, now));
  for (let made = 0; made < links; made += PER_UNIT) {
    const count = Math.min(PER_UNIT, links - made);
    await store.write(() => makeLinks(vault, owners, count, now - YEAR_MS * (1 - made / links), YEAR_MS / links, now));
  }
  for (let made = 0; made < otherOrganizations; made += OTHERS_PER_UNIT) {
    const count = Math.min(OTHERS_PER_UNIT, otherOrganizations - made);
    await store.write(function* () {
      for (let other = 0; other < count; other++) yield* makeOther(vault, now);
    });
  }
  await store.run(sql`UPDATE share_link_groups SET share_link_count =
    (SELECT count(*) FROM share_links WHERE group_id = share_link_groups.id AND deleted_at IS NULL)`);
  await store.run(sql`UPDATE personas SET share_link_count = coalesce((SELECT CAST(sum(share_link_count) AS INTEGER)
    FROM share_link_groups WHERE persona_id = personas.id AND organization_id = personas.organization_id), 0)`);
  await store.run(sql`ANALYZE`);
}

interface Owner {
  organizationId: string;
  personaId: string;
  name: string;
  groupId: string;
}

function* makeOther(vault: Vault, now: number): Work<void> {
  const id = randomUUIDv7();
  yield insertOrganization(id, `Organisation ${id}`);
  yield* makeLinks(vault, yield* makeOwners(id, 1, "Persona", now), 2, now - YEAR_MS, YEAR_MS / 2, now);
}

function* makeOwners(organizationId: string, count: number, nameOfAll: string, now: number): Work<Owner[]> {
  const owners: Owner[] = [];
  for (let index = 0; index < count; index++) {
    const [personaId, name] = [randomUUIDv7(), `${nameOfAll} ${index}`];
    yield insertPersona(organizationId, personaId, now, { name, description: null, image_url: null });
    const group = { organizationId, personaId, nameFolded: fold(name) };
    owners.push({ organizationId, personaId, name, groupId: yield* countIntoGroup(group, randomUUIDv7()) });
  }
  return owners;
}

function* makeLinks(
  vault: Vault,
  owners: readonly Owner[],
  count: number,
  from: number,
  stepMs: number,
  now: number,
): Work<void> {
  for (let made = 0; made < count; made += PER_STATEMENT) {
    const size = Math.min(PER_STATEMENT, count - made);
    const rows = Array.from({ length: size }, (_, index) => {
      const [owner, createdAt] = [
        owners[(made + index) % owners.length] as Owner,
        Math.floor(from + (made + index) * stepMs),
      ];
      return sql`(${join(
        linkOf(vault, owner, createdAt, made + index, now).map((value) => sql`${value}`),
        ", ",
      )})`;
    });
    yield sql`INSERT INTO share_links (id, organization_id, persona_id, persona_name, group_id, token_hash, token_sealed, type,
      expires_at, usage_limit, usage_count, allowed_origins, allow_all_origins, remove_watermark, enabled, is_primary, created_at,
      kept_status, kept_status_at, expiry_announced) VALUES ${join(rows, ", ")}`;
  }
}

function linkOf(vault: Vault, owner: Owner, createdAt: number, number: number, now: number): SqlValue[] {
  const [id, token] = [randomUUIDv7(), newShareToken()];
  const expiresAt = number % 5 === 0 ? null : createdAt + WEEK_MS;
  const enabled = number % 50 === 1 ? 0 : 1;
  const isSpent = number % 40 === 2;
  const status = !enabled
    ? "disabled"
    : expiresAt !== null && expiresAt <= now
      ? "expired"
      : isSpent
        ? "exhausted"
        : "live";
  return [
    ...[id, owner.organizationId, owner.personaId, owner.name, owner.groupId],
    ...[vault.hashToken(token), vault.sealToken(token, id), TYPES[number % TYPES.length] ?? "LINK"],
    ...[expiresAt, 10, isSpent ? 10 : 0, "[]", 0, 0, enabled, 0, createdAt, status, now],
    expiresAt !== null && expiresAt <= now ? expiresAt : null,
  ];
}
