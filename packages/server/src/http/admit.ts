import type { Context } from "../context.ts";
import { authenticate, requirePermissions, requireToken } from "../secrets/api-keys.ts";
import type { AppOptions, RequestRecord } from "./app-options.ts";
import type { Operation } from "./decode-request.ts";
import type { HttpRequest } from "./http-request.ts";
import { limitCaller } from "./limits.ts";

/** One call that wants to be let in. */
interface Call {
  options: AppOptions;
  context: Context;
  request: HttpRequest;
  operation: Operation;
  record: RequestRecord;
}

/** Lets a caller in by every security scheme that the spec names for the operation, or refuses; then the record says who calls. */
export async function admit(call: Call): Promise<void> {
  for (const scheme of call.operation.securitySchemes) await SCHEMES[scheme](call);
}

/** What each security scheme of the spec asks for: one that the spec adds does not compile before it is here. */
const SCHEMES = {
  async apiKey({ options, context, request, operation, record }) {
    record.caller = await authenticate(context, request.header("authorization"));
    await limitCaller(options, record);
    requirePermissions(record.caller, operation.permissions ?? []);
  },
  /** Asked for where the operator has set one. */
  async metricsToken({ options, request }) {
    requireToken(options.metricsToken, request.header("authorization"));
  },
} satisfies Record<Operation["securitySchemes"][number], (call: Call) => Promise<void>>;
