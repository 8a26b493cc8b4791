import type { Context } from "../context.ts";
import { authenticate, requirePermissions, requireToken } from "../secrets/api-keys.ts";
import { authenticateSession } from "../secrets/console-sessions.ts";
import type { AppOptions, RequestRecord } from "./app-options.ts";
import { isConsoleCall, refuseForeignPage } from "./console-origin.ts";
import type { OperationEntry } from "./decode-request.ts";
import type { HttpRequest } from "./http-request.ts";
import { limitCaller } from "./limits.ts";

/** A call whose credentials are to be checked. */
interface Call {
  options: AppOptions;
  context: Context;
  request: HttpRequest;
  operation: OperationEntry;
  record: RequestRecord;
}

/** Checks a call against every security scheme that the spec names for the operation, and refuses it if one fails. Then the record says who calls. */
export async function admit(call: Call): Promise<void> {
  if (isConsoleCall(call.operation.path)) refuseForeignPage(call.request, call.options);
  for (const scheme of call.operation.securitySchemes) await SCHEMES[scheme](call);
}

/** The check of each security scheme of the spec. When the spec adds a scheme, this does not compile until the scheme is here. */
const SCHEMES = {
  async apiKey({ options, context, request, operation, record }) {
    const authorization = request.header("authorization");
    const hasSession = record.isForConsole && authorization === undefined;
    if (hasSession) refuseForeignPage(request, options);
    record.caller = hasSession
      ? await authenticateSession(context, request.header("cookie"))
      : await authenticate(context, authorization);
    await limitCaller(options, record);
    requirePermissions(record.caller, operation.permissions ?? []);
  },
  async consoleSession({ options, context, request, record }) {
    record.caller = await authenticateSession(context, request.header("cookie"));
    await limitCaller(options, record);
  },
  /** Checked only if the operator has set one. */
  async metricsToken({ options, request }) {
    requireToken(options.metricsToken, request.header("authorization"));
  },
} satisfies Record<OperationEntry["securitySchemes"][number], (call: Call) => Promise<void>>;
