import type { LinkData, PageData } from "../page-data.ts";
import type { Place } from "./place.ts";

/** What the server grants. */
export interface Grant {
  id: string;
  redeemedAt: string;
  personaId: string;
  personaName: string;
  /** What the persona provider issued, or null. */
  session: object | null;
}

/** How an attempt to use the link ended: a grant, or the code of the refusal. */
export type Outcome = { grant: Grant } | { code: string };

/** Uses the link. */
export type Redeem = (key: string) => Promise<Outcome>;

const ANSWER_MS = 30_000;
/** The waits before further attempts. */
const WAITS_MS = [500, 1500];
const MOST_WAIT_MS = 5000;
/** A nonce is replaced so long before it expires. */
const MARGIN_MS = 60_000;

/**
 * Makes the function that uses the link. It repeats an attempt that failed in passing with the same key, so that the use counts once, and
 * takes a new nonce where the page was open for too long.
 */
export function createRedeem({ service, token }: Place, kind: PageData["kind"], link: LinkData): Redeem {
  let { nonce } = link;
  let nonceAt = Date.now();

  const attempt = async (key: string): Promise<Response | undefined> => {
    try {
      return await fetch(`${service}public/v1/redemptions`, {
        method: "POST",
        headers: { "Content-Type": "application/json", "Idempotency-Key": key },
        body: JSON.stringify({ token, nonce }),
        cache: "no-store",
        credentials: "omit",
        signal: AbortSignal.timeout(ANSWER_MS),
      });
    } catch {
      return undefined;
    }
  };

  /** Takes the nonce of a fresh copy of this page. Where the link has other origins by now, it tells that this frame has to be judged anew. */
  const renewNonce = async (): Promise<"moved" | undefined> => {
    const fresh = await freshNonce();
    if (fresh === undefined) return undefined;
    const isSame = originsVersionOf(fresh) === originsVersionOf(nonce);
    nonce = fresh;
    nonceAt = Date.now();
    return isSame || kind === "share" ? undefined : "moved";
  };

  return async (key) => {
    let isRenewed = Date.now() - nonceAt > link.nonceLifetimeMs - MARGIN_MS;
    if (isRenewed && (await renewNonce())) return { code: "origins_changed" };
    for (let tries = 0; ; tries++) {
      const response = await attempt(key);
      if (response?.status === 201) return { grant: (await response.json()) as Grant };
      const code = response ? await codeOf(response) : "unreachable";
      if (code === "origin_not_allowed" && !isRenewed) {
        isRenewed = true;
        if (await renewNonce()) return { code: "origins_changed" };
        continue;
      }
      const waitMs = WAITS_MS[tries];
      // Although it is a 502, it lasts until the operator has changed something.
      if (code === "persona_refused" || !isPassing(response) || waitMs === undefined) return { code };
      const askedMs = Number(response?.headers.get("retry-after")) * 1000;
      if (askedMs > MOST_WAIT_MS) return { code };
      await new Promise((resolve) => setTimeout(resolve, Math.max(waitMs, askedMs || 0)));
    }
  };
}

/** Whether the same attempt may succeed in a moment. */
function isPassing(response: Response | undefined): boolean {
  return response === undefined || [429, 502, 503, 504].includes(response.status);
}

async function codeOf(response: Response): Promise<string> {
  const problem = (await response.json().catch(() => undefined)) as { code?: unknown } | undefined;
  if (typeof problem?.code === "string") return problem.code;
  // A proxy has answered in place of the service.
  return isPassing(response) ? "service_unavailable" : "internal_error";
}

async function freshNonce(): Promise<string | undefined> {
  try {
    const response = await fetch(location.href, { cache: "no-store", signal: AbortSignal.timeout(ANSWER_MS) });
    const page = new DOMParser().parseFromString(await response.text(), "text/html");
    const data = JSON.parse(page.getElementById("data")?.textContent ?? "null") as PageData | null;
    return data?.link?.nonce;
  } catch {
    return undefined;
  }
}

/** The version of the link's origins, which the nonce contains: see `secrets/nonces.ts`. */
function originsVersionOf(nonce: string): string | undefined {
  return nonce.split(".")[2];
}
