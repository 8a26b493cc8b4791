import { pageScriptHash } from "../generated/page-script.ts";
import { pageStyleHash } from "../generated/page-style.ts";
import type { PersonaProvider } from "../providers/persona-provider.ts";

/** Which sites may frame a page: the sources of `frame-ancestors`. */
export type FrameAncestors = "'none'" | "*" | (string & {});

/** The `frame-ancestors` of a link's frame: its origins, nobody if there are none, or everybody. */
export function frameAncestorsOf(link: {
  allowedOrigins: readonly string[];
  allowAllOrigins: boolean;
}): FrameAncestors {
  if (link.allowAllOrigins) return "*";
  return link.allowedOrigins.length === 0 ? "'none'" : link.allowedOrigins.join(" ");
}

/** The policy of a page without a script. */
export function quietPolicy(frameAncestors: FrameAncestors): string {
  return toPolicy({ ...BASE, ...framedBy(frameAncestors) });
}

/** The policy of a page with our script: it may call this service, and whatever the persona provider needs. */
export function scriptPolicy(frameAncestors: FrameAncestors, provider: PersonaProvider): string {
  const directives: Record<string, readonly string[]> = {
    ...BASE,
    "script-src": [`'${pageScriptHash}'`],
    "connect-src": ["'self'"],
    ...framedBy(frameAncestors),
  };
  for (const [name, sources] of Object.entries(provider.policy))
    directives[name] = [...(directives[name] ?? []), ...sources];
  return toPolicy(directives);
}

const BASE = {
  "default-src": ["'none'"],
  "style-src": [`'${pageStyleHash}'`],
  "img-src": ["data:"],
  "base-uri": ["'none'"],
  "form-action": ["'none'"],
} as const;

// Chromium doesn't count a page whose origin is `null` (in a sandbox, or in an app's web view) as one of `*`.
function framedBy(frameAncestors: FrameAncestors): Record<string, readonly string[]> {
  return frameAncestors === "*" ? {} : { "frame-ancestors": [frameAncestors] };
}

function toPolicy(directives: Readonly<Record<string, readonly string[]>>): string {
  return Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources.join(" ")}`)
    .join("; ");
}
