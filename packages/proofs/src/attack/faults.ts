import { problemSchema } from "@share-links/server/src/generated/replies/problem.ts";
import { replies } from "@share-links/server/src/generated/replies.ts";
import { misfits, operationOf } from "@share-links/server/test/specification.ts";
import type { OperationId } from "@share-links/types";
import type { Sent } from "./sent.ts";

/** Texts that only occur inside the server: stack traces, our SQL, driver errors, paths of this repository. */
const INSIDES =
  /\bat \S+ \(|\.[cm]?[jt]s:\d+|node_modules|packages\/server|\b(?:share_links|use_events|redemption_keys|persona_sessions|api_keys|token_hash|token_sealed|now_ms)\b|SQLITE_|SQLSTATE|sqlite|node-postgres/i;

/** Returns everything that is wrong with an answer: a 5xx status, a difference from the specification, internals, secrets. */
export async function faultsOf(sent: Sent, answer: Response, secrets: readonly string[]): Promise<string[]> {
  const { status } = answer;
  const text = await answer.clone().text();
  const faults = status >= 500 ? [`status ${status}`] : [];
  const inside = INSIDES.exec(text);
  if (inside) faults.push(`the body reveals "${inside[0]}"`);
  for (const secret of secrets) if (text.includes(secret)) faults.push("the body contains a secret");
  if (sent.method === "HEAD") return text === "" ? faults : [...faults, "an answer to HEAD has a body"];
  if (sent.method === "OPTIONS" && status === 204) return text === "" ? faults : [...faults, "a preflight has a body"];
  const operationId = operationOf(sent.method, pathOf(sent.target));
  // What is refused before it is routed gets a problem, even where the operation would answer with a page.
  if (operationId !== undefined && isPage(operationId, status) && /"code":"malformed_request"/.test(text))
    return [...faults, ...strayFaults(status, text)];
  if (operationId !== undefined && status in replies[operationId])
    return [...faults, ...(await misfits(operationId, answer))];
  return [...faults, ...strayFaults(status, text)];
}

function isPage(operationId: OperationId, status: number): boolean {
  const documented: { readonly [status: string]: unknown } = replies[operationId];
  return documented[status] === "text/html";
}

/** The path of a target as a URL has it, with dot segments resolved; an invalid URL matches no operation. */
function pathOf(target: string): string {
  const whole = target.startsWith("/") ? `http://server.test${target}` : target;
  return URL.canParse(whole) ? new URL(whole).pathname : "";
}

/** If no operation matches, the answer must be a problem. */
function strayFaults(status: number, text: string): string[] {
  if (status < 400) return [`status ${status} although no operation matches`];
  try {
    return problemSchema.issues(JSON.parse(text)).map(({ pointer, message }) => `${pointer} ${message}`);
  } catch {
    return [`a body that isn't JSON: ${text.slice(0, 100)}`];
  }
}
