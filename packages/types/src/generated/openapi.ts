// Generated from spec/openapi.yaml by "pnpm generate". Do not edit.
/**
 * A UUID in its hyphenated form (RFC 9562), in any case. A UUID such as 00000000-0000-0000-0000-000000000000.
 * @example 00000000-0000-0000-0000-000000000000
 */
export type Uuid = string;
/**
 * How a link is meant to be shown: a direct URL, an embedded player, or an embedded orb.
 * @enum {string}
 */
export type ShareLinkType = "LINK" | "PLAYER_EMBED" | "ORB_EMBED";
/** A link that gives someone access to a persona. */
export interface ShareLink {
    /** The identity of the link. A UUID such as 00000000-0000-0000-0000-000000000000. */
    id: string;
    /**
     * Opaque; appended to the public URL. Whoever has it can use the link. 1 or more characters.
     * @example sh_2kL9pQxYzR4vN8mBwHfJc
     */
    token: string;
    /** How a link is meant to be shown: a direct URL, an embedded player, or an embedded orb. */
    type: ShareLinkType;
    /** From this moment on the link no longer works; null means that it never expires. A date-time such as 2026-01-31T12:00:00.000Z. */
    expiresAt: string | null;
    /** How often the link can be used; null means unlimited. */
    usageLimit: number | null;
    /** How often the link was used. At least 0. */
    usageCount: number;
    /** The origins that may embed the link; ignored while `allowAllOrigins` is true. */
    allowedOrigins: string[];
    /** Whether any origin may embed the link. */
    allowAllOrigins: boolean;
    /** Whether the persona is shown without the watermark. */
    removeWatermark: boolean;
    /** Whether the link accepts connections at present. */
    enabled: boolean;
    /** Whether this is the persona's primary link; at most one is. */
    isPrimary: boolean;
    /** When the link was made. A date-time such as 2026-01-31T12:00:00.000Z. */
    createdAt: string;
}
/** A share link with the persona and the organisation that it belongs to. */
export interface PersonaShareLink extends ShareLink {
    /** The persona that the link opens. A UUID such as 00000000-0000-0000-0000-000000000000. */
    personaId: string;
    /** The persona's name when the link was issued. */
    personaName: string;
    /** The organisation that owns the link; a UUID or another opaque id. 1 or more characters. */
    organizationId: string;
}
/** Where a page stands among all pages. */
export interface Pagination {
    /** How many items there are in all. At least 0. */
    total: number;
    /** The number of the last page; 1 when there are no items. At least 1. */
    lastPage: number;
    /** The number of this page. At least 1. */
    currentPage: number;
    /** How many items a page holds. At least 1. */
    perPage: number;
    /** The number of the page before; null on the first page. */
    prev: number | null;
    /** The number of the page after; null on the last page and past it. */
    next: number | null;
}
/** One page of share links. */
export interface PersonaShareLinkPage {
    data: PersonaShareLink[];
    /** Where a page stands among all pages. */
    meta: Pagination;
}
/**
 * What is wrong, for programs. Stable; the hosted API does not document error bodies.
 * @enum {string}
 */
export type ProblemCode = "invalid_request" | "malformed_json" | "malformed_request" | "unauthorized" | "permission_denied" | "origin_not_allowed" | "prefetch_refused" | "share_link_disabled" | "share_link_not_found" | "persona_not_found" | "api_key_not_found" | "webhook_not_found" | "route_not_found" | "method_not_allowed" | "request_timeout" | "persona_exists" | "persona_in_use" | "idempotency_key_in_use" | "api_key_limit_reached" | "webhook_limit_reached" | "share_link_expired" | "share_link_exhausted" | "body_too_large" | "unsupported_media_type" | "idempotency_key_reused" | "expectation_failed" | "too_many_requests" | "headers_too_large" | "internal_error" | "service_unavailable";
/** One thing that does not fit. */
export interface ProblemDetail {
    /** A JSON Pointer (RFC 6901) into the request: `/path`, `/query`, `/header` or `/body`, then the place in it. */
    path: string;
    /** What is wrong there, and what is allowed. */
    message: string;
    /** The JSON Schema keyword that does not hold. */
    code: string;
}
/** The body of every error. Where `Accept` prefers `application/problem+json`, it is sent as that, with the members of RFC 9457 besides. */
export interface Problem {
    /** The status's short text. */
    error: string;
    /** What is wrong and what to do, in one sentence. */
    message: string;
    /** What is wrong, for programs. Stable; the hosted API does not document error bodies. */
    code: ProblemCode;
    /** The same as the header X-Request-Id. A UUID such as 00000000-0000-0000-0000-000000000000. */
    requestId: string;
    /** Every problem of a request that does not fit, not the first alone; at most 100. At most 100 items. */
    details?: ProblemDetail[];
    /** The first of the problems in one line. */
    summary?: string;
    /** RFC 9457, only as `application/problem+json`: where `code` is explained. An absolute URI such as https://example.com/ada. */
    type?: string;
    /** RFC 9457, only as `application/problem+json`: `code` in words. */
    title?: string;
    /** RFC 9457, only as `application/problem+json`: the status. */
    status?: number;
    /** RFC 9457, only as `application/problem+json`: the same as `message`. */
    detail?: string;
    /** RFC 9457, only as `application/problem+json`: `urn:uuid:` and the `requestId`. An absolute URI such as https://example.com/ada. */
    instance?: string;
}
/** What a new share link is made from. */
export interface CreateShareLink {
    /** The persona that the link opens. A UUID such as 00000000-0000-0000-0000-000000000000. */
    personaId: string;
    /**
     * Hours until the link expires. Fractions count, rounded to the millisecond; at least one millisecond. More than 0, at most 87600.
     * @default 168
     */
    expiresInHours?: number;
    /**
     * How often the link can be used. At least 1, at most 2147483647.
     * @default 10
     */
    usageLimit?: number;
}
/** What to change of a share link; an omitted field stays as it is. */
export interface UpdateShareLink {
    /** Hours until the link expires, counted from this request. Fractions count, rounded to the millisecond; at least one millisecond. More than 0, at most 87600. */
    expiresInHours?: number;
    /** How often the link can be used in all, past uses included. At least 1, at most 2147483647. */
    usageLimit?: number;
}
/** The confirmation that a share link is deleted. */
export interface DeleteShareLinkResult {
    /** @example Share link deleted successfully */
    message: string;
}
/**
 * What a redemption would find, in the order of the checks: `disabled`, `expired` (from `expiresAt` on), `exhausted` (`usageCount` has reached `usageLimit`), else `live`.
 * @enum {string}
 */
export type ShareLinkStatus = "live" | "disabled" | "expired" | "exhausted";
/** A share link with all that the service knows of it. */
export interface ManagedShareLink extends PersonaShareLink {
    /** What a redemption would find, in the order of the checks: `disabled`, `expired` (from `expiresAt` on), `exhausted` (`usageCount` has reached `usageLimit`), else `live`. */
    status: ShareLinkStatus;
    /** The public URL of the link, where its share page is served. An absolute URI such as https://example.com/ada. */
    url: string;
    /** When the latest use was counted; null when there was none. A date-time such as 2026-01-31T12:00:00.000Z. */
    lastUsedAt: string | null;
}
/** How to go on in a list. */
export interface CursorMeta {
    /** The `cursor` of the next call; null when there is nothing more. */
    next: string | null;
}
/** Some share links, and how to get those after them. */
export interface ManagedShareLinkPage {
    data: ManagedShareLink[];
    /** How to go on in a list. */
    meta: CursorMeta;
}
/**
 * The origins that may embed the link, stored in their canonical form without repetition. A bare domain means `https://`; `https://*.example.com` means every depth below it, not `example.com` itself; a port of `*` is taken for `localhost` and `127.0.0.1` alone. A path, userinfo, an IPv6 address, `null` and `*` are refused, and so is a `*` under which anybody may have a name, as in `https://*.com`, `https://*.co.uk` and `https://*.github.io`. At most 100 items.
 * @example [
 *       "https://example.com",
 *       "https://*.example.com",
 *       "http://localhost:3000"
 *     ]
 */
