import type { HttpReply } from "@share-links/server/src/embedded/embedded.ts";
import type { OperationId } from "@share-links/types";
import { refuseUnfit } from "./check.ts";
import { type Emulator, type Fault, type Snapshot, UseRefused } from "./emulator.ts";
import type { Outcome } from "./exchange.ts";
import { controlDocument } from "./generated/document.ts";
import type { MoveClock } from "./generated/openapi.ts";
import { operations } from "./generated/operations.ts";
import { moveClockSchema } from "./generated/validation/move-clock.ts";
import { parsedBody, type WholeRequest } from "./http-messages.ts";
import { statusText } from "./status-text.ts";
import { UnknownLink } from "./unknown-link.ts";

type ControlId = keyof typeof operations;

/** What a control route does. It gives the body, and undefined for none. */
type Control = (call: { emulator: Emulator; id: string; query: URLSearchParams; body: unknown }) => unknown;

const PREFIX = "/_emulator/";

/** Whether a path is that of a control route. */
export function isControl(path: string): boolean {
  return path.startsWith(PREFIX);
}

/** Answers a control route, as `openapi.yaml` says. */
export async function answerControl(emulator: Emulator, request: WholeRequest): Promise<Outcome> {
  const found = findRoute(request);
  if ("refusal" in found) return problem(...found.refusal);
  const query = new URLSearchParams(request.query);
  try {
    const body = await CONTROLS[found.operation.id]({ emulator, id: found.id, query, body: parsedBody(request.bytes) });
    const [status] = found.operation.statuses;
    return answered(status, body);
  } catch (error) {
    if (error instanceof TypeError) return problem(400, error.message);
    if (error instanceof NotFound || error instanceof UnknownLink) return problem(404, error.message);
    throw error;
  }
}

/** The snapshots of each emulator that were made over its control routes. */
const snapshots = new WeakMap<Emulator, Map<string, Snapshot>>();

const CONTROLS: Record<ControlId, Control> = {
  getHealth: ({ emulator }) => ({ status: "ready", now: emulator.clock.now() }),
  getControlDocument: () => JSON.parse(controlDocument),
  getState: ({ emulator }) => ({
    now: emulator.clock.now(),
    organizationId: emulator.organizationId,
    apiKey: emulator.apiKey,
    personas: emulator.personas(),
    links: emulator.links(),
    webhooks: emulator.webhooks.list(),
  }),
  listUses: ({ emulator, id }) => emulator.uses(id),
  async useLink({ emulator, id }) {
    emulator.uses(id);
    try {
      return { status: 201, body: await emulator.use(id) };
    } catch (error) {
      if (!(error instanceof UseRefused)) throw error;
      return { status: error.status, body: { code: error.code, message: error.message } };
    }
  },
  listRequests: ({ emulator, query }) => emulator.requests((query.get("operation") ?? undefined) as OperationId),
  listDeliveries: ({ emulator }) => emulator.webhooks.sent(),
  reset: ({ emulator }) => emulator.reset(),
  createSnapshot({ emulator }) {
    const kept = snapshots.get(emulator) ?? new Map<string, Snapshot>();
    snapshots.set(emulator, kept);
    const id = String(kept.size + 1);
    kept.set(id, emulator.snapshot());
    return { id };
  },
  restoreSnapshot({ emulator, id }) {
    const snapshot = snapshots.get(emulator)?.get(id);
    if (!snapshot) throw new NotFound(`There is no snapshot with the id ${id}. POST ${PREFIX}snapshots makes one.`);
    emulator.restore(snapshot);
  },
  getClock: ({ emulator }) => ({ now: emulator.clock.now() }),
  async moveClock({ emulator, body }) {
    refuseUnfit("This move of the clock", moveClockSchema, body);
    const { advance, now } = body as MoveClock;
    if (advance !== undefined) await emulator.clock.advance(advance);
    else if (now !== undefined) await emulator.clock.set(now);
    return { now: emulator.clock.now() };
  },
  listFaults: ({ emulator }) => emulator.faults(),
  createFault({ emulator, body }) {
    if (typeof body !== "object" || body === null) throw new TypeError("A fault is a JSON object.");
    emulator.fail(body as Fault);
    return { times: 1, after: 0, isCarriedOut: false, ...body };
  },
  deleteFaults: ({ emulator }) => emulator.clearFaults(),
};

/** There is no such thing. */
class NotFound extends Error {
  override readonly name = "NotFound";
}

type Route = { operation: (typeof operations)[ControlId]; id: string } | { refusal: [status: number, message: string] };

function findRoute({ method, path }: WholeRequest): Route {
  const there = Object.values(operations).flatMap((operation) => {
    const pattern = new RegExp(`^${operation.path.replaceAll(".", "\\.").replace("{id}", "([^/]+)")}$`);
    const match = pattern.exec(path);
    return match ? [{ operation, id: decodeURIComponent(match[1] ?? "") }] : [];
  });
  const found = there.find(({ operation }) => operation.method === method);
  if (found) return found;
  if (there.length === 0) {
    const all = Object.values(operations).map((each) => `${each.method} ${each.path}`);
    return { refusal: [404, `The emulator has no ${method} ${path}. It has ${all.join(", ")}.`] };
  }
  return {
    refusal: [405, `${path} takes ${there.map(({ operation }) => operation.method).join(", ")}, not ${method}.`],
  };
}

function answered(status: number, body: unknown): Outcome {
  const headers = body === undefined ? [] : ["Content-Type", "application/json"];
  const reply: HttpReply = { status, headers, body: body === undefined ? undefined : JSON.stringify(body) };
  return { kind: "answered", reply };
}

function problem(status: number, message: string): Outcome {
  return answered(status, { error: statusText(status), message });
}
