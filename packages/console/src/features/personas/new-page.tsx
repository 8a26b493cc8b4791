import { useQueryClient } from "@tanstack/react-query";
import { useApi } from "../../api.ts";
import { go } from "../../router.tsx";
import { useSpeech } from "../../texts/texts.tsx";
import { Page } from "../../ui/page.tsx";
import { useToast } from "../../ui/toast.tsx";
import { PersonaFields, type PersonaForm, toBody } from "./persona-form.tsx";

/** Creates a persona. */
export function Content() {
  const { texts } = useSpeech();
  const { client } = useApi();
  const cache = useQueryClient();
  const toast = useToast();
  const back = { to: { page: "personas" } as const, text: texts.sections.personas };
  async function save(form: PersonaForm) {
    const { id, name } = await client.manage.personas.create(toBody(form));
    toast({ text: texts.personas.created(name) });
    await cache.invalidateQueries({ queryKey: ["share-links", "listPersonas"] });
    go({ page: "persona", id });
  }
  return (
    <Page title={texts.personas.create} lead={texts.personas.createLead} back={back}>
      <PersonaFields
        first={{ id: "", name: "", description: "", imageUrl: "" }}
        isNew
        act={texts.personas.createAct}
        cancelTo={back.to}
        save={save}
      />
    </Page>
  );
}
