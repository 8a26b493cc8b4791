import type { Persona } from "@share-links/types";
import { usageFailure } from "../failure.ts";
import type { Printer } from "../output/printer.ts";
import { card, table } from "../output/table.ts";
import { visible } from "../output/text.ts";
import type { Tools } from "../tools.ts";
import { given } from "../values/given.ts";
import { confirm } from "./confirm.ts";
import { noteRest, type PageOptions, readPages } from "./pages.ts";

/** The members of a persona as options. */
export interface PersonaOptions {
  readonly id?: string | undefined;
  readonly name?: string | undefined;
  readonly description?: string | undefined;
  readonly image?: string | undefined;
}

/** `share-links personas list`. */
export async function listPersonas(tools: Tools, options: PageOptions): Promise<void> {
  const page = await readPages(options, (query) => tools.call("listPersonas", { query }));
  const { printer } = tools;
  tools.printer.result(page, () => {
    if (page.data.length === 0) return "No personas.";
    const rows = page.data.map(({ id, name, createdAt }) => [id, visible(name), printer.time(createdAt)]);
    return table(["ID", "NAME", "CREATED"], rows, printer.paint, printer.columns);
  });
  noteRest(tools, page);
}

/** `share-links personas create`. */
export async function createPersona(tools: Tools, options: PersonaOptions & { readonly name: string }): Promise<void> {
  const { id, name, description, image } = options;
  const persona = await tools.call("createPersona", { body: given({ id, name, description, imageUrl: image }) });
  tools.printer.result(persona, () => personaText(persona, tools.printer));
}

/** `share-links personas get`. */
export async function getPersona(tools: Tools, id: string): Promise<void> {
  const persona = await tools.call("getPersona", { path: { id } });
  tools.printer.result(persona, () => personaText(persona, tools.printer));
}

/** `share-links personas update`: the API replaces a persona, so what the user doesn't name is sent as it is now. */
export async function updatePersona(tools: Tools, id: string, options: PersonaOptions): Promise<void> {
  if (Object.keys(options).length === 0)
    throw usageFailure("There is nothing to change.", 'Name at least one member, such as --name "Ada".');
  const { name, description, imageUrl } = await tools.call("getPersona", { path: { id } });
  const body = given({
    name: options.name ?? name,
    description: options.description ?? description ?? undefined,
    imageUrl: options.image ?? imageUrl ?? undefined,
  });
  const persona = await tools.call("updatePersona", { path: { id }, body });
  tools.printer.result(persona, () => personaText(persona, tools.printer));
}

/** `share-links personas delete`. */
export async function deletePersona(tools: Tools, id: string): Promise<void> {
  await confirm(tools, `Delete the persona ${id}?`);
  await tools.call("deletePersona", { path: { id } });
  tools.printer.result({ id, deleted: true }, () => `Deleted ${id}.`);
}

function personaText({ id, name, description, imageUrl, createdAt }: Persona, { paint, time }: Printer): string {
  return card(
    [
      ["id", id],
      ["name", visible(name)],
      ["description", description === null ? undefined : visible(description)],
      ["image", imageUrl === null ? undefined : visible(imageUrl)],
      ["created", time(createdAt)],
    ],
    paint,
  );
}
