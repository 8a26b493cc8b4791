import type { Context } from "../context.ts";
import { findSetting } from "../store/settings.ts";

/** Resolves when the database answers a read, or refuses with `service_unavailable`. */
export async function databaseAnswers({ sql }: Context): Promise<void> {
  await sql.read(findSetting("secret_fingerprint"));
}
