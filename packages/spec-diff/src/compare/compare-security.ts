import type { Operation } from "@share-links/generator";
import { type Change, change, type Part, type Subject } from "./change.ts";

type Alternative = Operation["security"][number];

/** Compares what callers need to be allowed to call: each way in of the old document has to be one of the new document's. */
export function compareSecurity(subject: Subject, old: Operation, now: Operation): Change[] {
  const part: Part = { subject, side: "request", name: "" };
  const [before, after] = [waysOf(old), waysOf(now)];
  const [wasOpen, isOpen] = [before.some(isFree), after.some(isFree)];
  if (wasOpen && isOpen) return [];
  if (wasOpen) return [change(part, "security-added", { to: after.map(textOf).join(" or ") })];
  if (isOpen) return [change(part, "security-removed", { from: before.map(textOf).join(" or ") })];
  const left = before.filter((way) => !after.some((each) => isEnough(way, each)));
  const come = after.filter((way) => !before.some((each) => isEnough(way, each)));
  const twins = left.flatMap((was) => {
    const is = after.find((each) => schemesOf(each) === schemesOf(was));
    return is === undefined ? [] : [{ was, is }];
  });
  const isTwin = (way: Alternative) => twins.some(({ was, is }) => way === was || way === is);
  // A way that needs less than an old one is enough for all who had that.
  const easier = after.flatMap((is) => {
    const was = before.find((each) => isEnough(each, is) && !isEnough(is, each));
    return was === undefined || isTwin(is) ? [] : [{ was, is }];
  });
  return [
    ...twins.map(({ was, is }) => change(part, "scope-added", { from: textOf(was), to: textOf(is) })),
    ...left
      .filter((way) => !isTwin(way))
      .map((way) => change(part, "security-alternative-removed", { from: textOf(way) })),
    ...easier.map(({ was, is }) => change(part, "scope-removed", { from: textOf(was), to: textOf(is) })),
    ...come
      .filter((way) => !isTwin(way) && !easier.some(({ is }) => is === way))
      .map((way) => change(part, "security-alternative-added", { to: textOf(way) })),
  ];
}

/** Without a requirement, anybody may call. */
function waysOf({ security }: Operation): readonly Alternative[] {
  return security.length === 0 ? [[]] : security;
}

const isFree = (way: Alternative) => way.length === 0;
const schemesOf = (way: Alternative) =>
  way
    .map(({ scheme }) => scheme)
    .sort()
    .join();

/** Whether the credentials for one way are enough for another way. */
function isEnough(has: Alternative, needs: Alternative): boolean {
  return needs.every(({ scheme, scopes }) =>
    has.some((each) => each.scheme === scheme && scopes.every((scope) => each.scopes.includes(scope))),
  );
}

function textOf(way: Alternative): string {
  if (way.length === 0) return "no key";
  return way
    .map(({ scheme, scopes }) => (scopes.length === 0 ? scheme : `${scheme} (${scopes.join(", ")})`))
    .join(" with ");
}
