import type { ManagedShareLink } from "@share-links/types";
import { useState } from "react";
import { useFields } from "../../fields.ts";
import type { Route } from "../../routes.ts";
import { useSpeech } from "../../texts/texts.tsx";
import { Checkbox, FieldGroup, SelectField, TextField } from "../../ui/field.tsx";
import { FormEnd } from "../../ui/form.tsx";
import { Card } from "../../ui/page.tsx";
import { TYPES } from "./filter.ts";
import { type LinkForm as Form, faultsOf, LIFETIMES, type LinkField, toCreate, toUpdate } from "./form-values.ts";
import { VisitorView } from "./visitor-view.tsx";

interface Props {
  readonly first: Form;
  /** The link that is changed; a new one if undefined. */
  readonly link?: ManagedShareLink;
  /** The personas that a new link can have; undefined if the key may not see them, so that one enters an id. */
  readonly personas?: readonly { readonly id: string; readonly name: string }[] | undefined;
  readonly act: string;
  readonly cancelTo: Route;
  save(form: Form, now: number): Promise<void>;
}

/** The settings of a link. A field says what is wrong once one has left it; what only the server knows, it says after the try. */
export function LinkForm({ first, link, personas, act, cancelTo, save }: Props) {
  const { texts } = useSpeech();
  const [form, setForm] = useState(first);
  const now = Date.now();
  const faults = faultsOf(link ? toUpdate(form, link, now) : toCreate(form, now));
  const fields = useFields<LinkField>({ values: form, faults, save: () => save(form, Date.now()) });
  const change = (part: Partial<Form>) => setForm((before) => ({ ...before, ...part }));
  const parts = { form, change, touch: fields.touch, errorOf: fields.errorOf };
  return (
    <form className="form-columns" onSubmit={fields.submit} noValidate>
      <div className="stack">
        <Card title={texts.form.what}>
          {!link && (personas ? <PersonaChoice {...parts} personas={personas} /> : <PersonaId {...parts} />)}
          <TypeChoice {...parts} />
        </Card>
        <Card title={texts.form.howLong}>
          <ExpiryChoice {...parts} />
          <LimitChoice {...parts} used={link?.usageCount ?? 0} />
        </Card>
        <Card title={texts.form.where}>
          <OriginChoice {...parts} />
        </Card>
        <Card title={texts.form.more}>
          <Switch {...parts} name="enabled" />
          <Switch {...parts} name="isPrimary" />
          <Switch {...parts} name="removeWatermark" />
        </Card>
        <FormEnd fields={fields} act={act} cancelTo={cancelTo} />
      </div>
      <aside>
        <VisitorView
          form={form}
          personaName={link?.personaName ?? personas?.find(({ id }) => id === form.personaId)?.name}
        />
      </aside>
    </form>
  );
}

interface Part {
  readonly form: Form;
  change(part: Partial<Form>): void;
  touch(field: LinkField): void;
  errorOf(field: LinkField): string | undefined;
}

