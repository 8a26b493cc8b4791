import {
  type Embedded,
  type Inspection,
  inspect,
  openEmbedded,
  type Planting,
  plant,
  withRandom,
} from "@share-links/server/src/embedded/embedded.ts";
import type { OperationId } from "@share-links/types";
import { stillTime, systemTime, type Time, toEpochMs } from "./clock.ts";
import type { EmulatorOptions, Fault, NewWebhook, RecordedRequest, Seed, SentEvent } from "./emulator.ts";
import { createFaults, type Faults } from "./faults.ts";
import { DEFAULT_SEED, plantSeed } from "./plant-seed.ts";
import { type SeededRandom, seededRandom } from "./seeded-random.ts";
import { createTurns, type Turns } from "./turns.ts";
import { createSender, type Sender } from "./webhooks.ts";

/** The parts of an emulator. */
export interface Core {
  readonly service: Embedded;
  readonly time: Time;
  readonly look: Inspection;
  readonly faults: Faults;
  readonly sender: Sender;
  readonly turns: Turns;
  readonly organizationId: string;
  readonly apiKey: string;
  readonly isHosted: boolean;
  requests: RecordedRequest[];
  operationOf(method: string, path: string): OperationId | null;
  /** Runs an action with the emulator's own random numbers. */
  run<Result>(action: () => Result): Result;
  /** Sends the events that are due, and does what else is due. Inside of a function that gets an event, it doesn't wait. */
  settle(): Promise<void>;
  /** The same, unless nothing can have become due since the last time. */
  catchUp(): Promise<void>;
  /** Moves the time forward, through every moment at which something happens. */
  moveTo(ms: number): Promise<void>;
  addSeed(seed: Seed): void;
  /** Creates another organisation, and gives what puts things into it. */
  plantIn(organization: string): Planting;
  addWebhook(webhook: NewWebhook): ReturnType<Sender["add"]>;
  save(): Saved;
  restore(saved: Saved): void;
}

/** Everything that an emulator holds, at one moment. */
export interface Saved {
  readonly database: Uint8Array;
  readonly time: number;
  readonly drawn: number;
  readonly chosen: number;
  readonly requests: readonly RecordedRequest[];
  readonly sent: readonly SentEvent[];
  readonly faults: readonly Fault[];
}

const START = Date.UTC(2026, 0, 1);
const SECRET = "the secret of every emulator, which protects nothing";
/** Where visitors would find the links of an emulator. */
export const PUBLIC_URL = "https://share-links.test";

/** Opens the service with its seed, and everything around it. */
export async function openCore(options: EmulatorOptions): Promise<Core> {
  const time = timeOf(options);
  const random = seededRandom(options.randomSeed ?? "share-links", time.now);
  const faults = createFaults((id) => core.service.isOperation(id));
  const sender = createSender(time.now);
  const run = <Result>(action: () => Result): Result => withRandom(random, action);
  const service = await run(() =>
    openEmbedded({
      now: time.now,
      secret: SECRET,
      publicUrl: options.publicUrl ?? PUBLIC_URL,
      log: SILENT,
      post: sender.post,
    }),
  );
  const planting = run(() => plant(service.context, "emulator"));
  const { organizationId } = planting;
  const look = inspect(service.context, organizationId);
  let settledAt = time.now();
  const { key: apiKey } = run(() =>
    planting.apiKey({ key: options.apiKey ?? (options.hosted ? hostedKey(random) : undefined) }),
  );
  const core: Core = {
    ...{ service, time, look, faults, sender, organizationId, apiKey, run },
    turns: createTurns(),
    isHosted: options.hosted === true,
    requests: [],
    operationOf: (method, path) => service.operationOf(method, path) ?? null,
    async settle() {
      settledAt = time.now();
      const settled = run(() => service.runDue());
      // Waiting here would be waiting for the function that called.
      if (sender.isReceiving()) settled.catch(() => {});
      else await settled;
    },
    async catchUp() {
      if (time.now() !== settledAt) await core.settle();
    },
    async moveTo(ms) {
      for (;;) {
        const next = service.nextDue();
        if (next === undefined || next > ms) break;
        time.moveTo(next);
        await core.settle();
        // An event that can't be sent yet, or is just being sent, is looked at again later.
        if (service.nextDue() === next) break;
      }
      time.moveTo(ms);
      run(() => service.sweep());
      await core.settle();
    },
    addSeed: (seed) => run(() => plantSeed(seed, seedTools(core, planting, random))),
    plantIn: (name) => run(() => plant(service.context, name)),
    addWebhook: (webhook) => run(() => sender.add(planting, webhook)),
    save: () => ({
      ...{ database: service.context.sql.serialize(), time: time.save(), drawn: random.drawn, chosen: sender.chosen },
      ...{ requests: [...core.requests], sent: [...sender.sent], faults: faults.list() },
    }),
    restore(saved) {
      service.restore(saved.database);
      time.restore(saved.time);
      random.drawn = saved.drawn;
      core.requests = [...saved.requests];
      faults.replace(saved.faults);
      Object.assign(sender, { sent: [...saved.sent], chosen: saved.chosen });
    },
  };
  core.addSeed(options.seed ?? DEFAULT_SEED);
  for (const webhook of options.webhooks ?? []) core.addWebhook(webhook);
  return core;
}

/** Clients refuse to send a key of a server of one's own, which begins with `slk_`, to the hosted API. */
function hostedKey(random: SeededRandom): string {
  return Buffer.from(random.bytes(30)).toString("base64url");
}

function timeOf({ clock = "still", now }: EmulatorOptions): Time {
  const start = now === undefined ? undefined : toEpochMs(now);
  if (clock === "still") return stillTime(start ?? START);
  if (clock === "system") return systemTime(start);
  throw new TypeError(`clock must be "still" or "system", got ${JSON.stringify(clock)}.`);
}

function seedTools({ look, time, addWebhook }: Core, planting: Planting, random: SeededRandom) {
  return {
    plant: planting,
    now: time.now,
    newId: () => random.id(),
    newToken: () => `sh_${Buffer.from(random.bytes(16)).toString("base64url").slice(0, 21)}`,
    personas: () => look.personas(),
    addWebhook,
  };
}

/** An emulator prints nothing. What a request got is in `requests()`. */
const SILENT = { info() {}, error() {}, request() {} };
