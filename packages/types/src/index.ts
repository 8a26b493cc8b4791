import type { components, operations } from "./generated/openapi.ts";

export type {
  AllowedOrigins,
  ApiKey,
  ApiKeyPage,
  AuditAction,
  AuditAuthor,
  AuditEvent,
  AuditEventPage,
  ConsoleSession,
  ConsoleSessionPage,
  CreateApiKey,
  CreateConsoleSession,
  CreatedApiKey,
  CreateManagedShareLink,
  CreatePersona,
  CreateRedemption,
  CreateShareLink,
  CreateWebhook,
  CursorMeta,
  components,
  DeleteApiKeyQuery,
  DeleteShareLinkResult,
  GetFramePageQuery,
  GetLandingPageQuery,
  GetSharePageQuery,
  ImageUrl,
  ListApiKeysQuery,
  ListAuditEventsQuery,
  ListConsoleSessionsQuery,
  ListManagedShareLinksQuery,
  ListPersonasQuery,
  ListShareLinksQuery,
  ListShareLinkUsesQuery,
  ListWebhookDeliveriesQuery,
  ListWebhooksQuery,
  Liveness,
  ManagedShareLink,
  ManagedShareLinkPage,
  OpenApiDocument,
  operations,
  Pagination,
  Permission,
  Persona,
  PersonaDescription,
  PersonaName,
  PersonaPage,
  PersonaSession,
  PersonaShareLink,
  PersonaShareLinkPage,
  Problem,
  ProblemCode,
  ProblemDetail,
  paths,
  Readiness,
  Redemption,
  ReplayWebhook,
  RotateWebhookSecret,
  ShareLink,
  ShareLinkChangedEvent,
  ShareLinkEvent,
  ShareLinkEventData,
  ShareLinkEventType,
  ShareLinkRefusedEvent,
  ShareLinkStatus,
  ShareLinkType,
  ShareLinkUse,
  ShareLinkUsedEvent,
  ShareLinkUseOutcome,
  ShareLinkUsePage,
  ShareLinkUseReturnedEvent,
  ShareLinkUseSurface,
  UpdateManagedShareLink,
  UpdatePersona,
  UpdateShareLink,
  UpdateWebhook,
  Uuid,
  Webhook,
  WebhookDelivery,
  WebhookDeliveryPage,
  WebhookDeliveryStatus,
  WebhookDescription,
  WebhookEvents,
  WebhookPage,
  WebhookReplay,
  WebhookUrl,
  WebhookWithSecret,
  webhooks,
} from "./generated/openapi.ts";

/** A schema by its name in the spec: `Schema<"ShareLink">`. */
export type Schema<Name extends keyof components["schemas"]> = components["schemas"][Name];

/** The name of an operation in the spec, such as `createShareLink`. */
export type OperationId = keyof operations;

/**
 * Everything that a caller sends to an operation: `{ path?, query?, header?, body? }`. A member exists, and is required, if that is
 * so in the operation. Header names are in lower case, and the body is the JSON value.
 */
export type OperationRequest<Id extends OperationId> = Flat<
  ParameterMembers<operations[Id]["parameters"]> & BodyMember<Pick<operations[Id], "requestBody">>
>;

/** Every answer of an operation by its status: the JSON value, the text, or undefined if the answer has no body. */
export type OperationReplies<Id extends OperationId> = {
  [Status in keyof operations[Id]["responses"]]: JsonOf<operations[Id]["responses"][Status]>;
};

/** The answer of an operation when it succeeds; undefined if that answer has no body. */
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
  ? Content[keyof Content & ("application/json" | `${string}+json` | `text/${string}` | "image/svg+xml")]
  : undefined;

type SuccessStatus<Status> = Status extends number ? (`${Status}` extends `2${string}` ? Status : never) : never;
