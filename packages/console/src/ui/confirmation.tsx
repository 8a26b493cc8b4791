import { type ReactNode, useState } from "react";
import { explain } from "../errors.ts";
import { useSpeech } from "../texts/texts.tsx";
import { Button } from "./button.tsx";
import { Dialog } from "./dialog.tsx";
import { TextField } from "./field.tsx";
import { Notice } from "./states.tsx";

/** A question before an act that can't be taken back. With `typed`, one has to enter that text first. A failure stays in view. */
export function Confirmation({
  title,
  text,
  act,
  typed,
  isDanger = false,
  onConfirm,
  onClose,
}: {
  title: string;
  text: ReactNode;
  act: string;
  typed?: { readonly label: string; readonly value: string };
  isDanger?: boolean;
  onConfirm: () => Promise<void>;
  onClose: () => void;
}) {
  const { texts } = useSpeech();
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>();
  const [entered, setEntered] = useState("");
  async function confirm() {
    setBusy(true);
    setError(undefined);
    await onConfirm().catch(setError);
    setBusy(false);
  }
  const isReady = typed === undefined || entered.trim() === typed.value;
  const actions = (
    <>
      <Button onClick={onClose} autoFocus={typed === undefined}>
        {texts.common.cancel}
      </Button>
      <Button kind={isDanger ? "danger" : "main"} busy={isBusy} disabled={!isReady} onClick={confirm}>
        {act}
      </Button>
    </>
  );
  return (
    <Dialog title={title} onClose={onClose} actions={actions}>
      <p>{text}</p>
      {typed && <TextField label={typed.label} value={entered} onChange={({ target }) => setEntered(target.value)} />}
      {error !== undefined && <Failure error={error} />}
    </Dialog>
  );
}

/** A failed call, inside a form or a dialog. */
export function Failure({ error }: { error: unknown }) {
  const { texts } = useSpeech();
  const { title, advice, detail, isExact, requestId } = explain(error, texts);
  return (
    <Notice tone="danger">
      <strong>{title}</strong>
      <p>{isExact ? detail : advice}</p>
      {requestId && (
        <p className="small">
          {texts.common.requestId} <code>{requestId}</code>
        </p>
      )}
    </Notice>
  );
}
