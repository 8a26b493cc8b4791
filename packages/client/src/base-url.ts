import { refuse } from "./refuse.ts";

/** The host of the hosted API. */
export const HOSTED = "api.anam.ai";

/** The URL without slashes at its end; refuses what is no absolute http(s) URL of a server and a path. */
export function toBaseUrl(text: string, name = "baseUrl"): string {
  try {
    const { href } = new URL(text);
    if (/^https?:\/\/[^/@]+\/[^?#]*$/.test(href)) return href.replace(/\/+$/, "");
  } catch {
    // What is no URL at all is refused like one of the wrong kind.
  }
  // The text is not repeated, for it may hold a password.
  return refuse(name, "an http(s) URL without user and query");
}
