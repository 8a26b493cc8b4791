import { useEffect, useState } from "react";
import { useSpeech } from "../texts/texts.tsx";
import { Button, type ButtonKind } from "./button.tsx";
import "./copy.css";

/** Copies a text, and says for a moment that it did. */
export function CopyButton({
  text,
  label,
  kind = "plain",
  iconOnly = false,
}: {
  text: string;
  label: string;
  kind?: ButtonKind;
  iconOnly?: boolean;
}) {
  const { texts } = useSpeech();
  const [state, setState] = useState<"ready" | "copied" | "failed">("ready");
  useEffect(() => {
    if (state === "ready") return;
    const timer = setTimeout(() => setState("ready"), 2500);
    return () => clearTimeout(timer);
  }, [state]);
  async function copy() {
    setState(
      await copyText(text).then(
        () => "copied" as const,
        () => "failed" as const,
      ),
    );
  }
  const words = { ready: label, copied: texts.common.copied, failed: texts.common.notCopied }[state];
  return (
    <>
      <Button kind={kind} icon={state === "copied" ? "check" : "copy"} iconOnly={iconOnly} onClick={copy}>
        {words}
      </Button>
      <span className="visually-hidden" role="status">
        {state === "ready" ? "" : words}
      </span>
    </>
  );
}

/** Writes to the clipboard. Rejects where the browser forbids it. */
export async function copyText(text: string): Promise<void> {
  await navigator.clipboard.writeText(text);
}

/** Code to copy. It can be scrolled with the keyboard. */
export function CodeBlock({ code, label, copyLabel }: { code: string; label: string; copyLabel: string }) {
  return (
    <div className="code">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: without it, the keyboard can't scroll the block. */}
      <section tabIndex={0} aria-label={label} className="code-text">
        <pre>
          <code>{code}</code>
        </pre>
      </section>
      <CopyButton text={code} label={copyLabel} />
    </div>
  );
}