export type AllowedOrigins = string[];
/** What a new share link is made from, with every setting. */
export interface CreateManagedShareLink {
    /** The persona that the link opens. A UUID such as 00000000-0000-0000-0000-000000000000. */
    personaId: string;
    /**
     * How a link is meant to be shown: a direct URL, an embedded player, or an embedded orb.
     * @default LINK
     */
    type?: ShareLinkType;
    /** When the link expires, with any offset. Omitted means in 168 hours, null means never. A date-time such as 2026-01-31T12:00:00.000Z. At most 64 characters. */
    expiresAt?: string | null;
    /**
     * How often the link can be used; null means unlimited. At least 1, at most 2147483647.
     * @default 10
     */
    usageLimit?: number | null;
    /** The origins that may embed the link, stored in their canonical form without repetition. A bare domain means `https://`; `https://*.example.com` means every depth below it, not `example.com` itself; a port of `*` is taken for `localhost` and `127.0.0.1` alone. A path, userinfo, an IPv6 address, `null` and `*` are refused, and so is a `*` under which anybody may have a name, as in `https://*.com`, `https://*.co.uk` and `https://*.github.io`. At most 100 items. */
    allowedOrigins?: AllowedOrigins;
    /**
     * Whether any origin may embed the link.
     * @default false
     */
    allowAllOrigins?: boolean;
    /**
     * Whether the persona is shown without the watermark.
     * @default false
     */
    removeWatermark?: boolean;
    /**
     * Whether the link accepts connections.
     * @default true
     */
    enabled?: boolean;
    /**
     * Whether this becomes the persona's primary link; a former one is demoted.
     * @default false
     */
    isPrimary?: boolean;
}
/** A JSON merge patch over the settings of a share link. */
export interface UpdateManagedShareLink {
    /** How a link is meant to be shown: a direct URL, an embedded player, or an embedded orb. */
    type?: ShareLinkType;
    /** When the link expires, with any offset; one in the past expires it at once, null means never. A date-time such as 2026-01-31T12:00:00.000Z. At most 64 characters. */
    expiresAt?: string | null;
    /** How often the link can be used in all, past uses included; null means unlimited. At least 1, at most 2147483647. */
    usageLimit?: number | null;
    /** The origins that may embed the link, stored in their canonical form without repetition. A bare domain means `https://`; `https://*.example.com` means every depth below it, not `example.com` itself; a port of `*` is taken for `localhost` and `127.0.0.1` alone. A path, userinfo, an IPv6 address, `null` and `*` are refused, and so is a `*` under which anybody may have a name, as in `https://*.com`, `https://*.co.uk` and `https://*.github.io`. At most 100 items. */
    allowedOrigins?: AllowedOrigins;
    /** Whether any origin may embed the link. */
    allowAllOrigins?: boolean;
    /** Whether the persona is shown without the watermark. */
    removeWatermark?: boolean;
    /** Whether the link accepts connections. */
    enabled?: boolean;
    /** Whether this is the persona's primary link; a former one is demoted. */
    isPrimary?: boolean;
}
/**
 * `counted`: a use. `returned`: a counted use that was given back, because the persona could not be opened after it was counted. `replayed`: calls that got the grant of an earlier use again, by its `Idempotency-Key`. Every other: the code that attempts were refused with.
 * @enum {string}
 */
export type ShareLinkUseOutcome = "counted" | "returned" | "replayed" | "origin_not_allowed" | "share_link_disabled" | "share_link_expired" | "share_link_exhausted";
/**
 * Where it came from: the link's own page, the framed player or orb, or a call of the API from elsewhere.
 * @enum {string}
 */
export type ShareLinkUseSurface = "page" | "player" | "orb" | "api";
/** What became of an attempt to use a share link; of refusals and replays, of all in one minute with the same outcome from the same surface. */
export interface ShareLinkUse {
    /** The identity of the entry; of a counted use the same as the redemption's. A UUID such as 00000000-0000-0000-0000-000000000000. */
    id: string;
    /** When it happened; of refusals and replays, the beginning of the minute. A date-time such as 2026-01-31T12:00:00.000Z. */
    occurredAt: string;
    /** `counted`: a use. `returned`: a counted use that was given back, because the persona could not be opened after it was counted. `replayed`: calls that got the grant of an earlier use again, by its `Idempotency-Key`. Every other: the code that attempts were refused with. */
    outcome: ShareLinkUseOutcome;
    /** Where it came from: the link's own page, the framed player or orb, or a call of the API from elsewhere. */
    surface: ShareLinkUseSurface;
    /** How many attempts this entry stands for; 1 for `counted` and `returned`. At least 1. */
    count: number;
}
/** Some uses of a share link, and how to get those after them. */
export interface ShareLinkUsePage {
    data: ShareLinkUse[];
    /** How to go on in a list. */
    meta: CursorMeta;
}
/** Whom a share link gives access to. */
export interface Persona {
    /** The identity of the persona within the organisation. A UUID such as 00000000-0000-0000-0000-000000000000. */
    id: string;
    /** A name for people to read. */
    name: string;
    /** A text for people to read. */
    description: string | null;
    /** The address of an image. An absolute URI such as https://example.com/ada. */
    imageUrl: string | null;
    /** When the persona was made. A date-time such as 2026-01-31T12:00:00.000Z. */
    createdAt: string;
    /** When the persona was last changed. A date-time such as 2026-01-31T12:00:00.000Z. */
    updatedAt: string;
}
/** Some personas, and how to get those after them. */
export interface PersonaPage {
    data: Persona[];
    /** How to go on in a list. */
    meta: CursorMeta;
}
/**
 * A name for people to read, of 1 to 200 characters. At least one of them shows something, and none is a control character or changes the direction of text (Unicode's Bidi_Control). 1 or more characters, at most 200 characters, like `^(?=[\p{Z}\p{Default_Ignorable_Code_Point}\u2800]*[^\p{Z}\p{Default_Ignorable_Code_Point}\u2800])[^\p{Cc}\p{Cs}\p{Bidi_Control}]+$`.
 * @example Ada
 */
export type PersonaName = string;
/** A text for people to read. At most 2000 characters, like `^[^\u0000\p{Cs}]*$`. */
export type PersonaDescription = string;
/**
 * The http or https address of an image. An absolute URI such as https://example.com/ada. At most 2048 characters, like `^[hH][tT][tT][pP][sS]?://[^/?#]`.
 * @example https://example.com/ada.png
 */
export type ImageUrl = string;
/** What a new persona is made from. */
export interface CreatePersona {
    /** Chosen by the caller; omitted, the service chooses one. A UUID such as 00000000-0000-0000-0000-000000000000. */
    id?: string;
    /** A name for people to read, of 1 to 200 characters. At least one of them shows something, and none is a control character or changes the direction of text (Unicode's Bidi_Control). 1 or more characters, at most 200 characters, like `^(?=[\p{Z}\p{Default_Ignorable_Code_Point}\u2800]*[^\p{Z}\p{Default_Ignorable_Code_Point}\u2800])[^\p{Cc}\p{Cs}\p{Bidi_Control}]+$`. */
    name: PersonaName;
    /** A text for people to read. At most 2000 characters, like `^[^\u0000\p{Cs}]*$`. */
    description?: PersonaDescription;
    /** The http or https address of an image. An absolute URI such as https://example.com/ada. At most 2048 characters, like `^[hH][tT][tT][pP][sS]?://[^/?#]`. */
    imageUrl?: ImageUrl;
}
/** The whole persona anew; what is omitted is cleared. */
export interface UpdatePersona {
    /** A name for people to read, of 1 to 200 characters. At least one of them shows something, and none is a control character or changes the direction of text (Unicode's Bidi_Control). 1 or more characters, at most 200 characters, like `^(?=[\p{Z}\p{Default_Ignorable_Code_Point}\u2800]*[^\p{Z}\p{Default_Ignorable_Code_Point}\u2800])[^\p{Cc}\p{Cs}\p{Bidi_Control}]+$`. */
    name: PersonaName;
    /** A text for people to read. At most 2000 characters, like `^[^\u0000\p{Cs}]*$`. */
    description?: PersonaDescription;
    /** The http or https address of an image. An absolute URI such as https://example.com/ada. At most 2048 characters, like `^[hH][tT][tT][pP][sS]?://[^/?#]`. */
    imageUrl?: ImageUrl;
}
/**
 * What an API key may do.
 * @enum {string}
 */
