import type { CreateManagedShareLink } from "@share-links/types";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useRef } from "react";
import { statusOf, useApi } from "../../api.ts";
import type { PageProps } from "../../app.tsx";
import { go, Link } from "../../router.tsx";
import { useSpeech } from "../../texts/texts.tsx";
import { buttonClass } from "../../ui/button.tsx";
import { Page } from "../../ui/page.tsx";
import { ErrorState, Skeleton, State } from "../../ui/states.tsx";
import { useToast } from "../../ui/toast.tsx";
import { usePersonas } from "../personas/use-personas.ts";
import { emptyForm, type LinkForm as Form, formOf, toCreate } from "./form-values.ts";
import { refreshLinks } from "./link-cache.ts";
import { LinkForm } from "./link-form.tsx";
import "./share-links.css";

/** Creates a link, from nothing or with the settings of another one. */
export function Content({ route: { personaId, copyOf }, session }: PageProps<"newShareLink">) {
  const { texts } = useSpeech();
  const { queries } = useApi();
  const canChoose = session.permissions.includes("personas:read");
  const personas = usePersonas(canChoose);
  const original = useQuery({ ...queries.getManagedShareLink(copyOf ?? ""), enabled: copyOf !== undefined });
  const failed = [personas, original].find(({ error }) => error);
  const isPending = (canChoose && personas.isPending) || (copyOf !== undefined && original.isPending);
  const first = original.data
    ? { ...formOf(original.data), isPrimary: false, enabled: true }
    : emptyForm(personaId ?? (personas.data?.length === 1 ? personas.data[0]?.id : ""));
  return (
    <Page
      title={texts.links.create}
      lead={texts.links.createLead}
      back={{ to: { page: "shareLinks" }, text: texts.sections.shareLinks }}
    >
      {failed ? (
        <ErrorState error={failed.error} onRetry={() => void failed.refetch()} />
      ) : isPending ? (
        <Skeleton lines={6} />
      ) : personas.data?.length === 0 ? (
        <NoPersona />
      ) : (
        <NewLink first={first} personas={personas.data} />
      )}
    </Page>
  );
}

function NewLink({ first, personas }: { first: Form; personas: readonly { id: string; name: string }[] | undefined }) {
  const { texts } = useSpeech();
  const { client, queries } = useApi();
  const cache = useQueryClient();
  const toast = useToast();
  const lost = useRef<{ form: Form; body: CreateManagedShareLink; idempotencyKey: string }>(undefined);
  async function save(form: Form, now: number) {
    // If the answer to the same form was lost, the same call is made again, which creates no second link.
    const call =
      lost.current?.form === form
        ? lost.current
        : { form, body: toCreate(form, now), idempotencyKey: crypto.randomUUID() };
    try {
      const link = await client.manage.shareLinks.create(call.body, { idempotencyKey: call.idempotencyKey });
      cache.setQueryData(queries.getManagedShareLink(link.id).queryKey, link);
      toast({ text: texts.links.created(link.personaName) });
      await refreshLinks(cache);
      go({ page: "shareLink", id: link.id });
    } catch (error) {
      lost.current = statusOf(error) === undefined ? call : undefined;
      throw error;
    }
  }
  return (
    <LinkForm
      first={first}
      personas={personas}
      act={texts.links.createAct}
      cancelTo={{ page: "shareLinks" }}
      save={save}
    />
  );
}

function NoPersona() {
  const { texts } = useSpeech();
  const create = (
    <Link className={buttonClass("main")} to={{ page: "newPersona" }}>
      {texts.personas.create}
    </Link>
  );
  return (
    <State icon="person" title={texts.links.needsPersona} actions={create}>
      <p>{texts.links.needsPersonaText}</p>
    </State>
  );
}
