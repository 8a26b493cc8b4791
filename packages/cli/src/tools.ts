import type { Client, Logger } from "@share-links/client";
import type { OperationReply, OperationRequest } from "@share-links/types";
import { CALLS, type CallId, type CallOptions } from "./connection/calls.ts";
import { type ConnectionOptions, findSettings, type Settings } from "./connection/settings.ts";
import { Failure, unsupportedFailure } from "./failure.ts";
import { operations } from "./generated/operations.ts";
import { createPrinter, type Printer, type PrintOptions } from "./output/printer.ts";
import type { World } from "./world.ts";

/** The options that every command has. */
export interface GlobalOptions extends ConnectionOptions, PrintOptions {
  readonly dryRun?: true | undefined;
  readonly yes?: true | undefined;
  readonly verbose?: true | undefined;
}

/** What a command works with. */
export interface Tools {
  readonly world: World;
  readonly options: GlobalOptions;
  readonly printer: Printer;
  /** Where calls go. They are looked up once. */
  settings(): Promise<Settings>;
  client(): Promise<Client>;
  /** Rejects with a failure if the request doesn't fit the specification. */
  check<Id extends CallId>(id: Id, request: OperationRequest<Id>): Promise<void>;
  /**
   * Checks a request, then sends it. Rejects with a failure if it doesn't fit the specification, and with `DryRun` instead of
   * sending a change if the user asked for a dry run.
   */
  call<Id extends CallId>(
    id: Id,
    request: OperationRequest<Id>,
    options?: CallOptions<Id>,
  ): Promise<OperationReply<Id>>;
}

/** The command would change something now, but the user only wanted to see what. */
export class DryRun extends Error {
  override readonly name = "DryRun";
  readonly request: DryRequest;

  constructor(request: DryRequest) {
    super("dry run");
    this.request = request;
  }
}

/** What would be sent. */
export interface DryRequest {
  readonly operationId: CallId;
  readonly method: string;
  readonly url: string;
  readonly body?: unknown;
}

/** Makes the tools of a command. */
export function createTools(world: World, options: GlobalOptions): Tools {
  let settings: Promise<Settings> | undefined;
  let client: Promise<Client> | undefined;
  const tools: Tools = {
    world,
    options,
    printer: createPrinter(world, options),
    settings: () => {
      settings ??= findSettings(world, options);
      return settings;
    },
    client: () => {
      client ??= connect(tools);
      return client;
    },
    check: checkRequest,
    async call(id, request, callOptions) {
      const { api, baseUrl } = await tools.settings();
      const { method, path, summary } = operations[id];
      if (api === "hosted" && !path.startsWith("/v1/")) throw unsupportedFailure(`"${summary}" (${id})`);
      await checkRequest(id, request);
      if (options.dryRun && method !== "GET") throw new DryRun(dryRequest(id, request, baseUrl));
      const hosted = api === "hosted" && operations[id].takesIdempotencyKey ? { idempotencyKey: false } : {};
      return await CALLS[id](await tools.client(), request, {
        signal: world.signal,
        ...hosted,
        ...callOptions,
      } as never);
    },
  };
  return tools;
}

async function connect(tools: Tools): Promise<Client> {
  const { apiKey, baseUrl } = await tools.settings();
  if (apiKey === undefined)
    throw new Failure("unauthenticated", `There is no API key for ${baseUrl}.`, {
      hint: 'Run "share-links login", or set SHARE_LINKS_API_KEY.',
    });
  const { createClient } = await import("@share-links/client");
  return createClient({ apiKey, baseUrl, ...(tools.options.verbose && { logger: loggerFor(tools.printer) }) });
}

/** The client keeps keys and tokens out of what it logs. */
function loggerFor({ note }: Printer): Logger {
  const log = (message: string, facts: object) => note(`${message} ${JSON.stringify(facts)}`);
  return { debug: log, warn: log };
}

async function checkRequest<Id extends CallId>(id: Id, request: OperationRequest<Id>): Promise<void> {
  const { requestSchemas } = await import("@share-links/validation");
  const issues = requestSchemas[id].issues(request);
  if (issues.length === 0) return;
  const details = issues.map(({ path, message }) => `${optionOf(path)} ${message}`);
  throw new Failure("usage", details.length === 1 ? `${details[0]}.` : "Some values don't fit.", {
    ...(details.length > 1 && { details }),
    hint: "Nothing was sent.",
  });
}

/** Members whose option has a shorter name. */
const OPTIONS: Readonly<Record<string, string>> = {
  personaId: "persona",
  expiresInHours: "expires-in",
  allowedOrigins: "origin",
  imageUrl: "image",
  permissions: "permission",
  events: "event",
};

/** The name that a value has on the command line: `/body/usageLimit` is `--usage-limit`. */
function optionOf([place, name, ...rest]: readonly (string | number)[]): string {
  if (place === "path" || name === undefined) return String(name ?? place).toUpperCase();
  const option = OPTIONS[name] ?? String(name).replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  return [`--${option}`, ...rest].join(" ");
}

function dryRequest<Id extends CallId>(id: Id, request: OperationRequest<Id>, baseUrl: string): DryRequest {
  const {
    path = {},
    query = {},
    body,
  } = request as {
    path?: Record<string, string>;
    query?: Record<string, unknown>;
    body?: unknown;
  };
  const { method, path: template } = operations[id];
  const filled = template.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(path[name] ?? ""));
  const search = new URLSearchParams(
    Object.entries(query).map(([name, value]): [string, string] => [name, String(value)]),
  );
  const url = `${baseUrl.replace(/\/+$/, "")}${filled}${search.size > 0 ? `?${search}` : ""}`;
  return { operationId: id, method, url, ...(body !== undefined && { body }) };
}
