import { type Statement, sql } from "./sql.ts";

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
