import { type FormEvent, useEffect, useState } from "react";
import { detailsOf } from "./errors.ts";
import { useSpeech } from "./texts/texts.tsx";

/** What a form knows about its fields, and how it is sent. */
export interface Fields<Field extends string> {
  /** What is wrong with a field: the validator's words once one has left it, or the server's, until the value changes. */
  errorOf(field: Field): string | undefined;
  /** Call it when one leaves a field. */
  touch(field: Field): void;
  submit(event: FormEvent<HTMLFormElement>): Promise<void>;
  readonly isBusy: boolean;
  /** What failed, unless a field already shows it. */
  readonly failure: unknown;
}

/** One thing that is wrong with a field. */
export interface Fault {
  /** The words of the validator or of the server, in English. */
  readonly message: string;
  /** In a list, the number of the item, from 1. */
  readonly line?: number;
}

/** What is wrong, by field. */
export type Faults = ReadonlyMap<string, readonly Fault[]>;

/** Watches the values of a form. `faults` is what the validators find in them, by field; `save` sends them. */
export function useFields<Field extends string>({
  values,
  faults,
  save,
}: {
  values: Readonly<Record<Field, unknown>>;
  faults: Faults;
  save: () => Promise<void>;
}): Fields<Field> {
  const { texts } = useSpeech();
  const [touched, setTouched] = useState<ReadonlySet<string> | "all">(new Set());
  const [failed, setFailed] = useState<{ error: unknown; values: Readonly<Record<string, unknown>> }>();
  const [isBusy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<{ form: HTMLFormElement }>();
  // After the render that marks the faults.
  useEffect(() => refusal?.form.querySelector<HTMLElement>("[aria-invalid=true]")?.focus(), [refusal]);
  const refused = byField(detailsOf(failed?.error));
  const current: Readonly<Record<string, unknown>> = values;
  function messageOf(field: string): string | undefined {
    const fault = touched === "all" || touched.has(field) ? faults.get(field) : undefined;
    // If a required text is empty, "required" helps more than its pattern.
    if (fault !== undefined && current[field] === "") return texts.common.required;
    const found = fault ?? (failed?.values[field] === current[field] ? refused.get(field) : undefined);
    return found?.map(sentenceOf).join(" ");
  }
  function sentenceOf({ message, line }: Fault): string {
    const sentence = texts.common.fault(message);
    return line === undefined ? sentence : texts.common.line(line, sentence);
  }
  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = event.currentTarget;
    setTouched("all");
    if (faults.size > 0) return setRefusal({ form });
    setBusy(true);
    setFailed(undefined);
    try {
      await save();
    } catch (error) {
      setFailed({ error, values });
      setRefusal({ form });
    }
    setBusy(false);
  }
  return {
    errorOf: messageOf,
    touch: (field) => setTouched((before) => (before === "all" ? before : new Set([...before, field]))),
    submit,
    isBusy,
    failure: [...refused.keys()].some((field) => field in values && messageOf(field)) ? undefined : failed?.error,
  };
}

/** Puts messages by their JSON Pointer to the fields that they are about. */
export function byField(messages: ReadonlyMap<string, string>): Map<string, readonly Fault[]> {
  const found = new Map<string, readonly Fault[]>();
  for (const [pointer, message] of messages) {
    const [, field = "", index] = pointer.split("/");
    const fault = { message, ...(index !== undefined && { line: Number(index) + 1 }) };
    found.set(field, [...(found.get(field) ?? []), fault]);
  }
  return found;
}

/** What a validator finds wrong in a body, by field. */
export function faultsIn(
  schema: { issues(value: unknown): readonly { readonly pointer: string; readonly message: string }[] },
  body: unknown,
): Faults {
  return byField(new Map(schema.issues(body).map(({ pointer, message }) => [pointer, message])));
}
