import type { ProblemCode } from "@share-links/types";
import type { Language } from "./texts.ts";

/** What a page of a link tells its script. It stands in the page as JSON. */
export interface PageData {
  kind: "share" | "frame";
  /** The state that the page was served with. */
  state: PageState;
  lang: Language;
  /** Undefined on a page that says nothing of a link. */
  link?: LinkData;
  provider: {
    name: string;
    /** What the frame of the page must be allowed, in the words of the iframe's attribute `allow`. */
    allow: string;
    /** The address of the module that runs a session, relative to the service. */
    script?: string;
  };
}

/** What a page's script knows of its link. */
export interface LinkData {
  /** Empty on the page of an exhausted link, which tells nothing of the persona. */
  personaName: string;
  /** Proves that a use comes from this page. */
  nonce: string;
  nonceLifetimeMs: number;
  /** The database's time when the page was served, in milliseconds since 1970. */
  servedAt: number;
}

/** The state in which a visitor sees a page. Those of a refusal have the name of its code. */
export type PageState = LivePageState | RefusedPageState;

/**
 * `started`: a use that opens nothing. `connecting` and `talking`: a session runs. `over` and `over_for_good`: the session of the use has
 * ended, and the link can or can't be used again. `elsewhere`: the link is exhausted, but another tab of the visitor holds a grant.
 * `unreachable`: the server doesn't answer. The others are failures of a session.
 */
export type LivePageState =
  | "live"
  | "started"
  | "connecting"
  | "talking"
  | "ended"
  | "over"
  | "over_for_good"
  | "elsewhere"
  | "unreachable"
  | "microphone_denied"
  | "connection_failed"
  | "session_failed";

/** A refusal that has a page of its own. */
export type RefusedPageState = (typeof REFUSED)[number];

/** The state for a problem's code. A code without a page of its own is shown as a failure. */
export function stateOf(code: string): RefusedPageState {
  return (REFUSED as readonly string[]).includes(code) ? (code as RefusedPageState) : "internal_error";
}

/** The state for the code with which a session failed, such as a provider's script gives it. */
export function failedSessionState(code: string): "microphone_denied" | "connection_failed" | "session_failed" {
  return code === "microphone_denied" || code === "connection_failed" ? code : "session_failed";
}

/** Whether a session runs, which the visitor can leave. */
export function isInSession(state: PageState): boolean {
  return state === "connecting" || state === "talking";
}

/** Whether another attempt may help. */
export function isPassing(state: PageState): boolean {
  return (PASSING as readonly string[]).includes(state);
}

const PASSING = ["unreachable", "too_many_requests", "service_unavailable", "internal_error"] satisfies PageState[];

const REFUSED = [
  "share_link_not_found",
  "share_link_disabled",
  "share_link_expired",
  "share_link_exhausted",
  "origin_not_allowed",
  "too_many_requests",
  "service_unavailable",
  "persona_refused",
  "persona_unavailable",
  "invalid_request",
  "internal_error",
] as const satisfies ProblemCode[];
