export type {
  ApiKey,
  ApiKeyPage,
  AuditAction,
  AuditAuthor,
  AuditEvent,
  AuditEventPage,
  CreateApiKey,
  CreatedApiKey,
  CreateManagedShareLink,
  CreatePersona,
  CreateRedemption,
  CreateShareLink,
  CreateWebhook,
  CursorMeta,
  DeleteShareLinkResult,
  ListApiKeysQuery,
  ListAuditEventsQuery,
  ListManagedShareLinksQuery,
  ListPersonasQuery,
  ListShareLinksQuery,
  ListShareLinkUsesQuery,
  ListWebhookDeliveriesQuery,
  ListWebhooksQuery,
  ManagedShareLink,
  ManagedShareLinkPage,
  OperationId,
  Pagination,
  Permission,
  Persona,
  PersonaPage,
  PersonaShareLink,
  PersonaShareLinkPage,
  Problem,
  ProblemCode,
  ProblemDetail,
  Redemption,
  ReplayWebhook,
  RotateWebhookSecret,
  ShareLink,
  ShareLinkEvent,
  ShareLinkEventData,
  ShareLinkEventType,
  ShareLinkStatus,
  ShareLinkType,
  ShareLinkUse,
  ShareLinkUseOutcome,
  ShareLinkUsePage,
  ShareLinkUseSurface,
  UpdateManagedShareLink,
  UpdatePersona,
  UpdateShareLink,
  UpdateWebhook,
  Webhook,
  WebhookDelivery,
  WebhookDeliveryPage,
  WebhookDeliveryStatus,
  WebhookPage,
  WebhookReplay,
  WebhookWithSecret,
} from "@share-links/types";
export { ApiError, type ApiErrorCode, type ApiErrorFields, type MismatchIssue } from "./api-error.ts";
export type { ApiKeys } from "./api-keys.ts";
export type { ApiList } from "./api-list.ts";
export type { ApiPromise } from "./api-promise.ts";
export type { AuditEvents } from "./audit-events.ts";
export {
  AbortError,
  ConnectionError,
  RequestMismatchError,
  ResponseMismatchError,
  TimeoutError,
  UnreadableBodyError,
} from "./call-error.ts";
export { type Client, createClient } from "./create-client.ts";
export type { AttemptEvent, FailureEvent, Hooks, Logger, ResponseEvent, RetryEvent } from "./events.ts";
export type { ManagedShareLinks } from "./managed-share-links.ts";
export type {
  ApiKeyContext,
  ApiKeyProvider,
  ClientOptions,
  Fetch,
  IdempotentOptions,
  Limits,
  Middleware,
  MiddlewareContext,
  OptionsOf,
  RequestOptions,
} from "./options.ts";
export type { Personas } from "./personas.ts";
export type { Redemptions } from "./redemptions.ts";
export type { Failure, InputError, OtherStatus, Result, Success, UnansweredError } from "./result.ts";
export type { Schemas } from "./schemas.ts";
export type { ShareLinks } from "./share-links.ts";
export {
  BadGatewayError,
  BadRequestError,
  ConflictError,
  ForbiddenError,
  GatewayTimeoutError,
  GoneError,
  InternalServerError,
  MethodNotAllowedError,
  NotFoundError,
  PayloadTooLargeError,
  ServiceUnavailableError,
  StatusError,
  type StatusErrors,
  TooManyRequestsError,
  UnauthorizedError,
  UnprocessableContentError,
  UnsupportedMediaTypeError,
} from "./status-error.ts";
export type { Webhooks } from "./webhook-settings.ts";
