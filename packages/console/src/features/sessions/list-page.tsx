import type { ConsoleSession } from "@share-links/types";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useMemo } from "react";
import type { PageProps } from "../../app.tsx";
import { explain } from "../../errors.ts";
import { changeSession, endSession, sessionsQuery } from "../../session.ts";
import { useSpeech } from "../../texts/texts.tsx";
import { Badge } from "../../ui/badge.tsx";
import { Button } from "../../ui/button.tsx";
import type { Column } from "../../ui/data-table.tsx";
import { ListCard } from "../../ui/list.tsx";
import { Page } from "../../ui/page.tsx";
import { State } from "../../ui/states.tsx";
import { Time } from "../../ui/time.tsx";
import { useToast } from "../../ui/toast.tsx";

/** The browsers that are signed in, each with a way to end its session. */
export function Content({ route, visit }: PageProps<"sessions">) {
  const { texts } = useSpeech();
  const query = useQuery(sessionsQuery(route.cursor));
  const columns = useColumns(useEnd());
  return (
    <Page title={texts.sections.sessions} lead={texts.sessions.lead}>
      <ListCard
        label={texts.sections.sessions}
        {...{ query, columns, route, visit }}
        empty={<State icon="screen" title={texts.sessions.none} />}
      />
    </Page>
  );
}

function useEnd(): (session: ConsoleSession) => Promise<void> {
  const { texts } = useSpeech();
  const cache = useQueryClient();
  const toast = useToast();
  return async ({ id, isCurrent }) => {
    try {
      await endSession(id);
      if (isCurrent) {
        changeSession(cache, null);
        return;
      }
      toast({ text: texts.sessions.ended });
    } catch (error) {
      toast({ text: texts.sessions.endFailed, detail: explain(error, texts).detail, isError: true });
    }
    await cache.invalidateQueries({ queryKey: ["console", "sessions"] });
  };
}

function useColumns(end: (session: ConsoleSession) => Promise<void>): readonly Column<ConsoleSession>[] {
  const { texts } = useSpeech();
  const words = texts.sessions;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the act only closes over what stays the same.
  return useMemo(
    () => [
      {
        id: "key",
        name: words.key,
        place: "main",
        cell: ({ apiKeyName, isCurrent }) => (
          <span className="row">
            <strong>{apiKeyName}</strong>
            {isCurrent && <Badge tone="accent">{words.current}</Badge>}
          </span>
        ),
      },
      { id: "created", name: words.created, cell: ({ createdAt }) => <Time at={createdAt} /> },
      { id: "ends", name: words.ends, cell: ({ expiresAt }) => <Time at={expiresAt} /> },
      {
        id: "acts",
        name: words.acts,
        place: "end",
        cell: (session) => (
          <Button onClick={() => void end(session)}>{session.isCurrent ? words.endOwn : words.end}</Button>
        ),
      },
    ],
    [texts],
  );
}
