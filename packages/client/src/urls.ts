import { toSegment } from "./request-parts.ts";
import { toBaseUrl } from "./settings.ts";

/** Where visitors reach a server of your own: the value of its `PUBLIC_URL`. */
export interface PublicUrlOptions {
  readonly publicUrl: string;
}

/** The page that a visitor opens for a link; refuses a token that is no single segment of a path. */
export function shareUrl(link: { readonly token: string }, options: PublicUrlOptions): string {
  return publicUrlOf("share", link, options);
}

/** The page that a site of an allowed origin frames for a link; refuses a token that is no single segment of a path. */
export function frameUrl(link: { readonly token: string }, options: PublicUrlOptions): string {
  return publicUrlOf("frame", link, options);
}

function publicUrlOf(page: string, { token }: { readonly token: string }, { publicUrl }: PublicUrlOptions): string {
  return `${toBaseUrl(publicUrl, "publicUrl")}/${page}/${toSegment("The token", token)}`;
}
