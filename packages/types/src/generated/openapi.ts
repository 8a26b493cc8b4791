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
         * @description Makes a new link of type `LINK` to a persona. Without `expiresInHours` it lives for 168 hours, without `usageLimit` it can be used 10 times. With an `Idempotency-Key` (our extension) a repeated call makes no second link and gets the first one's answer.
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
         * @description Makes a link in one call with all settings that the hosted API does not offer. Omitted: 168 hours and 10 uses; null: never expires, unlimited. With an `Idempotency-Key` a repeated call makes no second link and gets the first one's answer.
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
    "/manage/v1/share-links/{id}/rotate": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the share link. */
                id: components["parameters"]["ShareLinkId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give a share link a new token
         * @description Replaces the link's token and with it its public URL; its id, its settings and its usage count stay. No redemption with the old token that begins after this answer succeeds: it is answered like one that never existed. A repeated call makes yet another token.
         */
        post: operations["rotateShareLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/manage/v1/share-links/{id}/uses": {
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
         * List the uses of a share link
         * @description What became of the attempts to use a link, newest first: each counted use, and each refusal's code with how many there were in that minute. A refusal is listed a moment after it was answered; a crash of the service may lose the refusals of its last second, never a use. Attempts with a token that no link has belong to no link. Pass `meta.next` as `cursor` until it is null.
         */
        get: operations["listShareLinkUses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
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
         * @description Makes a persona that links can point to. The caller may choose its id; a taken one is refused. With an `Idempotency-Key` a repeated call makes no second persona and gets the first one's answer.
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
    "/manage/v1/api-keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List API keys
         * @description The organisation's API keys, newest first, those that are revoked or expired included. The keys themselves are never shown again. Pass `meta.next` as `cursor` until it is null.
         */
        get: operations["listApiKeys"];
        put?: never;
        /**
         * Create an API key
         * @description Makes an API key of the organisation. Its `key` is in this answer and nowhere else: the service keeps a hash of it. A key grants no more than its maker has: to ask for a permission that the calling key lacks is refused with 403 that names it. `Idempotency-Key` is refused with 400, for no answer with a key in it is kept.
         */
        post: operations["createApiKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/manage/v1/api-keys/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the API key. */
                id: components["parameters"]["ApiKeyId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Revoke an API key
         * @description Revokes the key at once: no request with it that begins after this answer is let in, on any node. It stays in the list, with `revokedAt`. A key may revoke itself, and any other of its organisation whatever that one permits; the operator's command can make a new one when none is left. One that is revoked already is answered like an unknown one.
         */
        delete: operations["deleteApiKey"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/manage/v1/audit-events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List audit events
         * @description Who changed what of the organisation, newest first: one event for each change of a share link, a persona or an API key, by a call or by the operator's command, written in the transaction of the change. What changed nothing has no event, and no event holds a token or a key. Uses of links are no changes. Pass `meta.next` as `cursor` until it is null.
         */
        get: operations["listAuditEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/manage/v1/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List webhooks
         * @description The organisation's webhooks, newest first, without their secrets. Pass `meta.next` as `cursor` until it is null.
         */
        get: operations["listWebhooks"];
        put?: never;
        /**
         * Create a webhook
         * @description Names an address that events are sent to, from now on. The secret that they are signed with is in this answer and in no later one. An address that is not https, or that is a private one, is refused unless the operator has set `SHARE_LINKS_WEBHOOKS_ALLOW_PRIVATE=true`. An organisation has 20 webhooks at the most.
         */
        post: operations["createWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/manage/v1/webhooks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the webhook. */
                id: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        /**
         * Get a webhook
         * @description One webhook, without its secret.
         */
        get: operations["getWebhook"];
        /**
         * Replace a webhook
         * @description Replaces address, events and description; what is omitted is as in a new webhook. Its secret stays. While it is not enabled nothing is sent and no event is recorded for it; what was waiting goes on waiting. Enabling it again also clears `disabledReason`.
         */
        put: operations["updateWebhook"];
        post?: never;
        /**
         * Delete a webhook
         * @description Deletes the webhook with its deliveries. An attempt that is under way may still arrive.
         */
        delete: operations["deleteWebhook"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/manage/v1/webhooks/{id}/rotate-secret": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the webhook. */
                id: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Rotate the secret of a webhook
         * @description Makes a new secret, which is in this answer and in no later one. For `overlapHours` everything is signed with both, so that the receiver can change over without losing an event; with 0 the former secret is void at once. A secret that still overlapped from an earlier rotation is void at once.
         */
        post: operations["rotateWebhookSecret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/manage/v1/webhooks/{id}/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the webhook. */
                id: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        /**
         * List the deliveries of a webhook
         * @description What was recorded for the webhook in the last 30 days, and what became of it, newest first. What still waits is kept for as long as it waits.
         */
        get: operations["listWebhookDeliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/manage/v1/webhooks/{id}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the webhook. */
                id: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send events again
         * @description Sends one event again, or every one that was recorded at or after a time: same id, same payload, oldest first for each link. What still waits is tried at once. Receivers tell a repeated event by its id.
         */
        post: operations["replayWebhook"];
        delete?: never;
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
    "/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Measure the service
         * @description Counters and gauges of this process for Prometheus, in its text format 0.0.4, and of the webhook deliveries of all of them. No label holds an id, a token or an address. Where the operator has set a token for it, it must be sent.
         */
        get: operations["getMetrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get this document
         * @description This OpenAPI document as JSON, with this service as its only server.
         */
        get: operations["getOpenApiDocument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/docs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read this document
         * @description The API reference as a page, made from this document. It asks nothing of any other server and runs no script.
         */
        get: operations["getDocs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface webhooks {
    shareLinkEvent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Something happened to a share link
         * @description Posted to every webhook that asked for the type: at least once, in order for each link, signed as of the Standard Webhooks specification. Without a 2xx answer within 15 seconds it is sent again, ten times over about three days.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The identity of the event, the same each time that it is sent. */
                    "webhook-id": components["parameters"]["WebhookMessageId"];
                    /** @description When this attempt was made, in seconds since 1970. */
                    "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                    /** @description `v1,` and the HMAC-SHA-256 of `<webhook-id>.<webhook-timestamp>.<body>` in base64; one for each secret, separated by spaces. */
                    "webhook-signature": components["parameters"]["WebhookSignature"];
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ShareLinkEvent"];
                };
            };
            responses: {
                /** @description The receiver is gone for good; the webhook is disabled. */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The event has arrived. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The event is sent again later. */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
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
         * @description The origins that may embed the link, stored in their canonical form without repetition. A bare domain means `https://`; `https://*.example.com` means every depth below it, not `example.com` itself; a port of `*` is taken for `localhost` and `127.0.0.1` alone. A path, userinfo, an IPv6 address, `null` and `*` are refused, and so is a `*` under which anybody may have a name, as in `https://*.com`, `https://*.co.uk` and `https://*.github.io`.
         * @example [
         *       "https://example.com",
         *       "https://*.example.com",
         *       "http://localhost:3000"
         *     ]
         */
        AllowedOrigins: string[];
        /**
         * @description `counted`: a use. `returned`: a counted use that was given back, because the persona could not be opened after it was counted. Every other: the code that attempts were refused with.
         * @enum {string}
         */
        ShareLinkUseOutcome: "counted" | "returned" | "origin_not_allowed" | "share_link_disabled" | "share_link_expired" | "share_link_exhausted";
        /**
         * @description Where it came from: the link's own page, the framed player or orb, or a call of the API from elsewhere.
         * @enum {string}
         */
        ShareLinkUseSurface: "page" | "player" | "orb" | "api";
        /** @description What became of an attempt to use a share link; of refusals, of all in one minute with the same code from the same surface. */
        ShareLinkUse: {
            /**
             * Format: uuid
             * @description The identity of the entry; of a counted use the same as the redemption's.
             */
            id: string;
            /**
             * Format: date-time
             * @description When it happened; of refusals, the beginning of the minute.
             */
            occurredAt: string;
            outcome: components["schemas"]["ShareLinkUseOutcome"];
            surface: components["schemas"]["ShareLinkUseSurface"];
            /** @description How many attempts this entry stands for; 1 for `counted` and `returned`. */
            count: number;
        };
        /** @description Some uses of a share link, and how to get those after them. */
        ShareLinkUsePage: {
            data: components["schemas"]["ShareLinkUse"][];
            meta: components["schemas"]["CursorMeta"];
        };
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
        /**
         * @description What an API key may do.
         * @enum {string}
         */
        Permission: "share-links:read" | "share-links:write" | "personas:read" | "personas:write" | "api-keys:manage" | "webhooks:manage" | "audit:read";
        /** @description An API key, without the key itself. */
        ApiKey: {
            /**
             * Format: uuid
             * @description The identity of the key.
             */
            id: string;
            /** @description What it is for. */
            name: string;
            /** @description The first characters of the key, to recognise it by. */
            prefix: string;
            /** @description The last four characters of the key. */
            last4: string;
            /** @description What the key may do. */
            permissions: components["schemas"]["Permission"][];
            /**
             * Format: date-time
             * @description When the key was made.
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description From this moment on the key is refused; null means that it never expires.
             */
            expiresAt: string | null;
            /**
             * Format: date-time
             * @description When the key was revoked; null when it was not.
             */
            revokedAt: string | null;
        };
        /** @description A new API key, with the key itself. */
        CreatedApiKey: components["schemas"]["ApiKey"] & {
            /** @description Sent as `Authorization: Bearer <key>`. Shown this once. */
            key: string;
        };
        /** @description Some API keys, and how to get those after them. */
        ApiKeyPage: {
            data: components["schemas"]["ApiKey"][];
            meta: components["schemas"]["CursorMeta"];
        };
        /** @description What a new API key is made from. */
        CreateApiKey: {
            /** @description What the key is for, to recognise it by. */
            name: components["schemas"]["PersonaName"];
            /** @description What the key may do, at the most what the calling key may do. */
            permissions: components["schemas"]["Permission"][];
            /**
             * Format: date-time
             * @description When the key expires, with any offset, after this moment. Omitted or null means never.
             */
            expiresAt?: string | null;
        };
        /**
         * @description What became of something.
         * @enum {string}
         */
        AuditAction: "share_link.created" | "share_link.updated" | "share_link.rotated" | "share_link.deleted" | "persona.created" | "persona.updated" | "persona.deleted" | "api_key.created" | "api_key.revoked" | "webhook.created" | "webhook.updated" | "webhook.secret_rotated" | "webhook.disabled" | "webhook.deleted";
        /** @description Who made a change. */
        AuditAuthor: {
            /**
             * @description A call with an API key, the operator's command, or the service by itself, as at its first start.
             * @enum {string}
             */
            type: "api_key" | "operator" | "service";
            /**
             * Format: uuid
             * @description The API key of the call; null when it was none.
             */
            apiKeyId: string | null;
            /** @description The name of that key; null when there is none. */
            apiKeyName: string | null;
        };
        /** @description One change of something of the organisation. */
        AuditEvent: {
            /**
             * Format: uuid
             * @description The identity of the event.
             */
            id: string;
            /**
             * Format: date-time
             * @description When the change was made.
             */
            createdAt: string;
            action: components["schemas"]["AuditAction"];
            author: components["schemas"]["AuditAuthor"];
            /**
             * Format: uuid
             * @description The share link, persona, API key or webhook that was changed.
             */
            subjectId: string;
            /** @description The subject before the change: a `ManagedShareLink` without `token` and `url`, a `Persona`, an `ApiKey` or a `Webhook`; null when it is new. */
            before: {
                [key: string]: unknown;
            } | null;
            /** @description The subject after the change, in the same form; null when it is gone. */
            after: {
                [key: string]: unknown;
            } | null;
        };
        /** @description Some audit events, and how to get those after them. */
        AuditEventPage: {
            data: components["schemas"]["AuditEvent"][];
            meta: components["schemas"]["CursorMeta"];
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
        /**
         * @description What happened to a link. `updated` is also a new token (whose value is never sent) and the loss of the primary mark; `exhausted` is the last use, or a limit set to the count or below; `expired` comes once each time that the expiry passes, shortly after; `refused` once a minute at the most for each reason and surface.
         * @enum {string}
         */
        ShareLinkEventType: "share_link.created" | "share_link.updated" | "share_link.deleted" | "share_link.used" | "share_link.refused" | "share_link.exhausted" | "share_link.expired";
        /** @description The link as it was right after what happened; never its token, nor its public URL, which holds the token. */
        ShareLinkEventData: {
            /**
             * Format: uuid
             * @description The identity of the link.
             */
            id: string;
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
            /** @description The origins that may embed the link. */
            allowedOrigins: string[];
            /** @description Whether any origin may embed the link. */
            allowAllOrigins: boolean;
            /** @description Whether the persona is shown without the watermark. */
            removeWatermark: boolean;
            /** @description Whether the link accepts connections. */
            enabled: boolean;
            /** @description Whether this is the persona's primary link. */
            isPrimary: boolean;
            /**
             * Format: date-time
             * @description When the link was made.
             */
            createdAt: string;
            /**
             * Format: uuid
             * @description The persona that the link opens.
             */
            personaId: string;
            /** @description The persona's name when the link was issued. */
            personaName: string;
            /** @description The organisation that owns the link. */
            organizationId: string;
            status: components["schemas"]["ShareLinkStatus"];
            /**
             * Format: date-time
             * @description When the latest use was counted; null when there was none.
             */
            lastUsedAt: string | null;
        };
        /** @description A link was created, changed, deleted or rotated, has expired, or has no uses left. */
        ShareLinkChangedEvent: {
            /**
             * Format: uuid
             * @description The same as the header webhook-id, also when it is sent again.
             */
            id: string;
            /**
             * @description What happened.
             * @enum {string}
             */
            type: "share_link.created" | "share_link.updated" | "share_link.deleted" | "share_link.exhausted" | "share_link.expired";
            /**
             * Format: date-time
             * @description When it happened.
             */
            timestamp: string;
            data: components["schemas"]["ShareLinkEventData"];
        };
        /** @description A use of a link was counted. */
        ShareLinkUsedEvent: {
            /**
             * Format: uuid
             * @description The same as the header webhook-id, also when it is sent again.
             */
            id: string;
            /**
             * @description What happened.
             * @constant
             */
            type: "share_link.used";
            /**
             * Format: date-time
             * @description When the use was counted.
             */
            timestamp: string;
            data: components["schemas"]["ShareLinkEventData"];
            /** @description The use. */
            use: {
                /**
                 * Format: uuid
                 * @description The identity of the use; the id of the redemption.
                 */
                id: string;
                surface: components["schemas"]["ShareLinkUseSurface"];
            };
        };
        /** @description Uses of a link were refused. */
        ShareLinkRefusedEvent: {
            /**
             * Format: uuid
             * @description The same as the header webhook-id, also when it is sent again.
             */
            id: string;
            /**
             * @description What happened.
             * @constant
             */
            type: "share_link.refused";
            /**
             * Format: date-time
             * @description When it was recorded.
             */
            timestamp: string;
            data: components["schemas"]["ShareLinkEventData"];
            /** @description The refusal; further ones of the same minute, reason and surface are not sent. */
            refusal: {
                /**
                 * @description Why.
                 * @enum {string}
                 */
                code: "share_link_disabled" | "share_link_expired" | "share_link_exhausted" | "origin_not_allowed";
                /**
                 * Format: date-time
                 * @description The minute in which the uses were refused.
                 */
                minuteAt: string;
                surface: components["schemas"]["ShareLinkUseSurface"];
            };
        };
        /** @description The body of what is sent to a webhook, told apart by its `type`. */
        ShareLinkEvent: components["schemas"]["ShareLinkChangedEvent"] | components["schemas"]["ShareLinkUsedEvent"] | components["schemas"]["ShareLinkRefusedEvent"];
        /**
         * Format: uri
         * @description The address that events are posted to: an https URL of a public host, without user name and fragment. Redirects are not followed. Where the operator has set `SHARE_LINKS_WEBHOOKS_ALLOW_PRIVATE=true`, http and private hosts are allowed, too.
         */
        WebhookUrl: string;
        /** @description What it is for. */
        WebhookDescription: string;
        /** @description Which events are sent. */
        WebhookEvents: components["schemas"]["ShareLinkEventType"][];
        /** @description An address that events are sent to. */
        Webhook: {
            /**
             * Format: uuid
             * @description The identity of the webhook.
             */
            id: string;
            url: components["schemas"]["WebhookUrl"];
            /** @description What it is for. */
            description: string | null;
            events: components["schemas"]["WebhookEvents"];
            /** @description Whether events are recorded and sent. */
            enabled: boolean;
            /**
             * @description Why the service disabled it: the receiver answered 410, or every attempt failed until an event's last one; null when it did not.
             * @enum {string|null}
             */
            disabledReason: "gone" | "failing" | null;
            /**
             * Format: date-time
             * @description The first failure since the latest success; null when there was none.
             */
            firstFailedAt: string | null;
            /**
             * Format: date-time
             * @description Until when everything is also signed with the former secret; null when there is none.
             */
            previousSecretExpiresAt: string | null;
            /**
             * Format: date-time
             * @description When it was made.
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it was last changed.
             */
            updatedAt: string;
        };
        /** @description A webhook with the secret that its events are signed with. */
        WebhookWithSecret: components["schemas"]["Webhook"] & {
            /**
             * @description `whsec_` and 32 random bytes in base64, as of the Standard Webhooks specification. Shown once.
             * @example whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSwMfKQ9r8GKYo=
             */
            secret: string;
        };
        /** @description Some webhooks, and how to get those after them. */
        WebhookPage: {
            data: components["schemas"]["Webhook"][];
            meta: components["schemas"]["CursorMeta"];
        };
        /** @description What a new webhook is made from. */
        CreateWebhook: {
            url: components["schemas"]["WebhookUrl"];
            description?: components["schemas"]["WebhookDescription"];
            events: components["schemas"]["WebhookEvents"];
            /**
             * @description Whether events are recorded and sent.
             * @default true
             */
            enabled?: boolean;
        };
        /** @description The whole webhook anew; what is omitted is as in a new one. */
        UpdateWebhook: {
            url: components["schemas"]["WebhookUrl"];
            description?: components["schemas"]["WebhookDescription"];
            events: components["schemas"]["WebhookEvents"];
            /**
             * @description Whether events are recorded and sent.
             * @default true
             */
            enabled?: boolean;
        };
        /** @description How long both secrets hold; `{}` for a day. */
        RotateWebhookSecret: {
            /**
             * @description For how many hours everything is also signed with the former secret.
             * @default 24
             */
            overlapHours?: number;
        };
        /**
         * @description `pending` until the receiver has answered with a 2xx status; `failed` after the last attempt, about three days later.
         * @enum {string}
         */
        WebhookDeliveryStatus: "pending" | "delivered" | "failed";
        /** @description One event for one webhook, and what became of it. */
        WebhookDelivery: {
            /**
             * Format: uuid
             * @description The identity of the event: its `id` and the header webhook-id.
             */
            id: string;
            type: components["schemas"]["ShareLinkEventType"];
            /**
             * Format: uuid
             * @description The link that it is about.
             */
            shareLinkId: string;
            status: components["schemas"]["WebhookDeliveryStatus"];
            /** @description How often it was tried since it was recorded or put back. */
            attempts: number;
            /**
             * Format: date-time
             * @description When the event happened.
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description No attempt begins before this time; null unless it is pending.
             */
            nextAttemptAt: string | null;
            /**
             * Format: date-time
             * @description When the latest attempt began; null when there was none.
             */
            lastAttemptAt: string | null;
            /** @description The HTTP status of the latest answer; null when there was none. */
            lastStatus: number | null;
            /** @description Why the latest attempt failed, in a few words; null when it did not. */
            lastError: string | null;
        };
        /** @description Some deliveries, and how to get those after them. */
        WebhookDeliveryPage: {
            data: components["schemas"]["WebhookDelivery"][];
            meta: components["schemas"]["CursorMeta"];
        };
        /** @description What is to be sent again: either one delivery, or every one since a time. */
        ReplayWebhook: {
            /**
             * Format: uuid
             * @description One delivery of this webhook.
             */
            deliveryId?: string;
            /**
             * Format: date-time
             * @description Every delivery whose event happened at or after this time.
             */
            sinceAt?: string;
        };
        /** @description What a replay put back. */
        WebhookReplay: {
            /** @description How many deliveries are sent again; 0 when there are none. */
            replayed: number;
        };
        Liveness: {
            /** @constant */
            status: "alive";
        };
        /** @description An OpenAPI 3.1 document (the OpenAPI Specification says what is in it). */
        OpenApiDocument: {
            /** @description The version of OpenAPI that it follows. */
            openapi: string;
            /** @description Title, version and description. */
            info: {
                [key: string]: unknown;
            };
            /** @description The service that answered. */
            servers: {
                [key: string]: unknown;
            }[];
            /** @description Every operation by path and method. */
            paths: {
                [key: string]: unknown;
            };
            /** @description What the operations refer to. */
            components: {
                [key: string]: unknown;
            };
        } & {
            [key: string]: unknown;
        };
        Readiness: {
            /** @constant */
            status: "ready";
        };
        /**
         * @description What is wrong, for programs. Stable; the hosted API does not document error bodies.
         * @enum {string}
         */
        ProblemCode: "invalid_request" | "malformed_json" | "malformed_request" | "unauthorized" | "permission_denied" | "origin_not_allowed" | "prefetch_refused" | "share_link_disabled" | "share_link_not_found" | "persona_not_found" | "api_key_not_found" | "webhook_not_found" | "route_not_found" | "method_not_allowed" | "request_timeout" | "persona_exists" | "persona_in_use" | "idempotency_key_in_use" | "webhook_limit_reached" | "share_link_expired" | "share_link_exhausted" | "body_too_large" | "unsupported_media_type" | "idempotency_key_reused" | "expectation_failed" | "too_many_requests" | "headers_too_large" | "internal_error" | "service_unavailable";
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
        /** @description The API key lacks the permission that the operation needs, or one that it was to grant. */
        PermissionNotGranted: {
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
        /** @description No such API key. Keys that never existed, that are revoked already, or that are another organisation's are answered alike. */
        ApiKeyNotFound: {
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
        /** @description The chosen id is taken, or a call with the same `Idempotency-Key` is still running. */
        PersonaConflict: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "Cache-Control": components["headers"]["Cache-Control"];
                "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                /** @description Seconds to wait before the next try; only with `idempotency_key_in_use`. */
                "Retry-After"?: number;
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
        /** @description A call with the same `Idempotency-Key` is still running. */
        IdempotencyKeyInUse: {
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
        /** @description The `Idempotency-Key` was used for another request within the last 24 hours. */
        IdempotencyKeyReused: {
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
        /** @description No such webhook, or another organisation's. */
        WebhookNotFound: {
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
        /** @description The organisation has as many webhooks as it can. */
        WebhookLimitReached: {
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
        /** @description The database can not be used at the moment. Nothing was changed, unless the connection to it was lost at the very commit. Try again after `Retry-After` seconds, with the same `Idempotency-Key` where the operation takes one. */
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
        /** @description The id of the API key. */
        ApiKeyId: components["schemas"]["Uuid"];
        /** @description The id of the webhook. */
        WebhookId: components["schemas"]["Uuid"];
        /** @description The identity of the event, the same each time that it is sent. */
        WebhookMessageId: string;
        /** @description When this attempt was made, in seconds since 1970. */
        WebhookTimestamp: number;
        /** @description `v1,` and the HMAC-SHA-256 of `<webhook-id>.<webhook-timestamp>.<body>` in base64; one for each secret, separated by spaces. */
        WebhookSignature: string;
        /** @description Only deliveries of this status. */
        DeliveryStatusFilter: components["schemas"]["WebhookDeliveryStatus"];
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
        /** @description Only changes of this kind. */
        ActionFilter: components["schemas"]["AuditAction"];
        /** @description Only changes of the share link, persona or API key with this id. */
        SubjectIdFilter: components["schemas"]["Uuid"];
        /** @description Only changes that were made with this API key. */
        ApiKeyIdFilter: components["schemas"]["Uuid"];
        /** @description Only changes at this time or later, with any offset. */
        SinceFilter: string;
        /** @description Only changes before this time, with any offset. */
        UntilFilter: string;
        /** @description The `meta.next` of the answer before, to go on after it. Opaque. */
        Cursor: string;
        /** @description How many items to answer at the most. */
        Limit: number;
        /** @description Makes a repeated call count once. Any 1 to 255 visible ASCII characters; a random UUID is a good choice. Without it every call is a use. */
        IdempotencyKey: string;
        /** @description Makes a repeated call safe: for 24 hours the organisation's calls with the same key make one thing. Any 1 to 255 visible ASCII characters; a random UUID is a good choice. The same operation with the same body, defaults filled in and members in any order, gets the same answer again with `Idempotent-Replayed: true`, also when what it made was changed or deleted since; any other is refused with 422, and while the first call is still running with 409. A refused call keeps nothing: the key is free again. */
        CreateIdempotencyKey: string;
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
            header?: {
                /** @description Makes a repeated call safe: for 24 hours the organisation's calls with the same key make one thing. Any 1 to 255 visible ASCII characters; a random UUID is a good choice. The same operation with the same body, defaults filled in and members in any order, gets the same answer again with `Idempotent-Replayed: true`, also when what it made was changed or deleted since; any other is refused with 422, and while the first call is still running with 409. A refused call keeps nothing: the key is free again. */
                "Idempotency-Key"?: components["parameters"]["CreateIdempotencyKey"];
            };
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
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
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
            409: components["responses"]["IdempotencyKeyInUse"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
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
            header?: {
                /** @description Makes a repeated call safe: for 24 hours the organisation's calls with the same key make one thing. Any 1 to 255 visible ASCII characters; a random UUID is a good choice. The same operation with the same body, defaults filled in and members in any order, gets the same answer again with `Idempotent-Replayed: true`, also when what it made was changed or deleted since; any other is refused with 422, and while the first call is still running with 409. A refused call keeps nothing: the key is free again. */
                "Idempotency-Key"?: components["parameters"]["CreateIdempotencyKey"];
            };
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
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
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
            409: components["responses"]["IdempotencyKeyInUse"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
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
    rotateShareLink: {
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
            /** @description The link with its new token. */
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
    listShareLinkUses: {
        parameters: {
            query?: {
                /** @description The `meta.next` of the answer before, to go on after it. Opaque. */
                cursor?: components["parameters"]["Cursor"];
                /** @description How many items to answer at the most. */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path: {
                /** @description The id of the share link. */
                id: components["parameters"]["ShareLinkId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Some uses and the cursor of those after them. */
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
                    "application/json": components["schemas"]["ShareLinkUsePage"];
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
            header?: {
                /** @description Makes a repeated call safe: for 24 hours the organisation's calls with the same key make one thing. Any 1 to 255 visible ASCII characters; a random UUID is a good choice. The same operation with the same body, defaults filled in and members in any order, gets the same answer again with `Idempotent-Replayed: true`, also when what it made was changed or deleted since; any other is refused with 422, and while the first call is still running with 409. A refused call keeps nothing: the key is free again. */
                "Idempotency-Key"?: components["parameters"]["CreateIdempotencyKey"];
            };
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
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
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
            409: components["responses"]["PersonaConflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
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
    listApiKeys: {
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
            /** @description Some API keys and the cursor of those after them. */
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
                    "application/json": components["schemas"]["ApiKeyPage"];
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
    createApiKey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateApiKey"];
            };
        };
        responses: {
            /** @description The new API key, shown this once. */
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
                    "application/json": components["schemas"]["CreatedApiKey"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["PermissionNotGranted"];
            405: components["responses"]["MethodNotAllowed"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteApiKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the API key. */
                id: components["parameters"]["ApiKeyId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The key is revoked. */
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
            404: components["responses"]["ApiKeyNotFound"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listAuditEvents: {
        parameters: {
            query?: {
                /** @description The `meta.next` of the answer before, to go on after it. Opaque. */
                cursor?: components["parameters"]["Cursor"];
                /** @description How many items to answer at the most. */
                limit?: components["parameters"]["Limit"];
                /** @description Only changes of this kind. */
                action?: components["parameters"]["ActionFilter"];
                /** @description Only changes of the share link, persona or API key with this id. */
                subjectId?: components["parameters"]["SubjectIdFilter"];
                /** @description Only changes that were made with this API key. */
                apiKeyId?: components["parameters"]["ApiKeyIdFilter"];
                /** @description Only changes at this time or later, with any offset. */
                since?: components["parameters"]["SinceFilter"];
                /** @description Only changes before this time, with any offset. */
                until?: components["parameters"]["UntilFilter"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Some audit events and the cursor of those after them. */
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
                    "application/json": components["schemas"]["AuditEventPage"];
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
    listWebhooks: {
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
            /** @description Some webhooks and the cursor of those after them. */
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
                    "application/json": components["schemas"]["WebhookPage"];
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
    createWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateWebhook"];
            };
        };
        responses: {
            /** @description The new webhook with its secret. */
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
                    "application/json": components["schemas"]["WebhookWithSecret"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["PermissionDenied"];
            405: components["responses"]["MethodNotAllowed"];
            409: components["responses"]["WebhookLimitReached"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the webhook. */
                id: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The webhook. */
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
                    "application/json": components["schemas"]["Webhook"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["WebhookNotFound"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the webhook. */
                id: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateWebhook"];
            };
        };
        responses: {
            /** @description The webhook as it is now. */
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
                    "application/json": components["schemas"]["Webhook"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["WebhookNotFound"];
            405: components["responses"]["MethodNotAllowed"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the webhook. */
                id: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The webhook is deleted. */
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
            404: components["responses"]["WebhookNotFound"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    rotateWebhookSecret: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the webhook. */
                id: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RotateWebhookSecret"];
            };
        };
        responses: {
            /** @description The webhook with its new secret. */
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
                    "application/json": components["schemas"]["WebhookWithSecret"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["WebhookNotFound"];
            405: components["responses"]["MethodNotAllowed"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listWebhookDeliveries: {
        parameters: {
            query?: {
                /** @description The `meta.next` of the answer before, to go on after it. Opaque. */
                cursor?: components["parameters"]["Cursor"];
                /** @description How many items to answer at the most. */
                limit?: components["parameters"]["Limit"];
                /** @description Only deliveries of this status. */
                status?: components["parameters"]["DeliveryStatusFilter"];
            };
            header?: never;
            path: {
                /** @description The id of the webhook. */
                id: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Some deliveries and the cursor of those after them. */
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
                    "application/json": components["schemas"]["WebhookDeliveryPage"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["WebhookNotFound"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    replayWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the webhook. */
                id: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReplayWebhook"];
            };
        };
        responses: {
            /** @description How many deliveries were put back. */
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
                    "application/json": components["schemas"]["WebhookReplay"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["WebhookNotFound"];
            405: components["responses"]["MethodNotAllowed"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
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
    getMetrics: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The measurements. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example # HELP share_links_redemptions_total Redemptions by outcome: counted, replayed, or the code of the refusal.
                     *     # TYPE share_links_redemptions_total counter
                     *     share_links_redemptions_total{outcome="counted"} 42
                     */
                    "text/plain": string;
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            405: components["responses"]["MethodNotAllowed"];
        };
    };
    getOpenApiDocument: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The document. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenApiDocument"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            405: components["responses"]["MethodNotAllowed"];
        };
    };
    getDocs: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The page. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    /** @example <!doctype html> */
                    "text/html": string;
                };
            };
            400: components["responses"]["InvalidRequest"];
            405: components["responses"]["MethodNotAllowed"];
        };
    };
}
