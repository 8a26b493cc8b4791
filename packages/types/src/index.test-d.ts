import { describe, expectTypeOf, test } from "vitest";
import type {
  CreateManagedShareLink,
  CreateRedemption,
  CreateShareLink,
  components,
  DeleteShareLinkResult,
  ListManagedShareLinksQuery,
  ListPersonasQuery,
  ListShareLinksQuery,
  ManagedShareLink,
  OperationId,
  OperationReplies,
  OperationReply,
  OperationRequest,
  operations,
  Persona,
  PersonaShareLink,
  PersonaShareLinkPage,
  Problem,
  ProblemCode,
  paths,
  Redemption,
  Schema,
  ShareLink,
  ShareLinkStatus,
  ShareLinkType,
  UpdateManagedShareLink,
  UpdatePersona,
  UpdateShareLink,
  webhooks,
} from "./index.ts";

type Key = keyof ShareLink;

describe("schemas", () => {
  test("a share link has exactly the 12 documented keys, none of them optional", () => {
    expectTypeOf<Key>().toEqualTypeOf<
      | "id"
      | "token"
      | "type"
      | "expiresAt"
      | "usageLimit"
      | "usageCount"
      | "allowedOrigins"
      | "allowAllOrigins"
      | "removeWatermark"
      | "enabled"
      | "isPrimary"
      | "createdAt"
    >();
    expectTypeOf<ShareLink>().toEqualTypeOf<Required<ShareLink>>();
    expectTypeOf<ShareLink["expiresAt"]>().toEqualTypeOf<string | null>();
    expectTypeOf<ShareLink["usageLimit"]>().toEqualTypeOf<number | null>();
    expectTypeOf<ShareLink["allowedOrigins"]>().toEqualTypeOf<string[]>();
  });

  test("a persona share link is a share link with three more keys, and a managed one has another three", () => {
    expectTypeOf<PersonaShareLink>().toExtend<ShareLink>();
    expectTypeOf<Exclude<keyof PersonaShareLink, Key>>().toEqualTypeOf<
      "personaId" | "personaName" | "organizationId"
    >();
    expectTypeOf<Exclude<keyof ManagedShareLink, keyof PersonaShareLink>>().toEqualTypeOf<
      "status" | "url" | "lastUsedAt"
    >();
    expectTypeOf<ManagedShareLink>().toExtend<PersonaShareLink>();
    expectTypeOf<ShareLink>().not.toExtend<PersonaShareLink>();
  });

  test("enums are unions of their literals", () => {
    expectTypeOf<ShareLinkType>().toEqualTypeOf<"LINK" | "PLAYER_EMBED" | "ORB_EMBED">();
    expectTypeOf<ShareLinkStatus>().toEqualTypeOf<"live" | "disabled" | "expired" | "exhausted">();
    expectTypeOf<"share_link_exhausted">().toExtend<ProblemCode>();
    expectTypeOf<string>().not.toExtend<ProblemCode>();
  });

  test("a caller may omit every field that has a default", () => {
    expectTypeOf({ personaId: "" }).toExtend<CreateShareLink>();
    expectTypeOf({ personaId: "" }).toExtend<CreateManagedShareLink>();
    expectTypeOf({}).toExtend<UpdateShareLink>();
    // @ts-expect-error personaId is required
    ({ usageLimit: 1 }) satisfies CreateShareLink;
    // @ts-expect-error name is required
    ({ description: "" }) satisfies UpdatePersona;
  });

  test("null clears a field only if the spec says so", () => {
    ({ expiresAt: null, usageLimit: null }) satisfies UpdateManagedShareLink;
    // @ts-expect-error the hosted contract does not allow null
    ({ usageLimit: null }) satisfies UpdateShareLink;
    // @ts-expect-error an omitted field is left out, not undefined
    ({ usageLimit: undefined }) satisfies UpdateShareLink;
    // @ts-expect-error a field of the managed surface is not in the hosted contract
    ({ personaId: "", enabled: true }) satisfies CreateShareLink;
  });

  test("every schema is available by its name, and an unknown name is an error", () => {
    expectTypeOf<Schema<"Persona">>().toEqualTypeOf<Persona>();
    // @ts-expect-error there is no such schema
    expectTypeOf<Schema<"Personna">>();
  });
});

