import type { ApiKey, ConsoleSession } from "@share-links/types";
import { useQueryClient } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import { useApi } from "../../api.ts";
import { changeSession } from "../../session.ts";
import { useSpeech } from "../../texts/texts.tsx";
import { Confirmation } from "../../ui/confirmation.tsx";
import { Checkbox } from "../../ui/field.tsx";
import { useToast } from "../../ui/toast.tsx";

/** Asks before a key is revoked, and says if it is one's own. */
export function useKeyRevocation(session: ConsoleSession): { ask: (key: ApiKey) => void; question: ReactNode } {
  const { texts } = useSpeech();
  const { client } = useApi();
  const cache = useQueryClient();
  const toast = useToast();
  const [asked, setAsked] = useState<ApiKey>();
  const [descendants, setDescendants] = useState(false);
  const words = texts.apiKeys;
  async function revoke({ id, name }: ApiKey) {
    await client.manage.apiKeys.delete(id, descendants ? { descendants } : {});
    setAsked(undefined);
    toast({ text: words.revokedToast(name) });
    if (id === session.apiKeyId) changeSession(cache, null);
    else await cache.invalidateQueries({ queryKey: ["share-links", "listApiKeys"] });
  }
  const question = asked && (
    <Confirmation
      title={words.revokeTitle(asked.name)}
      text={
        <>
          {words.revokeText} {asked.id === session.apiKeyId && <strong>{words.revokeOwn}</strong>}
          <Checkbox
            label={words.descendants}
            checked={descendants}
            onChange={({ target }) => setDescendants(target.checked)}
          />
        </>
      }
      act={words.revoke}
      isDanger
      onConfirm={() => revoke(asked)}
      onClose={() => setAsked(undefined)}
    />
  );
  const ask = (key: ApiKey) => {
    setDescendants(false);
    setAsked(key);
  };
  return { ask, question };
}
