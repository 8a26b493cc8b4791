import { failedSessionState, type PageData, type PageState, stateOf } from "../page-data.ts";
import type { Appearance } from "./appearance.ts";
import { exclusively, type HeldKey, type Keys, newKey } from "./keys.ts";
import type { FrameMessage } from "./parent.ts";
import type { Place } from "./place.ts";
import type { Grant, Outcome, Redeem } from "./redeem.ts";
import { openSession, type RunningSession } from "./session.ts";
import type { View } from "./view.ts";

/** A visitor's visit: from the gesture, which uses the link, to the end of the session. */
export interface Visit {
  /** The visitor pressed the button, whatever it says at this moment. */
  press(): Promise<void>;
  /** Uses the link, after a gesture here or on the page around this frame. */
  start(): Promise<void>;
  end(reason: "visitor" | "page"): void;
  /** Ends what runs, because the browser leaves the page. `resume` goes on if it comes back. */
  pause(): void;
  /** Goes on with a visit that this tab has begun before. Counts nothing. */
  resume(): Promise<void>;
  /** Tells the page around this frame what it can do. */
  introduce(): void;
}

interface Needed {
  data: PageData;
  place: Place;
  view: View;
  appearance: Appearance;
  keys: Keys;
  redeem: Redeem;
  tell(message: FrameMessage): void;
}

/** A request that was sent so shortly before the page was loaded again is repeated. */
const IN_FLIGHT_MS = 120_000;

/** Makes the visit of a page whose link can be used, or was used by this visitor. */
export function createVisit({ data, place, view, appearance, keys, redeem, tell }: Needed): Visit {
  let session: RunningSession | undefined;
  /** The provider's script did not load. A browser doesn't ask for it again before the page is loaded again. */
  let isScriptBroken = false;
  /** The id of the use, once the visit has begun. */
  let redemptionId: string | undefined;

  const { servedAt = 0 } = data.link ?? {};
  const isResumable = (held: HeldKey | undefined) =>
    held !== undefined && !held.hasLeft && (held.grant !== undefined || servedAt - held.at < IN_FLIGHT_MS);

  /** Finds the visitor's key and uses the link with it, while no other tab does. */
  const useLink = async (find: () => Promise<HeldKey>): Promise<Outcome> =>
    exclusively(place.name, async () => {
      const { hasLeft: _, ...held } = await find();
      keys.keep(held);
      const outcome = await redeem(held.key);
      if ("grant" in outcome) {
        const { id, redeemedAt } = outcome.grant;
        keys.keep({ ...held, grant: { id, redeemedAt } });
      } else if (isFinal(outcome.code)) keys.forget();
      return outcome;
    });

  const freshKey = async (): Promise<HeldKey> => ({ key: newKey(), at: keys.now() });
  const anyKey = async (): Promise<HeldKey> => {
    // Whoever begins again after a session that is over wants another use.
    if (appearance.shown.state === "over") return freshKey();
    return keys.held() ?? (await keys.fromOtherTabs()) ?? freshKey();
  };

  const begin = async (find: () => Promise<HeldKey>, movesFocus: boolean) => {
    if (appearance.shown.isBusy || appearance.shown.state === "started" || session) return;
    if (isScriptBroken) return location.reload();
    appearance.change({ isBusy: true });
    const outcome = await useLink(find);
    if ("grant" in outcome) enter(outcome.grant, movesFocus);
    // The browser has to judge anew whether this site may frame the page.
    else if (outcome.code === "origins_changed") location.reload();
    else refuse(outcome.code, movesFocus);
  };

  const enter = ({ id, personaName, personaId, session: granted }: Grant, movesFocus: boolean) => {
    const { script } = data.provider;
    const begun = () => {
      redemptionId = id;
      tell({ type: "started", redemptionId: id });
    };
    const change = (state: PageState) =>
      appearance.change({ state, personaName, personaId, ticket: id, isBusy: false }, { movesFocus });
    if (!script) {
      change("started");
      return begun();
    }
    if (!granted) {
      change(data.state === "share_link_exhausted" ? "over_for_good" : "over");
      return tell({ type: "ended", reason: "expired" });
    }
    change("connecting");
    session = openSession(place.service + script, granted, view.stage, {
      onStarted: begun,
      onSeen: () => appearance.change({ state: "talking" }),
      onEnded: () => conclude("expired"),
      onFailed: breakOff,
    });
  };

  /** Ends a visit that has begun. After that, only a gesture goes back in. */
  const conclude = (reason: "visitor" | "page" | "expired") => {
    const held = keys.held();
    if (held) keys.keep({ ...held, hasLeft: true });
    session = undefined;
    appearance.change({ state: "ended" }, { movesFocus: document.hasFocus() });
    tellEnd(reason);
  };

  const breakOff = (code: string) => {
    session = undefined;
    isScriptBroken = code === "session_failed";
    fail(code, failedSessionState(code), document.hasFocus());
    tellEnd("failed");
  };

  const tellEnd = (reason: Extract<FrameMessage, { type: "ended" }>["reason"]) => {
    if (redemptionId === undefined) return;
    redemptionId = undefined;
    tell({ type: "ended", reason });
  };

  const refuse = (code: string, movesFocus: boolean) => {
    const state = code === "unreachable" ? code : stateOf(code);
    if (!isFinal(code)) return fail(code, state, movesFocus);
    appearance.change({ state, isBusy: false }, { movesFocus });
    tell({ type: "refused", code, message: appearance.message() });
  };

  const fail = (code: string, state: PageState, movesFocus: boolean) => {
    appearance.change({ state, isBusy: false }, { movesFocus });
    tell({ type: "error", code: code === "unreachable" ? "server_unreachable" : code, message: appearance.message() });
  };

  const end = (reason: "visitor" | "page") => {
    if (!session && redemptionId === undefined) return;
    session?.end();
    conclude(reason);
  };

  return {
    press: async () => (session ? end("visitor") : begin(anyKey, true)),
    start: () => begin(anyKey, false),
    end,
    pause() {
      if (!session) return;
      session.end();
      session = undefined;
      appearance.change({ state: data.state });
    },
    async resume() {
      const held = keys.held();
      if (held?.hasLeft) return appearance.change({ state: "ended" });
      if (held && isResumable(held)) return begin(async () => held, false);
      if (data.state !== "share_link_exhausted") return;
      // A use that another tab was granted can go on here, after a gesture.
      if ((await keys.fromOtherTabs())?.grant) appearance.change({ state: "elsewhere" });
    },
    introduce() {
      const { state, personaName } = appearance.shown;
      const isStarted = redemptionId !== undefined || isResumable(keys.held());
      if (state === "share_link_exhausted" && !isStarted)
        return tell({ type: "refused", code: state, message: appearance.message() });
      tell({ type: "ready", allow: data.provider.allow, personaName, isStarted });
      if (redemptionId !== undefined) tell({ type: "started", redemptionId });
    },
  };
}

/** Whether another attempt with the same key can't help. */
function isFinal(code: string): boolean {
  return [
    "share_link_not_found",
    "share_link_disabled",
    "share_link_expired",
    "share_link_exhausted",
    "origin_not_allowed",
    "persona_refused",
  ].includes(code);
}
