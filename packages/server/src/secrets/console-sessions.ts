import type { Context, SessionCaller } from "../context.ts";
import { Refusal } from "../refusal.ts";
import { findConsoleSession } from "../store/console-sessions.ts";
import { sha256 } from "./digest.ts";

const COOKIE = "share_links_session";
const COOKIE_VALUE = new RegExp(`(?:^|;) *${COOKIE}=([A-Za-z0-9_-]+) *(?:;|$)`);

/** Finds whose session a `Cookie` header carries. Without one that hasn't ended, the call is refused with `unauthorized`. */
export async function authenticateSession(
  { sql, keyUses }: Pick<Context, "sql" | "keyUses">,
  cookies: string | undefined,
): Promise<SessionCaller> {
  const token = COOKIE_VALUE.exec(cookies ?? "")?.[1];
  const [session] = token ? await sql.read(findConsoleSession(sha256(token))) : [];
  if (!session) throw sessionRequiredError();
  keyUses.note(session.api_key_id);
  return {
    keyId: session.api_key_id,
    organizationId: session.organization_id,
    permissions: session.permissions.split(" "),
    session,
  };
}

/** The `Set-Cookie` header that signs a browser in: no script can read it, and no page of another site can send it. */
export function sessionCookie(token: string, consoleUrl: string, lifetimeMs: number): string {
  const secure = consoleUrl.startsWith("https:") ? "; Secure" : "";
  return `${COOKIE}=${token}; Path=/; Max-Age=${lifetimeMs / 1000}; HttpOnly; SameSite=Strict${secure}`;
}

function sessionRequiredError(): Refusal {
  return new Refusal("unauthorized", {
    message: "Sign in to the console with an API key.",
    headers: { "WWW-Authenticate": 'Bearer realm="share-links"' },
  });
}
