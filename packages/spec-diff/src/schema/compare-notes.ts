import { isObject } from "@share-links/generator";
import { type Finding, finding, type Pair } from "./finding.ts";
import { sorted } from "./wordless.ts";

/** Compares the keywords that judge no value and still matter: defaults, deprecations, discriminators, encodings of texts. */
export function compareNotes(pair: Pair): Finding[] {
  if (pair.mode === "open") return [];
  return [
    ...compareDefaults(pair),
    ...compareDeprecations(pair),
    ...compareDiscriminators(pair),
    ...compareEncodings(pair),
    ...compareExtensibleEnums(pair),
  ];
}

function compareDefaults(pair: Pair): Finding[] {
  const { old, now, mode } = pair;
  const [had, has] = [Object.hasOwn(old.notes, "default"), Object.hasOwn(now.notes, "default")];
  const [from, to] = [old.notes.default, now.notes.default];
  if (had === has && sorted(from) === sorted(to)) return [];
  if (!had) return [finding(pair, "default-set", "neutral", "default", { to })];
  const effect = mode === "sent" ? "narrows" : "neutral";
  return [
    has
      ? finding(pair, "default-changed", effect, "default", { from, to })
      : finding(pair, "default-removed", effect, "default", { from, isCertain: false }),
  ];
}

function compareDeprecations(pair: Pair): Finding[] {
  const [was, is] = [pair.old.notes.deprecated === true, pair.now.notes.deprecated === true];
  if (was === is) return [];
  return [finding(pair, is ? "schema-deprecated" : "schema-restored", "neutral", "deprecated")];
}

function compareDiscriminators(pair: Pair): Finding[] {
  const { old, now } = pair;
  const [before, after] = [old.notes.discriminator, now.notes.discriminator];
  if (!isObject(before) && !isObject(after)) return [];
  const name = (value: unknown) => (isObject(value) ? value.propertyName : undefined);
  const about = { from: name(before), to: name(after) };
  if (!isObject(before)) return [finding(pair, "discriminator-set", "neutral", "discriminator", about)];
  if (!isObject(after))
    return [finding(pair, "discriminator-removed", "changes", "discriminator", { ...about, isCertain: false })];
  if (about.from !== about.to) return [finding(pair, "discriminator-changed", "changes", "discriminator", about)];
  const [mapped, isMapped] = [mappingOf(before), mappingOf(after)];
  const names = [...new Set([...mapped.keys(), ...isMapped.keys()])];
  return names.flatMap((each): Finding[] => {
    const [from, to] = [mapped.get(each), isMapped.get(each)];
    if (from === to) return [];
    const words = { path: [], from: from === undefined ? undefined : each, to: to === undefined ? undefined : each };
    if (from === undefined) return [finding(pair, "mapping-added", "widens", "discriminator", words)];
    if (to === undefined) return [finding(pair, "mapping-removed", "narrows", "discriminator", words)];
    return [finding(pair, "mapping-changed", "changes", "discriminator", { ...words, isCertain: false })];
  });
}

function mappingOf({ mapping }: Readonly<Record<string, unknown>>): Map<string, unknown> {
  return new Map(Object.entries(isObject(mapping) ? mapping : {}));
}

function compareEncodings(pair: Pair): Finding[] {
  return (["contentEncoding", "contentMediaType"] as const).flatMap((keyword) => {
    const [from, to] = [pair.old.notes[keyword], pair.now.notes[keyword]];
    return from === to ? [] : [finding(pair, `${keyword}-changed`, "changes", keyword, { from, to })];
  });
}

/** An enum to which values may be added at any time: readers know that. */
function compareExtensibleEnums(pair: Pair): Finding[] {
  const read = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
  const [before, after] = [read(pair.old.notes["x-extensible-enum"]), read(pair.now.notes["x-extensible-enum"])];
  const removed = before.filter((value) => !after.some((each) => sorted(each) === sorted(value)));
  const added = after.filter((value) => !before.some((each) => sorted(each) === sorted(value)));
  const keyword = "x-extensible-enum";
  return [
    ...(removed.length > 0
      ? [finding(pair, "extensible-enum-value-removed", "narrows", keyword, { from: removed })]
      : []),
    ...(added.length > 0 && before.length > 0
      ? [finding(pair, "extensible-enum-value-added", "neutral", keyword, { to: added })]
      : []),
  ];
}
