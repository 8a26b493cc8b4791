import { type KeyboardEvent, type ReactNode, type ToggleEvent, useId, useRef, useState } from "react";
import { Button, type ButtonKind } from "./button.tsx";
import { Icon, type IconName } from "./icon.tsx";
import "./menu.css";

/** One thing to do in a menu; `isDanger` sets off what destroys. */
export interface MenuItem {
  readonly text: string;
  readonly icon?: IconName;
  readonly isDanger?: boolean;
  readonly checked?: boolean;
  run(): void;
}

/** A button that opens a list of things to do. Arrow keys, Home, End and the first letter move in it. */
export function Menu({
  label,
  icon,
  iconOnly = false,
  kind = "plain",
  items,
  head,
}: {
  label: string;
  icon?: IconName;
  iconOnly?: boolean;
  kind?: ButtonKind;
  items: readonly MenuItem[];
  head?: ReactNode;
}) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLDivElement>(null);
  // A table has a menu in each row; their items are only made when one opens.
  const [isOpen, setOpen] = useState(false);
  function toggled({ newState }: ToggleEvent<HTMLDivElement>) {
    if (newState === "open") focusItem(list.current, 0);
  }
  function run(item: MenuItem) {
    if (item.checked === undefined) list.current?.hidePopover();
    item.run();
  }
  return (
    <>
      <Button
        ref={button}
        kind={kind}
        icon={icon ?? "down"}
        iconOnly={iconOnly}
        popoverTarget={id}
        aria-haspopup="menu"
        onClick={() => place(button.current, list.current)}
      >
        {label}
      </Button>
      <div
        ref={list}
        id={id}
        popover="auto"
        role="menu"
        tabIndex={-1}
        aria-label={label}
        className="menu"
        onBeforeToggle={({ newState }) => setOpen(newState === "open")}
        onToggle={toggled}
        onKeyDown={(event) => move(event, list.current)}
      >
        {isOpen && head}
        {(isOpen ? items : []).map((item) => (
          <button
            key={item.text}
            type="button"
            {...(item.checked === undefined
              ? { role: "menuitem" }
              : { role: "menuitemcheckbox", "aria-checked": item.checked })}
            tabIndex={-1}
            className={`menu-item${item.isDanger ? " menu-danger" : ""}`}
            onClick={() => run(item)}
          >
            {item.checked === undefined ? (
              item.icon && <Icon name={item.icon} />
            ) : (
              <span className="menu-check">{item.checked && <Icon name="check" />}</span>
            )}
            {item.text}
          </button>
        ))}
      </div>
    </>
  );
}

/** Puts the list below the button, or above it where there is more room, and inside the window. */
function place(button: HTMLElement | null, list: HTMLElement | null): void {
  if (!button || !list) return;
  const from = button.getBoundingClientRect();
  const isBelow = from.bottom < innerHeight * 0.6;
  const width = document.documentElement.clientWidth;
  Object.assign(list.style, {
    top: isBelow ? `${from.bottom + 4}px` : "auto",
    bottom: isBelow ? "auto" : `${innerHeight - from.top + 4}px`,
    left: from.left < width / 2 ? `${Math.max(8, from.left)}px` : "auto",
    right: from.left < width / 2 ? "auto" : `${Math.max(8, width - from.right)}px`,
  });
}

function move(event: KeyboardEvent, list: HTMLElement | null): void {
  const items = itemsOf(list);
  const at = items.indexOf(document.activeElement as HTMLElement);
  const letter =
    event.key.length === 1
      ? items.findIndex((item) => item.textContent?.toLowerCase().startsWith(event.key.toLowerCase()))
      : -1;
  const targets: Record<string, number> = {
    ArrowDown: (at + 1) % items.length,
    ArrowUp: (at - 1 + items.length) % items.length,
    Home: 0,
    End: items.length - 1,
  };
  const to = targets[event.key] ?? letter;
  if (event.key === "Tab") list?.hidePopover();
  if (to < 0) return;
  event.preventDefault();
  items[to]?.focus();
}

function focusItem(list: HTMLElement | null, index: number): void {
  itemsOf(list)[index]?.focus();
}

function itemsOf(list: HTMLElement | null): HTMLElement[] {
  return [...(list?.querySelectorAll<HTMLElement>("[role^=menuitem]") ?? [])];
}
