import type { CreatePersona, Persona, UpdatePersona } from "@share-links/types";
import { recordChange } from "../pipeline/changes.ts";
import { cursorsOf } from "../pipeline/cursors.ts";
import type { Input, Reply, Tools } from "../pipeline/operation.ts";
import { Refusal } from "../refusal.ts";
import { newId } from "../secrets/random.ts";
import {
  deletePersona as deleteRow,
  findPersona,
  insertPersona,
  listPersonas as listRows,
  lockPersona,
  type PersonaRow,
  type PersonaValues,
  updatePersona as updateRow,
} from "../store/personas.ts";
import { databaseTime, row, rows, type Work } from "../store/sql.ts";
import { canonicalUuid } from "../values/text.ts";
import { toDateTime } from "../values/time.ts";

/** Lists personas, newest first. */
export function* listPersonas(
  { query: { cursor, limit } }: Input<"listPersonas", "query">,
  { author: { organizationId }, vault }: Pick<Tools, "author" | "vault">,
): Work<Reply<"listPersonas">> {
  const cursors = cursorsOf({ vault }, { list: "listPersonas", organizationId });
  const found = yield* rows(listRows(organizationId, cursors.read(cursor), limit + 1));
  return { status: 200, body: cursors.page(found, limit, toPersona) };
}

/** Creates a persona, with the id that the caller chose or a new one. Refuses with `persona_exists` if the organisation has that id. */
export function* createPersona(
  { body }: { body: CreatePersona },
  { author }: Pick<Tools, "author">,
): Work<Reply<"createPersona">> {
  const id = body.id === undefined ? newId() : canonicalUuid(body.id);
  const now = yield* databaseTime();
  const inserted = yield* row(insertPersona(author.organizationId, id, now, toValues(body)));
  if (!inserted)
    throw new Refusal("persona_exists", {
      message: `The organisation has a persona with the id ${id} already. Choose another id, or leave it out.`,
    });
  const after = toPersona(inserted);
  yield* recordChange(author, { action: "persona.created", before: null, after });
  return { status: 201, body: after };
}

/** The content of a request for a persona: the same for two requests that differ only in spelling. */
export function canonicalPersona({ body: { id, ...values } }: { body: CreatePersona }): object {
  return { id: id && canonicalUuid(id), ...toValues(values) };
}

/** Gets one persona, or refuses with `persona_not_found`. */
export function* getPersona(
  { path }: Input<"getPersona", "path">,
  { author }: Pick<Tools, "author">,
): Work<Reply<"getPersona">> {
  const persona = yield* row(findPersona(author.organizationId, canonicalUuid(path.id)));
  if (!persona) throw notFound();
  return { status: 200, body: toPersona(persona) };
}

/** Replaces everything that can be set of a persona. Links keep the name that they were issued with. */
export function* updatePersona(
  { path, body }: Input<"updatePersona", "path" | "body">,
  { author }: Pick<Tools, "author">,
): Work<Reply<"updatePersona">> {
  const id = canonicalUuid(path.id);
  const values = toValues(body);
  const before = yield* row(lockPersona(author.organizationId, id));
  if (!before) throw notFound();
  if (hasValues(before, values)) return { status: 200, body: toPersona(before) };
  const updated = yield* row(updateRow(author.organizationId, id, values));
  if (!updated) throw notFound();
  const after = toPersona(updated);
  yield* recordChange(author, { action: "persona.updated", before: toPersona(before), after });
  return { status: 200, body: after };
}

/** Deletes a persona. Refuses with `persona_in_use` while links point to it. */
export function* deletePersona(
  { path }: Input<"deletePersona", "path">,
  { author }: Pick<Tools, "author">,
): Work<Reply<"deletePersona">> {
  const id = canonicalUuid(path.id);
  // Locked first: otherwise a persona created between the two statements would count as in use.
  if (!(yield* row(lockPersona(author.organizationId, id)))) throw notFound();
  const deleted = yield* row(deleteRow(author.organizationId, id));
  if (!deleted) throw new Refusal("persona_in_use");
  yield* recordChange(author, { action: "persona.deleted", before: toPersona(deleted), after: null });
  return { status: 204, body: undefined };
}

function notFound(): Refusal {
  return new Refusal("persona_not_found");
}

function toValues({ name, description, imageUrl }: UpdatePersona): PersonaValues {
  return { name, description: description ?? null, image_url: imageUrl ?? null };
}

function hasValues(persona: PersonaRow, values: PersonaValues): boolean {
  return (
    persona.name === values.name && persona.description === values.description && persona.image_url === values.image_url
  );
}

function toPersona(persona: PersonaRow): Persona {
  return {
    id: persona.id,
    name: persona.name,
    description: persona.description,
    imageUrl: persona.image_url,
    createdAt: toDateTime(persona.created_at),
    updatedAt: toDateTime(persona.updated_at),
  };
}
