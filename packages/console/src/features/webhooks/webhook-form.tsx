import type { CreateWebhook, ShareLinkEventType, Webhook } from "@share-links/types";
import { createWebhookSchema } from "@share-links/validation";
import { useState } from "react";
import { faultsIn, useFields } from "../../fields.ts";
import type { Route } from "../../routes.ts";
import { useSpeech } from "../../texts/texts.tsx";
import { Checkbox, FieldGroup, TextField } from "../../ui/field.tsx";
import { CheckList, FormCard } from "../../ui/form.tsx";

interface Form {
  readonly url: string;
  readonly description: string;
  readonly events: readonly ShareLinkEventType[];
  readonly enabled: boolean;
}

/** The form of a webhook; `save` gets the body of the call. */
export function WebhookForm({
  webhook,
  act,
  cancelTo,
  save,
}: {
  webhook?: Webhook;
  act: string;
  cancelTo: Route;
  save: (body: CreateWebhook) => Promise<void>;
}) {
  const { texts } = useSpeech();
  const words = texts.webhooks;
  const [form, setForm] = useState<Form>(() => ({
    url: webhook?.url ?? "",
    description: webhook?.description ?? "",
    events: webhook?.events ?? ["share_link.used"],
    enabled: webhook?.enabled ?? true,
  }));
  const faults = faultsIn(createWebhookSchema, toBody(form));
  const fields = useFields<keyof Form>({ values: form, faults, save: () => save(toBody(form)) });
  const change = (part: Partial<Form>) => setForm((before) => ({ ...before, ...part }));
  const all = Object.keys(words.eventWords) as ShareLinkEventType[];
  return (
    <FormCard fields={fields} act={act} cancelTo={cancelTo}>
      <TextField
        label={words.url}
        hint={words.urlHint}
        type="url"
        inputMode="url"
        required
        placeholder="https://"
        value={form.url}
        error={fields.errorOf("url")}
        onChange={({ target }) => change({ url: target.value })}
        onBlur={() => fields.touch("url")}
      />
      <TextField
        label={words.description}
        maxLength={500}
        value={form.description}
        error={fields.errorOf("description")}
        onChange={({ target }) => change({ description: target.value })}
        onBlur={() => fields.touch("description")}
      />
      <FieldGroup legend={words.events} error={fields.errorOf("events") && words.chooseOne}>
        <CheckList
          items={all}
          words={words.eventWords}
          chosen={form.events}
          onChange={(events) => change({ events })}
        />
      </FieldGroup>
      <Checkbox
        isSwitch
        label={words.enabledLabel}
        hint={words.enabledHint}
        checked={form.enabled}
        onChange={({ target }) => change({ enabled: target.checked })}
      />
    </FormCard>
  );
}

function toBody({ url, description, events, enabled }: Form): CreateWebhook {
  return { url: url.trim(), events: [...events], enabled, ...(description && { description }) };
}
