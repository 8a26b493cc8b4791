import type { CreateApiKey, Permission } from "@share-links/types";
import { createApiKeySchema } from "@share-links/validation";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useApi } from "../../api.ts";
import type { PageProps } from "../../app.tsx";
import { faultsIn, useFields } from "../../fields.ts";
import { go } from "../../router.tsx";
import { useSpeech } from "../../texts/texts.tsx";
import { FieldGroup, SelectField, TextField } from "../../ui/field.tsx";
import { CheckList, FormCard } from "../../ui/form.tsx";
import { Page } from "../../ui/page.tsx";
import { SecretCard } from "../../ui/secret.tsx";

interface Form {
  readonly name: string;
  readonly permissions: readonly Permission[];
  readonly expiry: "asMine" | "at" | "never";
  readonly expiresAt: string;
}

/** Creates an API key, and shows it once. */
export function Content({ session }: PageProps<"newApiKey">) {
  const { texts } = useSpeech();
  const { client } = useApi();
  const cache = useQueryClient();
  const [form, setForm] = useState<Form>({
    name: "",
    permissions: ["share-links:read"],
    expiry: "asMine",
    expiresAt: "",
  });
  const [made, setMade] = useState<{ name: string; key: string }>();
  const words = texts.apiKeys;
  const back = { to: { page: "apiKeys" } as const, text: texts.sections.apiKeys };
  async function save() {
    setMade(await client.manage.apiKeys.create(toBody(form)));
    await cache.invalidateQueries({ queryKey: ["share-links", "listApiKeys"] });
  }
  const fields = useFields<keyof Form>({ values: form, faults: faultsIn(createApiKeySchema, toBody(form)), save });
  const change = (part: Partial<Form>) => setForm((before) => ({ ...before, ...part }));
  if (made) {
    return (
      <Page key="made" title={made.name} back={back}>
        <SecretCard
          title={words.shownOnce}
          text={words.shownOnceText}
          secret={made.key}
          copyLabel={words.copyKey}
          storedLabel={words.stored}
          onStored={() => go(back.to)}
        />
      </Page>
    );
  }
  return (
    <Page title={words.create} lead={words.createLead} back={back}>
      <FormCard fields={fields} act={words.createAct} cancelTo={back.to}>
        <TextField
          label={words.name}
          hint={words.nameHint}
          required
          maxLength={200}
          value={form.name}
          error={fields.errorOf("name")}
          onChange={({ target }) => change({ name: target.value })}
          onBlur={() => fields.touch("name")}
        />
        <FieldGroup
          legend={words.permissions}
          error={
            fields.errorOf("permissions") &&
            (form.permissions.length === 0 ? words.chooseOne : fields.errorOf("permissions"))
          }
        >
          <CheckList
            items={session.permissions}
            words={words.permissionWords}
            chosen={form.permissions}
            onChange={(permissions) => change({ permissions })}
          />
        </FieldGroup>
        <SelectField
          label={words.expiry}
          value={form.expiry}
          onChange={({ target }) => change({ expiry: target.value as Form["expiry"] })}
        >
          {(["asMine", "at", "never"] as const).map((each) => (
            <option key={each} value={each}>
              {words.expiries[each]}
            </option>
          ))}
        </SelectField>
        {form.expiry === "at" ? (
          <TextField
            label={words.expiresAt}
            type="datetime-local"
            value={form.expiresAt}
            error={fields.errorOf("expiresAt")}
            onChange={({ target }) => change({ expiresAt: target.value })}
            onBlur={() => fields.touch("expiresAt")}
          />
        ) : (
          fields.errorOf("expiresAt") && <p className="field-error">{fields.errorOf("expiresAt")}</p>
        )}
      </FormCard>
    </Page>
  );
}

function toBody({ name, permissions, expiry, expiresAt }: Form): CreateApiKey {
  const moment = Date.parse(expiresAt);
  const at = Number.isNaN(moment) ? expiresAt : new Date(moment).toISOString();
  return {
    name: name.trim(),
    permissions: [...permissions],
    ...(expiry === "at" && { expiresAt: at }),
    ...(expiry === "never" && { expiresAt: null }),
  };
}
