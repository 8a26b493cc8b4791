import type { WebhookDelivery, WebhookDeliveryStatus } from "@share-links/types";
import { keepPreviousData, useQuery, useQueryClient } from "@tanstack/react-query";
import { useMemo } from "react";
import { useApi } from "../../api.ts";
import type { PageProps } from "../../app.tsx";
import { explain } from "../../errors.ts";
import { go, Link } from "../../router.tsx";
import { useSpeech } from "../../texts/texts.tsx";
import { Badge, type Tone } from "../../ui/badge.tsx";
import { Button } from "../../ui/button.tsx";
import type { Column } from "../../ui/data-table.tsx";
import { SelectField } from "../../ui/field.tsx";
import { ListCard } from "../../ui/list.tsx";
import { State } from "../../ui/states.tsx";
import { Time } from "../../ui/time.tsx";
import { useToast } from "../../ui/toast.tsx";

const STATUSES = ["pending", "delivered", "failed"] as const satisfies readonly WebhookDeliveryStatus[];
const TONES: Readonly<Record<WebhookDeliveryStatus, Tone>> = { pending: "accent", delivered: "live", failed: "danger" };
const REFRESH_MS = 5000;

/** The deliveries of a webhook, each with a way to send it again. */
export function Deliveries({
  webhookId,
  route,
  visit,
}: { webhookId: string } & Pick<PageProps<"webhook">, "route" | "visit">) {
  const { texts } = useSpeech();
  const { queries } = useApi();
  const status = STATUSES.find((each) => each === route.status);
  const query = useQuery({
    ...queries.listWebhookDeliveries(webhookId, {
      limit: 50,
      ...(status && { status }),
      ...(route.cursor && { cursor: route.cursor }),
    }),
    placeholderData: keepPreviousData,
    refetchInterval: REFRESH_MS,
  });
  const columns = useColumns(useReplay(webhookId));
  const filters = (
    <div className="filters">
      <h2>{texts.webhooks.deliveries}</h2>
      <SelectField
        label={texts.webhooks.result}
        labelHidden
        value={status ?? ""}
        onChange={({ target }) => go({ ...route, status: target.value, cursor: undefined })}
      >
        <option value="">{texts.webhooks.anyStatus}</option>
        {STATUSES.map((each) => (
          <option key={each} value={each}>
            {texts.webhooks.deliveryStatuses[each]}
          </option>
        ))}
      </SelectField>
    </div>
  );
  const empty = (
    <State icon="bell" title={texts.webhooks.deliveriesNone}>
      <p>{texts.webhooks.deliveriesNoneText}</p>
    </State>
  );
  return <ListCard label={texts.webhooks.deliveries} {...{ query, columns, route, visit, filters, empty }} />;
}

function useReplay(webhookId: string): (delivery: WebhookDelivery) => Promise<void> {
  const { texts } = useSpeech();
  const { client } = useApi();
  const cache = useQueryClient();
  const toast = useToast();
  return async ({ id }) => {
    try {
      const { replayed } = await client.manage.webhooks.replay(webhookId, { deliveryId: id });
      toast({ text: texts.webhooks.replayed(replayed) });
    } catch (error) {
      toast({ text: texts.webhooks.replayFailed, detail: explain(error, texts).detail, isError: true });
    }
    await cache.invalidateQueries({ queryKey: ["share-links", "listWebhookDeliveries"] });
  };
}

function useColumns(replay: (delivery: WebhookDelivery) => Promise<void>): readonly Column<WebhookDelivery>[] {
  const { texts } = useSpeech();
  const words = texts.webhooks;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the act only closes over what stays the same.
  return useMemo(
    () => [
      {
        id: "event",
        name: words.event,
        place: "main",
        cell: ({ type, shareLinkId }) => (
          <span className="table-two">
            <strong>{words.eventWords[type]}</strong>
            <Link to={{ page: "shareLink", id: shareLinkId }}>{words.link}</Link>
          </span>
        ),
      },
      {
        id: "result",
        name: words.result,
        cell: ({ status }) => <Badge tone={TONES[status]}>{words.deliveryStatuses[status]}</Badge>,
      },
      {
        id: "answer",
        name: words.answer,
        cell: ({ lastStatus, lastError }) => <span className="small">{lastError ?? lastStatus ?? "–"}</span>,
      },
      { id: "attempts", name: words.attempts, cell: ({ attempts }) => attempts },
      { id: "happened", name: words.happened, cell: ({ createdAt }) => <Time at={createdAt} /> },
      {
        id: "next",
        name: words.next,
        cell: ({ nextAttemptAt }) => (nextAttemptAt === null ? "–" : <Time at={nextAttemptAt} />),
      },
      {
        id: "acts",
        name: words.acts,
        place: "end",
        cell: (delivery) => <Button onClick={() => void replay(delivery)}>{words.replay}</Button>,
      },
    ],
    [texts],
  );
}
