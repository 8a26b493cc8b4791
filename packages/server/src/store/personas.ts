import { andAfter, type ListPosition } from "./list-position.ts";
import { type Statement, sql } from "./sql.ts";

/** A persona; times in milliseconds since 1970. */
export interface PersonaRow {
  id: string;
  name: string;
  description: string | null;
  image_url: string | null;
  created_at: number;
  updated_at: number;
}

/** What a caller can set of a persona. */
export type PersonaValues = Pick<PersonaRow, "name" | "description" | "image_url">;

const COLUMNS = sql`id, name, description, image_url, created_at, updated_at`;

/** Inserts a persona; gives no row if the organisation has one with this id. */
export function insertPersona(
  organizationId: string,
  id: string,
  now: number,
  values: PersonaValues,
): Statement<PersonaRow> {
  return sql`INSERT INTO personas (organization_id, id, name, description, image_url, created_at, updated_at)
    VALUES (${organizationId}, ${id}, ${values.name}, ${values.description}, ${values.image_url}, ${now}, ${now})
    ON CONFLICT (organization_id, id) DO NOTHING RETURNING ${COLUMNS}`;
}

/** Finds one persona of an organisation. */
export function findPersona(organizationId: string, id: string): Statement<PersonaRow> {
  return sql`SELECT ${COLUMNS} FROM personas WHERE organization_id = ${organizationId} AND id = ${id}`;
}

/** Finds one persona and locks its row until the transaction ends, so that nobody changes it meanwhile. */
export function lockPersona(organizationId: string, id: string): Statement<PersonaRow> {
  return sql`UPDATE personas SET name = name WHERE organization_id = ${organizationId} AND id = ${id} RETURNING ${COLUMNS}`;
}

/** Lists personas after a place in the list, newest first. */
export function listPersonas(
  organizationId: string,
  after: ListPosition | undefined,
  limit: number,
): Statement<PersonaRow> {
  return sql`SELECT ${COLUMNS} FROM personas WHERE organization_id = ${organizationId}${andAfter(after)}
    ORDER BY created_at DESC, id DESC LIMIT ${limit}`;
}

/** Replaces everything that a caller can set of a persona. */
export function updatePersona(organizationId: string, id: string, values: PersonaValues): Statement<PersonaRow> {
  return sql`UPDATE personas SET name = ${values.name}, description = ${values.description}, image_url = ${values.image_url}, updated_at = now_ms()
    WHERE organization_id = ${organizationId} AND id = ${id} RETURNING ${COLUMNS}`;
}

/** Deletes a persona, unless share links point to it. Gives the persona as it was. */
export function deletePersona(organizationId: string, id: string): Statement<PersonaRow> {
  return sql`DELETE FROM personas WHERE organization_id = ${organizationId} AND id = ${id} AND share_link_count = 0 RETURNING ${COLUMNS}`;
}

/** Counts a share link of a persona in (1) or out (-1), and locks the persona's row until the transaction ends. */
export function countShareLink(organizationId: string, id: string, change: 1 | -1 | 0): Statement<{ name: string }> {
  return sql`UPDATE personas SET share_link_count = share_link_count + ${change}
    WHERE organization_id = ${organizationId} AND id = ${id} RETURNING name`;
}
