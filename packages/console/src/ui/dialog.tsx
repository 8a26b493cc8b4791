import { type ReactNode, useEffect, useId, useRef } from "react";
import { useSpeech } from "../texts/texts.tsx";
import { Button } from "./button.tsx";
import "./dialog.css";

/** A dialog above the page. The platform keeps the focus inside, returns it afterwards, and closes it with Escape. */
export function Dialog({
  title,
  onClose,
  isLocked = false,
  children,
  actions,
}: {
  title: string;
  onClose: () => void;
  /** Keeps the dialog open while something runs that has to be stopped first. */
  isLocked?: boolean;
  children: ReactNode;
  actions?: ReactNode;
}) {
  const { texts } = useSpeech();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const shown = dialog.current;
    const before = document.activeElement;
    shown?.showModal();
    return () => {
      shown?.close();
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  return (
    <dialog
      ref={dialog}
      className="dialog"
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        if (!isLocked) onClose();
      }}
    >
      <header className="dialog-head">
        <h2 id={id}>{title}</h2>
        {!isLocked && (
          <Button kind="quiet" icon="close" iconOnly onClick={onClose}>
            {texts.common.close}
          </Button>
        )}
      </header>
      <div className="dialog-body stack">{children}</div>
      {actions && <footer className="dialog-actions">{actions}</footer>}
    </dialog>
  );
}
