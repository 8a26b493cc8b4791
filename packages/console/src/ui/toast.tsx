import { createContext, type ReactNode, use, useCallback, useEffect, useMemo, useRef, useState } from "react";
import { useSpeech } from "../texts/texts.tsx";
import { Button } from "./button.tsx";
import { Icon } from "./icon.tsx";
import "./toast.css";

/** A short message about what has just happened. */
export interface Toast {
  readonly text: string;
  readonly detail?: string | undefined;
  readonly isError?: boolean;
  /** Takes back what has happened. */
  readonly undo?: () => void;
}

const ToastContext = createContext<(toast: Toast) => void>(() => {});
const SHOWN_MS = 8000;

/** Shows toasts in a corner. An error stays until it is closed; others go after eight seconds, but not while one looks at them. */
export function Toasts({ children }: { children: ReactNode }) {
  const [toasts, setToasts] = useState<readonly (Toast & { id: number })[]>([]);
  const next = useRef(0);
  const show = useCallback((toast: Toast) => {
    const id = next.current++;
    setToasts((before) => [...before.slice(-3), { ...toast, id }]);
  }, []);
  const close = useCallback((id: number) => setToasts((before) => before.filter((each) => each.id !== id)), []);
  const { texts } = useSpeech();
  return (
    <ToastContext value={show}>
      {children}
      <section className="toasts" aria-label={texts.common.messages}>
        <div role="status" className="toasts-list">
          {toasts.map((toast) => (
            <ToastCard key={toast.id} toast={toast} onClose={() => close(toast.id)} />
          ))}
        </div>
      </section>
    </ToastContext>
  );
}

/** A function that shows a toast. */
export function useToast(): (toast: Toast) => void {
  return use(ToastContext);
}

/** One toast. */
export function ToastCard({
  toast: { text, detail, isError = false, undo },
  onClose,
}: {
  toast: Toast;
  onClose: () => void;
}) {
  const { texts } = useSpeech();
  const [isHeld, setHeld] = useState(false);
  const close = useRef(onClose);
  close.current = onClose;
  useEffect(() => {
    if (isHeld || isError) return;
    const timer = setTimeout(() => close.current(), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [isHeld, isError]);
  const hold = useMemo(
    () => ({
      onPointerEnter: () => setHeld(true),
      onPointerLeave: () => setHeld(false),
      onFocus: () => setHeld(true),
      onBlur: () => setHeld(false),
    }),
    [],
  );
  return (
    <div className={`toast${isError ? " toast-error" : ""}`} {...hold}>
      <Icon name={isError ? "alert" : "check"} />
      <div className="toast-text">
        <strong>{text}</strong>
        {detail && <span>{detail}</span>}
      </div>
      {undo && (
        <button
          type="button"
          className="toast-undo"
          onClick={() => {
            onClose();
            undo();
          }}
        >
          {texts.common.undo}
        </button>
      )}
      <Button kind="quiet" icon="close" iconOnly onClick={onClose}>
        {texts.common.dismiss}
      </Button>
    </div>
  );
}
