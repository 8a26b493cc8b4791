import type { HttpReply } from "@share-links/server/src/embedded/embedded.ts";
import type { Core } from "./core.ts";
import type { Fault, RecordedRequest } from "./emulator.ts";
import { faultReply, isCarriedOut } from "./faults.ts";
import { answerAsHosted, type HostedAnswer } from "./hosted.ts";
import { parsedBody, type WholeRequest } from "./http-messages.ts";

/** What a caller gets: an answer, half an answer, or a connection that fails. */
export type Outcome =
  | { readonly kind: "answered" | "cut"; readonly reply: HttpReply }
  | { readonly kind: "refused" | "dropped" };

/** Carries out one request of the API as the test wants it, and records it. `wait` waits so many milliseconds, or rejects if the caller leaves. */
export async function exchange(
  core: Core,
  request: WholeRequest,
  wait: (ms: number) => Promise<void>,
): Promise<Outcome> {
  const record = recordOf(core, request);
  core.requests.push(record);
  const fault = core.faults.take(record);
  record.fault = fault ?? null;
  if (fault?.latencyMs) await wait(fault.latencyMs);
  await core.turns.next();
  // The system's clock goes on between requests.
  await core.catchUp();
  if (!fault) return answered(record, await carryOut(core, request, record));
  const reply = isCarriedOut(fault) ? await carryOut(core, request, record) : undefined;
  if (fault.network === "cut" && reply) {
    answered(record, reply);
    return { kind: "cut", reply };
  }
  if (fault.network === "refused" || fault.network === "dropped") return { kind: fault.network };
  return answered(record, hasStatus(fault) ? faultReply(fault, core.isHosted) : (reply as HttpReply));
}

async function carryOut(core: Core, request: WholeRequest, record: RecordedRequest): Promise<HttpReply> {
  const { reply, note } = await core.run((): Promise<HostedAnswer> => {
    const { handle } = core.service.app;
    if (core.isHosted) return answerAsHosted(record.operation, request, handle);
    return handle(request).then((reply) => ({ reply, note: null }));
  });
  record.note = note;
  await core.settle();
  return reply;
}

function answered(record: RecordedRequest, reply: HttpReply): Outcome {
  record.status = reply.status;
  record.answer = parsedBody(reply.body);
  return { kind: "answered", reply };
}

function hasStatus(fault: Fault): fault is Fault & { status: number } {
  return fault.status !== undefined;
}

function recordOf(core: Core, { method, path, query, headers, bytes }: WholeRequest): RecordedRequest {
  return {
    at: new Date(core.time.now()).toISOString(),
    operation: core.operationOf(method, path),
    ...{ method, path, query: Object.fromEntries(new URLSearchParams(query)), headers: { ...headers } },
    body: parsedBody(bytes),
    ...{ status: null, answer: null, fault: null, note: null },
  };
}
