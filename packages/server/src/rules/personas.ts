import { randomUUIDv7 } from "node:crypto";
import type { CreatePersona, Persona, UpdatePersona } from "@share-links/types";
import type { Context } from "../context.ts";
import { Refusal } from "../refusal.ts";
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
import { databaseTime, row, type Work } from "../store/sql.ts";
import { type Author, recordChange } from "./changes.ts";
import { type CursorPage, cursorsOf } from "./cursors.ts";
import { canonicalUuid } from "./text.ts";
import { toDateTime } from "./time.ts";

/** What a new persona is made from, in the form that it is kept in: however it is spelled, the same persona is asked for. */
export function canonicalPersona({ id, ...body }: CreatePersona): object {
  return { id: id && canonicalUuid(id), ...toValues(body) };
}

/** Makes a persona, or refuses with `persona_exists` when the organisation has one with the chosen id. */
export function* createPersona(author: Author, body: CreatePersona): Work<Persona> {
  const id = body.id === undefined ? randomUUIDv7() : canonicalUuid(body.id);
  const now = yield* databaseTime();
  const inserted = yield* row(insertPersona(author.organizationId, id, now, toValues(body)));
  if (!inserted)
    throw new Refusal("persona_exists", {
      message: `The organisation has a persona with the id ${id} already. Choose another id, or leave it out.`,
    });
  const after = toPersona(inserted);
  yield* recordChange(author, { action: "persona.created", before: null, after });
  return after;
}

/** One persona of the organisation, or refuses with `persona_not_found`. */
export async function getPersona({ sql }: Context, organizationId: string, id: string): Promise<Persona> {
  const [persona] = await sql.read(findPersona(organizationId, canonicalUuid(id)));
  return persona ? toPersona(persona) : notFound();
}

/** Some of the organisation's personas after a cursor, newest first. */
export async function listPersonas(
  context: Pick<Context, "sql" | "vault">,
  organizationId: string,
  { cursor, limit }: { cursor?: string; limit: number },
): Promise<CursorPage<Persona>> {
  const cursors = cursorsOf(context, { list: "listPersonas", organizationId });
  const rows = await context.sql.read(listRows(organizationId, cursors.read(cursor), limit + 1));
  return cursors.page(rows, limit, toPersona);
}

/** Replaces what is said of a persona, or refuses with `persona_not_found`. Links keep the name that they were issued with. */
export async function updatePersona(
  { sql }: Context,
  author: Author,
  id: string,
  body: UpdatePersona,
): Promise<Persona> {
  const personaId = canonicalUuid(id);
  const values = toValues(body);
  return sql.write(function* () {
    const before = (yield* row(lockPersona(author.organizationId, personaId))) ?? notFound();
    if (saysTheSame(before, values)) return toPersona(before);
    const updated = (yield* row(updateRow(author.organizationId, personaId, values))) ?? notFound();
    const after = toPersona(updated);
    yield* recordChange(author, { action: "persona.updated", before: toPersona(before), after });
    return after;
  });
}

/** Deletes a persona, or refuses with `persona_not_found`, or with `persona_in_use` while links point to it. */
export async function deletePersona({ sql }: Context, author: Author, id: string): Promise<void> {
  const personaId = canonicalUuid(id);
  await sql.write(function* () {
    // Held first: one that is made between two looks is neither unknown nor in use.
    if (!(yield* row(lockPersona(author.organizationId, personaId)))) notFound();
    const deleted = yield* row(deleteRow(author.organizationId, personaId));
    if (!deleted) throw new Refusal("persona_in_use");
    yield* recordChange(author, { action: "persona.deleted", before: toPersona(deleted), after: null });
  });
}

function notFound(): never {
  throw new Refusal("persona_not_found");
}

function toValues({ name, description, imageUrl }: UpdatePersona): PersonaValues {
  return { name, description: description ?? null, image_url: imageUrl ?? null };
}

function saysTheSame(persona: PersonaRow, values: PersonaValues): boolean {
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
