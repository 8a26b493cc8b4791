import type { components, operations, paths, webhooks } from "./generated/openapi.ts";

export type { components, operations, paths, webhooks };

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
/** What became of an attempt to use a link; of refusals, of all in one minute. */
export type ShareLinkUse = Schema<"ShareLinkUse">;
/** `counted`, `returned`, or the code that attempts were refused with. */
export type ShareLinkUseOutcome = Schema<"ShareLinkUseOutcome">;
/** Where an attempt came from. */
export type ShareLinkUseSurface = Schema<"ShareLinkUseSurface">;

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

/** An address that events are sent to. */
export type Webhook = Schema<"Webhook">;
/** A webhook with its secret, which is answered once. */
export type WebhookWithSecret = Schema<"WebhookWithSecret">;
/** The body of `POST /manage/v1/webhooks`. */
export type CreateWebhook = Schema<"CreateWebhook">;
/** The body of `PUT /manage/v1/webhooks/{id}`; an omitted field is as in a new webhook. */
export type UpdateWebhook = Schema<"UpdateWebhook">;
/** The body of `POST /manage/v1/webhooks/{id}/rotate-secret`. */
export type RotateWebhookSecret = Schema<"RotateWebhookSecret">;
/** One event for one webhook, and what became of it. */
export type WebhookDelivery = Schema<"WebhookDelivery">;
/** Waiting, arrived, or given up. */
export type WebhookDeliveryStatus = Schema<"WebhookDeliveryStatus">;
/** The body of `POST /manage/v1/webhooks/{id}/replay`: one of its members, not both. */
export type ReplayWebhook = Schema<"ReplayWebhook">;
/** How many deliveries a replay put back. */
export type WebhookReplay = Schema<"WebhookReplay">;
/** What is posted to a webhook, told apart by its `type`. */
export type ShareLinkEvent = Schema<"ShareLinkEvent">;
/** `share_link.created`, `share_link.used`, and so on. */
export type ShareLinkEventType = Schema<"ShareLinkEventType">;
/** The link right after the event, without its token. */
export type ShareLinkEventData = Schema<"ShareLinkEventData">;
/** What an API key may do. */
export type Permission = Schema<"Permission">;
/** An API key, without the key itself. */
export type ApiKey = Schema<"ApiKey">;
/** The body of `POST /manage/v1/api-keys`; `expiresAt` omitted or null: never. */
export type CreateApiKey = Schema<"CreateApiKey">;
/** A new API key with its `key`, which is shown this once. */
export type CreatedApiKey = Schema<"CreatedApiKey">;

/** Who changed what, and when; no state holds a token or a key. */
export type AuditEvent = Schema<"AuditEvent">;
/** What became of something, such as `share_link.updated`. */
export type AuditAction = Schema<"AuditAction">;
/** Who made a change: an API key, the operator's command, or the service by itself. */
export type AuditAuthor = Schema<"AuditAuthor">;

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
/** One page by cursor of `GET /manage/v1/share-links/{id}/uses`. */
export type ShareLinkUsePage = Schema<"ShareLinkUsePage">;
/** One page by cursor of `GET /manage/v1/personas`. */
export type PersonaPage = Schema<"PersonaPage">;
/** One page by cursor of `GET /manage/v1/webhooks`. */
export type WebhookPage = Schema<"WebhookPage">;
/** One page by cursor of `GET /manage/v1/webhooks/{id}/deliveries`. */
export type WebhookDeliveryPage = Schema<"WebhookDeliveryPage">;

/** One page by cursor of `GET /manage/v1/api-keys`. */
export type ApiKeyPage = Schema<"ApiKeyPage">;
/** One page by cursor of `GET /manage/v1/audit-events`. */
export type AuditEventPage = Schema<"AuditEventPage">;

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
/** The query of `GET /manage/v1/share-links/{id}/uses`. */
export type ListShareLinkUsesQuery = NonNullable<operations["listShareLinkUses"]["parameters"]["query"]>;
/** The query of `GET /manage/v1/personas`. */
export type ListPersonasQuery = NonNullable<operations["listPersonas"]["parameters"]["query"]>;
/** The query of `GET /manage/v1/webhooks`. */
export type ListWebhooksQuery = NonNullable<operations["listWebhooks"]["parameters"]["query"]>;
/** The query of `GET /manage/v1/webhooks/{id}/deliveries`. */
export type ListWebhookDeliveriesQuery = NonNullable<operations["listWebhookDeliveries"]["parameters"]["query"]>;

/** The query of `GET /manage/v1/api-keys`. */
export type ListApiKeysQuery = NonNullable<operations["listApiKeys"]["parameters"]["query"]>;
/** The query of `GET /manage/v1/audit-events`. */
export type ListAuditEventsQuery = NonNullable<operations["listAuditEvents"]["parameters"]["query"]>;

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
