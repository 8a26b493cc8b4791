import type { Redemption, ShareLinkUse } from "@share-links/types";
import { toEpochMs } from "./clock.ts";
import { answerControl, isControl } from "./control.ts";
import { type Core, PUBLIC_URL, type Saved } from "./core.ts";
import { toMs } from "./duration.ts";
import type { Emulator, EmulatorOptions, HttpNamespace, OpenPort, Snapshot } from "./emulator.ts";
import { exchange, type Outcome } from "./exchange.ts";
import { refuseUnknownOperation } from "./faults.ts";
import { HOSTED_URL } from "./hosted.ts";
import { connectionError, toResponse, toWholeRequest } from "./http-messages.ts";
import { openPort } from "./port.ts";
import { UnknownLink } from "./unknown-link.ts";
import { useLink } from "./use-link.ts";
import { waitFor } from "./wait.ts";

/** The emulator that these parts make. */
export function emulatorOf(core: Core, options: Pick<EmulatorOptions, "baseUrl">): Emulator {
  const { faults, look, sender, time } = core;
  const baseUrl = options.baseUrl ?? (core.isHosted ? HOSTED_URL : PUBLIC_URL);
  const beginning = core.save();
  const saved = new WeakMap<Snapshot, Saved>();
  const ports = new Set<OpenPort>();

  const answer = async (
    input: string | URL | Request,
    init?: RequestInit,
  ): Promise<{ method: string; outcome: Outcome }> => {
    const signal = init?.signal ?? (typeof input === "object" && "signal" in input ? input.signal : undefined);
    signal?.throwIfAborted();
    const request = await toWholeRequest(input, init, baseUrl);
    const { method } = request;
    if (isControl(request.path)) return { method, outcome: await answerControl(emulator, request) };
    const outcome = await exchange(core, request, (ms) => waitFor(ms, signal));
    signal?.throwIfAborted();
    return { method, outcome };
  };

  const emulator: Emulator = {
    apiKey: core.apiKey,
    baseUrl,
    organizationId: core.organizationId,
    clientOptions: {
      apiKey: core.apiKey,
      baseUrl,
      fetch: (input, init) => emulator.fetch(input, init),
      allowBrowser: true,
    },
    async fetch(input, init) {
      const { method, outcome } = await answer(input, init);
      if (!("reply" in outcome)) throw connectionError(outcome.kind);
      return toResponse(outcome.reply, { method, isCut: outcome.kind === "cut" });
    },
    clock: clockOf(core),
    webhooks: {
      add: (webhook) => core.addWebhook(webhook),
      list: () => look.webhooks(),
      sent: () => sender.sent.map((entry) => structuredClone(entry)),
    },
    links: () => look.links(),
    uses: (id) => usesOf(core, id),
    personas: () => look.personas(),
    auditEvents: () => look.auditEvents(),
    requests: (operation) => {
      if (operation !== undefined) refuseUnknownOperation(operation, core.service.isOperation);
      return core.requests
        .filter((each) => operation === undefined || each.operation === operation)
        .map((each) => ({ ...each }));
    },
    use: (idOrToken, settings): Promise<Redemption> => useLink(core, idOrToken, settings),
    add: (seed) => core.addSeed(seed),
    fail: (fault) => faults.order(fault),
    faults: () => faults.list(),
    clearFaults: () => faults.replace([]),
    reset: () => core.restore(beginning),
    snapshot() {
      const snapshot: Snapshot = { takenAt: new Date(time.now()) };
      saved.set(snapshot, core.save());
      return snapshot;
    },
    restore(snapshot) {
      const found = saved.get(snapshot);
      if (!found)
        throw new TypeError("This is not a snapshot of this emulator: pass what its snapshot() has returned.");
      core.restore(found);
    },
    handlers<Handler>(http: HttpNamespace<Handler>, { baseUrl: below = baseUrl } = {}) {
      const resolve = async ({ request }: { request: Request }) => {
        const { method, outcome } = await answer(request);
        // MSW turns this into the error that a connection has.
        if (!("reply" in outcome)) return Response.error();
        return toResponse(outcome.reply, { method, isCut: outcome.kind === "cut" });
      };
      return [http.all(`${below.replace(/\/+$/, "")}/*`, resolve)];
    },
    async listen(options) {
      const port = await openPort(core, emulator, options);
      ports.add(port);
      return port;
    },
    async close() {
      await Promise.all([...ports].map((port) => port.close()));
      sender.close();
      core.turns.close();
      await core.service.close();
    },
  };
  return emulator;
}

function usesOf({ look }: Core, id: string): ShareLinkUse[] {
  // The server would say only "share_link_not_found".
  if (!look.links().some((link) => link.id === id.toLowerCase()))
    throw new UnknownLink(`There is no link with the id ${id}. links() has those that there are.`);
  return look.uses(id);
}

function clockOf({ time, moveTo }: Core): Emulator["clock"] {
  return {
    now: () => new Date(time.now()),
    advance: async (by) => moveTo(time.now() + toMs(by)),
    async set(to) {
      const [target, now] = [toEpochMs(to), time.now()];
      if (target < now)
        throw new TypeError(
          `The clock only moves forward: it is ${new Date(now).toISOString()}, so it can't be set to ${new Date(target).toISOString()}. reset() and restore() go back.`,
        );
      await moveTo(target);
    },
  };
}
