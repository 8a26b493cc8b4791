import { andAfter, type ListPosition } from "./list-position.ts";
import { type Statement, sql } from "./sql.ts";

/** A browser that is signed in, with what its page shows of the key. Times in milliseconds since 1970. `permissions` are separated by spaces. */
export interface ConsoleSessionRow {
  id: string;
  organization_id: string;
  api_key_id: string;
  created_at: number;
  expires_at: number;
  api_key_name: string;
  organization_name: string;
  permissions: string;
}

/** A new session; `hash` is the SHA-256 of its cookie's value. */
export interface NewConsoleSession {
  id: string;
  organization_id: string;
  api_key_id: string;
  hash: string;
  lifetimeMs: number;
}

const COLUMNS = sql`console_sessions.id, console_sessions.organization_id, api_key_id, console_sessions.created_at,
      console_sessions.expires_at, api_keys.name AS api_key_name, organizations.name AS organization_name, permissions`;

/** Every session that hasn't ended: neither by itself nor with its API key. */
const SESSIONS = sql`console_sessions JOIN api_keys ON api_keys.id = api_key_id
      JOIN organizations ON organizations.id = console_sessions.organization_id
    WHERE console_sessions.expires_at > (SELECT now_ms()) AND revoked_at IS NULL
      AND (api_keys.expires_at IS NULL OR api_keys.expires_at > (SELECT now_ms()))`;

/** Inserts a session that ends `lifetimeMs` from now. */
export function insertConsoleSession(session: NewConsoleSession): Statement {
  const { id, organization_id, api_key_id, hash, lifetimeMs } = session;
  return sql`INSERT INTO console_sessions (id, organization_id, api_key_id, hash, created_at, expires_at)
    VALUES (${id}, ${organization_id}, ${api_key_id}, ${hash}, now_ms(), now_ms() + ${lifetimeMs})`;
}

/** Finds the session whose cookie has this hash, if it hasn't ended. */
export function findConsoleSession(hash: string): Statement<ConsoleSessionRow> {
  return sql`SELECT ${COLUMNS} FROM ${SESSIONS} AND console_sessions.hash = ${hash}`;
}

/** Whose sessions are meant: those of an organisation, or only those of one of its API keys. */
export interface SessionOwner {
  organizationId: string;
  apiKeyId: string | undefined;
}

/** Lists sessions that haven't ended after a place in the list, newest first. */
export function listConsoleSessionsAfter(
  owner: SessionOwner,
  after: ListPosition | undefined,
  limit: number,
): Statement<ConsoleSessionRow> {
  const order = sql`console_sessions.created_at, console_sessions.id`;
  return sql`SELECT ${COLUMNS} FROM ${SESSIONS} AND ${ownedBy(owner)}${andAfter(after, order)}
    ORDER BY console_sessions.created_at DESC, console_sessions.id DESC LIMIT ${limit}`;
}

/** Ends a session; gives no row if there is none. */
export function deleteConsoleSession(owner: SessionOwner, id: string): Statement<{ id: string }> {
  return sql`DELETE FROM console_sessions WHERE id = ${id} AND ${ownedBy(owner)} RETURNING id`;
}

/** Ends the oldest sessions of an API key, so that `count` are left. */
export function keepNewestConsoleSessions(apiKeyId: string, count: number): Statement {
  return sql`DELETE FROM console_sessions WHERE api_key_id = ${apiKeyId} AND id NOT IN (
    SELECT id FROM console_sessions WHERE api_key_id = ${apiKeyId} ORDER BY created_at DESC, id DESC LIMIT ${count})`;
}

/** Deletes some of the sessions that have ended by themselves. */
export function deleteExpiredConsoleSessions(limit: number): Statement<{ id: string }> {
  return sql`DELETE FROM console_sessions WHERE id IN (
    SELECT id FROM console_sessions WHERE expires_at <= (SELECT now_ms()) ORDER BY expires_at LIMIT ${limit}) RETURNING id`;
}

function ownedBy({ organizationId, apiKeyId }: SessionOwner): Statement {
  const ofOrganization = sql`console_sessions.organization_id = ${organizationId}`;
  return apiKeyId === undefined ? ofOrganization : sql`${ofOrganization} AND api_key_id = ${apiKeyId}`;
}
