import type { Action, Settings } from "./actions.ts";
import type { Observed } from "./explain.ts";
import { type Known, NOBODY } from "./known.ts";
import { bare, counted, redeemed, shown } from "./outcomes.ts";

const YEAR_MS = 31_536_000_000;

/** Makes a call that creates a link or is about one. */
export async function onLink(known: Known, action: Action & { link: number }): Promise<Observed> {
  const { ask, links } = known;
  const { id, tokens } = links.get(action.link) ?? NOBODY;
  switch (action.do) {
    case "createShareLink":
    case "createManagedShareLink":
      return create(known, action);
    case "rotateShareLink": {
      const answer = await ask(action.do, { id });
      if (answer.status !== 200) return { action, outcome: bare(answer) };
      tokens.push(answer.body.token);
      return { action: { ...action, token: answer.body.token }, outcome: shown(answer) };
    }
    case "createRedemption": {
      const token = String((action.isFormer ? tokens.at(-2) : undefined) ?? tokens.at(-1));
      const headers = action.key === undefined ? {} : { "idempotency-key": action.key };
      const answer = await ask(action.do, { body: { token }, headers });
      return { action: { ...action, token }, outcome: redeemed(answer) };
    }
    case "getSharePage":
    case "getFramePage": {
      const token = String((action.isFormer ? tokens.at(-2) : undefined) ?? tokens.at(-1));
      const { status } = await ask(action.do, { id: token, isText: true });
      return { action: { ...action, token }, outcome: [String(status)] };
    }
    case "updateShareLink": {
      const body = { usageLimit: action.usageLimit, ...(action.isRenewed && { expiresInHours: 1 }) };
      return { action, outcome: shown(await ask(action.do, { id, body })) };
    }
    case "updateManagedShareLink":
      return { action, outcome: shown(await ask(action.do, { id, body: membersOf(action.settings) })) };
    case "deleteShareLink":
      return { action, outcome: bare(await ask(action.do, { id })) };
    case "listShareLinkUses": {
      const answer = await ask(action.do, { id, query: "?limit=100" });
      return { action, outcome: counted(answer, ({ outcome }) => outcome === "counted") };
    }
    case "listAuditEvents": {
      const answer = await ask(action.do, { query: `?limit=100&subjectId=${id}` });
      return { action, outcome: counted(answer, (event) => AUDITED.test(event.action ?? "")) };
    }
    default:
      return { action, outcome: shown(await ask(action.do, { id })) };
  }
}

const AUDITED = /^share_link\.(?:created|rotated|deleted)$/;

async function create(
  { ask, links, personas }: Known,
  action: Action & { do: "createShareLink" | "createManagedShareLink" },
): Promise<Observed> {
  const settings = action.do === "createShareLink" ? { usageLimit: action.usageLimit } : membersOf(action.settings);
  const answer = await ask(action.do, { body: { personaId: personas[action.persona], ...settings } });
  if (answer.status !== 201) return { action, outcome: bare(answer) };
  const { id, token } = answer.body;
  links.set(action.link, { id, tokens: [token] });
  return { action: { ...action, token }, outcome: shown(answer) };
}

function membersOf({ expiry, ...settings }: Settings): object {
  if (expiry === undefined) return settings;
  const at = expiry === "past" ? -YEAR_MS : YEAR_MS;
  return { ...settings, expiresAt: expiry === "never" ? null : new Date(Date.now() + at).toISOString() };
}