export type Permission = "share-links:read" | "share-links:write" | "personas:read" | "personas:write" | "api-keys:manage" | "webhooks:manage" | "audit:read";
/** An API key, without the key itself. */
export interface ApiKey {
    /** The identity of the key. A UUID such as 00000000-0000-0000-0000-000000000000. */
    id: string;
    /** What it is for. */
    name: string;
    /** The first characters of the key, to recognise it by. */
    prefix: string;
    /** The last four characters of the key. */
    last4: string;
    /** What the key may do. */
    permissions: Permission[];
    /** The id of the API key that made this one; null when the operator or the first start made it. A UUID such as 00000000-0000-0000-0000-000000000000. */
    createdBy: string | null;
    /** When the key was made. A date-time such as 2026-01-31T12:00:00.000Z. */
    createdAt: string;
    /** From this moment on the key is refused; null means that it never expires. A date-time such as 2026-01-31T12:00:00.000Z. */
    expiresAt: string | null;
    /** When the key was revoked; null when it was not. A date-time such as 2026-01-31T12:00:00.000Z. */
    revokedAt: string | null;
    /** The minute in which the key was last used, written shortly after; null when it never was. A date-time such as 2026-01-31T12:00:00.000Z. */
    lastUsedAt: string | null;
}
/** Some API keys, and how to get those after them. */
export interface ApiKeyPage {
    data: ApiKey[];
    /** How to go on in a list. */
    meta: CursorMeta;
}
/** What a new API key is made from. */
export interface CreateApiKey {
    /** What the key is for, to recognise it by. 1 or more characters, at most 200 characters, like `^(?=[\p{Z}\p{Default_Ignorable_Code_Point}\u2800]*[^\p{Z}\p{Default_Ignorable_Code_Point}\u2800])[^\p{Cc}\p{Cs}\p{Bidi_Control}]+$`. */
    name: PersonaName;
    /** What the key may do, at the most what the calling key may do. 1 or more items, at most 7 items. */
    permissions: Permission[];
    /** When the key expires, with any offset, after this moment and no later than the calling key. Omitted means as late as the calling key; null means never, which only a key that never expires may ask for. A date-time such as 2026-01-31T12:00:00.000Z. At most 64 characters. */
    expiresAt?: string | null;
}
/** A new API key, with the key itself. */
export interface CreatedApiKey extends ApiKey {
    /** Sent as `Authorization: Bearer <key>`. Shown this once. 1 or more characters. */
    key: string;
}
/**
 * What became of something.
 * @enum {string}
 */
export type AuditAction = "share_link.created" | "share_link.updated" | "share_link.rotated" | "share_link.deleted" | "persona.created" | "persona.updated" | "persona.deleted" | "api_key.created" | "api_key.revoked" | "webhook.created" | "webhook.updated" | "webhook.secret_rotated" | "webhook.disabled" | "webhook.deleted";
/** Who made a change. */
export interface AuditAuthor {
    /**
     * A call with an API key, the operator's command, or the service by itself, as at its first start.
     * @enum {string}
     */
    type: "api_key" | "operator" | "service";
    /** The API key of the call; null when it was none. A UUID such as 00000000-0000-0000-0000-000000000000. */
    apiKeyId: string | null;
    /** The name of that key; null when there is none. */
    apiKeyName: string | null;
}
/** One change of something of the organisation. */
export interface AuditEvent {
    /** The identity of the event. A UUID such as 00000000-0000-0000-0000-000000000000. */
    id: string;
    /** When the change was made. A date-time such as 2026-01-31T12:00:00.000Z. */
    createdAt: string;
    /** What became of something. */
    action: AuditAction;
    /** Who made a change. */
    author: AuditAuthor;
    /** The share link, persona, API key or webhook that was changed. A UUID such as 00000000-0000-0000-0000-000000000000. */
    subjectId: string;
    /** The subject before the change: a `ManagedShareLink` without `token` and `url`, a `Persona`, an `ApiKey` or a `Webhook`; null when it is new. */
    before: {
        [key: string]: unknown;
    } | null;
    /** The subject after the change, in the same form; null when it is gone. */
    after: {
        [key: string]: unknown;
    } | null;
}
/** Some audit events, and how to get those after them. */
export interface AuditEventPage {
    data: AuditEvent[];
    /** How to go on in a list. */
    meta: CursorMeta;
}
/** The address that events are posted to: an https URL of a public host, without user name and fragment. Redirects are not followed. Where the operator has set `SHARE_LINKS_WEBHOOKS_ALLOW_PRIVATE=true`, http and private hosts are allowed, too. An absolute URI such as https://example.com/ada. 1 or more characters, at most 2048 characters. */
export type WebhookUrl = string;
/**
 * What happened to a link. `updated` is also a new token (whose value is never sent) and the loss of the primary mark; `exhausted` is the last use, or a limit set to the count or below; `expired` comes once each time that the expiry passes, shortly after; `refused` once a minute at the most for each reason and surface.
 * @enum {string}
 */
export type ShareLinkEventType = "share_link.created" | "share_link.updated" | "share_link.deleted" | "share_link.used" | "share_link.refused" | "share_link.exhausted" | "share_link.expired";
/** Which events are sent. 1 or more items, at most 7 items. */
export type WebhookEvents = ShareLinkEventType[];
/** An address that events are sent to. */
export interface Webhook {
    /** The identity of the webhook. A UUID such as 00000000-0000-0000-0000-000000000000. */
    id: string;
    /** The address that events are posted to: an https URL of a public host, without user name and fragment. Redirects are not followed. Where the operator has set `SHARE_LINKS_WEBHOOKS_ALLOW_PRIVATE=true`, http and private hosts are allowed, too. An absolute URI such as https://example.com/ada. 1 or more characters, at most 2048 characters. */
    url: WebhookUrl;
    /** What it is for. */
    description: string | null;
    /** Which events are sent. 1 or more items, at most 7 items. */
    events: WebhookEvents;
    /** Whether events are recorded and sent. */
    enabled: boolean;
    /**
     * Why the service disabled it: the receiver answered 410, or every attempt failed until an event's last one; null when it did not.
     * @enum {string|null}
     */
    disabledReason: "gone" | "failing" | null;
    /** The first failure since the latest success; null when there was none. A date-time such as 2026-01-31T12:00:00.000Z. */
    firstFailedAt: string | null;
    /** Until when everything is also signed with the former secret; null when there is none. A date-time such as 2026-01-31T12:00:00.000Z. */
    previousSecretExpiresAt: string | null;
    /** When it was made. A date-time such as 2026-01-31T12:00:00.000Z. */
    createdAt: string;
    /** When it was last changed. A date-time such as 2026-01-31T12:00:00.000Z. */
    updatedAt: string;
}
/** Some webhooks, and how to get those after them. */
export interface WebhookPage {
    data: Webhook[];
    /** How to go on in a list. */
    meta: CursorMeta;
}
/** What it is for. At most 500 characters, like `^[^\u0000\p{Cs}]*$`. */
export type WebhookDescription = string;
/** What a new webhook is made from. */
export interface CreateWebhook {
    /** The address that events are posted to: an https URL of a public host, without user name and fragment. Redirects are not followed. Where the operator has set `SHARE_LINKS_WEBHOOKS_ALLOW_PRIVATE=true`, http and private hosts are allowed, too. An absolute URI such as https://example.com/ada. 1 or more characters, at most 2048 characters. */
    url: WebhookUrl;
    /** What it is for. At most 500 characters, like `^[^\u0000\p{Cs}]*$`. */
    description?: WebhookDescription;
    /** Which events are sent. 1 or more items, at most 7 items. */
    events: WebhookEvents;
    /**
     * Whether events are recorded and sent.
     * @default true
     */
    enabled?: boolean;
}
/** A webhook with the secret that its events are signed with. */
export interface WebhookWithSecret extends Webhook {
    /**
     * `whsec_` and 32 random bytes in base64, as of the Standard Webhooks specification. Shown once. Like `^whsec_[A-Za-z0-9+/]{43}=$`.
     * @example whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSwMfKQ9r8GKYo=
     */
    secret: string;
}
/** The whole webhook anew; what is omitted is as in a new one. */
export interface UpdateWebhook {
    /** The address that events are posted to: an https URL of a public host, without user name and fragment. Redirects are not followed. Where the operator has set `SHARE_LINKS_WEBHOOKS_ALLOW_PRIVATE=true`, http and private hosts are allowed, too. An absolute URI such as https://example.com/ada. 1 or more characters, at most 2048 characters. */
    url: WebhookUrl;
    /** What it is for. At most 500 characters, like `^[^\u0000\p{Cs}]*$`. */
    description?: WebhookDescription;
    /** Which events are sent. 1 or more items, at most 7 items. */
    events: WebhookEvents;
    /**
     * Whether events are recorded and sent.
     * @default true
     */
    enabled?: boolean;
}
/** How long both secrets hold; `{}` for a day. */
export interface RotateWebhookSecret {
    /**
     * For how many hours everything is also signed with the former secret. At least 0, at most 168.
     * @default 24
     */
    overlapHours?: number;
}
/**
 * `pending` until the receiver has answered with a 2xx status; `failed` after the last attempt, about three days later.
 * @enum {string}
 */
