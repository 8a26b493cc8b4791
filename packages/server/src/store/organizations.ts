import { nameOf } from "./names.ts";
import { type Sql, type Statement, sql } from "./sql.ts";

/** A tenant: everything else belongs to one. */
export interface OrganizationRow {
  id: string;
  name: string;
  created_at: number;
}

/** Inserts an organisation; gives no row when the name is taken. */
export function insertOrganization(id: string, name: string): Statement<OrganizationRow> {
  return sql`INSERT INTO organizations (id, name, created_at) VALUES (${id}, ${name}, now_ms())
    ON CONFLICT (name) DO NOTHING RETURNING id, name, created_at`;
}

/** Every organisation, oldest first. */
export function listOrganizations(): Statement<OrganizationRow> {
  return sql`SELECT id, name, created_at FROM organizations ORDER BY created_at, id`;
}

/** The organisation with this id or this name. */
export function findOrganization(idOrName: string): Statement<OrganizationRow> {
  return sql`SELECT id, name, created_at FROM organizations WHERE id = ${idOrName} OR name = ${idOrName}`;
}

/** Holds an organisation's row until the unit of work ends, so that what it has can be counted. */
export function holdOrganization(id: string): Statement {
  return sql`UPDATE organizations SET name = name WHERE id = ${id}`;
}

/** Renames an organisation; gives no row when there is none with this id, or when another one has the name. */
export function renameOrganization(id: string, name: string): Statement<OrganizationRow> {
  return sql`UPDATE organizations SET name = ${name} WHERE id = ${id}
    AND NOT EXISTS (SELECT 1 FROM organizations WHERE name = ${name} AND id <> ${id}) RETURNING id, name, created_at`;
}

/**
 * Deletes an organisation with everything of it, statement by statement. Of its links only what must never be issued again is kept.
 * The first statement holds the organisation, so that nothing new refers to it meanwhile.
 */
export function deleteOrganization(id: string, dialect: Sql["dialect"]): Statement[] {
  const links = sql`SELECT id FROM share_links WHERE organization_id = ${id}`;
  const ofOrganization = (table: string) => sql`DELETE FROM ${nameOf(table)} WHERE organization_id = ${id}`;
  return [
    dialect === "postgres" ? sql`SELECT id FROM organizations WHERE id = ${id} FOR UPDATE` : holdOrganization(id),
    // Their deliveries and queues go with them.
    ofOrganization("webhooks"),
    sql`DELETE FROM redemption_keys WHERE share_link_id IN (${links})`,
    sql`DELETE FROM use_events WHERE share_link_id IN (${links})`,
    sql`INSERT INTO purged_share_links (id, token_hash) SELECT id, token_hash FROM share_links WHERE organization_id = ${id}`,
    ...["share_links", "share_link_groups", "personas", "api_keys", "kept_replies", "audit_events"].map(ofOrganization),
    sql`DELETE FROM settings WHERE name LIKE ${`import ${id} %`}`,
    sql`DELETE FROM organizations WHERE id = ${id}`,
  ];
}
