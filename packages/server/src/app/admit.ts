import type { Context } from "../context.ts";
import type { Operation } from "../request.ts";
import { authenticate, requirePermissions, requireToken } from "../secrets/api-keys.ts";
import type { AppOptions, Exchange, Trace } from "./exchange.ts";
import { limitCaller } from "./limit.ts";

/** One call that wants to be let in. */
interface Call {
  options: AppOptions;
  context: Context;
  exchange: Exchange;
  operation: Operation;
  trace: Trace;
}

/** Lets a caller in by every security scheme that the spec names for the operation, or refuses; who calls is in the trace then. */
export async function admit(call: Call): Promise<void> {
  for (const scheme of call.operation.securitySchemes) await SCHEMES[scheme](call);
}

/** What each security scheme of the spec asks for: one that the spec adds does not compile before it is here. */
const SCHEMES = {
  async apiKey({ options, context, exchange, operation, trace }) {
    trace.caller = await authenticate(context, exchange.header("authorization"));
    await limitCaller(options, trace);
    requirePermissions(trace.caller, operation.permissions ?? []);
  },
  /** Asked for where the operator has set one. */
  async metricsToken({ options, exchange }) {
    requireToken(options.metricsToken, exchange.header("authorization"));
  },
} satisfies Record<Operation["securitySchemes"][number], (call: Call) => Promise<void>>;