export type WebhookDeliveryStatus = "pending" | "delivered" | "failed";
/** One event for one webhook, and what became of it. */
export interface WebhookDelivery {
    /** The identity of the event: its `id` and the header webhook-id. A UUID such as 00000000-0000-0000-0000-000000000000. */
    id: string;
    /** What happened to a link. `updated` is also a new token (whose value is never sent) and the loss of the primary mark; `exhausted` is the last use, or a limit set to the count or below; `expired` comes once each time that the expiry passes, shortly after; `refused` once a minute at the most for each reason and surface. */
    type: ShareLinkEventType;
    /** The link that it is about. A UUID such as 00000000-0000-0000-0000-000000000000. */
    shareLinkId: string;
    /** `pending` until the receiver has answered with a 2xx status; `failed` after the last attempt, about three days later. */
    status: WebhookDeliveryStatus;
    /** How often it was tried since it was recorded or put back. At least 0. */
    attempts: number;
    /** When the event happened. A date-time such as 2026-01-31T12:00:00.000Z. */
    createdAt: string;
    /** No attempt begins before this time; null unless it is pending. A date-time such as 2026-01-31T12:00:00.000Z. */
    nextAttemptAt: string | null;
    /** When the latest attempt began; null when there was none. A date-time such as 2026-01-31T12:00:00.000Z. */
    lastAttemptAt: string | null;
    /** The HTTP status of the latest answer; null when there was none. */
    lastStatus: number | null;
    /** Why the latest attempt failed, in a few words; null when it did not. */
    lastError: string | null;
}
/** Some deliveries, and how to get those after them. */
export interface WebhookDeliveryPage {
    data: WebhookDelivery[];
    /** How to go on in a list. */
    meta: CursorMeta;
}
/** What is to be sent again: either one delivery, or every one since a time. */
export interface ReplayWebhook {
    /** One delivery of this webhook. A UUID such as 00000000-0000-0000-0000-000000000000. */
    deliveryId?: string;
    /** Every delivery whose event happened at or after this time. A date-time such as 2026-01-31T12:00:00.000Z. At most 64 characters. */
    sinceAt?: string;
}
/** What a replay put back. */
export interface WebhookReplay {
    /** How many deliveries are sent again; 0 when there are none. At least 0. */
    replayed: number;
}
/** Which share link to use. */
export interface CreateRedemption {
    /** The token of the link. One that is malformed is answered as an unknown one. At most 512 characters. */
    token: string;
    /** What our share page or frame page was given, to show that the link is used from there. At most 1024 characters. */
    nonce?: string;
}
/** One counted use of a share link. */
export interface Redemption {
    /** The identity of this use, and its ticket: let each id in once. A repeated call with the same `Idempotency-Key` gets the same id. A UUID such as 00000000-0000-0000-0000-000000000000. */
    id: string;
    /** When the use was counted. A date-time such as 2026-01-31T12:00:00.000Z. */
    redeemedAt: string;
    /** How a link is meant to be shown: a direct URL, an embedded player, or an embedded orb. */
    type: ShareLinkType;
    /** The persona that the link opens. A UUID such as 00000000-0000-0000-0000-000000000000. */
    personaId: string;
    /** The persona's name when the link was issued. */
    personaName: string;
    /** Whether the persona is shown without the watermark. */
    removeWatermark: boolean;
    /** What the persona provider issued; null when none is configured. */
    session: {
        [key: string]: unknown;
    } | null;
}
export interface Liveness {
    /** @constant */
    status: "alive";
}
export interface Readiness {
    /** @constant */
    status: "ready";
}
/** An OpenAPI 3.1 document (the OpenAPI Specification says what is in it). */
export interface OpenApiDocument {
    /** The version of OpenAPI that it follows. */
    openapi: string;
    /** Title, version and description. */
    info: {
        [key: string]: unknown;
    };
    /** The service that answered. */
    servers: {
        [key: string]: unknown;
    }[];
    /** Every operation by path and method. */
    paths: {
        [key: string]: unknown;
    };
    /** What the operations refer to. */
    components: {
        [key: string]: unknown;
    };
    [key: string]: unknown;
}
/** The link as it was right after what happened; never its token, nor its public URL, which holds the token. */
export interface ShareLinkEventData {
    /** The identity of the link. A UUID such as 00000000-0000-0000-0000-000000000000. */
    id: string;
    /** How a link is meant to be shown: a direct URL, an embedded player, or an embedded orb. */
    type: ShareLinkType;
    /** From this moment on the link no longer works; null means that it never expires. A date-time such as 2026-01-31T12:00:00.000Z. */
    expiresAt: string | null;
    /** How often the link can be used; null means unlimited. */
    usageLimit: number | null;
    /** How often the link was used. At least 0. */
    usageCount: number;
    /** The origins that may embed the link. */
    allowedOrigins: string[];
    /** Whether any origin may embed the link. */
    allowAllOrigins: boolean;
    /** Whether the persona is shown without the watermark. */
    removeWatermark: boolean;
    /** Whether the link accepts connections. */
    enabled: boolean;
    /** Whether this is the persona's primary link. */
    isPrimary: boolean;
    /** When the link was made. A date-time such as 2026-01-31T12:00:00.000Z. */
    createdAt: string;
    /** The persona that the link opens. A UUID such as 00000000-0000-0000-0000-000000000000. */
    personaId: string;
    /** The persona's name when the link was issued. */
    personaName: string;
    /** The organisation that owns the link. 1 or more characters. */
    organizationId: string;
    /** What a redemption would find, in the order of the checks: `disabled`, `expired` (from `expiresAt` on), `exhausted` (`usageCount` has reached `usageLimit`), else `live`. */
    status: ShareLinkStatus;
    /** When the latest use was counted; null when there was none. A date-time such as 2026-01-31T12:00:00.000Z. */
    lastUsedAt: string | null;
}
/** A link was created, changed, deleted or rotated, has expired, or has no uses left. */
export interface ShareLinkChangedEvent {
    /** The same as the header webhook-id, also when it is sent again. A UUID such as 00000000-0000-0000-0000-000000000000. */
    id: string;
    /**
     * What happened.
     * @enum {string}
     */
    type: "share_link.created" | "share_link.updated" | "share_link.deleted" | "share_link.exhausted" | "share_link.expired";
    /** When it happened. A date-time such as 2026-01-31T12:00:00.000Z. */
    timestamp: string;
    /** The link as it was right after what happened; never its token, nor its public URL, which holds the token. */
    data: ShareLinkEventData;
}
/** A use of a link was counted. */
export interface ShareLinkUsedEvent {
    /** The same as the header webhook-id, also when it is sent again. A UUID such as 00000000-0000-0000-0000-000000000000. */
    id: string;
    /**
     * What happened.
     * @constant
     */
    type: "share_link.used";
    /** When the use was counted. A date-time such as 2026-01-31T12:00:00.000Z. */
    timestamp: string;
    /** The link as it was right after what happened; never its token, nor its public URL, which holds the token. */
    data: ShareLinkEventData;
    /** The use. */
    use: {
        /** The identity of the use; the id of the redemption. A UUID such as 00000000-0000-0000-0000-000000000000. */
        id: string;
        /** Where it came from: the link's own page, the framed player or orb, or a call of the API from elsewhere. */
        surface: ShareLinkUseSurface;
    };
}
/** Uses of a link were refused. */
export interface ShareLinkRefusedEvent {
    /** The same as the header webhook-id, also when it is sent again. A UUID such as 00000000-0000-0000-0000-000000000000. */
    id: string;
    /**
     * What happened.
     * @constant
     */
    type: "share_link.refused";
    /** When it was recorded. A date-time such as 2026-01-31T12:00:00.000Z. */
    timestamp: string;
    /** The link as it was right after what happened; never its token, nor its public URL, which holds the token. */
    data: ShareLinkEventData;
    /** The refusal; further ones of the same minute, reason and surface are not sent. */
    refusal: {
        /**
         * Why.
         * @enum {string}
         */
        code: "share_link_disabled" | "share_link_expired" | "share_link_exhausted" | "origin_not_allowed";
        /** The minute in which the uses were refused. A date-time such as 2026-01-31T12:00:00.000Z. */
        minuteAt: string;
        /** Where it came from: the link's own page, the framed player or orb, or a call of the API from elsewhere. */
        surface: ShareLinkUseSurface;
    };
}
/** The body of what is sent to a webhook, told apart by its `type`. */
export type ShareLinkEvent = ShareLinkChangedEvent | ShareLinkUsedEvent | ShareLinkRefusedEvent;
/** The query of `GET /v1/share-links`. */
export interface ListShareLinksQuery {
    /**
     * The number of the page, counted from 1. At least 1, at most 2147483647.
     * @default 1
     */
    page?: components["parameters"]["Page"];
    /**
     * How many links a page holds. At least 1, at most 100.
     * @default 20
     */
    perPage?: components["parameters"]["PerPage"];
    /** Only links whose persona name contains this text, without regard to case, or whose id or token equals it. The text is literal: no character is a wildcard. (Our decision.) At most 255 characters. */
    search?: components["parameters"]["Search"];
    /** Only links to this persona. A UUID such as 00000000-0000-0000-0000-000000000000. */
    personaId?: components["parameters"]["PersonaIdFilter"];
}
/** The query of `GET /manage/v1/share-links`. */
export interface ListManagedShareLinksQuery {
    /** The `meta.next` of the answer before, to go on after it. Opaque. It belongs to its list, its filters and its organisation: with any other, or changed, it is refused with 400. `limit` may differ. 1 or more characters, at most 512 characters. */
    cursor?: components["parameters"]["Cursor"];
    /**
     * How many items to answer at the most. At least 1, at most 100.
     * @default 20
     */
    limit?: components["parameters"]["Limit"];
    /** Only links of this status. */
    status?: components["parameters"]["StatusFilter"];
    /** Only links of this type. */
    type?: components["parameters"]["TypeFilter"];
    /** Only links whose persona name contains this text, without regard to case, or whose id or token equals it. The text is literal: no character is a wildcard. (Our decision.) At most 255 characters. */
    search?: components["parameters"]["Search"];
    /** Only links to this persona. A UUID such as 00000000-0000-0000-0000-000000000000. */
    personaId?: components["parameters"]["PersonaIdFilter"];
}
/** The query of `GET /manage/v1/share-links/{id}/uses`. */
export interface ListShareLinkUsesQuery {
    /** The `meta.next` of the answer before, to go on after it. Opaque. It belongs to its list, its filters and its organisation: with any other, or changed, it is refused with 400. `limit` may differ. 1 or more characters, at most 512 characters. */
    cursor?: components["parameters"]["Cursor"];
    /**
     * How many items to answer at the most. At least 1, at most 100.
     * @default 20
     */
    limit?: components["parameters"]["Limit"];
}
/** The query of `GET /manage/v1/personas`. */
export interface ListPersonasQuery {
    /** The `meta.next` of the answer before, to go on after it. Opaque. It belongs to its list, its filters and its organisation: with any other, or changed, it is refused with 400. `limit` may differ. 1 or more characters, at most 512 characters. */
    cursor?: components["parameters"]["Cursor"];
    /**
     * How many items to answer at the most. At least 1, at most 100.
     * @default 20
     */
    limit?: components["parameters"]["Limit"];
}
/** The query of `GET /manage/v1/api-keys`. */
export interface ListApiKeysQuery {
    /** The `meta.next` of the answer before, to go on after it. Opaque. It belongs to its list, its filters and its organisation: with any other, or changed, it is refused with 400. `limit` may differ. 1 or more characters, at most 512 characters. */
    cursor?: components["parameters"]["Cursor"];
    /**
     * How many items to answer at the most. At least 1, at most 100.
     * @default 20
     */
    limit?: components["parameters"]["Limit"];
}
/** The query of `DELETE /manage/v1/api-keys/{id}`. */
export interface DeleteApiKeyQuery {
    /**
     * Whether to revoke the keys that this key made as well, directly or through other keys.
     * @default false
     */
    descendants?: components["parameters"]["Descendants"];
}
/** The query of `GET /manage/v1/audit-events`. */
export interface ListAuditEventsQuery {
    /** The `meta.next` of the answer before, to go on after it. Opaque. It belongs to its list, its filters and its organisation: with any other, or changed, it is refused with 400. `limit` may differ. 1 or more characters, at most 512 characters. */
    cursor?: components["parameters"]["Cursor"];
    /**
     * How many items to answer at the most. At least 1, at most 100.
     * @default 20
     */
    limit?: components["parameters"]["Limit"];
    /** Only changes of this kind. */
    action?: components["parameters"]["ActionFilter"];
    /** Only changes of the share link, persona or API key with this id. A UUID such as 00000000-0000-0000-0000-000000000000. */
    subjectId?: components["parameters"]["SubjectIdFilter"];
    /** Only changes that were made with this API key. A UUID such as 00000000-0000-0000-0000-000000000000. */
    apiKeyId?: components["parameters"]["ApiKeyIdFilter"];
    /** Only changes at this time or later, with any offset. A date-time such as 2026-01-31T12:00:00.000Z. At most 64 characters. */
    since?: components["parameters"]["SinceFilter"];
    /** Only changes before this time, with any offset. A date-time such as 2026-01-31T12:00:00.000Z. At most 64 characters. */
    until?: components["parameters"]["UntilFilter"];
}
/** The query of `GET /manage/v1/webhooks`. */
export interface ListWebhooksQuery {
    /** The `meta.next` of the answer before, to go on after it. Opaque. It belongs to its list, its filters and its organisation: with any other, or changed, it is refused with 400. `limit` may differ. 1 or more characters, at most 512 characters. */
    cursor?: components["parameters"]["Cursor"];
    /**
     * How many items to answer at the most. At least 1, at most 100.
     * @default 20
     */
    limit?: components["parameters"]["Limit"];
}
/** The query of `GET /manage/v1/webhooks/{id}/deliveries`. */
export interface ListWebhookDeliveriesQuery {
    /** The `meta.next` of the answer before, to go on after it. Opaque. It belongs to its list, its filters and its organisation: with any other, or changed, it is refused with 400. `limit` may differ. 1 or more characters, at most 512 characters. */
    cursor?: components["parameters"]["Cursor"];
    /**
     * How many items to answer at the most. At least 1, at most 100.
     * @default 20
     */
    limit?: components["parameters"]["Limit"];
    /** Only deliveries of this status. */
    status?: components["parameters"]["DeliveryStatusFilter"];
}
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
                /** The id of the share link. A UUID such as 00000000-0000-0000-0000-000000000000. */
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
                /** The id of the share link. A UUID such as 00000000-0000-0000-0000-000000000000. */
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
                /** The id of the share link. A UUID such as 00000000-0000-0000-0000-000000000000. */
                id: components["parameters"]["ShareLinkId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give a share link a new token
         * @description Replaces the link's token and with it its public URL; its id, its settings and its usage count stay. No redemption with the old token that begins after this answer succeeds: it is answered like one that never existed. Nor does an `Idempotency-Key` that a use was granted to get that grant again with the new token. A repeated call makes yet another token.
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
                /** The id of the share link. A UUID such as 00000000-0000-0000-0000-000000000000. */
                id: components["parameters"]["ShareLinkId"];
            };
            cookie?: never;
        };
        /**
         * List the uses of a share link
         * @description What became of the attempts to use a link, newest first: each counted use, and for each minute how many calls got an earlier grant again and how many were refused with each code. Replays and refusals are listed a moment after they were answered; a crash of the service may lose those of its last second, never a use. Attempts with a token that no link has belong to no link. Pass `meta.next` as `cursor` until it is null.
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
                /** The id of the persona. A UUID such as 00000000-0000-0000-0000-000000000000. */
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
         * @description Makes an API key of the organisation. Its `key` is in this answer and nowhere else: the service keeps a hash of it. A key grants no more than its maker has: to ask for a permission that the calling key lacks is refused with 403 that names it. Nor does it outlive its maker: a later `expiresAt` is refused with 400. An organisation has at most 100 keys that are neither revoked nor expired. `Idempotency-Key` is refused with 400, for no answer with a key in it is kept.
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
                /** The id of the API key. A UUID such as 00000000-0000-0000-0000-000000000000. */
                id: components["parameters"]["ApiKeyId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Revoke an API key
         * @description Revokes the key at once: no request with it that begins after this answer is let in, on any node. It stays in the list, with `revokedAt`. A key may revoke itself, and any other of its organisation whatever that one permits; the operator's command can make a new one when none is left. One that is revoked already is answered like an unknown one. With `descendants=true`, the keys that it made are revoked too, with the keys that those made, and so on; then a key that is revoked already is no error.
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
         * @description Names an address that events are sent to, from now on. The secret that they are signed with is in this answer and in no later one. An address that is not https, or that is a private one, is refused unless the operator has set `SHARE_LINKS_WEBHOOKS_ALLOW_PRIVATE=true`. An organisation has 20 webhooks at the most. Every event tells of a link, so the calling key needs `share-links:read` besides.
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
                /** The id of the webhook. A UUID such as 00000000-0000-0000-0000-000000000000. */
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
                /** The id of the webhook. A UUID such as 00000000-0000-0000-0000-000000000000. */
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
                /** The id of the webhook. A UUID such as 00000000-0000-0000-0000-000000000000. */
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
                /** The id of the webhook. A UUID such as 00000000-0000-0000-0000-000000000000. */
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
         * @description Counts one use of a link and says what it opens. Called by a visitor's page after a gesture, without an API key. With an `Idempotency-Key` a repeated call gets the same grant and counts once (for 24 hours, scoped to the link), unless the link was disabled, deleted, rotated or expired since. Whoever sends the same key gets the same grant: the grant's `id` is the ticket, and a repeated call gets the same ticket, not another one. Whoever lets people in on it lets each `id` in once. Refused calls never count. A link of an embed type needs a `nonce` from one of our pages unless it allows all origins.
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
         * @description Counters and gauges of this process for Prometheus, in its text format 0.0.4, and of the webhook deliveries of all processes. No label holds an id, a token or an address. The values are at most a second old. The operator chooses where it is served: on a port of its own, on this one with a token, or (404) nowhere. If there is a token, it must be sent on both.
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
                    /** The identity of the event, the same each time that it is sent. A UUID such as 00000000-0000-0000-0000-000000000000. */
                    "webhook-id": components["parameters"]["WebhookMessageId"];
                    /** When this attempt was made, in seconds since 1970. */
                    "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                    /** `v1,` and the HMAC-SHA-256 of `<webhook-id>.<webhook-timestamp>.<body>` in base64; one for each secret, separated by spaces. */
                    "webhook-signature": components["parameters"]["WebhookSignature"];
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": ShareLinkEvent;
                };
            };
            responses: {
                /** The receiver is gone for good; the webhook is disabled. */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** The event has arrived. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** The event is sent again later. */
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
        Uuid: Uuid;
        ShareLinkType: ShareLinkType;
        ShareLink: ShareLink;
        PersonaShareLink: PersonaShareLink;
        Pagination: Pagination;
        PersonaShareLinkPage: PersonaShareLinkPage;
        ProblemCode: ProblemCode;
        ProblemDetail: ProblemDetail;
        Problem: Problem;
        CreateShareLink: CreateShareLink;
        UpdateShareLink: UpdateShareLink;
        DeleteShareLinkResult: DeleteShareLinkResult;
        ShareLinkStatus: ShareLinkStatus;
        ManagedShareLink: ManagedShareLink;
        CursorMeta: CursorMeta;
        ManagedShareLinkPage: ManagedShareLinkPage;
        AllowedOrigins: AllowedOrigins;
        CreateManagedShareLink: CreateManagedShareLink;
        UpdateManagedShareLink: UpdateManagedShareLink;
        ShareLinkUseOutcome: ShareLinkUseOutcome;
        ShareLinkUseSurface: ShareLinkUseSurface;
        ShareLinkUse: ShareLinkUse;
        ShareLinkUsePage: ShareLinkUsePage;
        Persona: Persona;
        PersonaPage: PersonaPage;
        PersonaName: PersonaName;
        PersonaDescription: PersonaDescription;
        ImageUrl: ImageUrl;
        CreatePersona: CreatePersona;
        UpdatePersona: UpdatePersona;
        Permission: Permission;
        ApiKey: ApiKey;
        ApiKeyPage: ApiKeyPage;
        CreateApiKey: CreateApiKey;
        CreatedApiKey: CreatedApiKey;
        AuditAction: AuditAction;
        AuditAuthor: AuditAuthor;
        AuditEvent: AuditEvent;
        AuditEventPage: AuditEventPage;
        WebhookUrl: WebhookUrl;
        ShareLinkEventType: ShareLinkEventType;
        WebhookEvents: WebhookEvents;
        Webhook: Webhook;
        WebhookPage: WebhookPage;
        WebhookDescription: WebhookDescription;
        CreateWebhook: CreateWebhook;
        WebhookWithSecret: WebhookWithSecret;
        UpdateWebhook: UpdateWebhook;
        RotateWebhookSecret: RotateWebhookSecret;
        WebhookDeliveryStatus: WebhookDeliveryStatus;
        WebhookDelivery: WebhookDelivery;
        WebhookDeliveryPage: WebhookDeliveryPage;
        ReplayWebhook: ReplayWebhook;
        WebhookReplay: WebhookReplay;
        CreateRedemption: CreateRedemption;
        Redemption: Redemption;
        Liveness: Liveness;
        Readiness: Readiness;
        OpenApiDocument: OpenApiDocument;
        ShareLinkEventData: ShareLinkEventData;
        ShareLinkChangedEvent: ShareLinkChangedEvent;
        ShareLinkUsedEvent: ShareLinkUsedEvent;
        ShareLinkRefusedEvent: ShareLinkRefusedEvent;
        ShareLinkEvent: ShareLinkEvent;
    };
    responses: {
        /** The request does not fit this document; `details` lists every problem. */
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
                "application/json": Problem;
                "application/problem+json": Problem;
            };
        };
        /** There is no API key, or it is unknown, expired or revoked. */
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
                "application/json": Problem;
                "application/problem+json": Problem;
            };
        };
        /** The API key lacks the permission that the operation needs. */
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
                "application/json": Problem;
                "application/problem+json": Problem;
            };
        };
        /** The path exists, but not with this method. */
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
                "application/json": Problem;
                "application/problem+json": Problem;
            };
        };
        /** The API key has used up its requests of this window, or too many calls from the caller's address named an unknown token or key. Try again after `Retry-After` seconds. */
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
                "application/json": Problem;
                "application/problem+json": Problem;
            };
        };
        /** Something failed that is not the caller's fault. */
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
                "application/json": Problem;
                "application/problem+json": Problem;
            };
        };
        /** The database can not be used at the moment. Nothing was changed, unless the connection to it was lost at the very commit. Try again after `Retry-After` seconds, with the same `Idempotency-Key` where the operation takes one. */
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
                "application/json": Problem;
                "application/problem+json": Problem;
            };
        };
        /** No such persona. Personas that never existed or that are another organisation's are answered alike. */
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
                "application/json": Problem;
                "application/problem+json": Problem;
            };
        };
        /** A call with the same `Idempotency-Key` is still running. */
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
                "application/json": Problem;
                "application/problem+json": Problem;
            };
        };
        /** The body is larger than 64 KiB. */
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
                "application/json": Problem;
                "application/problem+json": Problem;
            };
        };
        /** The body's Content-Type is not one that the operation takes. */
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
                "application/json": Problem;
                "application/problem+json": Problem;
            };
        };
        /** The `Idempotency-Key` was used for another request within the last 24 hours. */
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
                "application/json": Problem;
                "application/problem+json": Problem;
            };
        };
        /** No such share link. Links that never existed, that are deleted, or that are another organisation's are answered alike. */
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
                "application/json": Problem;
                "application/problem+json": Problem;
            };
        };
        /** The chosen id is taken, or a call with the same `Idempotency-Key` is still running. */
        PersonaConflict: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "Cache-Control": components["headers"]["Cache-Control"];
                "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                /** Seconds to wait before the next try; only with `idempotency_key_in_use`. */
                "Retry-After"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/json": Problem;
                "application/problem+json": Problem;
            };
        };
        /** Share links point to the persona. */
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
                "application/json": Problem;
                "application/problem+json": Problem;
            };
        };
        /** The API key lacks the permission that the operation needs, or one that it was to grant. */
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
                "application/json": Problem;
                "application/problem+json": Problem;
            };
        };
        /** The organisation has as many API keys as it can. */
        ApiKeyLimitReached: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "Cache-Control": components["headers"]["Cache-Control"];
                "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": Problem;
                "application/problem+json": Problem;
            };
        };
        /** No such API key. Keys that never existed, that are revoked already, or that are another organisation's are answered alike. */
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
                "application/json": Problem;
                "application/problem+json": Problem;
            };
        };
        /** The organisation has as many webhooks as it can. */
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
                "application/json": Problem;
                "application/problem+json": Problem;
            };
        };
        /** No such webhook, or another organisation's. */
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
                "application/json": Problem;
                "application/problem+json": Problem;
            };
        };
        /** The link is disabled, is not redeemed from a page that may show it, or the request is a prefetch. */
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
                "application/json": Problem;
                "application/problem+json": Problem;
            };
        };
        /** The link has expired, or its uses are exhausted. */
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
                "application/json": Problem;
                "application/problem+json": Problem;
            };
        };
        /** The operator has chosen not to serve this path here. */
        RouteNotFound: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "Cache-Control": components["headers"]["Cache-Control"];
                "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": Problem;
                "application/problem+json": Problem;
            };
        };
        /** The version that the caller named in `If-None-Match` is still the current one. */
        NotModified: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "Cache-Control": components["headers"]["Cache-Control-no-cache"];
                ETag: components["headers"]["ETag"];
                [name: string]: unknown;
            };
            content?: never;
        };
    };
    parameters: {
        /**
         * The number of the page, counted from 1. At least 1, at most 2147483647.
         * @default 1
         */
        Page: number;
        /**
         * How many links a page holds. At least 1, at most 100.
         * @default 20
         */
        PerPage: number;
        /** Only links whose persona name contains this text, without regard to case, or whose id or token equals it. The text is literal: no character is a wildcard. (Our decision.) At most 255 characters. */
        Search: string;
        /** Only links to this persona. A UUID such as 00000000-0000-0000-0000-000000000000. */
        PersonaIdFilter: Uuid;
        /** Makes a repeated call safe: for 24 hours the organisation's calls with the same key make one thing. Any 1 to 255 visible ASCII characters; a random UUID is a good choice. The same operation with the same body, however it is spelled (defaults filled in, members in any order, a UUID in any case, a time with any offset), gets the same answer again with `Idempotent-Replayed: true`, also when what it made was changed or deleted since; any other is refused with 422, and while the first call is still running with 409. A refused call keeps nothing: the key is free again. 1 or more characters, at most 255 characters, like `^[!-~]+$`. */
        CreateIdempotencyKey: string;
        /** The id of the share link. A UUID such as 00000000-0000-0000-0000-000000000000. */
        ShareLinkId: Uuid;
        /** The `meta.next` of the answer before, to go on after it. Opaque. It belongs to its list, its filters and its organisation: with any other, or changed, it is refused with 400. `limit` may differ. 1 or more characters, at most 512 characters. */
        Cursor: string;
        /**
         * How many items to answer at the most. At least 1, at most 100.
         * @default 20
         */
        Limit: number;
        /** Only links of this status. */
        StatusFilter: ShareLinkStatus;
        /** Only links of this type. */
        TypeFilter: ShareLinkType;
        /** The id of the persona. A UUID such as 00000000-0000-0000-0000-000000000000. */
        PersonaId: Uuid;
        /** The id of the API key. A UUID such as 00000000-0000-0000-0000-000000000000. */
        ApiKeyId: Uuid;
        /**
         * Whether to revoke the keys that this key made as well, directly or through other keys.
         * @default false
         */
        Descendants: boolean;
        /** Only changes of this kind. */
        ActionFilter: AuditAction;
        /** Only changes of the share link, persona or API key with this id. A UUID such as 00000000-0000-0000-0000-000000000000. */
        SubjectIdFilter: Uuid;
        /** Only changes that were made with this API key. A UUID such as 00000000-0000-0000-0000-000000000000. */
        ApiKeyIdFilter: Uuid;
        /** Only changes at this time or later, with any offset. A date-time such as 2026-01-31T12:00:00.000Z. At most 64 characters. */
        SinceFilter: string;
        /** Only changes before this time, with any offset. A date-time such as 2026-01-31T12:00:00.000Z. At most 64 characters. */
        UntilFilter: string;
        /** The id of the webhook. A UUID such as 00000000-0000-0000-0000-000000000000. */
        WebhookId: Uuid;
        /** Only deliveries of this status. */
        DeliveryStatusFilter: WebhookDeliveryStatus;
        /** Makes a repeated call count once. Any 1 to 255 visible ASCII characters; a random UUID is a good choice. Without it every call is a use. 1 or more characters, at most 255 characters, like `^[!-~]+$`. */
        IdempotencyKey: string;
        /** Set by a browser. A value that speaks of `prefetch` is refused and never counts. At most 1024 characters. */
        SecPurpose: string;
        /** The older form of `Sec-Purpose`. At most 1024 characters. */
        Purpose: string;
        /** The older form of `Sec-Purpose` in Firefox. At most 1024 characters. */
        XMoz: string;
        /** Set by a browser. Where it takes `gzip`, the answer is compressed. At most 1024 characters. */
        AcceptEncoding: string;
        /** The `ETag` of the version that the caller has. If it is still the current one, the answer is 304 without a body. At most 1024 characters. */
        IfNoneMatch: string;
        /** The identity of the event, the same each time that it is sent. A UUID such as 00000000-0000-0000-0000-000000000000. */
        WebhookMessageId: string;
        /** When this attempt was made, in seconds since 1970. */
        WebhookTimestamp: number;
        /** `v1,` and the HMAC-SHA-256 of `<webhook-id>.<webhook-timestamp>.<body>` in base64; one for each secret, separated by spaces. */
        WebhookSignature: string;
    };
    requestBodies: never;
    headers: {
        /** Names this request in the server's logs; the same as `requestId` in an error's body. */
        "X-Request-Id": string;
        /** Always `no-store`. An answer may be stale in the next instant. */
        "Cache-Control": "no-store";
        /** How many requests the limit that applies here allows in its window. Present on every answer to an API key, and on every 429. */
        "RateLimit-Limit": number;
        /** How many of them are left in this window. */
        "RateLimit-Remaining": number;
        /** Seconds until the window ends and the count starts anew. */
        "RateLimit-Reset": number;
        /** The scheme to authenticate with (RFC 6750). */
        "WWW-Authenticate": string;
        /** The methods that the path takes. */
        Allow: string;
        /** Seconds to wait before the next try. */
        "Retry-After": number;
        /** Present and `true` when this is the answer to an earlier call with the same `Idempotency-Key`. */
        "Idempotent-Replayed": "true";
        /** Present when the answer is compressed. */
        "Content-Encoding": "gzip";
        /** Always `no-cache`. Keep the answer, and ask whether it still holds by `If-None-Match` before each further use. */
        "Cache-Control-no-cache": "no-cache";
        /** Names this version of the document; send it back in `If-None-Match`. */
        ETag: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listShareLinks: {
        parameters: {
            query?: ListShareLinksQuery;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of share links. */
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
                    "application/json": PersonaShareLinkPage;
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
                /** Makes a repeated call safe: for 24 hours the organisation's calls with the same key make one thing. Any 1 to 255 visible ASCII characters; a random UUID is a good choice. The same operation with the same body, however it is spelled (defaults filled in, members in any order, a UUID in any case, a time with any offset), gets the same answer again with `Idempotent-Replayed: true`, also when what it made was changed or deleted since; any other is refused with 422, and while the first call is still running with 409. A refused call keeps nothing: the key is free again. 1 or more characters, at most 255 characters, like `^[!-~]+$`. */
                "Idempotency-Key"?: components["parameters"]["CreateIdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": CreateShareLink;
            };
        };
        responses: {
            /** The new link. */
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
                    "application/json": ShareLink;
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
                /** The id of the share link. A UUID such as 00000000-0000-0000-0000-000000000000. */
                id: components["parameters"]["ShareLinkId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The link. */
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
                    "application/json": PersonaShareLink;
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
                /** The id of the share link. A UUID such as 00000000-0000-0000-0000-000000000000. */
                id: components["parameters"]["ShareLinkId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": UpdateShareLink;
            };
        };
        responses: {
            /** The link as it is now. */
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
                    "application/json": ShareLink;
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
                /** The id of the share link. A UUID such as 00000000-0000-0000-0000-000000000000. */
                id: components["parameters"]["ShareLinkId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The link is deleted. */
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
                    "application/json": DeleteShareLinkResult;
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
            query?: ListManagedShareLinksQuery;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Some share links and the cursor of those after them. */
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
                    "application/json": ManagedShareLinkPage;
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
                /** Makes a repeated call safe: for 24 hours the organisation's calls with the same key make one thing. Any 1 to 255 visible ASCII characters; a random UUID is a good choice. The same operation with the same body, however it is spelled (defaults filled in, members in any order, a UUID in any case, a time with any offset), gets the same answer again with `Idempotent-Replayed: true`, also when what it made was changed or deleted since; any other is refused with 422, and while the first call is still running with 409. A refused call keeps nothing: the key is free again. 1 or more characters, at most 255 characters, like `^[!-~]+$`. */
                "Idempotency-Key"?: components["parameters"]["CreateIdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": CreateManagedShareLink;
            };
        };
        responses: {
            /** The new link. */
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
                    "application/json": ManagedShareLink;
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
                /** The id of the share link. A UUID such as 00000000-0000-0000-0000-000000000000. */
                id: components["parameters"]["ShareLinkId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The link. */
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
                    "application/json": ManagedShareLink;
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
                /** The id of the share link. A UUID such as 00000000-0000-0000-0000-000000000000. */
                id: components["parameters"]["ShareLinkId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/merge-patch+json": UpdateManagedShareLink;
                "application/json": UpdateManagedShareLink;
            };
        };
        responses: {
            /** The link as it is now. */
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
                    "application/json": ManagedShareLink;
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
                /** The id of the share link. A UUID such as 00000000-0000-0000-0000-000000000000. */
                id: components["parameters"]["ShareLinkId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The link with its new token. */
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
                    "application/json": ManagedShareLink;
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
            query?: ListShareLinkUsesQuery;
            header?: never;
            path: {
                /** The id of the share link. A UUID such as 00000000-0000-0000-0000-000000000000. */
                id: components["parameters"]["ShareLinkId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Some uses and the cursor of those after them. */
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
                    "application/json": ShareLinkUsePage;
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
            query?: ListPersonasQuery;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Some personas and the cursor of those after them. */
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
                    "application/json": PersonaPage;
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
                /** Makes a repeated call safe: for 24 hours the organisation's calls with the same key make one thing. Any 1 to 255 visible ASCII characters; a random UUID is a good choice. The same operation with the same body, however it is spelled (defaults filled in, members in any order, a UUID in any case, a time with any offset), gets the same answer again with `Idempotent-Replayed: true`, also when what it made was changed or deleted since; any other is refused with 422, and while the first call is still running with 409. A refused call keeps nothing: the key is free again. 1 or more characters, at most 255 characters, like `^[!-~]+$`. */
                "Idempotency-Key"?: components["parameters"]["CreateIdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": CreatePersona;
            };
        };
        responses: {
            /** The new persona. */
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
                    "application/json": Persona;
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
                /** The id of the persona. A UUID such as 00000000-0000-0000-0000-000000000000. */
                id: components["parameters"]["PersonaId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The persona. */
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
                    "application/json": Persona;
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
                /** The id of the persona. A UUID such as 00000000-0000-0000-0000-000000000000. */
                id: components["parameters"]["PersonaId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": UpdatePersona;
            };
        };
        responses: {
            /** The persona as it is now. */
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
                    "application/json": Persona;
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
                /** The id of the persona. A UUID such as 00000000-0000-0000-0000-000000000000. */
                id: components["parameters"]["PersonaId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The persona is deleted. */
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
            query?: ListApiKeysQuery;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Some API keys and the cursor of those after them. */
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
                    "application/json": ApiKeyPage;
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
                "application/json": CreateApiKey;
            };
        };
        responses: {
            /** The new API key, shown this once. */
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
                    "application/json": CreatedApiKey;
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["PermissionNotGranted"];
            405: components["responses"]["MethodNotAllowed"];
            409: components["responses"]["ApiKeyLimitReached"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteApiKey: {
        parameters: {
            query?: DeleteApiKeyQuery;
            header?: never;
            path: {
                /** The id of the API key. A UUID such as 00000000-0000-0000-0000-000000000000. */
                id: components["parameters"]["ApiKeyId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The key is revoked. */
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
            query?: ListAuditEventsQuery;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Some audit events and the cursor of those after them. */
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
                    "application/json": AuditEventPage;
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
            query?: ListWebhooksQuery;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Some webhooks and the cursor of those after them. */
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
                    "application/json": WebhookPage;
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
                "application/json": CreateWebhook;
            };
        };
        responses: {
            /** The new webhook with its secret. */
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
                    "application/json": WebhookWithSecret;
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
                /** The id of the webhook. A UUID such as 00000000-0000-0000-0000-000000000000. */
                id: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The webhook. */
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
                    "application/json": Webhook;
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
                /** The id of the webhook. A UUID such as 00000000-0000-0000-0000-000000000000. */
                id: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": UpdateWebhook;
            };
        };
        responses: {
            /** The webhook as it is now. */
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
                    "application/json": Webhook;
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
                /** The id of the webhook. A UUID such as 00000000-0000-0000-0000-000000000000. */
                id: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The webhook is deleted. */
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
                /** The id of the webhook. A UUID such as 00000000-0000-0000-0000-000000000000. */
                id: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": RotateWebhookSecret;
            };
        };
        responses: {
            /** The webhook with its new secret. */
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
                    "application/json": WebhookWithSecret;
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
            query?: ListWebhookDeliveriesQuery;
            header?: never;
            path: {
                /** The id of the webhook. A UUID such as 00000000-0000-0000-0000-000000000000. */
                id: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Some deliveries and the cursor of those after them. */
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
                    "application/json": WebhookDeliveryPage;
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
                /** The id of the webhook. A UUID such as 00000000-0000-0000-0000-000000000000. */
                id: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": ReplayWebhook;
            };
        };
        responses: {
            /** How many deliveries were put back. */
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
                    "application/json": WebhookReplay;
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
                /** Makes a repeated call count once. Any 1 to 255 visible ASCII characters; a random UUID is a good choice. Without it every call is a use. 1 or more characters, at most 255 characters, like `^[!-~]+$`. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** Set by a browser. A value that speaks of `prefetch` is refused and never counts. At most 1024 characters. */
                "Sec-Purpose"?: components["parameters"]["SecPurpose"];
                /** The older form of `Sec-Purpose`. At most 1024 characters. */
                Purpose?: components["parameters"]["Purpose"];
                /** The older form of `Sec-Purpose` in Firefox. At most 1024 characters. */
                "X-Moz"?: components["parameters"]["XMoz"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": CreateRedemption;
            };
        };
        responses: {
            /** One use is counted and granted. */
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
                    "application/json": Redemption;
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
            /** The process is alive. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Liveness;
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
            /** The service takes requests. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Readiness;
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
            header?: {
                /** Set by a browser. Where it takes `gzip`, the answer is compressed. At most 1024 characters. */
                "Accept-Encoding"?: components["parameters"]["AcceptEncoding"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The measurements. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Encoding": components["headers"]["Content-Encoding"];
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
            404: components["responses"]["RouteNotFound"];
            405: components["responses"]["MethodNotAllowed"];
        };
    };
    getOpenApiDocument: {
        parameters: {
            query?: never;
            header?: {
                /** The `ETag` of the version that the caller has. If it is still the current one, the answer is 304 without a body. At most 1024 characters. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** Set by a browser. Where it takes `gzip`, the answer is compressed. At most 1024 characters. */
                "Accept-Encoding"?: components["parameters"]["AcceptEncoding"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The document. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control-no-cache"];
                    ETag: components["headers"]["ETag"];
                    "Content-Encoding": components["headers"]["Content-Encoding"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": OpenApiDocument;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidRequest"];
            405: components["responses"]["MethodNotAllowed"];
        };
    };
    getDocs: {
        parameters: {
            query?: never;
            header?: {
                /** The `ETag` of the version that the caller has. If it is still the current one, the answer is 304 without a body. At most 1024 characters. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** Set by a browser. Where it takes `gzip`, the answer is compressed. At most 1024 characters. */
                "Accept-Encoding"?: components["parameters"]["AcceptEncoding"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The page. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control-no-cache"];
                    ETag: components["headers"]["ETag"];
                    "Content-Encoding": components["headers"]["Content-Encoding"];
                    [name: string]: unknown;
                };
                content: {
                    /** @example <!doctype html> */
                    "text/html": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidRequest"];
            405: components["responses"]["MethodNotAllowed"];
        };
    };
}
