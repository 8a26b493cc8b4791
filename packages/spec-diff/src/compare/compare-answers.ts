import type { Operation } from "@share-links/generator";
import { type Change, change, type Part, type Subject } from "./change.ts";
import { compareContents } from "./compare-bodies.ts";
import { type Context, comparePayload } from "./compare-payload.ts";
import { schemaIn } from "./sources.ts";

type Reply = Operation["replies"][number];

/** Compares the answers of two operations. A status that one of them does not name is that of its range, or its default answer. */
export function compareAnswers(subject: Subject, old: Operation, now: Operation, context: Context): Change[] {
  const statuses = new Set([...old.replies, ...now.replies].map(({ status }) => status));
  return [...statuses].flatMap((status) => {
    const [was, is] = [replyFor(old, status), replyFor(now, status)];
    const name = status === "default" ? "the default answer" : `answer ${status}`;
    const spot = (reply: Reply | undefined) => reply && { schema: reply.source };
    const part: Part = { subject, side: "answer", name, old: spot(was), now: spot(is) };
    if (was === undefined || is === undefined) {
      const isGone = is === undefined;
      const kind = isSuccess(status) ? "success" : "failure";
      return [change(part, `${kind}-${isGone ? "removed" : "added"}`, isGone ? { from: status } : { to: status })];
    }
    return [
      ...compareContents({ ...part, name: `body of ${name}` }, was, is, context),
      ...compareHeaders(part, was, is, context),
    ];
  });
}

function replyFor({ replies }: Operation, status: Reply["status"]): Reply | undefined {
  const range = typeof status === "number" ? `${String(status)[0]}XX` : undefined;
  return [status, range, "default"].flatMap((wanted) => replies.find((each) => each.status === wanted) ?? [])[0];
}

function isSuccess(status: Reply["status"]): boolean {
  return /^[123]/.test(String(status));
}

function compareHeaders(part: Part, was: Reply, is: Reply, context: Context): Change[] {
  const byName = ({ headers }: Reply) => new Map(headers.map((each) => [each.name.toLowerCase(), each]));
  const [before, after] = [byName(was), byName(is)];
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((key) => {
    const [one, other] = [before.get(key), after.get(key)];
    if (one === undefined || other === undefined) {
      if (other === undefined) return [change(part, "header-removed", { from: one?.name })];
      return [change(part, other.required ? "required-header-added" : "optional-header-added", { to: other.name })];
    }
    const inner: Part = {
      ...part,
      name: `header ${other.name} of ${part.name}`,
      old: { schema: one.source },
      now: { schema: other.source },
    };
    const [left, right] = [schemaIn(one, context.old), schemaIn(other, context.now)];
    return [
      ...(one.required === other.required
        ? []
        : [change(inner, other.required ? "header-became-required" : "header-became-optional")]),
      ...comparePayload(inner, left.schema, right.schema, context),
    ];
  });
}
