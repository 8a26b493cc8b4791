import type { Persona } from "@share-links/types";
import { useQueryClient } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import { useApi } from "../../api.ts";
import { useSpeech } from "../../texts/texts.tsx";
import { Confirmation } from "../../ui/confirmation.tsx";
import { useToast } from "../../ui/toast.tsx";

/** Asks before a persona is deleted. The server refuses it as long as links point to the persona, and the question says so. */
export function usePersonaRemoval(onRemoved?: () => void): { ask: (persona: Persona) => void; question: ReactNode } {
  const { texts } = useSpeech();
  const { client } = useApi();
  const cache = useQueryClient();
  const toast = useToast();
  const [asked, setAsked] = useState<Persona>();
  async function remove({ id, name }: Persona) {
    await client.manage.personas.delete(id);
    setAsked(undefined);
    toast({ text: texts.personas.removed(name) });
    onRemoved?.();
    await cache.invalidateQueries({ queryKey: ["share-links", "listPersonas"] });
  }
  const question = asked && (
    <Confirmation
      title={texts.personas.removeTitle(asked.name)}
      text={texts.personas.removeText}
      act={texts.personas.removeAct}
      isDanger
      onConfirm={() => remove(asked)}
      onClose={() => setAsked(undefined)}
    />
  );
  return { ask: setAsked, question };
}
