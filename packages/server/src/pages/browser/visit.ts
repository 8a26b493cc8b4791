import { type PageData, stateOf } from "../page-data.ts";
import type { Appearance } from "./appearance.ts";
import { exclusively, type HeldKey, type Keys, newKey } from "./keys.ts";
import type { FrameMessage } from "./parent.ts";
import type { Place } from "./place.ts";
import type { Grant, Outcome, Redeem } from "./redeem.ts";
import { type RunningSession, startSession } from "./session.ts";
import type { View } from "./view.ts";

/** A visitor's visit: from the gesture, which uses the link, to the end of the session. */
export interface Visit {
  /** The visitor pressed the button, whatever it says at this moment. */
  press(): Promise<void>;
  /** Uses the link, after a gesture here or on the page around this frame. */
  start(): Promise<void>;
  end(reason: "visitor" | "page"): void;
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
  /** The id of the use, once the visit has begun. */
  let redemptionId: string | undefined;

  const { servedAt = 0 } = data.link ?? {};
  const isResumable = (held: HeldKey | undefined) =>
    held !== undefined && (held.grant !== undefined || servedAt - held.at < IN_FLIGHT_MS);

  /** Finds the visitor's key and uses the link with it, while no other tab does. */
  const useLink = async (find: () => Promise<HeldKey>): Promise<Outcome> =>
    exclusively(place.name, async () => {
      const held = await find();
      keys.keep(held);
      const outcome = await redeem(held.key);
      if ("grant" in outcome) {
        const { id, redeemedAt } = outcome.grant;
        keys.keep({ ...held, grant: { id, redeemedAt } });
      } else if (isFinal(outcome.code)) keys.forget();
      return outcome;
    });

  const anyKey = async (): Promise<HeldKey> =>
    keys.held() ?? (await keys.fromOtherTabs()) ?? { key: newKey(), at: keys.now() };

  const begin = async (find: () => Promise<HeldKey>, movesFocus: boolean) => {
    if (appearance.shown.isBusy || appearance.shown.state === "started") return;
    appearance.change({ isBusy: true });
    const outcome = await useLink(find);
    if ("grant" in outcome) await enter(outcome.grant, movesFocus);
    // The browser has to judge anew whether this site may frame the page.
    else if (outcome.code === "origins_changed") location.reload();
    else refuse(outcome.code, movesFocus);
  };

  const enter = async (grant: Grant, movesFocus: boolean) => {
    redemptionId = grant.id;
    const { personaName, personaId } = grant;
    const { script } = data.provider;
    // A session that was granted before may be over by now.
    if (script && !grant.session) return conclude("expired", { personaName, personaId }, movesFocus);
    if (script && grant.session) {
      view.stage.hidden = false;
      try {
        session = await startSession(place.service + script, grant.session, {
          container: view.stage,
          onEnded: () => conclude("expired"),
          onError: () => conclude("failed"),
        });
      } catch {
        return fail("session_failed", "internal_error", movesFocus);
      }
    }
    const state = "started";
    appearance.change(
      { state, personaName, personaId, ticket: grant.id, isBusy: false, canLeave: !!session },
      { movesFocus },
    );
    tell({ type: "started", redemptionId: grant.id });
  };

  const conclude = (
    reason: Extract<FrameMessage, { type: "ended" }>["reason"],
    persona: { personaName?: string; personaId?: string } = {},
    movesFocus = true,
  ) => {
    if (redemptionId === undefined) return;
    redemptionId = undefined;
    session = undefined;
    appearance.change({ ...persona, state: "ended", isBusy: false, canLeave: false }, { movesFocus });
    tell({ type: "ended", reason });
  };

  const refuse = (code: string, movesFocus: boolean) => {
    const state = code === "unreachable" ? code : stateOf(code);
    if (!isFinal(code)) return fail(code, state, movesFocus);
    appearance.change({ state, isBusy: false }, { movesFocus });
    tell({ type: "refused", code, message: appearance.message() });
  };

  const fail = (code: string, state: ReturnType<typeof stateOf> | "unreachable", movesFocus: boolean) => {
    appearance.change({ state, isBusy: false }, { movesFocus });
    tell({ type: "error", code: code === "unreachable" ? "server_unreachable" : code, message: appearance.message() });
  };

  const end = (reason: "visitor" | "page") => {
    session?.end();
    conclude(reason);
  };

  return {
    press: async () => (session ? end("visitor") : begin(anyKey, true)),
    start: () => begin(anyKey, false),
    end,
    async resume() {
      const held = keys.held();
      if (held && isResumable(held)) return begin(async () => held, false);
      if (data.state !== "share_link_exhausted") return;
      // A use that another tab was granted can go on here, after a gesture.
      if ((await keys.fromOtherTabs())?.grant) appearance.change({ state: "elsewhere" });
    },
    introduce() {
      const { state, personaName } = appearance.shown;
      const isStarted = state === "started" || isResumable(keys.held());
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
  ].includes(code);
}
