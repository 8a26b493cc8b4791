import type { CreateWebhook, Webhook } from "@share-links/types";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useApi } from "../../api.ts";
import type { PageProps } from "../../app.tsx";
import { go, Link } from "../../router.tsx";
import { useSpeech } from "../../texts/texts.tsx";
import { Button, buttonClass } from "../../ui/button.tsx";
import { Menu } from "../../ui/menu.tsx";
import { Card, Facts, Page } from "../../ui/page.tsx";
import { SecretCard } from "../../ui/secret.tsx";
import { ErrorState, Skeleton } from "../../ui/states.tsx";
import { Time } from "../../ui/time.tsx";
import { useToast } from "../../ui/toast.tsx";
import { Deliveries } from "./deliveries.tsx";
import { useWebhookActions } from "./use-webhook-actions.tsx";
import { WebhookForm } from "./webhook-form.tsx";
import { WebhookStatus } from "./webhook-status.tsx";

/** One webhook with its deliveries; or, with `view=edit`, the form that changes it. */
export function Content({ route, visit, session }: PageProps<"webhook">) {
  const { texts } = useSpeech();
  const { queries } = useApi();
  const { data: webhook, error, refetch } = useQuery(queries.getWebhook(route.id));
  const canWrite = session.permissions.includes("share-links:read");
  if (!webhook) {
    return (
      <Page title={texts.sections.webhooks} back={{ to: { page: "webhooks" }, text: texts.sections.webhooks }}>
        {error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <Skeleton lines={5} />}
      </Page>
    );
  }
  if (route.view === "edit" && canWrite) return <Edit webhook={webhook} />;
  return <Shown {...{ webhook, route, visit, canWrite }} />;
}

function Shown({
  webhook,
  route,
  visit,
  canWrite,
}: Pick<PageProps<"webhook">, "route" | "visit"> & { webhook: Webhook; canWrite: boolean }) {
  const { texts } = useSpeech();
  const words = texts.webhooks;
  const [secret, setSecret] = useState<string>();
  const actions = useWebhookActions(webhook, setSecret);
  const back = { to: { page: "webhooks" } as const, text: texts.sections.webhooks };
  const buttons = (
    <>
      {canWrite && (
        <>
          <Link className={buttonClass()} to={{ page: "webhook", id: webhook.id, view: "edit" }}>
            {words.edit}
          </Link>
          <Button icon="power" onClick={actions.toggle}>
            {webhook.enabled ? words.disable : words.enable}
          </Button>
        </>
      )}
      <Menu
        label={texts.common.more}
        icon="more"
        iconOnly
        items={[
          { text: words.replaySince, icon: "rotate", run: actions.replaySince },
          { text: words.rotate, icon: "key", run: actions.rotate },
          { text: words.remove, icon: "trash", isDanger: true, run: actions.remove },
        ]}
      />
    </>
  );
  return (
    <Page title={new URL(webhook.url).host} lead={webhook.description} back={back} actions={buttons}>
      {secret && (
        <SecretCard
          title={words.secret}
          text={words.secretText}
          secret={secret}
          copyLabel={words.copySecret}
          storedLabel={words.stored}
          onStored={() => setSecret(undefined)}
        />
      )}
      <Card>
        <WebhookFacts webhook={webhook} />
      </Card>
      <Deliveries webhookId={webhook.id} route={route} visit={visit} />
      {actions.question}
    </Page>
  );
}

function WebhookFacts({ webhook }: { webhook: Webhook }) {
  const { texts } = useSpeech();
  const words = texts.webhooks;
  const { firstFailedAt, previousSecretExpiresAt } = webhook;
  return (
    <Facts
      facts={[
        [words.status, <WebhookStatus key="status" webhook={webhook} />],
        [words.url, <code key="url">{webhook.url}</code>],
        [words.events, webhook.events.map((each) => words.eventWords[each]).join(", ")],
        [words.createdAt, <Time key="created" at={webhook.createdAt} isExact />],
        ...(firstFailedAt === null ? [] : [[words.failingSince, <Time key="failing" at={firstFailedAt} />] as const]),
        ...(previousSecretExpiresAt === null
          ? []
          : [[words.previousUntil, <Time key="previous" at={previousSecretExpiresAt} isExact />] as const]),
      ]}
    />
  );
}

function Edit({ webhook }: { webhook: Webhook }) {
  const { texts } = useSpeech();
  const { client, queries } = useApi();
  const cache = useQueryClient();
  const toast = useToast();
  const shown = { page: "webhook", id: webhook.id } as const;
  async function save(body: CreateWebhook) {
    const saved = await client.manage.webhooks.update(webhook.id, body);
    cache.setQueryData(queries.getWebhook(webhook.id).queryKey, saved);
    toast({ text: texts.webhooks.saved });
    await cache.invalidateQueries({ queryKey: ["share-links", "listWebhooks"] });
    go(shown);
  }
  return (
    <Page title={texts.webhooks.edit} back={{ to: shown, text: new URL(webhook.url).host }}>
      <WebhookForm webhook={webhook} act={texts.common.save} cancelTo={shown} save={save} />
    </Page>
  );
}
