import type { HttpReply, HttpRequest } from "@share-links/server/src/embedded/embedded.ts";
import type { OperationId } from "@share-links/types";
import { statusText } from "./status-text.ts";

/** The statuses that the hosted API documents, for each operation that it documents. */
export const HOSTED_STATUSES: Readonly<Partial<Record<OperationId, readonly number[]>>> = {
  listShareLinks: [200, 400, 401, 403, 500],
  createShareLink: [201, 400, 401, 403, 404, 500],
  getShareLink: [200, 400, 401, 403, 404, 500],
  updateShareLink: [200, 400, 401, 403, 404, 500],
  deleteShareLink: [200, 400, 401, 403, 404, 500],
};

/** Where clients find the hosted API. */
export const HOSTED_URL = "https://api.anam.ai";

/** An answer of the hosted mode; `note` says what the hosted API doesn't document, if that is why it refuses. */
export interface HostedAnswer {
  reply: HttpReply;
  note: string | null;
}

/** Answers as the hosted API would: `handle` carries out what it documents, everything else is refused. */
export async function answerAsHosted(
  operation: OperationId | null,
  request: HttpRequest,
  handle: (request: HttpRequest) => Promise<HttpReply>,
): Promise<HostedAnswer> {
  const documented = operation === null ? undefined : HOSTED_STATUSES[operation];
  if (!documented || request.method === "HEAD")
    return refused(404, `The hosted API has no ${request.method} ${request.path}.`);
  if (request.header("idempotency-key") !== undefined)
    return refused(400, "The hosted API documents no Idempotency-Key, so a repeated create could make a second link.");
  const header = (name: string) => (name === "accept" ? undefined : request.header(name));
  const reply = await handle({ ...request, header });
  if (!documented.includes(reply.status))
    return refused(nearest(reply.status), `The hosted API documents no ${reply.status} here. ${messageOf(reply)}`);
  return reply.status < 400 ? { reply: plain(reply), note: null } : refused(reply.status, messageOf(reply));
}

/** An undocumented refusal becomes the documented one that says the most. */
function nearest(status: number): number {
  if (status >= 500) return 500;
  return status === 404 || status === 405 ? 404 : 400;
}

function refused(status: number, note: string): HostedAnswer {
  const body = JSON.stringify({ error: statusText(status) });
  return { reply: { status, headers: ["Content-Type", "application/json", NOTE, printable(note)], body }, note };
}

const NOTE = "X-Emulator-Note";

/** A header takes ASCII only. */
function printable(text: string): string {
  return text.replaceAll(/[^ -~]/g, "?");
}

/** Without the headers that the hosted API doesn't document. */
function plain({ status, body }: HttpReply): HttpReply {
  return { status, headers: ["Content-Type", "application/json"], body };
}

function messageOf({ body }: HttpReply): string {
  if (typeof body !== "string") return "";
  try {
    return String((JSON.parse(body) as { message?: unknown }).message ?? "");
  } catch {
    return "";
  }
}
