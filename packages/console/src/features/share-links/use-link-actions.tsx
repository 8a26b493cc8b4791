import type { ManagedShareLink } from "@share-links/types";
import { useQueryClient } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import { useApi } from "../../api.ts";
import { explain } from "../../errors.ts";
import { useSpeech } from "../../texts/texts.tsx";
import { Confirmation } from "../../ui/confirmation.tsx";
import { copyText } from "../../ui/copy.tsx";
import { useToast } from "../../ui/toast.tsx";
import { statusAt } from "./filter.ts";
import { holdLinks, refreshLinks, showLink } from "./link-cache.ts";

/** What one can do with a link wherever it is shown. */
export interface LinkActions {
  copy(link: ManagedShareLink): void;
  /** Enables or disables the link immediately, and offers to take it back. */
  toggle(link: ManagedShareLink): void;
  /** Asks first, because the present address stops working. */
  rotate(link: ManagedShareLink): void;
  /** Asks first, because nothing brings the link back. */
  remove(link: ManagedShareLink): void;
  /** The question that is open; put it into the page. */
  readonly question: ReactNode;
}

/** The acts on links; `onRemoved` is called after a link was deleted. */
export function useLinkActions(onRemoved?: () => void): LinkActions {
  const { texts } = useSpeech();
  const { client, queries } = useApi();
  const cache = useQueryClient();
  const toast = useToast();
  const [asked, setAsked] = useState<{ act: "rotate" | "remove"; link: ManagedShareLink }>();
  const fail = (text: string, error: unknown) => {
    toast({ text, detail: explain(error, texts).detail, isError: true });
  };

  async function setEnabled(link: ManagedShareLink, enabled: boolean, canUndo: boolean) {
    await holdLinks(cache, queries, link.id);
    const changed = { ...link, enabled };
    showLink(cache, queries, { ...changed, status: statusAt(changed, Date.now()) });
    try {
      const saved = await client.manage.shareLinks.update(link.id, { enabled });
      showLink(cache, queries, saved);
      const text = enabled ? texts.links.enabled(link.personaName) : texts.links.disabled(link.personaName);
      toast({ text, ...(canUndo && { undo: () => void setEnabled(saved, !enabled, false) }) });
    } catch (error) {
      showLink(cache, queries, link);
      fail(enabled ? texts.links.enableFailed : texts.links.disableFailed, error);
    }
    await refreshLinks(cache);
  }

  async function confirmed(act: "rotate" | "remove", link: ManagedShareLink) {
    if (act === "rotate") {
      showLink(cache, queries, await client.manage.shareLinks.rotate(link.id));
      toast({ text: texts.links.rotated });
    } else {
      await client.shareLinks.delete(link.id);
      toast({ text: texts.links.removed(link.personaName) });
      onRemoved?.();
      cache.removeQueries({ queryKey: queries.getManagedShareLink(link.id).queryKey });
    }
    setAsked(undefined);
    await refreshLinks(cache);
  }

  const words = asked && texts.links[asked.act === "rotate" ? "rotateQuestion" : "removeQuestion"];
  return {
    copy: (link) =>
      void copyText(link.url).then(
        () => toast({ text: texts.links.copied(link.personaName) }),
        () => toast({ text: texts.common.notCopied, detail: link.url, isError: true }),
      ),
    toggle: (link) => void setEnabled(link, !link.enabled, true),
    rotate: (link) => setAsked({ act: "rotate", link }),
    remove: (link) => setAsked({ act: "remove", link }),
    question: asked && words && (
      <Confirmation
        title={words.title(asked.link.personaName)}
        text={words.text}
        act={words.act}
        isDanger={asked.act === "remove"}
        onConfirm={() => confirmed(asked.act, asked.link)}
        onClose={() => setAsked(undefined)}
      />
    ),
  };
}
