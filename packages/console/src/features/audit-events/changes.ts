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

/** A value as people read it: texts without quotes, a missing value as a dash. */
export function shown(value: unknown): string {
  if (value === undefined || value === null) return "–";
  return typeof value === "string" ? value : JSON.stringify(value);
}
