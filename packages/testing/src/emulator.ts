import type {
  AuditEvent,
  ManagedShareLink,
  OperationId,
  Persona,
  ProblemCode,
  Redemption,
  ShareLinkEvent,
  ShareLinkEventType,
  ShareLinkUse,
  Webhook,
} from "@share-links/types";
import type * as Control from "./generated/openapi.ts";

/** A number of milliseconds, or a text such as `8 days`, `90 minutes` or `1 day 12 hours`. */
export type Duration = number | string;

/** A moment: a `Date`, milliseconds since 1970, or a text such as `2026-01-01T00:00:00Z`. */
export type Moment = Date | number | string;

/** What an emulator begins with. Everything that is left out gets a default, which is the same in every run. */
export type Seed = Control.Seed;

/** How an emulator is made. */
export interface EmulatorOptions {
  /** What it begins with; by default one persona, Ada, with the id `00000000-0000-0000-0000-000000000000`. */
  seed?: Seed | undefined;
  /** Serves only what the hosted API documents, and refuses the rest, so that code which works here works there. */
  hosted?: boolean | undefined;
  /** When it begins; by default 2026-01-01T00:00:00.000Z. */
  now?: Moment | undefined;
  /** `still` (the default): the clock moves only if the test moves it. `system`: it follows `Date.now()`, also that of fake timers; then ids differ between runs. */
  clock?: "still" | "system" | undefined;
  /** Other ids, tokens and secrets follow from another text. */
  randomSeed?: string | undefined;
  /** The key with every permission, which requests send; by default one that follows from `randomSeed`. */
  apiKey?: string | undefined;
  /** Where clients are told to send their requests. `fetch` answers for every host, so this matters only for other uses, such as `handlers`. */
  baseUrl?: string | undefined;
  /** Where visitors would find the links: the beginning of their `url`. By default `https://share-links.test`, or the first port that is opened. */
  publicUrl?: string | undefined;
  /** Webhooks that are there from the beginning. */
  webhooks?: readonly NewWebhook[] | undefined;
}

/** Where events go. */
export interface NewWebhook {
  /** By default an address of its own that nobody listens to. */
  url?: string | undefined;
  /** By default all events. */
  events?: readonly ShareLinkEventType[] | undefined;
  /** Gets each event as a signed request, in place of the URL. What it returns is the receiver's answer: nothing is 204, and an error is no answer. */
  deliver?:
    | ((request: Request) => Response | undefined | void | Promise<Response | undefined> | Promise<void>)
    | undefined;
}

/** The same, but a member may also be undefined. */
type Undefinable<Members> = { [Name in keyof Members]: Members[Name] | undefined };

/** Something that goes wrong with the next requests: an answer with `status`, a broken connection (`network`), or only `latencyMs`. */
export interface Fault extends Undefinable<Omit<Control.Fault, "operation" | "code" | "times">> {
  /** Only requests of this operation; by default all of the API. */
  operation?: OperationId | undefined;
  /** Only requests for which this returns true. */
  match?: ((request: RecordedRequest) => boolean) | undefined;
  /** How many requests it meets; 1 by default, `Infinity` for all. */
  times?: number | undefined;
  /** The `code` in the body; by default the usual one of the status. */
  code?: ProblemCode | undefined;
}

/** A request that was sent, and its answer. */
export interface RecordedRequest extends Omit<Control.RecordedRequest, "operation" | "body" | "answer" | "fault"> {
  /** The operation that it called, or null if there is none at this method and path. */
  operation: OperationId | null;
  /** The parsed JSON, or the text if it isn't JSON; null without a body. */
  body: unknown;
  /** The same of the answer. */
  answer: unknown;
  /** The fault that it met, or null. */
  fault: Fault | null;
}

/** An event that was sent to a webhook, and what became of it. */
export interface SentEvent extends Omit<Control.Delivery, "body"> {
  body: ShareLinkEvent;
}

