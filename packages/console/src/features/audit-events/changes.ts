import { shortTime } from "../../format.ts";
import type { Speech } from "../../texts/texts.tsx";

/** A field of a subject, before and after a change. Undefined means that the subject did not exist. */
export interface Change {
  readonly field: string;
  readonly before: unknown;
  readonly after: unknown;
}

type Subject = Readonly<Record<string, unknown>> | null;

/** The fields in which a subject differs before and after a change, in their order. */
export function changesOf({ before, after }: { readonly before: Subject; readonly after: Subject }): readonly Change[] {
  const names = [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])];
  return names
    .map((field) => ({ field, before: before?.[field], after: after?.[field] }))
    .filter((change) => JSON.stringify(change.before) !== JSON.stringify(change.after));
}

/** The name of a field as people know it. A field that is newer than these texts keeps the name that it has in the API. */
export function nameOf(field: string, { texts }: Pick<Speech, "texts">): string {
  return own(texts.audit.names, field) ?? field;
}

/** A value as people read it: words in place of the API's names, local times, a missing value as a dash. */
export function shown(value: unknown, speech: Pick<Speech, "texts" | "locale">): string {
  const { texts, locale } = speech;
  if (value === undefined || value === null) return "–";
  if (typeof value === "boolean") return value ? texts.common.yes : texts.common.no;
  if (Array.isArray(value)) return value.length === 0 ? "–" : value.map((each) => shown(each, speech)).join(", ");
  if (typeof value !== "string") return JSON.stringify(value);
  if (/^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(value)) return shortTime(Date.parse(value), locale);
  const { statuses, types, apiKeys, webhooks } = texts;
  const words = [statuses, types, apiKeys.permissionWords, webhooks.eventWords];
  return words.map((each) => own(each, value)).find((word) => word !== undefined) ?? value;
}

function own(words: Readonly<Record<string, string>>, key: string): string | undefined {
  return Object.hasOwn(words, key) ? words[key] : undefined;
}
