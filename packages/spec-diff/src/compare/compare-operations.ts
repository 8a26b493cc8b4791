import type { Operation } from "@share-links/generator";
import { sorted } from "../schema/wordless.ts";
import { type Change, change, type Part, type Subject } from "./change.ts";
import { compareAnswers } from "./compare-answers.ts";
import { compareContents } from "./compare-bodies.ts";
import { compareParameters } from "./compare-parameters.ts";
import type { Context } from "./compare-payload.ts";
import { compareSecurity } from "./compare-security.ts";

type Kind = "operation" | "webhook" | "callback";

/** Compares two lists of operations, of webhooks or of the callbacks of one operation. */
export function compareOperations(
  kind: Kind,
  old: readonly Operation[],
  now: readonly Operation[],
  context: Context,
  owner = "",
): Change[] {
  const after = new Map(now.map((each) => [addressOf(each), each]));
  const before = new Map(old.map((each) => [addressOf(each), each]));
  const left = [...before].filter(([address]) => !after.has(address)).map(([, each]) => each);
  const come = [...after].filter(([address]) => !before.has(address)).map(([, each]) => each);
  const moved = left.flatMap((was) => {
    const is = kind === "operation" ? come.find((each) => hasOwnId(was) && each.id === was.id) : undefined;
    return is === undefined ? [] : [{ was, is }];
  });
  const hasMoved = (each: Operation) => moved.some(({ was, is }) => each === was || each === is);
  const whole = (subject: Subject): Part => ({ subject, side: "request", name: "" });
  return [
    ...left
      .filter((each) => !hasMoved(each))
      .map((each) => change(whole(subjectOf(kind, owner, each)), `${kind}-removed`)),
    ...moved.flatMap(({ was, is }) => {
      const subject = subjectOf(kind, owner, was, is);
      return [
        change(whole(subject), "operation-moved", { from: titleOf(was), to: titleOf(is) }),
        ...compareOperation(subject, was, is, context),
      ];
    }),
    ...[...before].flatMap(([address, was]) => {
      const is = after.get(address);
      return is === undefined ? [] : compareOperation(subjectOf(kind, owner, was, is), was, is, context);
    }),
    ...come
      .filter((each) => !hasMoved(each))
      .map((each) => change(whole(subjectOf(kind, owner, undefined, each)), `${kind}-added`)),
  ];
}

function compareOperation(subject: Subject, old: Operation, now: Operation, context: Context): Change[] {
  const part: Part = { subject, side: "request", name: "" };
  const [wasOld, isOld] = [old.source.deprecated === true, now.source.deprecated === true];
  // An operation without an id gets one from its method and path; a webhook and a callback have names of their own.
  const hasName = subject.kind === "operation" || (hasOwnId(old) && hasOwnId(now));
  const changes = [
    ...(old.id === now.id || !hasName ? [] : [change(part, "operation-id-changed", { from: old.id, to: now.id })]),
    ...(wasOld === isOld ? [] : [change(part, isOld ? "operation-deprecated" : "operation-restored")]),
    ...compareSecurity(subject, old, now),
    ...compareParameters(subject, old, now, context),
    ...compareBodies(subject, old, now, context),
    ...compareAnswers(subject, old, now, context),
  ];
  const names = new Set([...Object.keys(old.callbacks), ...Object.keys(now.callbacks)]);
  const callbacks = [...names].flatMap((name) =>
    compareOperations(
      "callback",
      old.callbacks[name] ?? [],
      now.callbacks[name] ?? [],
      context,
      `${name} of ${titleOf(now)}`,
    ),
  );
  if (changes.length > 0 || callbacks.length > 0) return [...changes, ...callbacks];
  return wordsOf(old) === wordsOf(now) ? [] : [change(part, "words-changed")];
}

function compareBodies(subject: Subject, old: Operation, now: Operation, context: Context): Change[] {
  const spot = (body: Operation["body"]) => body && { schema: body.source };
  const name = subject.kind === "operation" ? "body of the request" : `body of the ${subject.kind}`;
  const part: Part = { subject, side: "request", name, old: spot(old.body), now: spot(now.body) };
  if (old.body === undefined || now.body === undefined) {
    if (old.body === now.body) return [];
    if (now.body === undefined) return [change(part, "body-removed")];
    return [change(part, now.body.required ? "required-body-added" : "optional-body-added")];
  }
  const isRequired = now.body.required;
  return [
    ...(old.body.required === isRequired
      ? []
      : [change(part, isRequired ? "body-became-required" : "body-became-optional")]),
    ...compareContents(part, old.body, now.body, context),
  ];
}

/** What an operation says to people and tools. */
function wordsOf({ source }: Operation): string {
  const entries = Object.entries(source).filter(([name]) => WORDS.includes(name) || name.startsWith("x-"));
  return sorted(Object.fromEntries(entries));
}

const WORDS = ["summary", "description", "tags", "externalDocs"];

/** Paths that differ only in the names of their parameters are one address. */
function addressOf({ method, path }: Operation): string {
  return `${method} ${path.startsWith("/") ? path.replaceAll(/\{[^{}]*\}/g, "{}") : path}`;
}

function titleOf({ method, path }: Operation): string {
  return `${method} ${path}`;
}

function hasOwnId({ source }: Operation): boolean {
  return typeof source.operationId === "string";
}

function subjectOf(kind: Kind, owner: string, old: Operation | undefined, now: Operation | undefined = old): Subject {
  const one = now ?? old;
  const title =
    kind === "operation" && one ? titleOf(one) : kind === "webhook" ? `webhook ${one?.path}` : `callback ${owner}`;
  const spot = (operation: Operation | undefined) => operation && { schema: operation.source };
  return { kind, title, ...(one && { id: one.id }), old: spot(old), now: spot(now) };
}
