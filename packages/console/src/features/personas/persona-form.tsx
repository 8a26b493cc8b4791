import type { CreatePersona } from "@share-links/types";
import { createPersonaSchema } from "@share-links/validation";
import { useState } from "react";
import { faultsIn, useFields } from "../../fields.ts";
import type { Route } from "../../routes.ts";
import { useSpeech } from "../../texts/texts.tsx";
import { TextField } from "../../ui/field.tsx";
import { FormCard } from "../../ui/form.tsx";

/** The form of a persona, as it is filled in. */
export interface PersonaForm {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly imageUrl: string;
}

/** The body of the call; an empty field is left out. */
export function toBody({ id, name, description, imageUrl }: PersonaForm): CreatePersona {
  return { ...(id && { id }), name: name.trim(), ...(description && { description }), ...(imageUrl && { imageUrl }) };
}

/** The fields of a persona; only a new one can be given an id. */
export function PersonaFields({
  first,
  isNew,
  act,
  cancelTo,
  save,
}: {
  first: PersonaForm;
  isNew: boolean;
  act: string;
  cancelTo?: Route;
  save: (form: PersonaForm) => Promise<void>;
}) {
  const { texts } = useSpeech();
  const [form, setForm] = useState(first);
  const faults = faultsIn(createPersonaSchema, toBody(form));
  const fields = useFields<keyof PersonaForm>({ values: form, faults, save: () => save(form) });
  const propsOf = (name: keyof PersonaForm) => ({
    label: texts.personas[name],
    value: form[name],
    error: fields.errorOf(name),
    onChange: ({ target }: { target: { value: string } }) => setForm((before) => ({ ...before, [name]: target.value })),
    onBlur: () => fields.touch(name),
  });
  return (
    <FormCard fields={fields} act={act} cancelTo={cancelTo}>
      <TextField {...propsOf("name")} required maxLength={200} hint={isNew ? undefined : texts.personas.namesStay} />
      <TextField {...propsOf("description")} lines={4} />
      <TextField
        {...propsOf("imageUrl")}
        type="url"
        inputMode="url"
        hint={texts.personas.imageHint}
        placeholder="https://"
      />
      {isNew && (
        <TextField {...propsOf("id")} className="control-code" spellCheck={false} hint={texts.personas.idHint} />
      )}
    </FormCard>
  );
}
