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

/** Watches the values of a form. `faults` is what the validators find in them, by field; `save` sends them. */
export function useFields<Field extends string>({
  values,
  faults,
  save,
}: {
  values: Readonly<Record<Field, unknown>>;
  faults: ReadonlyMap<string, string>;
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
    return fault ?? (failed?.values[field] === current[field] ? refused.get(field) : undefined);
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
    errorOf(field) {
      const message = messageOf(field);
      return message === texts.common.required ? message : message && texts.common.fault(message);
    },
    touch: (field) => setTouched((before) => (before === "all" ? before : new Set([...before, field]))),
    submit,
    isBusy,
    failure: [...refused.keys()].some((field) => field in values && messageOf(field)) ? undefined : failed?.error,
  };
}

/** Puts messages by their JSON Pointer to the fields that they are about. The message for an item of a list names its number. */
export function byField(messages: ReadonlyMap<string, string>): Map<string, string> {
  const found = new Map<string, string>();
  for (const [pointer, message] of messages) {
    const [, field = "", index] = pointer.split("/");
    const text = index === undefined ? message : `${Number(index) + 1}: ${message}`;
    found.set(field, found.has(field) ? `${found.get(field)}; ${text}` : text);
  }
  return found;
}

/** What a validator finds wrong in a body, by field. */
export function faultsIn(
  schema: { issues(value: unknown): readonly { readonly pointer: string; readonly message: string }[] },
  body: unknown,
): Map<string, string> {
  return byField(new Map(schema.issues(body).map(({ pointer, message }) => [pointer, message])));
}