describe("operations", () => {
  test("a request has exactly the members of its operation, and the same ones are required", () => {
    expectTypeOf<OperationRequest<"createShareLink">>().toEqualTypeOf<{
      header?: { "idempotency-key"?: string };
      body: CreateShareLink;
    }>();
    expectTypeOf<OperationRequest<"listShareLinks">>().toEqualTypeOf<{ query?: ListShareLinksQuery }>();
    expectTypeOf<OperationRequest<"getShareLink">>().toEqualTypeOf<{ path: { id: string } }>();
    expectTypeOf<OperationRequest<"updateManagedShareLink">>().toEqualTypeOf<{
      path: { id: string };
      body: UpdateManagedShareLink;
    }>();
    expectTypeOf<keyof OperationRequest<"getLiveness">>().toBeNever();
    // @ts-expect-error a list has no body
    expectTypeOf<OperationRequest<"listShareLinks">["body"]>();
    // @ts-expect-error the id is required
    ({ path: {} }) satisfies OperationRequest<"getShareLink">;
  });

  test("header names are in lower case, and request headers are optional if the spec says so", () => {
    expectTypeOf<OperationRequest<"createRedemption">>().toEqualTypeOf<{
      header?: { "idempotency-key"?: string; "sec-purpose"?: string; purpose?: string; "x-moz"?: string };
      body: CreateRedemption;
    }>();
  });

  test("queries are typed by name", () => {
    expectTypeOf<keyof ListShareLinksQuery>().toEqualTypeOf<"page" | "perPage" | "search" | "personaId">();
    expectTypeOf<ListManagedShareLinksQuery["status"]>().toEqualTypeOf<ShareLinkStatus | undefined>();
    expectTypeOf<ListPersonasQuery>().toEqualTypeOf<{ cursor?: string; limit?: number }>();
  });

  test("a reply is the body of the success status", () => {
    expectTypeOf<OperationReply<"listShareLinks">>().toEqualTypeOf<PersonaShareLinkPage>();
    expectTypeOf<OperationReply<"createShareLink">>().toEqualTypeOf<ShareLink>();
    expectTypeOf<OperationReply<"getShareLink">>().toEqualTypeOf<PersonaShareLink>();
    expectTypeOf<OperationReply<"deleteShareLink">>().toEqualTypeOf<DeleteShareLinkResult>();
    expectTypeOf<OperationReply<"createRedemption">>().toEqualTypeOf<Redemption>();
    expectTypeOf<OperationReply<"deletePersona">>().toEqualTypeOf<undefined>();
  });

  test("replies are distinguished by status, and each error is a problem", () => {
    expectTypeOf<OperationReplies<"createShareLink">[201]>().toEqualTypeOf<ShareLink>();
    expectTypeOf<OperationReplies<"createShareLink">[404]>().toEqualTypeOf<Problem>();
    expectTypeOf<OperationReplies<"deletePersona">[204]>().toEqualTypeOf<undefined>();
    // @ts-expect-error a creation answers 201
    expectTypeOf<OperationReplies<"createShareLink">[200]>();
  });

  test("an unknown operation is an error", () => {
    expectTypeOf<"createShareLink">().toExtend<OperationId>();
    // @ts-expect-error there is no such operation
    expectTypeOf<OperationReply<"createSharedLink">>();
  });
});

describe("openapi-typescript's own types", () => {
  test("are exported under their names, and made of the same schemas", () => {
    type Created = paths["/v1/share-links"]["post"]["responses"][201]["content"]["application/json"];
    expectTypeOf<Created>().toEqualTypeOf<ShareLink>();
    expectTypeOf<paths["/v1/share-links"]["post"]>().toEqualTypeOf<operations["createShareLink"]>();
    expectTypeOf<components["schemas"]["ShareLink"]>().toEqualTypeOf<ShareLink>();
    expectTypeOf<keyof webhooks>().toEqualTypeOf<"shareLinkEvent">();
  });
});
