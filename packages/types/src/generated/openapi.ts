// Generated from spec/openapi.yaml by "pnpm generate". Do not edit.
export interface paths {
    "/v1/share-links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List share links
         * @description One page of the organisation's share links, newest first (`createdAt` descending, then `id` descending: our decision). A page past the end is empty and its `next` is null.
         */
        get: operations["listShareLinks"];
        put?: never;
        /**
         * Create a share link
         * @description Makes a new link of type `LINK` to a persona. Without `expiresInHours` it lives for 168 hours, without `usageLimit` it can be used 10 times.
         */
        post: operations["createShareLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/share-links/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the share link. */
                id: components["parameters"]["ShareLinkId"];
            };
            cookie?: never;
        };
        /**
         * Get a share link
         * @description One share link with the persona that it points to.
         */
        get: operations["getShareLink"];
        /**
         * Update a share link
         * @description Changes the expiry, the usage limit, or both; an omitted field stays as it is, so `{}` changes nothing. `expiresInHours` counts from the moment of this request, so it revives an expired link. The usage count always stays (our decisions, where the hosted documentation is silent).
         */
        put: operations["updateShareLink"];
        post?: never;
        /**
         * Delete a share link
         * @description Deletes the link for good: no redemption that begins after this answer succeeds, and neither its id nor its token is ever issued again.
         */
        delete: operations["deleteShareLink"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/manage/v1/share-links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List share links by cursor
         * @description The organisation's share links, newest first, with every filter. Pass `meta.next` as `cursor` until it is null.
         */
        get: operations["listManagedShareLinks"];
        put?: never;
        /**
         * Create a share link with every setting
         * @description Makes a link in one call with all settings that the hosted API does not offer. Omitted: 168 hours and 10 uses; null: never expires, unlimited.
         */
        post: operations["createManagedShareLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/manage/v1/share-links/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the share link. */
                id: components["parameters"]["ShareLinkId"];
            };
            cookie?: never;
        };
        /**
         * Get a share link with its status
         * @description One share link with its status, its public URL and when it was last used.
         */
        get: operations["getManagedShareLink"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change any setting of a share link
         * @description A JSON merge patch (RFC 7396) over every setting: an omitted field stays as it is, null clears `expiresAt` and `usageLimit`. Making a link the primary one demotes the persona's former primary link in the same transaction. After the answer to a disable no redemption that begins later succeeds.
         */
        patch: operations["updateManagedShareLink"];
        trace?: never;
    };
    "/manage/v1/personas": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List personas
         * @description The organisation's personas, newest first. Pass `meta.next` as `cursor` until it is null.
         */
        get: operations["listPersonas"];
        put?: never;
        /**
         * Create a persona
         * @description Makes a persona that links can point to. The caller may choose its id; a taken one is refused.
         */
        post: operations["createPersona"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/manage/v1/personas/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the persona. */
                id: components["parameters"]["PersonaId"];
            };
            cookie?: never;
        };
        /**
         * Get a persona
         * @description One persona.
         */
        get: operations["getPersona"];
        /**
         * Replace a persona
         * @description Replaces name, description and image; what is omitted is cleared. Links that exist keep the name they were issued with.
         */
        put: operations["updatePersona"];
        post?: never;
        /**
         * Delete a persona
         * @description Deletes a persona that no link points to; while links to it exist it is refused.
         */
        delete: operations["deletePersona"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/v1/redemptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Use a share link
         * @description Counts one use of a link and says what it opens. Called by a visitor's page after a gesture, without an API key. With an `Idempotency-Key` a repeated call gets the same grant and counts once (for 24 hours, scoped to the link), unless the link was disabled, deleted or expired since. Refused calls never count. A link of an embed type needs a `nonce` from one of our pages unless it allows all origins.
         */
        post: operations["createRedemption"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/livez": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Is the process alive
         * @description Answers while the process can answer at all; it asks nothing of the database.
         */
        get: operations["getLiveness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readyz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Can the service take requests
         * @description Answers 200 while the database answers and the process is not about to stop.
         */
        get: operations["getReadiness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * Format: uuid
         * @description A UUID in its hyphenated form (RFC 9562), in any case.
         * @example 00000000-0000-0000-0000-000000000000
         */
        Uuid: string;
        /**
         * @description How a link is meant to be shown: a direct URL, an embedded player, or an embedded orb.
         * @enum {string}
         */
        ShareLinkType: "LINK" | "PLAYER_EMBED" | "ORB_EMBED";
        /**
         * @description What a redemption would find, in the order of the checks: `disabled`, `expired` (from `expiresAt` on), `exhausted` (`usageCount` has reached `usageLimit`), else `live`.
         * @enum {string}
         */
        ShareLinkStatus: "live" | "disabled" | "expired" | "exhausted";
        /** @description A link that gives someone access to a persona. */
        ShareLink: {
            /**
             * Format: uuid
             * @description The identity of the link.
             */
            id: string;
            /**
             * @description Opaque; appended to the public URL. Whoever has it can use the link.
             * @example sh_2kL9pQxYzR4vN8mBwHfJc
             */
            token: string;
            type: components["schemas"]["ShareLinkType"];
            /**
             * Format: date-time
             * @description From this moment on the link no longer works; null means that it never expires.
             */
            expiresAt: string | null;
            /** @description How often the link can be used; null means unlimited. */
            usageLimit: number | null;
            /** @description How often the link was used. */
            usageCount: number;
            /** @description The origins that may embed the link; ignored while `allowAllOrigins` is true. */
            allowedOrigins: string[];
            /** @description Whether any origin may embed the link. */
            allowAllOrigins: boolean;
            /** @description Whether the persona is shown without the watermark. */
            removeWatermark: boolean;
            /** @description Whether the link accepts connections at present. */
            enabled: boolean;
            /** @description Whether this is the persona's primary link; at most one is. */
            isPrimary: boolean;
            /**
             * Format: date-time
             * @description When the link was made.
             */
            createdAt: string;
        };
        /** @description A share link with the persona and the organisation that it belongs to. */
        PersonaShareLink: components["schemas"]["ShareLink"] & {
            /**
             * Format: uuid
             * @description The persona that the link opens.
             */
            personaId: string;
            /** @description The persona's name when the link was issued. */
            personaName: string;
            /** @description The organisation that owns the link; a UUID or another opaque id. */
            organizationId: string;
        };
        /** @description A share link with all that the service knows of it. */
        ManagedShareLink: components["schemas"]["PersonaShareLink"] & {
            status: components["schemas"]["ShareLinkStatus"];
            /**
             * Format: uri
             * @description The public URL of the link, where its share page is served.
             */
            url: string;
            /**
             * Format: date-time
             * @description When the latest use was counted; null when there was none.
             */
            lastUsedAt: string | null;
        };
        /** @description Where a page stands among all pages. */
        Pagination: {
            /** @description How many items there are in all. */
            total: number;
            /** @description The number of the last page; 1 when there are no items. */
            lastPage: number;
            /** @description The number of this page. */
            currentPage: number;
            /** @description How many items a page holds. */
            perPage: number;
            /** @description The number of the page before; null on the first page. */
            prev: number | null;
            /** @description The number of the page after; null on the last page and past it. */
            next: number | null;
        };
        /** @description How to go on in a list. */
        CursorMeta: {
            /** @description The `cursor` of the next call; null when there is nothing more. */
            next: string | null;
        };
        /** @description One page of share links. */
        PersonaShareLinkPage: {
            data: components["schemas"]["PersonaShareLink"][];
            meta: components["schemas"]["Pagination"];
        };
        /** @description Some share links, and how to get those after them. */
        ManagedShareLinkPage: {
            data: components["schemas"]["ManagedShareLink"][];
            meta: components["schemas"]["CursorMeta"];
        };
        /** @description What a new share link is made from. */
        CreateShareLink: {
            /**
             * Format: uuid
             * @description The persona that the link opens.
             */
            personaId: string;
            /**
             * @description Hours until the link expires. Fractions count, rounded to the millisecond; at least one millisecond.
             * @default 168
             */
            expiresInHours?: number;
            /**
             * @description How often the link can be used.
             * @default 10
             */
            usageLimit?: number;
        };
        /** @description What to change of a share link; an omitted field stays as it is. */
        UpdateShareLink: {
            /** @description Hours until the link expires, counted from this request. Fractions count, rounded to the millisecond; at least one millisecond. */
            expiresInHours?: number;
            /** @description How often the link can be used in all, past uses included. */
            usageLimit?: number;
        };
        /** @description The confirmation that a share link is deleted. */
        DeleteShareLinkResult: {
            /** @example Share link deleted successfully */
            message: string;
        };
        /** @description What a new share link is made from, with every setting. */
        CreateManagedShareLink: {
            /**
             * Format: uuid
             * @description The persona that the link opens.
             */
            personaId: string;
            /** @default LINK */
            type?: components["schemas"]["ShareLinkType"];
            /**
             * Format: date-time
             * @description When the link expires, with any offset. Omitted means in 168 hours, null means never.
             */
            expiresAt?: string | null;
            /**
             * @description How often the link can be used; null means unlimited.
             * @default 10
             */
            usageLimit?: number | null;
            allowedOrigins?: components["schemas"]["AllowedOrigins"];
            /**
             * @description Whether any origin may embed the link.
             * @default false
             */
            allowAllOrigins?: boolean;
            /**
             * @description Whether the persona is shown without the watermark.
             * @default false
             */
            removeWatermark?: boolean;
            /**
             * @description Whether the link accepts connections.
             * @default true
             */
            enabled?: boolean;
            /**
             * @description Whether this becomes the persona's primary link; a former one is demoted.
             * @default false
             */
            isPrimary?: boolean;
        };
        /** @description A JSON merge patch over the settings of a share link. */
        UpdateManagedShareLink: {
            type?: components["schemas"]["ShareLinkType"];
            /**
             * Format: date-time
             * @description When the link expires, with any offset; one in the past expires it at once, null means never.
             */
            expiresAt?: string | null;
            /** @description How often the link can be used in all, past uses included; null means unlimited. */
            usageLimit?: number | null;
            allowedOrigins?: components["schemas"]["AllowedOrigins"];
            /** @description Whether any origin may embed the link. */
            allowAllOrigins?: boolean;
            /** @description Whether the persona is shown without the watermark. */
            removeWatermark?: boolean;
            /** @description Whether the link accepts connections. */
            enabled?: boolean;
            /** @description Whether this is the persona's primary link; a former one is demoted. */
            isPrimary?: boolean;
        };
        /**
         * @description The origins that may embed the link, stored in their canonical form without repetition. A bare domain means `https://`; `https://*.example.com` means every depth below it, not `example.com` itself; a port of `*` is taken for `localhost` and `127.0.0.1` alone. A path, userinfo, an IPv6 address, `null` and `*` are refused.
         * @example [
         *       "https://example.com",
         *       "https://*.example.com",
         *       "http://localhost:3000"
         *     ]
         */
        AllowedOrigins: string[];
        /**
         * @description A name for people to read, of 1 to 200 characters, not all of them spaces and none of them a control character.
         * @example Ada
         */
        PersonaName: string;
        /** @description A text for people to read. */
        PersonaDescription: string;
        /**
         * Format: uri
         * @description The http or https address of an image.
         * @example https://example.com/ada.png
         */
        ImageUrl: string;
        /** @description Whom a share link gives access to. */
        Persona: {
            /**
             * Format: uuid
             * @description The identity of the persona within the organisation.
             */
            id: string;
            /** @description A name for people to read. */
            name: string;
            /** @description A text for people to read. */
            description: string | null;
            /**
             * Format: uri
             * @description The address of an image.
             */
            imageUrl: string | null;
            /**
             * Format: date-time
             * @description When the persona was made.
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When the persona was last changed.
             */
            updatedAt: string;
        };
        /** @description Some personas, and how to get those after them. */
        PersonaPage: {
            data: components["schemas"]["Persona"][];
            meta: components["schemas"]["CursorMeta"];
        };
        /** @description What a new persona is made from. */
        CreatePersona: {
            /**
             * Format: uuid
             * @description Chosen by the caller; omitted, the service chooses one.
             */
            id?: string;
            name: components["schemas"]["PersonaName"];
            description?: components["schemas"]["PersonaDescription"];
            imageUrl?: components["schemas"]["ImageUrl"];
        };
        /** @description The whole persona anew; what is omitted is cleared. */
        UpdatePersona: {
            name: components["schemas"]["PersonaName"];
            description?: components["schemas"]["PersonaDescription"];
            imageUrl?: components["schemas"]["ImageUrl"];
        };
        /** @description Which share link to use. */
        CreateRedemption: {
            /** @description The token of the link. One that is malformed is answered as an unknown one. */
            token: string;
            /** @description What our share page or frame page was given, to show that the link is used from there. */
            nonce?: string;
        };
        /** @description One counted use of a share link. */
        Redemption: {
            /**
             * Format: uuid
             * @description The identity of this use.
             */
            id: string;
            /**
             * Format: date-time
             * @description When the use was counted.
             */
            redeemedAt: string;
            type: components["schemas"]["ShareLinkType"];
            /**
             * Format: uuid
             * @description The persona that the link opens.
             */
            personaId: string;
            /** @description The persona's name when the link was issued. */
            personaName: string;
            /** @description Whether the persona is shown without the watermark. */
            removeWatermark: boolean;
            /** @description What the persona provider issued; null when none is configured. */
            session: {
                [key: string]: unknown;
            } | null;
        };
        Liveness: {
            /** @constant */
            status: "alive";
        };
        Readiness: {
            /** @constant */
            status: "ready";
        };
        /**
         * @description What is wrong, for programs. Stable; the hosted API does not document error bodies.
         * @enum {string}
         */
        ProblemCode: "invalid_request" | "malformed_json" | "malformed_request" | "unauthorized" | "permission_denied" | "origin_not_allowed" | "prefetch_refused" | "share_link_disabled" | "share_link_not_found" | "persona_not_found" | "route_not_found" | "method_not_allowed" | "request_timeout" | "persona_exists" | "persona_in_use" | "share_link_expired" | "share_link_exhausted" | "body_too_large" | "unsupported_media_type" | "expectation_failed" | "too_many_requests" | "headers_too_large" | "internal_error" | "service_unavailable";
        /** @description One thing that does not fit. */
        ProblemDetail: {
            /** @description A JSON Pointer (RFC 6901) into the request: `/path`, `/query`, `/header` or `/body`, then the place in it. */
            path: string;
            /** @description What is wrong there, and what is allowed. */
            message: string;
            /** @description The JSON Schema keyword that does not hold. */
            code: string;
        };
        /** @description The body of every error. Where `Accept` prefers `application/problem+json`, it is sent as that, with the members of RFC 9457 besides. */
        Problem: {
            /** @description The status's short text. */
            error: string;
            /** @description What is wrong and what to do, in one sentence. */
            message: string;
            code: components["schemas"]["ProblemCode"];
            /**
             * Format: uuid
             * @description The same as the header X-Request-Id.
             */
            requestId: string;
            /** @description Every problem of a request that does not fit, not the first alone. */
            details?: components["schemas"]["ProblemDetail"][];
            /** @description The first of the problems in one line. */
            summary?: string;
            /**
             * Format: uri
             * @description RFC 9457, only as `application/problem+json`: where `code` is explained.
             */
            type?: string;
            /** @description RFC 9457, only as `application/problem+json`: `code` in words. */
            title?: string;
            /** @description RFC 9457, only as `application/problem+json`: the status. */
            status?: number;
            /** @description RFC 9457, only as `application/problem+json`: the same as `message`. */
            detail?: string;
            /**
             * Format: uri
             * @description RFC 9457, only as `application/problem+json`: `urn:uuid:` and the `requestId`.
             */
            instance?: string;
        };
    };
    responses: {
        /** @description The request does not fit this document; `details` lists every problem. */
        InvalidRequest: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "Cache-Control": components["headers"]["Cache-Control"];
                "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Problem"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is no API key, or it is unknown, expired or revoked. */
        Unauthorized: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "Cache-Control": components["headers"]["Cache-Control"];
                "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Problem"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The API key lacks the permission that the operation needs. */
        PermissionDenied: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "Cache-Control": components["headers"]["Cache-Control"];
                "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Problem"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description No such share link. Links that never existed, that are deleted, or that are another organisation's are answered alike. */
        ShareLinkNotFound: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "Cache-Control": components["headers"]["Cache-Control"];
                "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Problem"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description No such persona. Personas that never existed or that are another organisation's are answered alike. */
        PersonaNotFound: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "Cache-Control": components["headers"]["Cache-Control"];
                "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Problem"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The path exists, but not with this method. */
        MethodNotAllowed: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "Cache-Control": components["headers"]["Cache-Control"];
                "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                Allow: components["headers"]["Allow"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Problem"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The chosen id is taken. */
        PersonaExists: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "Cache-Control": components["headers"]["Cache-Control"];
                "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Problem"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Share links point to the persona. */
        PersonaInUse: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "Cache-Control": components["headers"]["Cache-Control"];
                "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Problem"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The link has expired, or its uses are exhausted. */
        ShareLinkSpent: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "Cache-Control": components["headers"]["Cache-Control"];
                "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Problem"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The link is disabled, is not redeemed from a page that may show it, or the request is a prefetch. */
        RedemptionRefused: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "Cache-Control": components["headers"]["Cache-Control"];
                "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Problem"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body is larger than 64 KiB. */
        BodyTooLarge: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "Cache-Control": components["headers"]["Cache-Control"];
                "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Problem"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body's Content-Type is not one that the operation takes. */
        UnsupportedMediaType: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "Cache-Control": components["headers"]["Cache-Control"];
                "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Problem"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The API key has used up its requests of this window, or too many calls from the caller's address named an unknown token or key. Try again after `Retry-After` seconds. */
        TooManyRequests: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "Cache-Control": components["headers"]["Cache-Control"];
                "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Problem"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Something failed that is not the caller's fault. */
        InternalError: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "Cache-Control": components["headers"]["Cache-Control"];
                "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Problem"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The database can not be used at the moment. Nothing was changed; try again after `Retry-After` seconds. */
        ServiceUnavailable: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "Cache-Control": components["headers"]["Cache-Control"];
                "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Problem"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        /** @description The id of the share link. */
        ShareLinkId: components["schemas"]["Uuid"];
        /** @description The id of the persona. */
        PersonaId: components["schemas"]["Uuid"];
        /** @description The number of the page, counted from 1. */
        Page: number;
        /** @description How many links a page holds. */
        PerPage: number;
        /** @description Only links whose persona name contains this text, without regard to case, or whose id or token equals it. The text is literal: no character is a wildcard. (Our decision.) */
        Search: string;
        /** @description Only links to this persona. */
        PersonaIdFilter: components["schemas"]["Uuid"];
        /** @description Only links of this status. */
        StatusFilter: components["schemas"]["ShareLinkStatus"];
        /** @description Only links of this type. */
        TypeFilter: components["schemas"]["ShareLinkType"];
        /** @description The `meta.next` of the answer before, to go on after it. Opaque. */
        Cursor: string;
        /** @description How many items to answer at the most. */
        Limit: number;
        /** @description Makes a repeated call count once. Any 1 to 255 visible ASCII characters; a random UUID is a good choice. Without it every call is a use. */
        IdempotencyKey: string;
        /** @description Set by a browser. A value that speaks of `prefetch` is refused and never counts. */
        SecPurpose: string;
        /** @description The older form of `Sec-Purpose`. */
        Purpose: string;
        /** @description The older form of `Sec-Purpose` in Firefox. */
        XMoz: string;
    };
    requestBodies: never;
    headers: {
        /** @description Names this request in the server's logs; the same as `requestId` in an error's body. */
        "X-Request-Id": string;
        /** @description Always `no-store`. An answer may be stale in the next instant. */
        "Cache-Control": "no-store";
        /** @description The scheme to authenticate with (RFC 6750). */
        "WWW-Authenticate": string;
        /** @description The methods that the path takes. */
        Allow: string;
        /** @description How many requests the limit that applies here allows in its window. Present when a limit was asked: on every answer to an API key, and without one where the answer counts against the caller's address. */
        "RateLimit-Limit": number;
        /** @description How many of them are left in this window. */
        "RateLimit-Remaining": number;
        /** @description Seconds until the window ends and the count starts anew. */
        "RateLimit-Reset": number;
        /** @description Seconds to wait before the next try. */
        "Retry-After": number;
        /** @description Present and `true` when this is the answer to an earlier call with the same `Idempotency-Key`. */
        "Idempotent-Replayed": "true";
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listShareLinks: {
        parameters: {
            query?: {
                /** @description The number of the page, counted from 1. */
                page?: components["parameters"]["Page"];
                /** @description How many links a page holds. */
                perPage?: components["parameters"]["PerPage"];
                /** @description Only links whose persona name contains this text, without regard to case, or whose id or token equals it. The text is literal: no character is a wildcard. (Our decision.) */
                search?: components["parameters"]["Search"];
                /** @description Only links to this persona. */
                personaId?: components["parameters"]["PersonaIdFilter"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of share links. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonaShareLinkPage"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["PermissionDenied"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createShareLink: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateShareLink"];
            };
        };
        responses: {
            /** @description The new link. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShareLink"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["PersonaNotFound"];
            405: components["responses"]["MethodNotAllowed"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getShareLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the share link. */
                id: components["parameters"]["ShareLinkId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The link. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonaShareLink"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["ShareLinkNotFound"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateShareLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the share link. */
                id: components["parameters"]["ShareLinkId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateShareLink"];
            };
        };
        responses: {
            /** @description The link as it is now. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShareLink"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["ShareLinkNotFound"];
            405: components["responses"]["MethodNotAllowed"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteShareLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the share link. */
                id: components["parameters"]["ShareLinkId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The link is deleted. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeleteShareLinkResult"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["ShareLinkNotFound"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listManagedShareLinks: {
        parameters: {
            query?: {
                /** @description The `meta.next` of the answer before, to go on after it. Opaque. */
                cursor?: components["parameters"]["Cursor"];
                /** @description How many items to answer at the most. */
                limit?: components["parameters"]["Limit"];
                /** @description Only links of this status. */
                status?: components["parameters"]["StatusFilter"];
                /** @description Only links of this type. */
                type?: components["parameters"]["TypeFilter"];
                /** @description Only links whose persona name contains this text, without regard to case, or whose id or token equals it. The text is literal: no character is a wildcard. (Our decision.) */
                search?: components["parameters"]["Search"];
                /** @description Only links to this persona. */
                personaId?: components["parameters"]["PersonaIdFilter"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Some share links and the cursor of those after them. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ManagedShareLinkPage"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["PermissionDenied"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createManagedShareLink: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateManagedShareLink"];
            };
        };
        responses: {
            /** @description The new link. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ManagedShareLink"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["PersonaNotFound"];
            405: components["responses"]["MethodNotAllowed"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getManagedShareLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the share link. */
                id: components["parameters"]["ShareLinkId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The link. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ManagedShareLink"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["ShareLinkNotFound"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateManagedShareLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the share link. */
                id: components["parameters"]["ShareLinkId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/merge-patch+json": components["schemas"]["UpdateManagedShareLink"];
                "application/json": components["schemas"]["UpdateManagedShareLink"];
            };
        };
        responses: {
            /** @description The link as it is now. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ManagedShareLink"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["ShareLinkNotFound"];
            405: components["responses"]["MethodNotAllowed"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listPersonas: {
        parameters: {
            query?: {
                /** @description The `meta.next` of the answer before, to go on after it. Opaque. */
                cursor?: components["parameters"]["Cursor"];
                /** @description How many items to answer at the most. */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Some personas and the cursor of those after them. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonaPage"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["PermissionDenied"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createPersona: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreatePersona"];
            };
        };
        responses: {
            /** @description The new persona. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Persona"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["PermissionDenied"];
            405: components["responses"]["MethodNotAllowed"];
            409: components["responses"]["PersonaExists"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getPersona: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the persona. */
                id: components["parameters"]["PersonaId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The persona. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Persona"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["PersonaNotFound"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updatePersona: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the persona. */
                id: components["parameters"]["PersonaId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdatePersona"];
            };
        };
        responses: {
            /** @description The persona as it is now. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Persona"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["PersonaNotFound"];
            405: components["responses"]["MethodNotAllowed"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deletePersona: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the persona. */
                id: components["parameters"]["PersonaId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The persona is deleted. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["PersonaNotFound"];
            405: components["responses"]["MethodNotAllowed"];
            409: components["responses"]["PersonaInUse"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createRedemption: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeated call count once. Any 1 to 255 visible ASCII characters; a random UUID is a good choice. Without it every call is a use. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Set by a browser. A value that speaks of `prefetch` is refused and never counts. */
                "Sec-Purpose"?: components["parameters"]["SecPurpose"];
                /** @description The older form of `Sec-Purpose`. */
                Purpose?: components["parameters"]["Purpose"];
                /** @description The older form of `Sec-Purpose` in Firefox. */
                "X-Moz"?: components["parameters"]["XMoz"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateRedemption"];
            };
        };
        responses: {
            /** @description One use is counted and granted. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Redemption"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            403: components["responses"]["RedemptionRefused"];
            404: components["responses"]["ShareLinkNotFound"];
            405: components["responses"]["MethodNotAllowed"];
            410: components["responses"]["ShareLinkSpent"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getLiveness: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The process is alive. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Liveness"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            405: components["responses"]["MethodNotAllowed"];
        };
    };
    getReadiness: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The service takes requests. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Readiness"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
}
