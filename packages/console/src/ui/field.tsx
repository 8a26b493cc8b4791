import { type ComponentProps, type ReactNode, useId } from "react";
import "./field.css";
import { Icon } from "./icon.tsx";

interface Frame {
  readonly label: string;
  /** What to enter, or what it means. */
  readonly hint?: ReactNode;
  /** What is wrong with the value. */
  readonly error?: string | undefined;
  /** Hides the label from sight, not from screen readers. */
  readonly labelHidden?: boolean | undefined;
}

/** A line or, with `lines`, a block of text. */
export function TextField({
  label,
  hint,
  error,
  labelHidden,
  lines,
  ...rest
}: Frame & Omit<ComponentProps<"input">, "id"> & { lines?: number }) {
  const ids = useIds(hint, error);
  const control = { ...ids.control, className: `control ${rest.className ?? ""}` };
  return (
    <FieldFrame {...{ label, hint, error, labelHidden, ids }}>
      {lines === undefined ? (
        <input autoComplete="off" {...rest} {...control} />
      ) : (
        <textarea rows={lines} {...(rest as ComponentProps<"textarea">)} {...control} />
      )}
    </FieldFrame>
  );
}

/** A choice of one from a list. */
export function SelectField({
  label,
  hint,
  error,
  labelHidden,
  children,
  ...rest
}: Frame & Omit<ComponentProps<"select">, "id">) {
  const ids = useIds(hint, error);
  return (
    <FieldFrame {...{ label, hint, error, labelHidden, ids }}>
      <span className="select">
        <select {...rest} {...ids.control} className="control">
          {children}
        </select>
        <Icon name="down" size={16} />
      </span>
    </FieldFrame>
  );
}

/** Something that is on or off. */
export function Checkbox({
  label,
  hint,
  isSwitch = false,
  ...rest
}: { label: ReactNode; hint?: ReactNode; isSwitch?: boolean } & ComponentProps<"input">) {
  const ids = useIds(hint, undefined);
  return (
    <div className="check">
      <input
        type="checkbox"
        {...rest}
        {...ids.control}
        className={isSwitch ? "switch" : "checkbox"}
        role={isSwitch ? "switch" : undefined}
      />
      <div>
        <label htmlFor={ids.control.id}>{label}</label>
        {hint && (
          <p className="field-hint" id={ids.hint}>
            {hint}
          </p>
        )}
      </div>
    </div>
  );
}

/** Fields that belong together, under one name. */
export function FieldGroup({
  legend,
  hint,
  error,
  children,
}: {
  legend: string;
  hint?: ReactNode;
  error?: string | undefined;
  children: ReactNode;
}) {
  const id = useId();
  return (
    <fieldset className="field-group" aria-describedby={error ? id : undefined}>
      <legend className="field-label">{legend}</legend>
      {hint && <p className="field-hint">{hint}</p>}
      {children}
      <FieldError id={id} text={error} />
    </fieldset>
  );
}

function FieldFrame({ label, hint, error, labelHidden, ids, children }: Frame & { ids: Ids; children: ReactNode }) {
  return (
    <div className="field">
      <label className={labelHidden ? "visually-hidden" : "field-label"} htmlFor={ids.control.id}>
        {label}
      </label>
      {children}
      <FieldError id={ids.error} text={error} />
      {hint && (
        <p className="field-hint" id={ids.hint}>
          {hint}
        </p>
      )}
    </div>
  );
}

function FieldError({ id, text }: { id: string; text: string | undefined }) {
  // The empty element stays, so that screen readers announce an error that appears.
  return (
    <p className="field-error" id={id} aria-live="polite">
      {text && (
        <>
          <Icon name="alert" size={15} />
          <span>{text}</span>
        </>
      )}
    </p>
  );
}

type Ids = ReturnType<typeof useIds>;

function useIds(hint: ReactNode, error: string | undefined) {
  const id = useId();
  const described = [error && `${id}-error`, hint && `${id}-hint`].filter(Boolean).join(" ") || undefined;
  const control = { id, "aria-describedby": described, "aria-invalid": error ? true : undefined };
  return { control, hint: `${id}-hint`, error: `${id}-error` };
}
