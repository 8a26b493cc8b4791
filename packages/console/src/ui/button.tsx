import type { ComponentProps } from "react";
import "./button.css";
import { Icon, type IconName } from "./icon.tsx";

/** What a button looks like: the one main act of a page, an ordinary act, a quiet one, or one that destroys. */
export type ButtonKind = "main" | "plain" | "quiet" | "danger";

interface Look {
  readonly kind?: ButtonKind;
  readonly icon?: IconName;
  /** Shows only the icon; the children are its name for screen readers and the tooltip. */
  readonly iconOnly?: boolean;
}

/** A button. While `busy`, it keeps its focus and does nothing. */
export function Button({
  kind = "plain",
  icon,
  iconOnly = false,
  busy = false,
  children,
  className = "",
  ...rest
}: ComponentProps<"button"> & Look & { busy?: boolean }) {
  const label = typeof children === "string" ? children : undefined;
  return (
    <button
      type="button"
      {...rest}
      className={classOf(kind, iconOnly, className)}
      aria-busy={busy || undefined}
      aria-disabled={busy || rest["aria-disabled"]}
      onClick={busy ? stay : rest.onClick}
      title={iconOnly ? label : rest.title}
    >
      {busy ? <span className="button-turning" aria-hidden="true" /> : icon && <Icon name={icon} />}
      <span className={iconOnly ? "visually-hidden" : "button-text"}>{children}</span>
    </button>
  );
}

/** The class of a link that looks like a button. */
export function buttonClass(kind: ButtonKind = "plain"): string {
  return classOf(kind, false, "");
}

function classOf(kind: ButtonKind, iconOnly: boolean, more: string): string {
  return `button button-${kind}${iconOnly ? " button-icon" : ""} ${more}`.trim();
}

function stay(event: { preventDefault(): void }): void {
  event.preventDefault();
}
