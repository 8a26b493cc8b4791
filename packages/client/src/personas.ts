import type { CreatePersona, ListPersonasQuery, Persona, PersonaPage, UpdatePersona } from "@share-links/types";
import type { Call } from "./call.ts";
import { createPersona, deletePersona, getPersona, listPersonas, updatePersona } from "./generated/operations.ts";
import type { RequestOptions } from "./options.ts";

/** The personas that links point to; the hosted API answers 404 to these. */
export interface Personas {
  /** Some personas, newest first; pass `meta.next` as `cursor` until it is null. */
  list(query?: ListPersonasQuery, options?: RequestOptions): Promise<PersonaPage>;
  /** A new persona; `persona_exists` when the chosen id is taken. */
  create(body: CreatePersona, options?: RequestOptions): Promise<Persona>;
  /** The persona; `persona_not_found` when there is none. */
  get(id: string, options?: RequestOptions): Promise<Persona>;
  /** Replaces the persona: what is left out is cleared. Links keep the name they were issued with. */
  update(id: string, body: UpdatePersona, options?: RequestOptions): Promise<Persona>;
  /** Deletes the persona; `persona_in_use` while links point to it. */
  delete(id: string, options?: RequestOptions): Promise<void>;
}

/** The methods of `client.manage.personas`. */
export function personas(call: Call): Personas {
  return {
    list: (query, options) => call(listPersonas, { query }, options),
    create: (body, options) => call(createPersona, { body }, options),
    get: (id, options) => call(getPersona, { path: { id } }, options),
    update: (id, body, options) => call(updatePersona, { path: { id }, body }, options),
    delete: (id, options) => call(deletePersona, { path: { id } }, options),
  };
}