function PersonaChoice({
  form,
  change,
  touch,
  errorOf,
  personas,
}: Part & { personas: NonNullable<Props["personas"]> }) {
  const { texts } = useSpeech();
  return (
    <SelectField
      label={texts.links.columns.persona}
      required
      value={form.personaId}
      error={errorOf("personaId") && texts.form.choosePersona}
      onChange={({ target }) => change({ personaId: target.value })}
      onBlur={() => touch("personaId")}
    >
      <option value="">{texts.form.choosePersona}</option>
      {personas.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </SelectField>
  );
}

function PersonaId({ form, change, touch, errorOf }: Part) {
  const { texts } = useSpeech();
  return (
    <TextField
      label={texts.links.personaId}
      required
      className="control-code"
      spellCheck={false}
      value={form.personaId}
      error={errorOf("personaId")}
      onChange={({ target }) => change({ personaId: target.value.trim() })}
      onBlur={() => touch("personaId")}
    />
  );
}

function TypeChoice({ form, change }: Part) {
  const { texts } = useSpeech();
  return (
    <FieldGroup legend={texts.links.columns.type} hint={texts.form.typeHints[form.type]}>
      <Choices
        name="type"
        value={form.type}
        options={TYPES.map((type) => [type, texts.types[type]] as const)}
        onChange={(type) => change({ type })}
      />
    </FieldGroup>
  );
}

function ExpiryChoice({ form, change, touch, errorOf }: Part) {
  const { texts } = useSpeech();
  const options = ([...(Object.keys(LIFETIMES) as (keyof typeof LIFETIMES)[]), "never", "at"] as const).map(
    (each) => [each, texts.form.expiries[each]] as const,
  );
  return (
    <FieldGroup legend={texts.form.expires}>
      <Choices name="expiry" value={form.expiry} options={options} onChange={(expiry) => change({ expiry })} />
      {form.expiry === "at" && (
        <TextField
          label={texts.form.expiresAt}
          type="datetime-local"
          value={form.expiresAt}
          error={errorOf("expiresAt")}
          hint={texts.form.timeZone(Intl.DateTimeFormat().resolvedOptions().timeZone)}
          onChange={({ target }) => change({ expiresAt: target.value })}
          onBlur={() => touch("expiresAt")}
        />
      )}
    </FieldGroup>
  );
}

function LimitChoice({ form, change, touch, errorOf, used }: Part & { used: number }) {
  const { texts } = useSpeech();
  return (
    <div className="stack">
      <Checkbox
        isSwitch
        label={texts.form.isLimited}
        checked={form.isLimited}
        onChange={({ target }) => change({ isLimited: target.checked })}
      />
      {form.isLimited && (
        <TextField
          label={texts.form.usageLimit}
          inputMode="numeric"
          value={form.usageLimit}
          error={errorOf("usageLimit")}
          hint={used > 0 ? texts.form.usageLimitHint(used) : undefined}
          onChange={({ target }) => change({ usageLimit: target.value })}
          onBlur={() => touch("usageLimit")}
        />
      )}
    </div>
  );
}

function OriginChoice({ form, change, touch, errorOf }: Part) {
  const { texts } = useSpeech();
  return (
    <>
      <Checkbox
        isSwitch
        label={texts.form.allowAllOrigins}
        hint={texts.form.allowAllOriginsHint}
        checked={form.allowAllOrigins}
        onChange={({ target }) => change({ allowAllOrigins: target.checked })}
      />
      <TextField
        label={texts.form.allowedOrigins}
        lines={3}
        className="control-code"
        spellCheck={false}
        autoCapitalize="off"
        disabled={form.allowAllOrigins}
        placeholder={"https://example.com\nhttps://*.example.org"}
        value={form.allowedOrigins}
        error={errorOf("allowedOrigins")}
        hint={texts.form.allowedOriginsHint}
        onChange={({ target }) => change({ allowedOrigins: target.value })}
        onBlur={() => touch("allowedOrigins")}
      />
    </>
  );
}

function Switch({ form, change, name }: Part & { name: "enabled" | "isPrimary" | "removeWatermark" }) {
  const { texts } = useSpeech();
  const { label, hint } = texts.form.switches[name];
  return (
    <Checkbox
      isSwitch
      label={label}
      hint={hint}
      checked={form[name]}
      onChange={({ target }) => change({ [name]: target.checked })}
    />
  );
}

/** Radio buttons that look like buttons. */
function Choices<Value extends string>({
  name,
  value,
  options,
  onChange,
}: {
  name: string;
  value: Value;
  options: readonly (readonly [Value, string])[];
  onChange: (value: Value) => void;
}) {
  return (
    <div className="choices">
      {options.map(([each, text]) => (
        <span key={each} className="choice">
          <input
            type="radio"
            id={`${name}-${each}`}
            name={name}
            checked={each === value}
            onChange={() => onChange(each)}
          />
          <label htmlFor={`${name}-${each}`}>{text}</label>
        </span>
      ))}
    </div>
  );
}
