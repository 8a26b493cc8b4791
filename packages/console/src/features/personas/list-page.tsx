import type { Persona } from "@share-links/types";
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
import { Menu } from "../../ui/menu.tsx";
import { Page } from "../../ui/page.tsx";
import { PersonaFace } from "../../ui/persona-face.tsx";
import { State } from "../../ui/states.tsx";
import { Time } from "../../ui/time.tsx";
import { usePersonaRemoval } from "./use-persona-removal.tsx";

/** The list of personas. */
export function Content({ route, visit, session }: PageProps<"personas">) {
  const { texts } = useSpeech();
  const { queries } = useApi();
  const canWrite = session.permissions.includes("personas:write");
  const canLink = session.permissions.includes("share-links:write");
  const query = useQuery({
    ...queries.listPersonas({ limit: 50, ...(route.cursor && { cursor: route.cursor }) }),
    placeholderData: keepPreviousData,
  });
  const removal = usePersonaRemoval();
  const columns = useColumns(canWrite, canLink, removal.ask);
  useShortcuts(
    canWrite
      ? [
          {
            keys: "n",
            group: texts.shortcuts.thisPage,
            text: texts.personas.create,
            run: () => go({ page: "newPersona" }),
          },
        ]
      : [],
  );
  const create = canWrite && (
    <Link className={buttonClass("main")} to={{ page: "newPersona" }}>
      <Icon name="plus" />
      {texts.personas.create}
    </Link>
  );
  const empty = (
    <State icon="person" title={texts.personas.none} actions={create}>
      <p>{texts.personas.noneText}</p>
    </State>
  );
  return (
    <Page title={texts.sections.personas} lead={texts.personas.lead} actions={create}>
      <ListCard label={texts.sections.personas} {...{ query, columns, route, visit, empty }} />
      {removal.question}
    </Page>
  );
}

function useColumns(
  canWrite: boolean,
  canLink: boolean,
  remove: (persona: Persona) => void,
): readonly Column<Persona>[] {
  const { texts } = useSpeech();
  const words = texts.personas;
  const items = (persona: Persona) => [
    ...(canLink
      ? [{ text: words.newLink, icon: "link" as const, run: () => go({ page: "newShareLink", personaId: persona.id }) }]
      : []),
    { text: words.showLinks, icon: "list" as const, run: () => go({ page: "shareLinks", personaId: persona.id }) },
    ...(canWrite ? [{ text: words.remove, icon: "trash" as const, isDanger: true, run: () => remove(persona) }] : []),
  ];
  // biome-ignore lint/correctness/useExhaustiveDependencies: the acts only close over what stays the same.
  return useMemo(
    () => [
      { id: "name", name: words.name, place: "main", cell: (persona) => <Name persona={persona} /> },
      {
        id: "description",
        name: words.description,
        cell: ({ description }) => description && <span className="clamped">{description}</span>,
      },
      { id: "created", name: words.createdAt, cell: ({ createdAt }) => <Time at={createdAt} /> },
      {
        id: "acts",
        name: texts.links.columns.acts,
        place: "end",
        cell: (persona) => (
          <Menu kind="quiet" icon="more" iconOnly label={texts.links.actsOf(persona.name)} items={items(persona)} />
        ),
      },
    ],
    [texts, canWrite, canLink],
  );
}

function Name({ persona: { id, name, imageUrl } }: { persona: Persona }) {
  return (
    <span className="link-cell">
      <PersonaFace id={id} name={name} imageUrl={imageUrl} />
      <Link className="table-name" to={{ page: "persona", id }}>
        {name}
      </Link>
    </span>
  );
}
