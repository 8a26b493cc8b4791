import { relative } from "node:path";
import type { Change } from "../compare/change.ts";
import type { Place } from "../read/places.ts";
import { countsOf, worstOf } from "./summary.ts";
import type { Places } from "./text.ts";

/** The version of this output. It changes when a member is removed or means something else; new members can come at any time. */
const FORMAT = 1;

/** All changes as JSON. The README describes each member. */
export function reportJson(changes: readonly Change[], places: Places, files: { old: string; now: string }): string {
  const report = {
    format: FORMAT,
    old: { file: files.old },
    new: { file: files.now },
    verdict: worstOf(changes),
    counts: countsOf(changes),
    changes: changes.map((change) => toJson(change, places)),
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}

function toJson(change: Change, { old, now }: Places): object {
  const { rule, verdict, isCertain, subject, part, path, says, from, to, breaks, remedy } = change;
  return {
    rule,
    verdict,
    certain: isCertain,
    subject: { kind: subject.kind, title: subject.title, ...(subject.id !== undefined && { id: subject.id }) },
    part,
    path,
    text: says,
    from: from ?? null,
    to: to ?? null,
    breaks: breaks ?? null,
    remedy: remedy ?? null,
    old: placeJson(old(change.old)),
    new: placeJson(now(change.now)),
  };
}

function placeJson(place: Place | undefined): object | null {
  if (place === undefined) return null;
  const { file, pointer, line } = place;
  return { file: relative("", file) || file, pointer, line: line ?? null };
}
