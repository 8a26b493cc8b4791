import type { CreatePersona, ListPersonasQuery, Persona, PersonaPage, UpdatePersona } from "@share-links/types";
import type { ApiList } from "./api-list.ts";
import type { ApiPromise } from "./api-promise.ts";
import type { OperationLines } from "./operation.ts";
import type { OptionsOf, RequestOptions } from "./options.ts";

/** The personas that links point to; the hosted API answers 404 to these. */
export interface Personas {
  /** The personas, newest first: a page from `cursor` on when awaited, every one from there on when iterated. */
  list(query?: ListPersonasQuery, options?: RequestOptions): ApiList<PersonaPage, Persona, "listPersonas">;
  /** A new persona; `persona_exists` when the chosen id is taken. */
  create(body: CreatePersona, options?: OptionsOf<"createPersona">): ApiPromise<Persona, "createPersona">;
  /** The persona; `persona_not_found` when there is none. */
  get(id: string, options?: RequestOptions): ApiPromise<Persona, "getPersona">;
  /** Replaces the persona: what is left out is cleared. Links keep the name they were issued with. */
  update(id: string, body: UpdatePersona, options?: RequestOptions): ApiPromise<Persona, "updatePersona">;
  /** Deletes the persona; `persona_in_use` while links point to it. */
  delete(id: string, options?: RequestOptions): ApiPromise<void, "deletePersona">;
}

/** The operations of `client.manage.personas`. */
export const personas: OperationLines<Personas> = {
  list: "listPersonas GET /manage/v1/personas 200",
  create: "createPersona POST /manage/v1/personas 201 json idempotent",
  get: "getPersona GET /manage/v1/personas/{id} 200",
  update: "updatePersona PUT /manage/v1/personas/{id} 200 json",
  delete: "deletePersona DELETE /manage/v1/personas/{id} 204",
};
