import type { Webhook } from "@share-links/types";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { useApi } from "../../api.ts";
import type { PageProps } from "../../app.tsx";
import { go, Link } from "../../router.tsx";
import { useShortcuts } from "../../shortcuts.tsx";
import { useSpeech } from "../../texts/texts.tsx";
import { buttonClass } from "../../ui/button.tsx";
import type { Column } from "../../ui/data-table.tsx";
import { Icon } from "../../ui/icon.tsx";
import { ListCard } from "../../ui/list.tsx";
import { Page } from "../../ui/page.tsx";
import { State } from "../../ui/states.tsx";
import { Time } from "../../ui/time.tsx";
import { WebhookStatus } from "./webhook-status.tsx";

/** The list of webhooks. */
export function Content({ route, visit, session }: PageProps<"webhooks">) {
  const { texts } = useSpeech();
  const { queries } = useApi();
  const canWrite = session.permissions.includes("share-links:read");
  const query = useQuery({
    ...queries.listWebhooks({ limit: 50, ...(route.cursor && { cursor: route.cursor }) }),
    placeholderData: keepPreviousData,
  });
  const columns = useColumns();
  useShortcuts(
    canWrite
      ? [
          {
            keys: "n",
            group: texts.shortcuts.thisPage,
            text: texts.webhooks.create,
            run: () => go({ page: "newWebhook" }),
          },
        ]
      : [],
  );
  const create = canWrite && (
    <Link className={buttonClass("main")} to={{ page: "newWebhook" }}>
      <Icon name="plus" />
      {texts.webhooks.create}
    </Link>
  );
  const empty = (
    <State icon="bell" title={texts.webhooks.none} actions={create}>
      <p>{canWrite ? texts.webhooks.noneText : texts.webhooks.needsRead}</p>
    </State>
  );
  return (
    <Page title={texts.sections.webhooks} lead={texts.webhooks.lead} actions={create}>
      <ListCard label={texts.sections.webhooks} {...{ query, columns, route, visit, empty }} />
    </Page>
  );
}

function useColumns(): readonly Column<Webhook>[] {
  const { texts } = useSpeech();
  const words = texts.webhooks;
  return useMemo(
    () => [
      {
        id: "url",
        name: words.url,
        place: "main",
        cell: ({ id, url, description }) => (
          <span className="table-two">
            <Link className="table-name" to={{ page: "webhook", id }}>
              {url}
            </Link>
            <span>{description ?? ""}</span>
          </span>
        ),
      },
      { id: "status", name: words.status, cell: (webhook) => <WebhookStatus webhook={webhook} /> },
      {
        id: "events",
        name: words.events,
        cell: ({ events }) => <span className="small">{events.map((each) => words.eventWords[each]).join(", ")}</span>,
      },
      { id: "created", name: words.createdAt, cell: ({ createdAt }) => <Time at={createdAt} /> },
    ],
    [words],
  );
}
