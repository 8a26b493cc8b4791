import type { CreateManagedShareLink } from "@share-links/types";
import { changeLink, findLink, removeLink, rotateLink } from "../links/change.ts";
import { issueLink } from "../links/issue.ts";
import { canonicalContent, managedChanges, managedSettings, plainChanges, plainSettings } from "../links/settings.ts";
import type { Input, Reply, Tools } from "../pipeline/operation.ts";
import type { Work } from "../store/sql.ts";
import { toManagedShareLink, toPersonaShareLink, toShareLink } from "../values/share-link-views.ts";

type LinkTools = Pick<Tools, "author" | "vault">;
type ManagedLinkTools = LinkTools & Pick<Tools, "publicUrl">;

/** Creates a link with the two settings of the documented API. */
export function* createShareLink(
  { body }: Input<"createShareLink", "body">,
  tools: LinkTools,
): Work<Reply<"createShareLink">> {
  const link = yield* issueLink(tools, body.personaId, plainSettings(body));
  return { status: 201, body: toShareLink(link, tools) };
}

/** What makes two requests for a link the same. */
export function canonicalShareLink({ body }: Input<"createShareLink", "body">): object {
  return canonicalContent(body.personaId, plainSettings(body));
}

/** Creates a link with every setting. */
export function* createManagedShareLink(
  { body }: { body: CreateManagedShareLink },
  tools: ManagedLinkTools,
): Work<Reply<"createManagedShareLink">> {
  const link = yield* issueLink(tools, body.personaId, managedSettings(body));
  return { status: 201, body: toManagedShareLink(link, tools) };
}

/** What makes two requests for a link the same. */
export function canonicalManagedShareLink({ body }: { body: CreateManagedShareLink }): object {
  return canonicalContent(body.personaId, managedSettings(body));
}

/** Gets a link with its persona. */
export function* getShareLink({ path }: Input<"getShareLink", "path">, tools: LinkTools): Work<Reply<"getShareLink">> {
  const link = yield* findLink(tools.author, path.id);
  return { status: 200, body: toPersonaShareLink(link, tools) };
}

/** Gets a link with its status, its public URL and its last use. */
export function* getManagedShareLink(
  { path }: Input<"getManagedShareLink", "path">,
  tools: ManagedLinkTools,
): Work<Reply<"getManagedShareLink">> {
  const link = yield* findLink(tools.author, path.id);
  return { status: 200, body: toManagedShareLink(link, tools) };
}

/** Changes the expiry and the limit. */
export function* updateShareLink(
  { path, body }: Input<"updateShareLink", "path" | "body">,
  tools: LinkTools,
): Work<Reply<"updateShareLink">> {
  const link = yield* changeLink(tools.author, path.id, plainChanges(body));
  return { status: 200, body: toShareLink(link, tools) };
}

/** Changes any settings (a merge patch, RFC 7396). */
export function* updateManagedShareLink(
  { path, body }: Input<"updateManagedShareLink", "path" | "body">,
  tools: ManagedLinkTools,
): Work<Reply<"updateManagedShareLink">> {
  const link = yield* changeLink(tools.author, path.id, managedChanges(body));
  return { status: 200, body: toManagedShareLink(link, tools) };
}

/** Gives a link another token. */
export function* rotateShareLink(
  { path }: Input<"rotateShareLink", "path">,
  tools: ManagedLinkTools,
): Work<Reply<"rotateShareLink">> {
  const link = yield* rotateLink(tools, path.id);
  return { status: 200, body: toManagedShareLink(link, tools) };
}

/** Deletes a link for good. */
export function* deleteShareLink(
  { path }: Input<"deleteShareLink", "path">,
  { author }: Pick<Tools, "author">,
): Work<Reply<"deleteShareLink">> {
  yield* removeLink(author, path.id);
  return { status: 200, body: { message: "Share link deleted successfully" } };
}
