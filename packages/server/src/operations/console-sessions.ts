import type { Permission, Schema } from "@share-links/types";
import type { Context, SessionCaller } from "../context.ts";
import { cursorsOf } from "../pipeline/cursors.ts";
import type { Input, Reply, Tools } from "../pipeline/operation.ts";
import { Refusal } from "../refusal.ts";
import { unknownKeyError } from "../secrets/api-keys.ts";
import { sessionCookie } from "../secrets/console-sessions.ts";
import { sha256 } from "../secrets/digest.ts";
import { newId } from "../secrets/random.ts";
import { newSessionToken } from "../secrets/tokens.ts";
import { findApiKeyId, findUsableApiKey } from "../store/api-keys.ts";
import {
  type ConsoleSessionRow,
  deleteConsoleSession as deleteSession,
  findConsoleSession,
  insertConsoleSession,
  keepNewestConsoleSessions,
  listConsoleSessionsAfter,
  type SessionOwner,
} from "../store/console-sessions.ts";
import { row, rows, type Work } from "../store/sql.ts";
import { canonicalUuid } from "../values/text.ts";
import { MS_PER_HOUR, toDateTime } from "../values/time.ts";

const LIFETIME_MS = 12 * MS_PER_HOUR;
/** An API key has at most so many sessions. A further one ends the oldest. */
const MOST_SESSIONS = 100;

type OfSession = { author: SessionCaller };
type Urls = Pick<Context, "publicUrl" | "consoleUrl">;

/** Exchanges an API key for a session, whose cookie is in the answer. A key that doesn't work is refused as in any other call. */
export function* createConsoleSession(
  { body: { apiKey } }: Input<"createConsoleSession", "body">,
  { publicUrl, consoleUrl }: Urls,
): Work<Reply<"createConsoleSession">> {
  const keyHash = sha256(apiKey);
  const key = yield* row(findUsableApiKey(keyHash));
  if (!key) throw unknownKeyError({ isGuess: !(yield* row(findApiKeyId(keyHash))) });
  const token = newSessionToken();
  const hash = sha256(token);
  const { id: api_key_id, organization_id } = key;
  yield insertConsoleSession({ id: newId(), organization_id, api_key_id, hash, lifetimeMs: LIFETIME_MS });
  yield keepNewestConsoleSessions(api_key_id, MOST_SESSIONS);
  const session = yield* row(findConsoleSession(hash));
  // The key may have been revoked since it was found.
  if (!session) throw unknownKeyError({ isGuess: false });
  const headers = { "Set-Cookie": sessionCookie(token, consoleUrl, LIFETIME_MS) };
  return { status: 201, body: toConsoleSession(session, session.id, publicUrl), headers };
}

/** Gets the session of the browser that asks. */
export async function getConsoleSession(
  _input: object,
  { author: { session }, publicUrl }: OfSession & Urls,
): Promise<Reply<"getConsoleSession">> {
  return { status: 200, body: toConsoleSession(session, session.id, publicUrl) };
}

/** Lists the sessions that the caller may end, newest first. */
export function* listConsoleSessions(
  { query: { cursor, limit } }: Input<"listConsoleSessions", "query">,
  { author, vault, publicUrl }: OfSession & Urls & Pick<Tools, "vault">,
): Work<Reply<"listConsoleSessions">> {
  const owner = ownerOf(author);
  const filters = { apiKeyId: owner.apiKeyId };
  const cursors = cursorsOf({ vault }, { list: "listConsoleSessions", organizationId: owner.organizationId, filters });
  const found = yield* rows(listConsoleSessionsAfter(owner, cursors.read(cursor), limit + 1));
  const body = cursors.page(found, limit, (each) => toConsoleSession(each, author.session.id, publicUrl));
  return { status: 200, body };
}

/** Ends a session at once. Refuses with `console_session_not_found`. */
export function* deleteConsoleSession(
  { path }: Input<"deleteConsoleSession", "path">,
  { author }: OfSession,
): Work<Reply<"deleteConsoleSession">> {
  const ended = yield* row(deleteSession(ownerOf(author), canonicalUuid(path.id)));
  if (!ended) throw new Refusal("console_session_not_found");
  return { status: 204, body: undefined };
}

/** Whoever manages the API keys of the organisation manages its sessions, too. */
function ownerOf({ organizationId, keyId, permissions }: SessionCaller): SessionOwner {
  return { organizationId, apiKeyId: permissions.includes("api-keys:manage") ? undefined : keyId };
}

function toConsoleSession(row: ConsoleSessionRow, currentId: string, publicUrl: string): Schema<"ConsoleSession"> {
  return {
    id: row.id,
    createdAt: toDateTime(row.created_at),
    expiresAt: toDateTime(row.expires_at),
    isCurrent: row.id === currentId,
    apiKeyId: row.api_key_id,
    apiKeyName: row.api_key_name,
    organizationName: row.organization_name,
    permissions: row.permissions.split(" ") as Permission[],
    publicUrl,
  };
}
