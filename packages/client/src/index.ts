export type {
  CreateManagedShareLink,
  CreatePersona,
  CreateRedemption,
  CreateShareLink,
  CursorMeta,
  DeleteShareLinkResult,
  ListManagedShareLinksQuery,
  ListPersonasQuery,
  ListShareLinksQuery,
  ManagedShareLink,
  ManagedShareLinkPage,
  OperationId,
  Pagination,
  Persona,
  PersonaPage,
  PersonaShareLink,
  PersonaShareLinkPage,
  Problem,
  ProblemCode,
  ProblemDetail,
  Redemption,
  ShareLink,
  ShareLinkStatus,
  ShareLinkType,
  UpdateManagedShareLink,
  UpdatePersona,
  UpdateShareLink,
} from "@share-links/types";
export {
  AbortError,
  ApiError,
  type ApiErrorCode,
  type ApiErrorFields,
  ConnectionError,
  UnreadableBodyError,
} from "./api-error.ts";
export { type Client, createClient } from "./create-client.ts";
export type { ManagedShareLinks } from "./managed-share-links.ts";
export type { ClientOptions, Fetch, RedemptionOptions, RequestOptions } from "./options.ts";
export type { Personas } from "./personas.ts";
export type { Redemptions } from "./redemptions.ts";
export type { ShareLinks } from "./share-links.ts";