/** The time of an emulator. */
export interface EmulatorClock {
  now(): Date;
  /**
   * Moves the clock forward. Everything that happens meanwhile has happened when this resolves: links expire, and their events
   * and the retries of others are sent, each at its moment.
   */
  advance(by: Duration): Promise<void>;
  /** Moves the clock forward to a moment. Rejects one that has passed: `reset` and `restore` go back. */
  set(to: Moment): Promise<void>;
}

/** The webhooks of an emulator. Events are sent before the call that caused them is answered. */
export interface EmulatorWebhooks {
  /** Adds a webhook; the `secret` of the result verifies its events. */
  add(webhook: NewWebhook): Webhook & { secret: string };
  list(): (Webhook & { secret: string | null })[];
  /** What was sent since the last reset, oldest first: one entry for each attempt. */
  sent(): SentEvent[];
}

/** A copy of everything that an emulator holds. Only `restore` of the same emulator can read it. */
export interface Snapshot {
  readonly takenAt: Date;
}

/** An open port. */
export interface OpenPort {
  /** Such as `http://127.0.0.1:41234`. */
  readonly url: string;
  close(): Promise<void>;
}

/** What MSW's `http` needs to have for `handlers`. */
export interface HttpNamespace<Handler> {
  all(path: string, resolver: (info: { request: Request }) => Promise<Response>): Handler;
}

/** The share-links API inside of a test. */
export interface Emulator {
  /** A key with every permission. */
  readonly apiKey: string;
  readonly baseUrl: string;
  readonly organizationId: string;
  /** Options for `createClient` that make a client of this emulator. */
  readonly clientOptions: { apiKey: string; baseUrl: string; fetch: Emulator["fetch"]; allowBrowser: true };
  /** Answers a request, whatever its host; in place of the global `fetch`. Aborted signals and ordered faults reject, as those of `fetch` do. */
  fetch(input: string | URL | Request, init?: RequestInit): Promise<Response>;
  readonly clock: EmulatorClock;
  readonly webhooks: EmulatorWebhooks;

  /** All links, newest first. */
  links(): ManagedShareLink[];
  /** The uses of a link and the attempts that were refused, newest first. Throws if there is no such link. */
  uses(linkId: string): ShareLinkUse[];
  personas(): Persona[];
  /** Who changed what, newest first. */
  auditEvents(): AuditEvent[];
  /** The requests since the last reset, oldest first; of one operation, or of all. */
  requests(operation?: OperationId): RecordedRequest[];

  /** Uses a link, by its id or its token, as a visitor of its page does. Rejects with a `UseRefused`. Needs no API key, and works in hosted mode. */
  use(linkIdOrToken: string, options?: { idempotencyKey?: string }): Promise<Redemption>;
  /** Puts more things there, as a seed does. */
  add(seed: Seed): void;
  /** Orders a fault. */
  fail(fault: Fault): void;
  /** The faults that have not all happened yet, each with the `times` that are left. */
  faults(): Fault[];
  /** Cancels all faults. */
  clearFaults(): void;

  /** Returns to the state after the start, with the clock, the random numbers and the lists of requests and events, and without faults. */
  reset(): void;
  snapshot(): Snapshot;
  /** Returns to the state of a snapshot, with everything that `reset` names, and with its faults. */
  restore(snapshot: Snapshot): void;

  /** Handlers for MSW: `setupServer(...api.handlers(http))`, with the `http` of `msw`. They answer everything below `baseUrl`. */
  handlers<Handler>(http: HttpNamespace<Handler>, options?: { baseUrl?: string }): Handler[];
  /** Opens a port for programs in other processes. It also has the control routes under `/_emulator`. */
  listen(options?: { port?: number; host?: string }): Promise<OpenPort>;
  /** Closes the database and every port. */
  close(): Promise<void>;
}

/** The error of `use`: the link doesn't exist, or can't be used any more. */
export class UseRefused extends Error {
  override readonly name = "UseRefused";
  readonly status: number;
  readonly code: ProblemCode;

  constructor(status: number, problem: { code: ProblemCode; message: string }) {
    super(problem.message);
    this.status = status;
    this.code = problem.code;
  }
}
