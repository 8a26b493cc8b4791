import { Failure } from "../failure.ts";
import type { AnyLink } from "../output/link-text.ts";
import type { Tools } from "../tools.ts";

/** Gets a link by the operation that says most about it. */
export async function findLink(tools: Tools, id: string): Promise<AnyLink> {
  const { api } = await tools.settings();
  return api === "hosted"
    ? tools.call("getShareLink", { path: { id } })
    : tools.call("getManagedShareLink", { path: { id } });
}

/** The address that visitors open: the server says it; for the hosted API the user gave where its pages are, or it is undefined. */
export async function knownAddress(tools: Tools, link: AnyLink): Promise<string | undefined> {
  const { publicUrl, api } = await tools.settings();
  if (link.url !== undefined && tools.options.publicUrl === undefined) return link.url;
  if (publicUrl === undefined) return link.url;
  const { shareUrl } = await import("@share-links/client/urls");
  return api === "hosted"
    ? `${publicUrl.replace(/\/+$/, "")}/${encodeURIComponent(link.token)}`
    : shareUrl(link, { publicUrl });
}

/** The same, or a failure that says how to give it. */
export async function neededAddress(tools: Tools, link: AnyLink): Promise<string> {
  const address = await knownAddress(tools, link);
  if (address !== undefined) return address;
  throw new Failure("usage", "The hosted API doesn't say where its links are opened.", {
    hint: "Give that address with --public-url; the token is appended to it. share-links login can save it in a profile.",
  });
}
