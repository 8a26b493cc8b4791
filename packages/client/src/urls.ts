import { checkObject } from "./misuse.ts";
import { toSegment } from "./request-parts.ts";
import { toBaseUrl } from "./settings.ts";

/** The URL under which visitors reach your own server: the value of its `PUBLIC_URL`. */
export interface PublicUrlOptions {
  readonly publicUrl: string;
}

/** The URL of the page that a visitor opens for a link. Throws a `TypeError` for a token that isn't a single path segment. */
export function shareUrl(link: { readonly token: string }, options: PublicUrlOptions): string {
  return publicUrlOf("share", link, options);
}

/** The URL of the page that a site with an allowed origin embeds in a frame. Throws a `TypeError` for a token that isn't a single path segment. */
export function frameUrl(link: { readonly token: string }, options: PublicUrlOptions): string {
  return publicUrlOf("frame", link, options);
}

function publicUrlOf(page: string, link: { readonly token: string }, options: PublicUrlOptions): string {
  checkObject(`The link of ${page}Url`, link, "token: …");
  checkObject(`The options of ${page}Url`, options, 'publicUrl: "https://share.example.com"');
  const { token } = link;
  const { publicUrl } = options;
  return `${toBaseUrl(publicUrl, "publicUrl")}/${page}/${toSegment("The token", token)}`;
}
