import { type Compressed, versionReply } from "./compressed.ts";

/**
 * The policy of a page of the console. Everything comes from our own origin, except the images of personas: each organisation
 * chooses where those are. `data:` and `blob:` are for the images that the page itself makes, such as a QR code.
 */
export function consolePolicy(styleSources: string, imageSources = ""): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src ${styleSources}`,
    `img-src 'self' data: blob:${imageSources}`,
    "font-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
  ].join("; ");
}

/** The answer with a page that no window which another page opens, or that opened this one, can reach. */
export function consolePageReply(
  page: Compressed,
  asked: Parameters<typeof versionReply>[1],
  policy: string,
): ReturnType<typeof versionReply> {
  const headers = { "Content-Type": "text/html; charset=utf-8", "Cross-Origin-Opener-Policy": "same-origin" };
  return versionReply(page, asked, headers, { "Content-Security-Policy": policy });
}
