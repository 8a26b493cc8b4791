import { nameOf } from "./names.ts";
import { type Sql, type Statement, sql } from "./sql.ts";
import { keepTombstonesOf } from "./tombstones.ts";

/** A tenant. Everything else belongs to one. */
export interface OrganizationRow {
  id: string;
  name: string;
  created_at: number;
}

/** Inserts an organisation; gives no row if the name is taken. */
export function insertOrganization(id: string, name: string): Statement<OrganizationRow> {
  return sql`INSERT INTO organizations (id, name, created_at) VALUES (${id}, ${name}, now_ms())
    ON CONFLICT (name) DO NOTHING RETURNING id, name, created_at`;
}

/** Lists every organisation, oldest first. */
export function listOrganizations(): Statement<OrganizationRow> {
  return sql`SELECT id, name, created_at FROM organizations ORDER BY created_at, id`;
}

/** Finds the organisation with this id or this name. */
export function findOrganization(idOrName: string): Statement<OrganizationRow> {
  return sql`SELECT id, name, created_at FROM organizations WHERE id = ${idOrName} OR name = ${idOrName}`;
}

/** Locks an organisation's row until the transaction ends, so that what it has can be counted. */
export function holdOrganization(id: string): Statement {
  return sql`UPDATE organizations SET name = name WHERE id = ${id}`;
}

/** Renames an organisation; gives no row if there is none with this id, or if another one has the name. */
export function renameOrganization(id: string, name: string): Statement<OrganizationRow> {
  return sql`UPDATE organizations SET name = ${name} WHERE id = ${id}
    AND NOT EXISTS (SELECT 1 FROM organizations WHERE name = ${name} AND id <> ${id}) RETURNING id, name, created_at`;
}

/**
 * The statements that delete an organisation with everything in it. Only the ids and the token hashes of its links are
 * kept, because they may never be issued again. The first statement locks the organisation, so that nothing new refers to
 * it meanwhile.
 */
export function deleteOrganization(id: string, dialect: Sql["dialect"]): Statement[] {
  const links = sql`SELECT id FROM share_links WHERE organization_id = ${id}`;
  const ofOrganization = (table: string) => sql`DELETE FROM ${nameOf(table)} WHERE organization_id = ${id}`;
  return [
    dialect === "postgres" ? sql`SELECT id FROM organizations WHERE id = ${id} FOR UPDATE` : holdOrganization(id),
    // This also deletes their deliveries and queues.
    ofOrganization("webhooks"),
    sql`DELETE FROM persona_sessions WHERE share_link_id IN (${links})`,
    sql`DELETE FROM redemption_keys WHERE share_link_id IN (${links})`,
    sql`DELETE FROM use_events WHERE share_link_id IN (${links})`,
    keepTombstonesOf(id),
    ...[
      "share_links",
      "share_link_groups",
      "personas",
      "console_sessions",
      "api_keys",
      "kept_replies",
      "audit_events",
    ].map(ofOrganization),
    sql`DELETE FROM settings WHERE name LIKE ${`import ${id} %`}`,
    sql`DELETE FROM organizations WHERE id = ${id}`,
  ];
}
