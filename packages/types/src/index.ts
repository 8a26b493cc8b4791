import type { components, operations } from "./generated/openapi.ts";

/** A schema by its name in the spec: `Schema<"ShareLink">`. */
export type Schema<Name extends keyof components["schemas"]> = components["schemas"][Name];

/** What `POST` and `PUT` of the hosted contract answer: a link without the persona that it opens. */
export type ShareLink = Schema<"ShareLink">;
/** What list and get of the hosted contract answer: a link with its persona and organisation. */
export type PersonaShareLink = Schema<"PersonaShareLink">;
/** What `/manage/v1` answers: a link with its status, its public URL and its last use besides. */
export type ManagedShareLink = Schema<"ManagedShareLink">;
/** Direct URL, embedded player, or embedded orb. */
export type ShareLinkType = Schema<"ShareLinkType">;
/** What a redemption would find now. */
export type ShareLinkStatus = Schema<"ShareLinkStatus">;

/** The body of `POST /v1/share-links`. */
export type CreateShareLink = Schema<"CreateShareLink">;
/** The body of `PUT /v1/share-links/{id}`; an omitted field stays as it is. */
export type UpdateShareLink = Schema<"UpdateShareLink">;
/** The answer to `DELETE /v1/share-links/{id}`. */
export type DeleteShareLinkResult = Schema<"DeleteShareLinkResult">;
/** The body of `POST /manage/v1/share-links`, with every setting. */
export type CreateManagedShareLink = Schema<"CreateManagedShareLink">;
/** The merge patch of `PATCH /manage/v1/share-links/{id}`; null clears `expiresAt` and `usageLimit`. */
export type UpdateManagedShareLink = Schema<"UpdateManagedShareLink">;

/** Whom a link gives access to. */
export type Persona = Schema<"Persona">;
/** The body of `POST /manage/v1/personas`; the caller may choose the id. */
export type CreatePersona = Schema<"CreatePersona">;
/** The body of `PUT /manage/v1/personas/{id}`; an omitted field is cleared. */
export type UpdatePersona = Schema<"UpdatePersona">;

/** The body of `POST /public/v1/redemptions`. */
export type CreateRedemption = Schema<"CreateRedemption">;
/** One counted use of a link. */
export type Redemption = Schema<"Redemption">;

/** Where a numbered page stands; `next` is null on the last one. */
export type Pagination = Schema<"Pagination">;
/** How to go on after a page by cursor; `next` is null on the last one. */
export type CursorMeta = Schema<"CursorMeta">;
/** One numbered page of `GET /v1/share-links`. */
export type PersonaShareLinkPage = Schema<"PersonaShareLinkPage">;
/** One page by cursor of `GET /manage/v1/share-links`. */
export type ManagedShareLinkPage = Schema<"ManagedShareLinkPage">;
/** One page by cursor of `GET /manage/v1/personas`. */
export type PersonaPage = Schema<"PersonaPage">;

/** The body of every error. */
export type Problem = Schema<"Problem">;
/** What is wrong, for programs: a stable enum. */
export type ProblemCode = Schema<"ProblemCode">;
/** One thing of a request that does not fit, with its place as a JSON Pointer. */
export type ProblemDetail = Schema<"ProblemDetail">;

/** The name of an operation in the spec, such as `createShareLink`. */
export type OperationId = keyof operations;

/** The query of `GET /v1/share-links`. */
export type ListShareLinksQuery = NonNullable<operations["listShareLinks"]["parameters"]["query"]>;
/** The query of `GET /manage/v1/share-links`. */
export type ListManagedShareLinksQuery = NonNullable<operations["listManagedShareLinks"]["parameters"]["query"]>;
/** The query of `GET /manage/v1/personas`. */
export type ListPersonasQuery = NonNullable<operations["listPersonas"]["parameters"]["query"]>;

/**
 * All that a caller sends to an operation: `{ path?, query?, header?, body? }`, each member present and required just
 * as the operation has it, header names in lower case, the body as the JSON value.
 */
export type OperationRequest<Id extends OperationId> = Flat<
  ParameterMembers<operations[Id]["parameters"]> & BodyMember<Pick<operations[Id], "requestBody">>
>;

/** Every answer of an operation by its status: the JSON value, the text, or undefined where the answer has no body. */
export type OperationReplies<Id extends OperationId> = {
  [Status in keyof operations[Id]["responses"]]: JsonOf<operations[Id]["responses"][Status]>;
};

/** What an operation answers when it succeeds; undefined where that answer has no body. */
export type OperationReply<Id extends OperationId> = OperationReplies<Id>[SuccessStatus<
  keyof operations[Id]["responses"]
>];

type Flat<Members> = { [Name in keyof Members]: Members[Name] };

type ParameterMembers<Parameters> = {
  [Place in keyof Parameters as IsAbsent<Parameters[Place]> extends true
    ? never
    : Exclude<Place, "cookie">]: Place extends "header"
    ? LowerCaseNames<Exclude<Parameters[Place], undefined>>
    : Exclude<Parameters[Place], undefined>;
};

type BodyMember<Operation> = {
  [Member in keyof Operation as IsAbsent<Operation[Member]> extends true ? never : "body"]: JsonOf<
    Exclude<Operation[Member], undefined>
  >;
};

type IsAbsent<Member> = [Exclude<Member, undefined>] extends [never] ? true : false;

type LowerCaseNames<Headers> = { [Name in keyof Headers as Lowercase<Name & string>]: Headers[Name] };

type JsonOf<Message> = Message extends { content: infer Content }
  ? Content[keyof Content & ("application/json" | `${string}+json` | `text/${string}`)]
  : undefined;

type SuccessStatus<Status> = Status extends number ? (`${Status}` extends `2${string}` ? Status : never) : never;
