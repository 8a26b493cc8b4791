import type { CreateWebhook, WebhookWithSecret } from "@share-links/types";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useApi } from "../../api.ts";
import type { PageProps } from "../../app.tsx";
import { go } from "../../router.tsx";
import { useSpeech } from "../../texts/texts.tsx";
import { Page } from "../../ui/page.tsx";
import { SecretCard } from "../../ui/secret.tsx";
import { DeniedState } from "../../ui/states.tsx";
import { WebhookForm } from "./webhook-form.tsx";

/** Creates a webhook, and shows its secret once. */
export function Content({ session }: PageProps<"newWebhook">) {
  const { texts } = useSpeech();
  const { client } = useApi();
  const cache = useQueryClient();
  const [made, setMade] = useState<WebhookWithSecret>();
  const words = texts.webhooks;
  const back = { to: { page: "webhooks" } as const, text: texts.sections.webhooks };
  async function save(body: CreateWebhook) {
    setMade(await client.manage.webhooks.create(body));
    await cache.invalidateQueries({ queryKey: ["share-links", "listWebhooks"] });
  }
  if (!session.permissions.includes("share-links:read")) return <DeniedState permission="share-links:read" isPage />;
  if (made) {
    return (
      <Page key="made" title={words.created} back={back}>
        <SecretCard
          title={words.secret}
          text={words.secretText}
          secret={made.secret}
          copyLabel={words.copySecret}
          storedLabel={words.stored}
          onStored={() => go({ page: "webhook", id: made.id })}
        />
      </Page>
    );
  }
  return (
    <Page title={words.create} lead={words.createLead} back={back}>
      <WebhookForm act={words.createAct} cancelTo={back.to} save={save} />
    </Page>
  );
}
