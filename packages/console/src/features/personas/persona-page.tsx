import type { Persona } from "@share-links/types";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useApi } from "../../api.ts";
import type { PageProps } from "../../app.tsx";
import { go, Link } from "../../router.tsx";
import { useSpeech } from "../../texts/texts.tsx";
import { Button, buttonClass } from "../../ui/button.tsx";
import { Card, Facts, Page } from "../../ui/page.tsx";
import { PersonaFace } from "../../ui/persona-face.tsx";
import { ErrorState, Skeleton } from "../../ui/states.tsx";
import { Time } from "../../ui/time.tsx";
import { useToast } from "../../ui/toast.tsx";
import { PersonaFields, type PersonaForm, toBody } from "./persona-form.tsx";
import { usePersonaRemoval } from "./use-persona-removal.tsx";

/** One persona: its fields to change, and the way to its links. */
export function Content({ route, session }: PageProps<"persona">) {
  const { texts } = useSpeech();
  const { queries } = useApi();
  const { data: persona, error, refetch } = useQuery(queries.getPersona(route.id));
  const removal = usePersonaRemoval(() => go({ page: "personas" }, { replace: true }));
  const back = { to: { page: "personas" } as const, text: texts.sections.personas };
  const permits = (permission: "personas:write" | "share-links:write" | "share-links:read") =>
    session.permissions.includes(permission);
  if (!persona) {
    return (
      <Page title={texts.links.columns.persona} back={back}>
        {error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <Skeleton lines={5} />}
      </Page>
    );
  }
  const actions = (
    <>
      {permits("share-links:read") && (
        <Link className={buttonClass()} to={{ page: "shareLinks", personaId: persona.id }}>
          {texts.personas.showLinks}
        </Link>
      )}
      {permits("share-links:write") && (
        <Link className={buttonClass()} to={{ page: "newShareLink", personaId: persona.id }}>
          {texts.personas.newLink}
        </Link>
      )}
      {permits("personas:write") && (
        <Button icon="trash" onClick={() => removal.ask(persona)}>
          {texts.personas.remove}
        </Button>
      )}
    </>
  );
  return (
    <Page title={persona.name} back={back} actions={actions}>
      {permits("personas:write") ? <Edit persona={persona} /> : <Card>{persona.description ?? ""}</Card>}
      <Card>
        <Facts
          facts={[
            [texts.personas.createdAt, <Time key="created" at={persona.createdAt} isExact />],
            [texts.personas.updatedAt, <Time key="updated" at={persona.updatedAt} isExact />],
            ...(persona.imageUrl ? [[texts.personas.image, <Image key="image" persona={persona} />] as const] : []),
            [texts.personas.id, <code key="id">{persona.id}</code>],
          ]}
        />
      </Card>
      {removal.question}
    </Page>
  );
}

function Image({ persona: { id, name, imageUrl } }: { persona: Persona }) {
  const { texts } = useSpeech();
  return (
    <span className="link-cell">
      <PersonaFace id={id} name={name} imageUrl={imageUrl} size="l" />
      <a href={imageUrl ?? ""} target="_blank" rel="noreferrer">
        {texts.personas.openImage}
      </a>
    </span>
  );
}

function Edit({ persona }: { persona: Persona }) {
  const { texts } = useSpeech();
  const { client, queries } = useApi();
  const cache = useQueryClient();
  const toast = useToast();
  async function save(form: PersonaForm) {
    const { id: _, ...body } = toBody(form);
    const saved = await client.manage.personas.update(persona.id, body);
    cache.setQueryData(queries.getPersona(persona.id).queryKey, saved);
    toast({ text: texts.personas.saved(saved.name) });
    await cache.invalidateQueries({ queryKey: ["share-links", "listPersonas"] });
  }
  const { name, description, imageUrl } = persona;
  return (
    <PersonaFields
      first={{ id: "", name, description: description ?? "", imageUrl: imageUrl ?? "" }}
      isNew={false}
      act={texts.common.save}
      save={save}
    />
  );
}
