import type { ManagedShareLink } from "@share-links/types";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useApi } from "../../api.ts";
import type { PageProps } from "../../app.tsx";
import { go, Link } from "../../router.tsx";
import { type Shortcut, useShortcuts } from "../../shortcuts.tsx";
import { useSpeech } from "../../texts/texts.tsx";
import { Button, buttonClass } from "../../ui/button.tsx";
import { Menu } from "../../ui/menu.tsx";
import { Card, Page } from "../../ui/page.tsx";
import { ErrorState, Skeleton } from "../../ui/states.tsx";
import { useToast } from "../../ui/toast.tsx";
import { type LinkForm as Form, formOf, toUpdate } from "./form-values.ts";
import { refreshLinks, showLink } from "./link-cache.ts";
import { LinkFacts } from "./link-facts.tsx";
import { LinkForm } from "./link-form.tsx";
import { SharePanel } from "./share-panel.tsx";
import "./share-links.css";
import { Ticket } from "./ticket.tsx";
import { type LinkActions, useLinkActions } from "./use-link-actions.tsx";
import { UsesPanel } from "./uses-panel.tsx";

/** How often the link is read again, so that one can watch its uses. */
const REFRESH_MS = 4000;

/** One link: how to give it away, how it is used, and its settings; or, with `view=edit`, the form that changes them. */
export function Content({ route, session }: PageProps<"shareLink">) {
  const { texts } = useSpeech();
  const { queries } = useApi();
  const isEditing = route.view === "edit" && session.permissions.includes("share-links:write");
  const {
    data: link,
    error,
    refetch,
  } = useQuery({ ...queries.getManagedShareLink(route.id), refetchInterval: isEditing ? false : REFRESH_MS });
  const back = { to: { page: "shareLinks" } as const, text: texts.sections.shareLinks };
  // A failed refresh leaves what is shown; only without anything to show it takes the page.
  if (!link) {
    return (
      <Page title={texts.links.one} back={back}>
        {error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <Skeleton lines={6} />}
      </Page>
    );
  }
  if (isEditing) return <Edit link={link} />;
  return (
    <Shown
      link={link}
      back={back}
      canWrite={session.permissions.includes("share-links:write")}
      publicUrl={session.publicUrl}
    />
  );
}

function Shown({
  link,
  back,
  canWrite,
  publicUrl,
}: {
  link: ManagedShareLink;
  back: { to: { page: "shareLinks" }; text: string };
  canWrite: boolean;
  publicUrl: string;
}) {
  const { texts } = useSpeech();
  const actions = useLinkActions(() => go({ page: "shareLinks" }, { replace: true }));
  const edit = { page: "shareLink", id: link.id, view: "edit" } as const;
  const group = texts.shortcuts.thisPage;
  const shortcuts: Shortcut[] = [
    { keys: "c", group, text: texts.links.copy, run: () => actions.copy(link) },
    ...(canWrite ? [{ keys: "e", group, text: texts.links.edit, run: () => go(edit) }] : []),
    ...(canWrite ? [{ keys: "d", group, text: texts.links.toggle, run: () => actions.toggle(link) }] : []),
  ];
  useShortcuts(shortcuts);
  return (
    <Page title={link.personaName} back={back} actions={canWrite && <Acts link={link} actions={actions} edit={edit} />}>
      <Ticket link={link} onCopy={() => actions.copy(link)} />
      <div className="link-columns">
        <div className="stack">
          <UsesPanel link={link} />
        </div>
        <div className="stack">
          <SharePanel link={link} publicUrl={publicUrl} />
          <Card title={texts.links.settings}>
            <LinkFacts link={link} />
          </Card>
        </div>
      </div>
      {actions.question}
    </Page>
  );
}

function Acts({
  link,
  actions,
  edit,
}: {
  link: ManagedShareLink;
  actions: LinkActions;
  edit: { page: "shareLink"; id: string; view: "edit" };
}) {
  const { texts } = useSpeech();
  return (
    <>
      <Link className={buttonClass()} to={edit}>
        {texts.links.edit}
      </Link>
      <Button icon="power" onClick={() => actions.toggle(link)}>
        {link.enabled ? texts.links.disable : texts.links.enable}
      </Button>
      <Menu
        label={texts.common.more}
        icon="more"
        iconOnly
        items={[
          { text: texts.links.duplicate, icon: "plus", run: () => go({ page: "newShareLink", copyOf: link.id }) },
          { text: texts.links.rotate, icon: "rotate", run: () => actions.rotate(link) },
          { text: texts.links.remove, icon: "trash", isDanger: true, run: () => actions.remove(link) },
        ]}
      />
    </>
  );
}

function Edit({ link }: { link: ManagedShareLink }) {
  const { texts } = useSpeech();
  const { client, queries } = useApi();
  const cache = useQueryClient();
  const toast = useToast();
  const shown = { page: "shareLink", id: link.id } as const;
  async function save(form: Form, now: number) {
    const changes = toUpdate(form, link, now);
    if (Object.keys(changes).length > 0) {
      showLink(cache, queries, await client.manage.shareLinks.update(link.id, changes));
      toast({ text: texts.links.saved });
      await refreshLinks(cache);
    }
    go(shown);
  }
  return (
    <Page title={texts.links.editTitle(link.personaName)} back={{ to: shown, text: link.personaName }}>
      <LinkForm first={formOf(link)} link={link} act={texts.common.save} cancelTo={shown} save={save} />
    </Page>
  );
}
