import type { ManagedShareLink } from "@share-links/types";
import { type FormEvent, type ReactNode, useState } from "react";
import { detailsOf } from "../../errors.ts";
import { useSpeech } from "../../texts/texts.tsx";
import { Button } from "../../ui/button.tsx";
import { Failure } from "../../ui/confirmation.tsx";
import { Checkbox, FieldGroup, SelectField, TextField } from "../../ui/field.tsx";
import { Card } from "../../ui/page.tsx";
import { TYPES } from "./filter.ts";
import {
  byField,
  type LinkForm as Form,
  faultsOf,
  LIFETIMES,
  type LinkField,
  toCreate,
  toUpdate,
} from "./form-values.ts";
import { VisitorView } from "./visitor-view.tsx";

interface Props {
  readonly first: Form;
  /** The link that is changed; a new one if undefined. */
  readonly link?: ManagedShareLink;
  /** The choice of the persona, which only a new link has. */
  readonly personas?: readonly { readonly id: string; readonly name: string }[];
  readonly act: string;
  readonly cancel: ReactNode;
  save(form: Form, now: number): Promise<void>;
}

/** The settings of a link. A field says what is wrong once one has left it; what only the server knows, it says after the try. */
export function LinkForm({ first, link, personas, act, cancel, save }: Props) {
  const { texts } = useSpeech();
  const [form, setForm] = useState(first);
  const [touched, setTouched] = useState<ReadonlySet<LinkField>>(new Set());
  const [failure, setFailure] = useState<{ error: unknown; form: Form }>();
  const [isBusy, setBusy] = useState(false);
  const now = Date.now();
  const faults = faultsOf(link ? toUpdate(form, link, now) : toCreate(form, now));
  const refused = failure ? byField(detailsOf(failure.error)) : new Map<LinkField, string>();
  const change = (part: Partial<Form>) => setForm((before) => ({ ...before, ...part }));
  const touch = (field: LinkField) => setTouched((before) => new Set([...before, field]));
  const errorOf = (field: LinkField) => {
    const isSame = failure?.form[field as keyof Form] === form[field as keyof Form];
    const message = (touched.has(field) ? faults.get(field) : undefined) ?? (isSame ? refused.get(field) : undefined);
    return message && texts.form.fault(message);
  };
  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    setTouched(new Set(["personaId", "expiresAt", "usageLimit", "allowedOrigins"]));
    const { currentTarget } = event;
    if (faults.size > 0) return focusFirstFault(currentTarget);
    setBusy(true);
    setFailure(undefined);
    try {
      await save(form, Date.now());
    } catch (error) {
      setFailure({ error, form });
      focusFirstFault(currentTarget);
    }
    setBusy(false);
  }
  const parts = { form, change, touch, errorOf };
  const isElsewhere = failure && [...refused.keys()].every((field) => !errorOf(field));
  return (
    <form className="form-columns" onSubmit={submit} noValidate>
      <div className="stack">
        <Card title={texts.form.what}>
          {personas && <PersonaChoice {...parts} personas={personas} />}
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
        {isElsewhere && <Failure error={failure.error} />}
        <div className="row">
          <Button type="submit" kind="main" busy={isBusy}>
            {act}
          </Button>
          {cancel}
        </div>
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

function focusFirstFault(form: HTMLFormElement): void {
  // After the next render, when the faults are marked.
  setTimeout(() => form.querySelector<HTMLElement>("[aria-invalid=true]")?.focus());
}
