import type { Webhook } from "@share-links/types";
import { useQueryClient } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import { useApi } from "../../api.ts";
import { explain } from "../../errors.ts";
import { toLocalInput } from "../../format.ts";
import { go } from "../../router.tsx";
import { useSpeech } from "../../texts/texts.tsx";
import { Confirmation } from "../../ui/confirmation.tsx";
import { TextField } from "../../ui/field.tsx";
import { useToast } from "../../ui/toast.tsx";

/** What one can do with a webhook. */
export interface WebhookActions {
  /** Enables or disables it immediately, and offers to take it back. */
  toggle(): void;
  rotate(): void;
  remove(): void;
  replaySince(): void;
  readonly question: ReactNode;
}

const DAY_MS = 24 * 3_600_000;

/** What one can do with a webhook. `onSecret` gets a new secret, which is only shown once. */
export function useWebhookActions(webhook: Webhook, onSecret: (secret: string) => void): WebhookActions {
  const { texts } = useSpeech();
  const { client, queries } = useApi();
  const cache = useQueryClient();
  const toast = useToast();
  const [asked, setAsked] = useState<"rotate" | "remove" | "replay">();
  const [since, setSince] = useState(() => toLocalInput(Date.now() - DAY_MS));
  const words = texts.webhooks;
  const { queryKey } = queries.getWebhook(webhook.id);
  const refresh = () => cache.invalidateQueries({ queryKey: ["share-links", "listWebhooks"] });

  async function setEnabled(before: Webhook, enabled: boolean, canUndo: boolean) {
    const { url, events, description } = before;
    cache.setQueryData(queryKey, { ...before, enabled, disabledReason: null });
    try {
      const saved = await client.manage.webhooks.update(before.id, {
        url,
        events,
        enabled,
        ...(description !== null && { description }),
      });
      cache.setQueryData(queryKey, saved);
      const text = enabled ? words.enabledToast : words.disabledToast;
      toast({ text, ...(canUndo && { undo: () => void setEnabled(saved, !enabled, false) }) });
    } catch (error) {
      cache.setQueryData(queryKey, before);
      toast({ text: words.toggleFailed, detail: explain(error, texts).detail, isError: true });
    }
    await refresh();
  }
  async function rotate() {
    const { secret, ...saved } = await client.manage.webhooks.rotateSecret(webhook.id, {});
    cache.setQueryData(queryKey, saved);
    setAsked(undefined);
    onSecret(secret);
  }
  async function remove() {
    await client.manage.webhooks.delete(webhook.id);
    toast({ text: words.removed });
    go({ page: "webhooks" }, { replace: true });
    await refresh();
  }
  async function replay() {
    const { replayed } = await client.manage.webhooks.replay(webhook.id, { sinceAt: new Date(since).toISOString() });
    setAsked(undefined);
    toast({ text: words.replayed(replayed) });
    await cache.invalidateQueries({ queryKey: ["share-links", "listWebhookDeliveries"] });
  }

  const close = () => setAsked(undefined);
  const questions = {
    rotate: (
      <Confirmation
        title={words.rotateTitle}
        text={words.rotateText}
        act={words.rotate}
        onConfirm={rotate}
        onClose={close}
      />
    ),
    remove: (
      <Confirmation
        title={words.removeTitle}
        text={words.removeText}
        act={words.removeAct}
        isDanger
        onConfirm={remove}
        onClose={close}
      />
    ),
    replay: (
      <Confirmation
        title={words.replaySince}
        text={
          <>
            {words.replaySinceText}
            <TextField
              label={words.replaySinceAt}
              type="datetime-local"
              value={since}
              onChange={({ target }) => setSince(target.value)}
            />
          </>
        }
        act={words.replay}
        onConfirm={replay}
        onClose={close}
      />
    ),
  };
  return {
    toggle: () => void setEnabled(webhook, !webhook.enabled, true),
    rotate: () => setAsked("rotate"),
    remove: () => setAsked("remove"),
    replaySince: () => setAsked("replay"),
    question: asked && questions[asked],
  };
}
