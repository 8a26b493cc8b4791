import type { Operation } from "@share-links/generator";
import { sorted } from "../schema/wordless.ts";
import { type Change, change, type Part } from "./change.ts";
import { type Context, comparePayload } from "./compare-payload.ts";
import { type MediaType, schemaOfMedia } from "./sources.ts";

/** A body of a request or of an answer. */
export type Body = Pick<Operation["replies"][number], "content" | "source">;

/** Compares two bodies by their media types. */
export function compareContents(part: Part, old: Body, now: Body, context: Context): Change[] {
  const isAnswer = part.side === "answer";
  const [before, after] = [old.content.map(named), now.content.map(named)];
  const find = (list: readonly Named[], { key }: Named) => list.find((each) => each.key === key);
  const left = before.filter((each) => find(after, each) === undefined);
  const come = after.filter((each) => find(before, each) === undefined);
  if (isAnswer && before.length === 0 && come.length > 0) return [change(part, "answer-body-added")];
  if (isAnswer && after.length === 0 && left.length > 0) return [change(part, "answer-body-removed")];
  // `application/*` takes in what `application/json` was.
  const covered = left.flatMap((each) => {
    const range = come.find(({ key }) => covers(key, each.key));
    return range === undefined ? [] : [{ each, range }];
  });
  const isCovered = (one: Named) => covered.some(({ each, range }) => each === one || range === one);
  return [
    ...left
      .filter((one) => !isCovered(one))
      .map(({ media }) => {
        return change(part, isAnswer ? "answer-media-type-removed" : "media-type-removed", { from: media.name });
      }),
    ...come
      .filter((one) => !isCovered(one))
      .map(({ media }) => {
        return change(part, isAnswer ? "answer-media-type-added" : "media-type-added", { to: media.name });
      }),
    ...covered.flatMap(({ each, range }) => [
      change(part, "media-type-generalized", { from: each.media.name, to: range.media.name }),
      ...compareMedia(part, old, now, [each.media, range.media], context),
    ]),
    ...before.flatMap((one) => {
      const other = find(after, one);
      return other === undefined ? [] : compareMedia(part, old, now, [one.media, other.media], context);
    }),
  ];
}

interface Named {
  readonly key: string;
  readonly media: MediaType;
}

/** The order of a media type's parameters, the white space and the case do not matter. */
function named(media: MediaType): Named {
  const [essence = "", ...parameters] = media.name.split(";").map((each) => each.trim().toLowerCase());
  return { key: [essence, ...parameters.sort()].join(";"), media };
}

function covers(range: string, name: string): boolean {
  return range === "*/*" || (range.endsWith("/*") && name.startsWith(range.slice(0, -1)));
}

function compareMedia(
  part: Part,
  old: Body,
  now: Body,
  [was, is]: readonly [MediaType, MediaType],
  context: Context,
): Change[] {
  const isOne = old.content.length === 1 && now.content.length === 1;
  const inner: Part = { ...part, name: isOne ? part.name : `${part.name} as ${is.name}` };
  if (was.kind !== is.kind)
    return [change(inner, "media-type-kind-changed", { from: KINDS[was.kind], to: KINDS[is.kind] })];
  const [from, to] = [sorted(was.encoding ?? {}), sorted(is.encoding ?? {})];
  return [
    ...(from === to ? [] : [change(inner, "encoding-changed", { from: was.encoding ?? {}, to: is.encoding ?? {} })]),
    ...comparePayload(inner, schemaOfMedia(old, was, context.old), schemaOfMedia(now, is, context.now), context),
  ];
}

const KINDS: Readonly<Record<MediaType["kind"], string>> = {
  json: "JSON",
  form: "a form",
  multipart: "multipart",
  text: "text",
  lines: "lines of JSON",
  events: "a stream of events",
  binary: "bytes",
};
