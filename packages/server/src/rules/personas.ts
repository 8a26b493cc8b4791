import { randomUUIDv7 } from "node:crypto";
import type { CreatePersona, Persona, UpdatePersona } from "@share-links/types";
import type { Context } from "../context.ts";
import { Refusal } from "../refusal.ts";
import {
  deletePersona as deleteRow,
  findPersona,
  insertPersona,
  listPersonas as listRows,
  type PersonaRow,
  type PersonaValues,
  updatePersona as updateRow,
} from "../store/personas.ts";
import { databaseTime, row } from "../store/sql.ts";
import { type CursorPage, cursorPage, readCursor } from "./cursors.ts";
import { canonicalUuid } from "./text.ts";
import { toDateTime } from "./time.ts";

/** Makes a persona, or refuses with `persona_exists` when the organisation has one with the chosen id. */
export async function createPersona(
  { sql }: Pick<Context, "sql">,
  organizationId: string,
  body: CreatePersona,
): Promise<Persona> {
  const id = body.id === undefined ? randomUUIDv7() : canonicalUuid(body.id);
  return sql.write(function* () {
    const now = yield* databaseTime();
    const inserted = yield* row(insertPersona(organizationId, id, now, toValues(body)));
    if (!inserted)
      throw new Refusal("persona_exists", {
        message: `The organisation has a persona with the id ${id} already. Choose another id, or leave it out.`,
      });
    return toPersona(inserted);
  });
}

/** One persona of the organisation, or refuses with `persona_not_found`. */
export async function getPersona({ sql }: Context, organizationId: string, id: string): Promise<Persona> {
  const [persona] = await sql.read(findPersona(organizationId, canonicalUuid(id)));
  return persona ? toPersona(persona) : notFound();
}

/** Some of the organisation's personas after a cursor, newest first. */
export async function listPersonas(
  { sql }: Pick<Context, "sql">,
  organizationId: string,
  { cursor, limit }: { cursor?: string; limit: number },
): Promise<CursorPage<Persona>> {
  return cursorPage(await sql.read(listRows(organizationId, readCursor(cursor), limit + 1)), limit, toPersona);
}

/** Replaces what is said of a persona, or refuses with `persona_not_found`. Links keep the name that they were issued with. */
export async function updatePersona(
  { sql }: Context,
  organizationId: string,
  id: string,
  body: UpdatePersona,
): Promise<Persona> {
  return sql.write(function* () {
    const updated = yield* row(updateRow(organizationId, canonicalUuid(id), toValues(body)));
    return updated ? toPersona(updated) : notFound();
  });
}

/** Deletes a persona, or refuses with `persona_not_found`, or with `persona_in_use` while links point to it. */
export async function deletePersona({ sql }: Context, organizationId: string, id: string): Promise<void> {
  const personaId = canonicalUuid(id);
  await sql.write(function* () {
    if (yield* row(deleteRow(organizationId, personaId))) return;
    if (yield* row(findPersona(organizationId, personaId))) throw new Refusal("persona_in_use");
    notFound();
  });
}

function notFound(): never {
  throw new Refusal("persona_not_found");
}

function toValues({ name, description, imageUrl }: UpdatePersona): PersonaValues {
  return { name, description: description ?? null, image_url: imageUrl ?? null };
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
