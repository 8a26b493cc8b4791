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
    /** The id of the link. A UUID such as 00000000-0000-0000-0000-000000000000. */
    id: string;
    /**
     * Opaque; the end of the public URL. Everybody who has it can use the link. 1 or more characters.
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
    /** Whether the link currently accepts connections. */
    enabled: boolean;
    /** Whether this is the persona's primary link; at most one is. */
    isPrimary: boolean;
    /** When the link was created. A date-time such as 2026-01-31T12:00:00.000Z. */
    createdAt: string;
}
/** A share link with its persona and organisation. */
export interface PersonaShareLink extends ShareLink {
    /** The persona that the link opens. A UUID such as 00000000-0000-0000-0000-000000000000. */
    personaId: string;
    /** The persona's name when the link was issued. */
    personaName: string;
    /** The organisation that owns the link; a UUID or another opaque id. 1 or more characters. */
    organizationId: string;
}
/** The position of a page among all pages. */
export interface Pagination {
    /** How many items there are in total. At least 0. */
    total: number;
    /** The number of the last page; 1 if there are no items. At least 1. */
    lastPage: number;
    /** The number of this page. At least 1. */
    currentPage: number;
    /** How many items a page has. At least 1. */
    perPage: number;
    /** The number of the previous page; null on the first page. */
    prev: number | null;
    /** The number of the next page; null on the last page and after it. */
    next: number | null;
}
/** One page of share links. */
export interface PersonaShareLinkPage {
    data: PersonaShareLink[];
    /** The position of a page among all pages. */
    meta: Pagination;
}
/**
 * What is wrong, for programs. Stable; the hosted API does not document error bodies.
 * @enum {string}
 */
export type ProblemCode = "invalid_request" | "malformed_json" | "malformed_request" | "unauthorized" | "permission_denied" | "origin_not_allowed" | "prefetch_refused" | "share_link_disabled" | "share_link_not_found" | "persona_not_found" | "api_key_not_found" | "webhook_not_found" | "console_session_not_found" | "route_not_found" | "method_not_allowed" | "request_timeout" | "persona_exists" | "persona_in_use" | "idempotency_key_in_use" | "api_key_limit_reached" | "webhook_limit_reached" | "share_link_expired" | "share_link_exhausted" | "body_too_large" | "unsupported_media_type" | "idempotency_key_reused" | "expectation_failed" | "too_many_requests" | "headers_too_large" | "internal_error" | "persona_refused" | "persona_unavailable" | "service_unavailable";
/** One part of the request that does not fit. */
export interface ProblemDetail {
    /** A JSON Pointer (RFC 6901) into the request: `/path`, `/query`, `/header` or `/body`, then the place in it. */
    path: string;
    /** What is wrong there, and what is allowed. */
    message: string;
    /** The JSON Schema keyword that the value violates. */
    code: string;
}
/** The body of every error. If `Accept` prefers `application/problem+json`, it has that type, and also the members of RFC 9457. */
export interface Problem {
    /** The status's short text. */
    error: string;
    /** What is wrong and what to do, in one sentence. */
    message: string;
    /** What is wrong, for programs. Stable; the hosted API does not document error bodies. */
    code: ProblemCode;
    /** Equals the header X-Request-Id. A UUID such as 00000000-0000-0000-0000-000000000000. */
    requestId: string;
    /** Every problem of an invalid request, not only the first; at most 100. At most 100 items. */
    details?: ProblemDetail[];
    /** The first problem in one line. */
    summary?: string;
    /** RFC 9457, only in `application/problem+json`: where `code` is explained. An absolute URI such as https://example.com/ada. */
    type?: string;
    /** RFC 9457, only in `application/problem+json`: `code` in words. */
    title?: string;
    /** RFC 9457, only in `application/problem+json`: the status. */
    status?: number;
    /** RFC 9457, only in `application/problem+json`: the same as `message`. */
    detail?: string;
    /** RFC 9457, only in `application/problem+json`: `urn:uuid:` and the `requestId`. An absolute URI such as https://example.com/ada. */
    instance?: string;
}
/** The settings of a new share link. */
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
/** The changes of a share link; an omitted field stays as it is. */
export interface UpdateShareLink {
    /** Hours until the link expires, counted from this request. Fractions count, rounded to the millisecond; at least one millisecond. More than 0, at most 87600. */
    expiresInHours?: number;
    /** How often the link can be used in total, including past uses. At least 1, at most 2147483647. */
    usageLimit?: number;
}
/** The confirmation that a share link is deleted. */
export interface DeleteShareLinkResult {
    /** @example Share link deleted successfully */
    message: string;
}
/**
 * The first of these that applies to a redemption: `disabled`, `expired` (from `expiresAt` on), `exhausted` (`usageCount` has reached `usageLimit`), otherwise `live`.
 * @enum {string}
 */
export type ShareLinkStatus = "live" | "disabled" | "expired" | "exhausted";
/** A share link with everything that the service knows about it. */
export interface ManagedShareLink extends PersonaShareLink {
    /** The first of these that applies to a redemption: `disabled`, `expired` (from `expiresAt` on), `exhausted` (`usageCount` has reached `usageLimit`), otherwise `live`. */
    status: ShareLinkStatus;
    /** The public URL of the link, where its share page is served. An absolute URI such as https://example.com/ada. */
    url: string;
    /** When the latest use was counted; null if there was none. A date-time such as 2026-01-31T12:00:00.000Z. */
    lastUsedAt: string | null;
}
/** How to continue a list. */
export interface CursorMeta {
    /** The `cursor` of the next call; null if there are no more items. */
    next: string | null;
}
/** Some share links, and how to get the next ones. */
export interface ManagedShareLinkPage {
    data: ManagedShareLink[];
    /** How to continue a list. */
    meta: CursorMeta;
}
/**
 * The origins that may embed the link, stored in canonical form without duplicates. A bare domain means `https://`; `https://*.example.com` includes subdomains of any depth but not `example.com` itself; a port of `*` is only allowed for `localhost` and `127.0.0.1`. A path, userinfo, an IPv6 address, `null` and `*` are refused, and so is a `*` under which anybody can register a name, as in `https://*.com`, `https://*.co.uk` and `https://*.github.io`. At most 100 items.
 * @example [
 *       "https://example.com",
 *       "https://*.example.com",
 *       "http://localhost:3000"
 *     ]
 */
export type AllowedOrigins = string[];
/** All settings of a new share link. */
export interface CreateManagedShareLink {
    /** The persona that the link opens. A UUID such as 00000000-0000-0000-0000-000000000000. */
    personaId: string;
    /**
     * How a link is meant to be shown: a direct URL, an embedded player, or an embedded orb.
     * @default LINK
     */
    type?: ShareLinkType;
    /** When the link expires, with any offset. If omitted, in 168 hours; null means never. A date-time such as 2026-01-31T12:00:00.000Z. At most 64 characters. */
    expiresAt?: string | null;
    /**
     * How often the link can be used; null means unlimited. At least 1, at most 2147483647.
     * @default 10
     */
    usageLimit?: number | null;
    /** The origins that may embed the link, stored in canonical form without duplicates. A bare domain means `https://`; `https://*.example.com` includes subdomains of any depth but not `example.com` itself; a port of `*` is only allowed for `localhost` and `127.0.0.1`. A path, userinfo, an IPv6 address, `null` and `*` are refused, and so is a `*` under which anybody can register a name, as in `https://*.com`, `https://*.co.uk` and `https://*.github.io`. At most 100 items. */
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
     * Whether this becomes the persona's primary link, in place of a former one.
     * @default false
     */
    isPrimary?: boolean;
}
/** A JSON merge patch of a share link's settings. */
export interface UpdateManagedShareLink {
    /** How a link is meant to be shown: a direct URL, an embedded player, or an embedded orb. */
    type?: ShareLinkType;
    /** When the link expires, with any offset; a past time expires it immediately, and null means never. A date-time such as 2026-01-31T12:00:00.000Z. At most 64 characters. */
    expiresAt?: string | null;
    /** How often the link can be used in total, including past uses; null means unlimited. At least 1, at most 2147483647. */
    usageLimit?: number | null;
    /** The origins that may embed the link, stored in canonical form without duplicates. A bare domain means `https://`; `https://*.example.com` includes subdomains of any depth but not `example.com` itself; a port of `*` is only allowed for `localhost` and `127.0.0.1`. A path, userinfo, an IPv6 address, `null` and `*` are refused, and so is a `*` under which anybody can register a name, as in `https://*.com`, `https://*.co.uk` and `https://*.github.io`. At most 100 items. */
    allowedOrigins?: AllowedOrigins;
    /** Whether any origin may embed the link. */
    allowAllOrigins?: boolean;
    /** Whether the persona is shown without the watermark. */
    removeWatermark?: boolean;
    /** Whether the link accepts connections. */
    enabled?: boolean;
    /** Whether this is the persona's primary link, in place of a former one. */
    isPrimary?: boolean;
}
/**
 * `counted`: a use. `returned`: a counted use that was given back, because the persona could not be opened afterwards. `replayed`: calls that got the grant of an earlier use again, by its `Idempotency-Key`. Any other value is the code with which attempts were refused.
 * @enum {string}
 */
export type ShareLinkUseOutcome = "counted" | "returned" | "replayed" | "origin_not_allowed" | "share_link_disabled" | "share_link_expired" | "share_link_exhausted";
/**
 * Where the call came from: the link's own page, the framed player or orb, or another caller of the API.
 * @enum {string}
 */
export type ShareLinkUseSurface = "page" | "player" | "orb" | "api";
/** The result of an attempt to use a share link; refusals and replays with the same minute, outcome and surface are one item. */
export interface ShareLinkUse {
    /** The id of the entry; that of a counted use is also the redemption's. A UUID such as 00000000-0000-0000-0000-000000000000. */
    id: string;
    /** When it happened; for refusals and replays, the beginning of the minute. A date-time such as 2026-01-31T12:00:00.000Z. */
    occurredAt: string;
    /** `counted`: a use. `returned`: a counted use that was given back, because the persona could not be opened afterwards. `replayed`: calls that got the grant of an earlier use again, by its `Idempotency-Key`. Any other value is the code with which attempts were refused. */
    outcome: ShareLinkUseOutcome;
    /** Where the call came from: the link's own page, the framed player or orb, or another caller of the API. */
    surface: ShareLinkUseSurface;
    /** How many attempts this entry stands for; 1 for `counted` and `returned`. At least 1. */
    count: number;
}
/** Some uses of a share link, and how to get the next ones. */
export interface ShareLinkUsePage {
    data: ShareLinkUse[];
    /** How to continue a list. */
    meta: CursorMeta;
}
/** The AI persona that a share link opens. */
export interface Persona {
    /** The id of the persona, unique within the organisation. A UUID such as 00000000-0000-0000-0000-000000000000. */
    id: string;
    /** A readable name. */
    name: string;
    /** A readable text. */
    description: string | null;
    /** The address of an image. An absolute URI such as https://example.com/ada. */
    imageUrl: string | null;
    /** When the persona was created. A date-time such as 2026-01-31T12:00:00.000Z. */
    createdAt: string;
    /** When the persona was last changed. A date-time such as 2026-01-31T12:00:00.000Z. */
    updatedAt: string;
}
/** Some personas, and how to get the next ones. */
export interface PersonaPage {
    data: Persona[];
    /** How to continue a list. */
    meta: CursorMeta;
}
/**
 * A readable name of 1 to 200 characters. At least one character is visible, and none is a control character or changes the direction of text (Unicode's Bidi_Control). 1 or more characters, at most 200 characters, like `^(?=[\p{Z}\p{Default_Ignorable_Code_Point}\u2800]*[^\p{Z}\p{Default_Ignorable_Code_Point}\u2800])[^\p{Cc}\p{Cs}\p{Bidi_Control}]+$`.
 * @example Ada
 */
export type PersonaName = string;
/** A readable text. At most 2000 characters, like `^[^\u0000\p{Cs}]*$`. */
export type PersonaDescription = string;
/**
 * The http or https address of an image. An absolute URI such as https://example.com/ada. At most 2048 characters, like `^[hH][tT][tT][pP][sS]?://[^/?#]`.
 * @example https://example.com/ada.png
 */
export type ImageUrl = string;
/** The fields of a new persona. */
export interface CreatePersona {
    /** Chosen by the caller; if omitted, the service chooses one. A UUID such as 00000000-0000-0000-0000-000000000000. */
    id?: string;
    /** A readable name of 1 to 200 characters. At least one character is visible, and none is a control character or changes the direction of text (Unicode's Bidi_Control). 1 or more characters, at most 200 characters, like `^(?=[\p{Z}\p{Default_Ignorable_Code_Point}\u2800]*[^\p{Z}\p{Default_Ignorable_Code_Point}\u2800])[^\p{Cc}\p{Cs}\p{Bidi_Control}]+$`. */
    name: PersonaName;
    /** A readable text. At most 2000 characters, like `^[^\u0000\p{Cs}]*$`. */
    description?: PersonaDescription;
    /** The http or https address of an image. An absolute URI such as https://example.com/ada. At most 2048 characters, like `^[hH][tT][tT][pP][sS]?://[^/?#]`. */
    imageUrl?: ImageUrl;
}
/** All fields of the persona; an omitted one is cleared. */
export interface UpdatePersona {
    /** A readable name of 1 to 200 characters. At least one character is visible, and none is a control character or changes the direction of text (Unicode's Bidi_Control). 1 or more characters, at most 200 characters, like `^(?=[\p{Z}\p{Default_Ignorable_Code_Point}\u2800]*[^\p{Z}\p{Default_Ignorable_Code_Point}\u2800])[^\p{Cc}\p{Cs}\p{Bidi_Control}]+$`. */
    name: PersonaName;
    /** A readable text. At most 2000 characters, like `^[^\u0000\p{Cs}]*$`. */
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
    /** The id of the key. A UUID such as 00000000-0000-0000-0000-000000000000. */
    id: string;
    /** What the key is for. */
    name: string;
    /** The first characters of the key, so that people recognise it. */
    prefix: string;
    /** The last four characters of the key. */
    last4: string;
    /** What the key may do. */
    permissions: Permission[];
    /** The id of the API key that made this one; null when the operator or the first start made it. A UUID such as 00000000-0000-0000-0000-000000000000. */
    createdBy: string | null;
    /** When the key was created. A date-time such as 2026-01-31T12:00:00.000Z. */
    createdAt: string;
    /** From this moment on, the key is refused; null means that it never expires. A date-time such as 2026-01-31T12:00:00.000Z. */
    expiresAt: string | null;
    /** When the key was revoked; null if it wasn't. A date-time such as 2026-01-31T12:00:00.000Z. */
    revokedAt: string | null;
    /** The minute in which the key was last used, stored shortly afterwards; null if it was never used. A date-time such as 2026-01-31T12:00:00.000Z. */
    lastUsedAt: string | null;
}
/** Some API keys, and how to get the next ones. */
export interface ApiKeyPage {
    data: ApiKey[];
    /** How to continue a list. */
    meta: CursorMeta;
}
/** The settings of a new API key. */
export interface CreateApiKey {
    /** What the key is for, so that people recognise it. 1 or more characters, at most 200 characters, like `^(?=[\p{Z}\p{Default_Ignorable_Code_Point}\u2800]*[^\p{Z}\p{Default_Ignorable_Code_Point}\u2800])[^\p{Cc}\p{Cs}\p{Bidi_Control}]+$`. */
    name: PersonaName;
    /** What the key may do, which can't be more than the calling key may do. 1 or more items, at most 7 items. */
    permissions: Permission[];
    /** When the key expires, with any offset: after this moment, and no later than the calling key. If omitted, it expires with the calling key; null means never, which only a key that never expires may use. A date-time such as 2026-01-31T12:00:00.000Z. At most 64 characters. */
    expiresAt?: string | null;
}
/** A new API key, with the key itself. */
export interface CreatedApiKey extends ApiKey {
    /** Sent as `Authorization: Bearer <key>`. Shown only this once. 1 or more characters. */
    key: string;
}
/**
 * What happened to the subject.
 * @enum {string}
 */
export type AuditAction = "share_link.created" | "share_link.updated" | "share_link.rotated" | "share_link.deleted" | "persona.created" | "persona.updated" | "persona.deleted" | "api_key.created" | "api_key.revoked" | "webhook.created" | "webhook.updated" | "webhook.secret_rotated" | "webhook.disabled" | "webhook.deleted";
/** Who made a change. */
export interface AuditAuthor {
    /**
     * A call with an API key, the operator's command, or the service itself, for example at its first start.
     * @enum {string}
     */
    type: "api_key" | "operator" | "service";
    /** The API key of the call; null if there was none. A UUID such as 00000000-0000-0000-0000-000000000000. */
    apiKeyId: string | null;
    /** The name of that key; null if there is none. */
    apiKeyName: string | null;
}
/** One change in the organisation. */
export interface AuditEvent {
    /** The id of the event. A UUID such as 00000000-0000-0000-0000-000000000000. */
    id: string;
    /** When the change was made. A date-time such as 2026-01-31T12:00:00.000Z. */
    createdAt: string;
    /** What happened to the subject. */
    action: AuditAction;
    /** Who made a change. */
    author: AuditAuthor;
    /** The share link, persona, API key or webhook that was changed. A UUID such as 00000000-0000-0000-0000-000000000000. */
    subjectId: string;
    /** The subject before the change: a `ManagedShareLink` without `token` and `url`, a `Persona`, an `ApiKey` or a `Webhook`; null if it is new. */
    before: {
        [key: string]: unknown;
    } | null;
    /** The subject after the change, in the same form; null if it was deleted. */
    after: {
        [key: string]: unknown;
    } | null;
}
/** Some audit events, and how to get the next ones. */
export interface AuditEventPage {
    data: AuditEvent[];
    /** How to continue a list. */
    meta: CursorMeta;
}
/** The URL to which events are posted: an https URL of a public host, without user name and fragment. Redirects are not followed. If the operator has set `SHARE_LINKS_WEBHOOKS_ALLOW_PRIVATE=true`, http and private hosts are allowed, too. An absolute URI such as https://example.com/ada. 1 or more characters, at most 2048 characters. */
export type WebhookUrl = string;
/**
 * What happened to a link. `updated` also means a new token (which is never sent), or that the link stopped being primary; `exhausted` means the last use, or a limit that was set to the count or less; `expired` is sent once each time that the link expires, shortly afterwards; `refused` is sent at most once a minute for each reason and surface; `use_returned` takes a `used` back, because the persona could not be opened afterwards.
 * @enum {string}
 */
export type ShareLinkEventType = "share_link.created" | "share_link.updated" | "share_link.deleted" | "share_link.used" | "share_link.use_returned" | "share_link.refused" | "share_link.exhausted" | "share_link.expired";
/** Which events are sent. 1 or more items, at most 8 items. */
export type WebhookEvents = ShareLinkEventType[];
/** An address to which events are sent. */
export interface Webhook {
    /** The id of the webhook. A UUID such as 00000000-0000-0000-0000-000000000000. */
    id: string;
    /** The URL to which events are posted: an https URL of a public host, without user name and fragment. Redirects are not followed. If the operator has set `SHARE_LINKS_WEBHOOKS_ALLOW_PRIVATE=true`, http and private hosts are allowed, too. An absolute URI such as https://example.com/ada. 1 or more characters, at most 2048 characters. */
    url: WebhookUrl;
    /** What the webhook is for. */
    description: string | null;
    /** Which events are sent. 1 or more items, at most 8 items. */
    events: WebhookEvents;
    /** Whether events are recorded and sent. */
    enabled: boolean;
    /**
     * Why the service disabled the webhook: the receiver answered 410, or every attempt failed until an event's last one; null if it didn't.
     * @enum {string|null}
     */
    disabledReason: "gone" | "failing" | null;
    /** The first failure since the latest success; null if there was none. A date-time such as 2026-01-31T12:00:00.000Z. */
    firstFailedAt: string | null;
    /** Until when every event is also signed with the former secret; null if there is none. A date-time such as 2026-01-31T12:00:00.000Z. */
    previousSecretExpiresAt: string | null;
    /** When the webhook was created. A date-time such as 2026-01-31T12:00:00.000Z. */
    createdAt: string;
    /** When the webhook was last changed. A date-time such as 2026-01-31T12:00:00.000Z. */
    updatedAt: string;
}
/** Some webhooks, and how to get the next ones. */
export interface WebhookPage {
    data: Webhook[];
    /** How to continue a list. */
    meta: CursorMeta;
}
/** What the webhook is for. At most 500 characters, like `^[^\u0000\p{Cs}]*$`. */
export type WebhookDescription = string;
/** The settings of a new webhook. */
export interface CreateWebhook {
    /** The URL to which events are posted: an https URL of a public host, without user name and fragment. Redirects are not followed. If the operator has set `SHARE_LINKS_WEBHOOKS_ALLOW_PRIVATE=true`, http and private hosts are allowed, too. An absolute URI such as https://example.com/ada. 1 or more characters, at most 2048 characters. */
    url: WebhookUrl;
    /** What the webhook is for. At most 500 characters, like `^[^\u0000\p{Cs}]*$`. */
    description?: WebhookDescription;
    /** Which events are sent. 1 or more items, at most 8 items. */
    events: WebhookEvents;
    /**
     * Whether events are recorded and sent.
     * @default true
     */
    enabled?: boolean;
}
/** A webhook with the secret that signs its events. */
export interface WebhookWithSecret extends Webhook {
    /**
     * `whsec_` and 32 random bytes in base64, as the Standard Webhooks specification says. Shown once. Like `^whsec_[A-Za-z0-9+/]{43}=$`.
     * @example whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSwMfKQ9r8GKYo=
     */
    secret: string;
}
/** All settings of the webhook; an omitted one gets the default of a new webhook. */
export interface UpdateWebhook {
    /** The URL to which events are posted: an https URL of a public host, without user name and fragment. Redirects are not followed. If the operator has set `SHARE_LINKS_WEBHOOKS_ALLOW_PRIVATE=true`, http and private hosts are allowed, too. An absolute URI such as https://example.com/ada. 1 or more characters, at most 2048 characters. */
    url: WebhookUrl;
    /** What the webhook is for. At most 500 characters, like `^[^\u0000\p{Cs}]*$`. */
    description?: WebhookDescription;
    /** Which events are sent. 1 or more items, at most 8 items. */
    events: WebhookEvents;
    /**
     * Whether events are recorded and sent.
     * @default true
     */
    enabled?: boolean;
}
/** How long both secrets are valid; `{}` means a day. */
export interface RotateWebhookSecret {
    /**
     * For how many hours every event is also signed with the former secret. At least 0, at most 168.
     * @default 24
     */
    overlapHours?: number;
}
/**
 * `pending` until the receiver has answered with a 2xx status; `failed` after the last attempt, about three days later.
 * @enum {string}
 */
export type WebhookDeliveryStatus = "pending" | "delivered" | "failed";
/** One event for one webhook, and the result of its delivery. */
export interface WebhookDelivery {
    /** The id of the event, also in its `id` and in the header webhook-id. A UUID such as 00000000-0000-0000-0000-000000000000. */
    id: string;
    /** What happened to a link. `updated` also means a new token (which is never sent), or that the link stopped being primary; `exhausted` means the last use, or a limit that was set to the count or less; `expired` is sent once each time that the link expires, shortly afterwards; `refused` is sent at most once a minute for each reason and surface; `use_returned` takes a `used` back, because the persona could not be opened afterwards. */
    type: ShareLinkEventType;
    /** The link that the event is about. A UUID such as 00000000-0000-0000-0000-000000000000. */
    shareLinkId: string;
    /** `pending` until the receiver has answered with a 2xx status; `failed` after the last attempt, about three days later. */
    status: WebhookDeliveryStatus;
    /** How often the delivery was tried since it was recorded or replayed. At least 0. */
    attempts: number;
    /** When the event happened. A date-time such as 2026-01-31T12:00:00.000Z. */
    createdAt: string;
    /** No attempt begins before this time; null unless the delivery is pending. A date-time such as 2026-01-31T12:00:00.000Z. */
    nextAttemptAt: string | null;
    /** When the latest attempt began; null if there was none. A date-time such as 2026-01-31T12:00:00.000Z. */
    lastAttemptAt: string | null;
    /** The HTTP status of the latest answer; null if there was none. */
    lastStatus: number | null;
    /** Why the latest attempt failed, in a few words; null if it didn't. */
    lastError: string | null;
}
/** Some deliveries, and how to get the next ones. */
export interface WebhookDeliveryPage {
    data: WebhookDelivery[];
    /** How to continue a list. */
    meta: CursorMeta;
}
/** What to send again: either one delivery, or every one since a time. */
export interface ReplayWebhook {
    /** One delivery of this webhook. A UUID such as 00000000-0000-0000-0000-000000000000. */
    deliveryId?: string;
    /** Every delivery whose event happened at or after this time. A date-time such as 2026-01-31T12:00:00.000Z. At most 64 characters. */
    sinceAt?: string;
}
/** The number of deliveries that will be sent again. */
export interface WebhookReplay {
    /** How many deliveries are sent again; 0 if there are none. At least 0. */
    replayed: number;
}
/** Which share link to use. */
export interface CreateRedemption {
    /** The token of the link. A malformed token gets the same answer as an unknown one. At most 512 characters. */
    token: string;
    /** What our share page or frame page got, to prove that the link is used from there. At most 1024 characters. */
    nonce?: string;
}
/** A session of a persona provider, for one visitor. Start it with the module at `/provider.js`, or with the provider's own SDK. Other providers may have other members. Treat it as a secret: whoever has it can talk to the persona. */
export interface PersonaSession {
    /** The name of the provider, such as `anam`. 1 or more characters. */
    provider: string;
    /** What the provider's SDK is started with. 1 or more characters. */
    token?: string;
    /** The address of the provider's API. An absolute URI such as https://example.com/ada. */
    baseUrl?: string;
    /** From this moment on the session can no longer be started. A date-time such as 2026-01-31T12:00:00.000Z. */
    expiresAt: string;
    [key: string]: unknown;
}
/** One counted use of a share link. */
export interface Redemption {
    /** The id of this use, and its ticket: accept each id once. A repeated call with the same `Idempotency-Key` gets the same id. A UUID such as 00000000-0000-0000-0000-000000000000. */
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
    /** The session that the persona provider has issued for this use. Null if the server has no provider with sessions, and in a repeated call once the session is over. */
    session: PersonaSession | null;
}
/** A browser that is signed in to the console. It may do what its API key may do. */
export interface ConsoleSession {
    /** The id of the session. A UUID such as 00000000-0000-0000-0000-000000000000. */
    id: string;
    /** When the browser signed in. A date-time such as 2026-01-31T12:00:00.000Z. */
    createdAt: string;
    /** When the session ends by itself. A date-time such as 2026-01-31T12:00:00.000Z. */
    expiresAt: string;
    /** Whether the request belongs to this session. */
    isCurrent: boolean;
    /** The API key of the session. The session ends with it. A UUID such as 00000000-0000-0000-0000-000000000000. */
    apiKeyId: string;
    /** What the API key is for. */
    apiKeyName: string;
    /** The organisation of the API key. */
    organizationName: string;
    /** What the API key may do. */
    permissions: Permission[];
    /** Where visitors reach the service, without a trailing slash. An absolute URI such as https://example.com/ada. */
    publicUrl: string;
}
/** Some sessions, and how to get the next ones. */
export interface ConsoleSessionPage {
    data: ConsoleSession[];
    /** How to continue a list. */
    meta: CursorMeta;
}
/** The API key to sign in with. */
export interface CreateConsoleSession {
    /** The key. It is checked and not stored. 1 or more characters, at most 512 characters. */
    apiKey: string;
}
export interface Liveness {
    /** @constant */
    status: "alive";
}
export interface Readiness {
    /** @constant */
    status: "ready";
}
/** An OpenAPI 3.1 document, as the OpenAPI Specification defines it. */
export interface OpenApiDocument {
    /** The version of OpenAPI that the document follows. */
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
/** The link immediately after the event, without its token and its public URL, which contains the token. */
export interface ShareLinkEventData {
    /** The id of the link. A UUID such as 00000000-0000-0000-0000-000000000000. */
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
    /** When the link was created. A date-time such as 2026-01-31T12:00:00.000Z. */
    createdAt: string;
    /** The persona that the link opens. A UUID such as 00000000-0000-0000-0000-000000000000. */
    personaId: string;
    /** The persona's name when the link was issued. */
    personaName: string;
    /** The organisation that owns the link. 1 or more characters. */
    organizationId: string;
    /** The first of these that applies to a redemption: `disabled`, `expired` (from `expiresAt` on), `exhausted` (`usageCount` has reached `usageLimit`), otherwise `live`. */
    status: ShareLinkStatus;
    /** When the latest use was counted; null if there was none. A date-time such as 2026-01-31T12:00:00.000Z. */
    lastUsedAt: string | null;
}
/** A link was created, changed, deleted or rotated, has expired, or has no uses left. */
export interface ShareLinkChangedEvent {
    /** Equals the header webhook-id, and stays the same if the event is sent again. A UUID such as 00000000-0000-0000-0000-000000000000. */
    id: string;
    /**
     * What happened.
     * @enum {string}
     */
    type: "share_link.created" | "share_link.updated" | "share_link.deleted" | "share_link.exhausted" | "share_link.expired";
    /** When it happened. A date-time such as 2026-01-31T12:00:00.000Z. */
    timestamp: string;
    /** The link immediately after the event, without its token and its public URL, which contains the token. */
    data: ShareLinkEventData;
}
/** A use of a link was counted. */
export interface ShareLinkUsedEvent {
    /** Equals the header webhook-id, and stays the same if the event is sent again. A UUID such as 00000000-0000-0000-0000-000000000000. */
    id: string;
    /**
     * What happened.
     * @constant
     */
    type: "share_link.used";
    /** When the use was counted. A date-time such as 2026-01-31T12:00:00.000Z. */
    timestamp: string;
    /** The link immediately after the event, without its token and its public URL, which contains the token. */
    data: ShareLinkEventData;
    /** The use. */
    use: {
        /** The id of the use, which is also that of the redemption. A UUID such as 00000000-0000-0000-0000-000000000000. */
        id: string;
        /** Where the call came from: the link's own page, the framed player or orb, or another caller of the API. */
        surface: ShareLinkUseSurface;
    };
}
/** A counted use was given back, because the persona provider could not open the persona. Whoever counts `share_link.used` counts one less. */
export interface ShareLinkUseReturnedEvent {
    /** Equals the header webhook-id, and stays the same if the event is sent again. A UUID such as 00000000-0000-0000-0000-000000000000. */
    id: string;
    /**
     * What happened.
     * @constant
     */
    type: "share_link.use_returned";
    /** When the use was given back. A date-time such as 2026-01-31T12:00:00.000Z. */
    timestamp: string;
    /** The link immediately after the event, without its token and its public URL, which contains the token. */
    data: ShareLinkEventData;
    /** The use that no longer counts. */
    use: {
        /** The id of the use, as in its `share_link.used`. A UUID such as 00000000-0000-0000-0000-000000000000. */
        id: string;
        /** Where the call came from: the link's own page, the framed player or orb, or another caller of the API. */
        surface: ShareLinkUseSurface;
    };
}
/** Uses of a link were refused. */
export interface ShareLinkRefusedEvent {
    /** Equals the header webhook-id, and stays the same if the event is sent again. A UUID such as 00000000-0000-0000-0000-000000000000. */
    id: string;
    /**
     * What happened.
     * @constant
     */
    type: "share_link.refused";
    /** When the refusal was recorded. A date-time such as 2026-01-31T12:00:00.000Z. */
    timestamp: string;
    /** The link immediately after the event, without its token and its public URL, which contains the token. */
    data: ShareLinkEventData;
    /** The refusal; further ones with the same minute, reason and surface are not sent. */
    refusal: {
        /**
         * The reason.
         * @enum {string}
         */
        code: "share_link_disabled" | "share_link_expired" | "share_link_exhausted" | "origin_not_allowed";
        /** The minute in which the uses were refused. A date-time such as 2026-01-31T12:00:00.000Z. */
        minuteAt: string;
        /** Where the call came from: the link's own page, the framed player or orb, or another caller of the API. */
        surface: ShareLinkUseSurface;
    };
}
/** The body of a webhook request; `type` says which event it is. */
export type ShareLinkEvent = ShareLinkChangedEvent | ShareLinkUsedEvent | ShareLinkUseReturnedEvent | ShareLinkRefusedEvent;
/** The query of `GET /v1/share-links`. */
export interface ListShareLinksQuery {
    /**
     * The number of the page, starting at 1. At least 1, at most 2147483647.
     * @default 1
     */
    page?: components["parameters"]["Page"];
    /**
     * How many links a page holds. At least 1, at most 100.
     * @default 20
     */
    perPage?: components["parameters"]["PerPage"];
    /** Only links whose persona name contains this text in any case, or whose id or token equals it. The text is literal: no character is a wildcard. (Our decision.) At most 255 characters. */
    search?: components["parameters"]["Search"];
    /** Only links to this persona. A UUID such as 00000000-0000-0000-0000-000000000000. */
    personaId?: components["parameters"]["PersonaIdFilter"];
}
/** The query of `GET /manage/v1/share-links`. */
export interface ListManagedShareLinksQuery {
    /** The `meta.next` of the previous answer, to continue after it. Opaque. A cursor belongs to its list, its filters and its organisation: used elsewhere, or changed, it is refused with 400. `limit` may differ. 1 or more characters, at most 512 characters. */
    cursor?: components["parameters"]["Cursor"];
    /**
     * The maximum number of items to answer. At least 1, at most 100.
     * @default 20
     */
    limit?: components["parameters"]["Limit"];
    /** Only links with this status. */
    status?: components["parameters"]["StatusFilter"];
    /** Only links of this type. */
    type?: components["parameters"]["TypeFilter"];
    /** Only links whose persona name contains this text in any case, or whose id or token equals it. The text is literal: no character is a wildcard. (Our decision.) At most 255 characters. */
    search?: components["parameters"]["Search"];
    /** Only links to this persona. A UUID such as 00000000-0000-0000-0000-000000000000. */
    personaId?: components["parameters"]["PersonaIdFilter"];
}
/** The query of `GET /manage/v1/share-links/{id}/uses`. */
export interface ListShareLinkUsesQuery {
    /** The `meta.next` of the previous answer, to continue after it. Opaque. A cursor belongs to its list, its filters and its organisation: used elsewhere, or changed, it is refused with 400. `limit` may differ. 1 or more characters, at most 512 characters. */
    cursor?: components["parameters"]["Cursor"];
    /**
     * The maximum number of items to answer. At least 1, at most 100.
     * @default 20
     */
    limit?: components["parameters"]["Limit"];
}
/** The query of `GET /manage/v1/personas`. */
export interface ListPersonasQuery {
    /** The `meta.next` of the previous answer, to continue after it. Opaque. A cursor belongs to its list, its filters and its organisation: used elsewhere, or changed, it is refused with 400. `limit` may differ. 1 or more characters, at most 512 characters. */
    cursor?: components["parameters"]["Cursor"];
    /**
     * The maximum number of items to answer. At least 1, at most 100.
     * @default 20
     */
    limit?: components["parameters"]["Limit"];
}
/** The query of `GET /manage/v1/api-keys`. */
export interface ListApiKeysQuery {
    /** The `meta.next` of the previous answer, to continue after it. Opaque. A cursor belongs to its list, its filters and its organisation: used elsewhere, or changed, it is refused with 400. `limit` may differ. 1 or more characters, at most 512 characters. */
    cursor?: components["parameters"]["Cursor"];
    /**
     * The maximum number of items to answer. At least 1, at most 100.
     * @default 20
     */
    limit?: components["parameters"]["Limit"];
}
/** The query of `DELETE /manage/v1/api-keys/{id}`. */
export interface DeleteApiKeyQuery {
    /**
     * Whether to revoke the keys that this key made, too, directly or through other keys.
     * @default false
     */
    descendants?: components["parameters"]["Descendants"];
}
/** The query of `GET /manage/v1/audit-events`. */
export interface ListAuditEventsQuery {
    /** The `meta.next` of the previous answer, to continue after it. Opaque. A cursor belongs to its list, its filters and its organisation: used elsewhere, or changed, it is refused with 400. `limit` may differ. 1 or more characters, at most 512 characters. */
    cursor?: components["parameters"]["Cursor"];
    /**
     * The maximum number of items to answer. At least 1, at most 100.
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
    /** The `meta.next` of the previous answer, to continue after it. Opaque. A cursor belongs to its list, its filters and its organisation: used elsewhere, or changed, it is refused with 400. `limit` may differ. 1 or more characters, at most 512 characters. */
    cursor?: components["parameters"]["Cursor"];
    /**
     * The maximum number of items to answer. At least 1, at most 100.
     * @default 20
     */
    limit?: components["parameters"]["Limit"];
}
/** The query of `GET /manage/v1/webhooks/{id}/deliveries`. */
export interface ListWebhookDeliveriesQuery {
    /** The `meta.next` of the previous answer, to continue after it. Opaque. A cursor belongs to its list, its filters and its organisation: used elsewhere, or changed, it is refused with 400. `limit` may differ. 1 or more characters, at most 512 characters. */
    cursor?: components["parameters"]["Cursor"];
    /**
     * The maximum number of items to answer. At least 1, at most 100.
     * @default 20
     */
    limit?: components["parameters"]["Limit"];
    /** Only deliveries with this status. */
    status?: components["parameters"]["DeliveryStatusFilter"];
}
/** The query of `GET /console/v1/sessions`. */
export interface ListConsoleSessionsQuery {
    /** The `meta.next` of the previous answer, to continue after it. Opaque. A cursor belongs to its list, its filters and its organisation: used elsewhere, or changed, it is refused with 400. `limit` may differ. 1 or more characters, at most 512 characters. */
    cursor?: components["parameters"]["Cursor"];
    /**
     * The maximum number of items to answer. At least 1, at most 100.
     * @default 20
     */
    limit?: components["parameters"]["Limit"];
}
/** The query of `GET /`. */
export interface GetLandingPageQuery {
    /** The language of the page, as a tag such as `de` or `en-GB`. The page is in English or German. Without this, or with another language, `Accept-Language` decides. At most 64 characters. */
    lang?: components["parameters"]["PageLanguage"];
    /** `light` or `dark`. With `auto` or anything else, the visitor's system decides. At most 64 characters. */
    theme?: components["parameters"]["PageTheme"];
}
/** The query of `GET /share/{token}`. */
export interface GetSharePageQuery {
    /** The language of the page, as a tag such as `de` or `en-GB`. The page is in English or German. Without this, or with another language, `Accept-Language` decides. At most 64 characters. */
    lang?: components["parameters"]["PageLanguage"];
    /** `light` or `dark`. With `auto` or anything else, the visitor's system decides. At most 64 characters. */
    theme?: components["parameters"]["PageTheme"];
}
/** The query of `GET /frame/{token}`. */
export interface GetFramePageQuery {
    /** The language of the page, as a tag such as `de` or `en-GB`. The page is in English or German. Without this, or with another language, `Accept-Language` decides. At most 64 characters. */
    lang?: components["parameters"]["PageLanguage"];
    /** `light` or `dark`. With `auto` or anything else, the visitor's system decides. At most 64 characters. */
    theme?: components["parameters"]["PageTheme"];
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
         * @description Creates a link of type `LINK` to a persona. Without `expiresInHours` it expires after 168 hours, without `usageLimit` it can be used 10 times. With an `Idempotency-Key` (our extension), a repeated call creates no second link and gets the first answer.
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
         * @description Deletes the link permanently: no redemption that begins after this answer succeeds, and neither its id nor its token is ever issued again.
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
         * @description Creates a link with all settings, including those that the hosted API doesn't offer, in one call. If omitted, the expiry is in 168 hours and the limit is 10 uses; null means that the link never expires or is unlimited. With an `Idempotency-Key`, a repeated call creates no second link and gets the first answer.
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
         * @description A JSON merge patch (RFC 7396) of the settings: an omitted field stays as it is, and null clears `expiresAt` and `usageLimit`. If the link becomes primary, the persona's former primary link stops being primary in the same transaction. No redemption that begins after the answer to a disable succeeds.
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
         * @description Replaces the link's token, and so its public URL; its id, its settings and its usage count stay. No redemption with the old token that begins after this answer succeeds: the token is treated as one that never existed. An `Idempotency-Key` of an earlier use doesn't replay that use with the new token. A repeated call creates yet another token.
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
         * @description The results of attempts to use a link, newest first: each counted use, and for each minute the number of replays and the number of refusals with each code. Replays and refusals appear a moment after they were answered; if the service crashes, it may lose those of the last second, but never a use. Attempts with an unknown token belong to no link. Pass `meta.next` as `cursor` until it is null.
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
         * @description Creates a persona that links can point to. The caller may choose its id; an id that is taken is refused. With an `Idempotency-Key`, a repeated call creates no second persona and gets the first answer.
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
         * @description Replaces name, description and image; an omitted field is cleared. Existing links keep the name that they were issued with.
         */
        put: operations["updatePersona"];
        post?: never;
        /**
         * Delete a persona
         * @description Deletes a persona that no link points to; as long as links point to it, the request is refused.
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
         * @description The organisation's API keys, newest first, including revoked and expired ones. The keys themselves are never shown again. Pass `meta.next` as `cursor` until it is null.
         */
        get: operations["listApiKeys"];
        put?: never;
        /**
         * Create an API key
         * @description Creates an API key of the organisation. Its `key` is in this answer and nowhere else, because the service only stores a hash of it. A key can't have a permission that the calling key lacks: such a request is refused with 403 that names the permission. It can't outlive the calling key either: a later `expiresAt` is refused with 400. An organisation has at most 100 keys that are neither revoked nor expired. `Idempotency-Key` is refused with 400, because the service stores no answer with a key in it.
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
         * @description Revokes the key immediately: no node accepts a request with it that begins after this answer. The key stays in the list, with `revokedAt`. A key may revoke itself and any other key of its organisation, whatever that key's permissions; if none is left, the operator's command can create one. A revoked key gets the same answer as an unknown one. With `descendants=true`, the keys that it made are revoked, too, and the keys that those made, and so on; then it is no error if a key is already revoked.
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
         * @description Who changed what in the organisation, newest first. Each change of a share link, a persona, an API key or a webhook has one event, which is written in the transaction of the change, whether a call or the operator's command made it. A call that changes nothing has no event, and no event contains a token or a key. A use of a link is not a change. Pass `meta.next` as `cursor` until it is null.
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
         * @description Creates an address to which events are sent from now on. The secret that signs them is in this answer and in no later one. An address that isn't https or that is private is refused, unless the operator has set `SHARE_LINKS_WEBHOOKS_ALLOW_PRIVATE=true`. An organisation has at most 20 webhooks. Every event describes a link, so the calling key also needs `share-links:read`.
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
         * @description Replaces address, events and description; an omitted field gets the default of a new webhook. The secret stays. While the webhook is disabled, nothing is sent and no event is recorded for it; events that were already waiting keep waiting. Enabling it again also clears `disabledReason`.
         */
        put: operations["updateWebhook"];
        post?: never;
        /**
         * Delete a webhook
         * @description Deletes the webhook with its deliveries. An attempt that is already running may still arrive.
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
         * @description Creates a new secret, which is in this answer and in no later one. For `overlapHours`, every event is signed with both secrets, so that the receiver can switch without losing an event; with 0, the former secret becomes invalid immediately. A secret that still overlaps from an earlier rotation becomes invalid immediately.
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
         * @description The deliveries of the last 30 days with their results, newest first. A delivery that is still waiting is kept as long as it waits.
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
         * @description Sends one event again, or every event that was recorded at or after a time, with the same id and payload, oldest first for each link. An event that is still waiting is tried immediately. Receivers recognise a repeated event by its id.
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
         * @description Counts one use of a link and answers what it opens. A visitor's page calls this after a gesture, without an API key. With an `Idempotency-Key`, a repeated call gets the same grant and counts once (for 24 hours, scoped to the link), unless the link was disabled, deleted, rotated or expired since. Everybody who sends the same key gets the same grant: the grant's `id` is the ticket, and a repeated call gets the same ticket, not another one. If you let people in with it, accept each `id` once. Refused calls never count. A link of an embed type needs a `nonce` from one of our pages unless it allows all origins.
         *
         *     If a persona provider is configured, its session is in the answer. If the provider fails (502, 503), the use that was counted is given back, and the same key may try again. A repeated call gets the session that is still running, waits for the one that is just being opened, or gets `null`. There is never a second session for one use.
         */
        post: operations["createRedemption"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/console": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Open the console
         * @description The console, as a page. As long as it is being built, the answer is 503. It is served only on the console's own origin, which the operator chooses.
         */
        get: operations["getConsole"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/console/assets/{file}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** The name of the file. 1 or more characters, at most 128 characters. */
                file: components["parameters"]["ConsoleFile"];
            };
            cookie?: never;
        };
        /**
         * Get a file of the console
         * @description A script, a style sheet, an image or a font of the console's page. The name of a file changes with its content.
         */
        get: operations["getConsoleFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/console/{section}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** A section of the console, such as `share-links`. 1 or more characters, at most 64 characters. */
                section: components["parameters"]["ConsoleSection"];
            };
            cookie?: never;
        };
        /**
         * Open a section of the console
         * @description The same page as `/console`. Its script shows the section.
         */
        get: operations["getConsoleSection"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/console/{section}/{item}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** A section of the console, such as `share-links`. 1 or more characters, at most 64 characters. */
                section: components["parameters"]["ConsoleSection"];
                /** An item of the section, such as the id of a link. 1 or more characters, at most 64 characters. */
                item: components["parameters"]["ConsoleItem"];
            };
            cookie?: never;
        };
        /**
         * Open one item in the console
         * @description The same page as `/console`. Its script shows the item.
         */
        get: operations["getConsoleItem"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/console/v1/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the current session
         * @description The session of the browser that asks.
         */
        get: operations["getConsoleSession"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/console/v1/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List sessions
         * @description The sessions that haven't ended, newest first: those of the organisation if the session's API key has the permission `api-keys:manage`, else those of the same key. Pass `meta.next` as `cursor` until it is null.
         */
        get: operations["listConsoleSessions"];
        put?: never;
        /**
         * Sign in
         * @description Exchanges an API key for a session. Its cookie can't be read by scripts and is sent to the console's origin alone. On that origin it takes the place of the API key in every call under `/v1` and `/manage/v1`, as long as the call comes from a page of the same origin. The session ends after 12 hours, when it is deleted, or with its key.
         */
        post: operations["createConsoleSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/console/v1/sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** The id of the session. A UUID such as 00000000-0000-0000-0000-000000000000. */
                id: components["parameters"]["ConsoleSessionId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Sign out
         * @description Ends a session that `GET /console/v1/sessions` lists. No call with it that begins after this answer is accepted.
         */
        delete: operations["deleteConsoleSession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Say what this service is
         * @description A short page for whoever opens the bare address. It makes no requests and runs no script.
         */
        get: operations["getLandingPage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/share/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Open a share link
         * @description The page that a link's `url` leads to. It says whom the visitor will meet, and starts on the visitor's gesture. Only that gesture uses the link, by `POST /public/v1/redemptions`: to get the page never counts, whoever asks and how often. No other site can frame it. It makes no request to a third party unless a persona provider is configured.
         */
        get: operations["getSharePage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/frame/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Open a share link in a frame
         * @description The same page for a frame. A browser shows it only on the sites that the link allows, because `Content-Security-Policy` names them in `frame-ancestors`, which is left out if every site may frame the link. A source without a port or with `http:` also matches `https:` there. The pages for an unknown token, too many requests and a failure say nothing of a link, so every site may frame them. The page talks to its parent by messages; the guide to embedding describes them.
         */
        get: operations["getFramePage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/embed.js": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the script that embeds links
         * @description Defines the elements `<share-link-player>` and `<share-link-orb>`. Every site may load it.
         */
        get: operations["getEmbedScript"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/robots.txt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Tell crawlers where not to go
         * @description Keeps crawlers away from the API. They may open the pages, because only there can they read that the pages must not be indexed.
         */
        get: operations["getRobots"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/favicon.svg": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the icon of this service
         * @description The icon that the pages contain, for everything else that shows one.
         */
        get: operations["getFavicon"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/provider.js": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the script of the persona provider
         * @description An ES module with one function, `start(session, { container, onEnded, onError })`, which shows the persona of a session in a page. It holds the provider's own SDK, so that no page loads anything from another server. 404 if the provider has no script.
         */
        get: operations["getProviderScript"];
        put?: never;
        post?: never;
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
         * @description Answers as long as the process can answer at all, without using the database.
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
         * @description Answers 200 if the database answers and the process is not about to stop.
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
         * @description Counters and gauges of this process for Prometheus, in its text format 0.0.4, and of the webhook deliveries of all processes. No label contains an id, a token or an address. The values are at most a second old. The operator chooses where they are served: on a port of their own, on this one with a token, or nowhere (404). If there is a token, both ports require it.
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
         * @description The API reference as a page, made from this document. On the public origin, it makes no requests and runs no script. On the console's own origin, one can try each call on the page, with an API key that one types or with the console's session; as long as the console isn't built, the page is the same on both.
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
         * @description Posted to every webhook that subscribes to the type: at least once, in order for each link, and signed as the Standard Webhooks specification says. Without a 2xx answer within 15 seconds it is sent again, with ten attempts in about three days.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** The id of the event, which stays the same each time it is sent. A UUID such as 00000000-0000-0000-0000-000000000000. */
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
                /** The receiver is gone permanently; the webhook is disabled. */
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
        PersonaSession: PersonaSession;
        Redemption: Redemption;
        ConsoleSession: ConsoleSession;
        ConsoleSessionPage: ConsoleSessionPage;
        CreateConsoleSession: CreateConsoleSession;
        Liveness: Liveness;
        Readiness: Readiness;
        OpenApiDocument: OpenApiDocument;
        ShareLinkEventData: ShareLinkEventData;
        ShareLinkChangedEvent: ShareLinkChangedEvent;
        ShareLinkUsedEvent: ShareLinkUsedEvent;
        ShareLinkUseReturnedEvent: ShareLinkUseReturnedEvent;
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
        /** The API key has used up its requests of this window, or too many calls from the caller's address had an unknown token or key. Try again after `Retry-After` seconds. */
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
        /** Something failed, and the caller is not at fault. */
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
        /** The database is unavailable. Nothing was changed, unless the connection was lost during the commit. Try again after `Retry-After` seconds, with the same `Idempotency-Key` if the operation supports one. */
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
        /** No such persona. The answer is the same if the persona never existed or belongs to another organisation. */
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
        /** The operation doesn't support the body's Content-Type. */
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
        /** No such share link. The answer is the same if the link never existed, was deleted, or belongs to another organisation. */
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
                /** Seconds to wait before you try again; only with `idempotency_key_in_use`. */
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
        /** The API key lacks the permission that the operation needs, or one that the new key should get. */
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
        /** The organisation has the maximum number of API keys. */
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
        /** No such API key. The answer is the same if the key never existed, is already revoked, or belongs to another organisation. */
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
        /** The organisation has the maximum number of webhooks. */
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
        /** No such webhook, or it belongs to another organisation. */
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
        /** The link is disabled, the page is not allowed to show it, or the request is a prefetch. */
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
        /** The link has expired or is used up. */
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
        /** The persona provider has refused to open the persona. The use was given back. Another try doesn't help until the operator has looked at the log. */
        PersonaRefused: {
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
        /** The persona provider can't be reached or is busy, and the use was given back; or the database is unavailable. Try again after `Retry-After` seconds, with the same `Idempotency-Key`. */
        RedemptionUnavailable: {
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
        /** The version that the caller named in `If-None-Match` is still current. */
        NotModified: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "Cache-Control": components["headers"]["Cache-Control-no-cache"];
                ETag: components["headers"]["ETag"];
                [name: string]: unknown;
            };
            content?: never;
        };
        /** This path is not served here, on this port or this origin. */
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
        /** A page that says that the service is not available at the moment. */
        UnavailablePage: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "Cache-Control": components["headers"]["Cache-Control"];
                "X-Robots-Tag": components["headers"]["X-Robots-Tag"];
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                /** @example <!doctype html> */
                "text/html": string;
            };
        };
        /** There is no session, or it has ended, or its API key is expired or revoked. */
        SessionRequired: {
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
        /** The call comes from a page of another origin than the console's. */
        OriginNotAllowed: {
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
        /** No such session. The answer is the same if the session has ended or belongs to another organisation. */
        ConsoleSessionNotFound: {
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
        /** A page that says that the address is not complete. A parameter has the wrong form. */
        InvalidPageRequest: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "Cache-Control": components["headers"]["Cache-Control"];
                "X-Robots-Tag": components["headers"]["X-Robots-Tag"];
                [name: string]: unknown;
            };
            content: {
                /** @example <!doctype html> */
                "text/html": string;
            };
        };
        /** A page that says that the link is switched off. */
        DisabledPage: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "Cache-Control": components["headers"]["Cache-Control"];
                "X-Robots-Tag": components["headers"]["X-Robots-Tag"];
                [name: string]: unknown;
            };
            content: {
                /** @example <!doctype html> */
                "text/html": string;
            };
        };
        /** A page that says that there is no such link. It is the same for a token that never existed, is malformed, or belonged to a link that was deleted or got a new token. */
        UnknownPage: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "Cache-Control": components["headers"]["Cache-Control"];
                "X-Robots-Tag": components["headers"]["X-Robots-Tag"];
                [name: string]: unknown;
            };
            content: {
                /** @example <!doctype html> */
                "text/html": string;
            };
        };
        /** A page that says that the link has expired, or that it has no uses left. A visitor whose tab holds a grant goes on from the latter. */
        SpentPage: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "Cache-Control": components["headers"]["Cache-Control"];
                "X-Robots-Tag": components["headers"]["X-Robots-Tag"];
                [name: string]: unknown;
            };
            content: {
                /** @example <!doctype html> */
                "text/html": string;
            };
        };
        /** A page that says that too many unknown links were opened from the caller's address. Only unknown tokens get it. */
        BusyPage: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "Cache-Control": components["headers"]["Cache-Control"];
                "X-Robots-Tag": components["headers"]["X-Robots-Tag"];
                "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                /** @example <!doctype html> */
                "text/html": string;
            };
        };
        /** A page that says that something failed, and the visitor is not at fault. It names the request. */
        FailedPage: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "Cache-Control": components["headers"]["Cache-Control"];
                "X-Robots-Tag": components["headers"]["X-Robots-Tag"];
                [name: string]: unknown;
            };
            content: {
                /** @example <!doctype html> */
                "text/html": string;
            };
        };
    };
    parameters: {
        /**
         * The number of the page, starting at 1. At least 1, at most 2147483647.
         * @default 1
         */
        Page: number;
        /**
         * How many links a page holds. At least 1, at most 100.
         * @default 20
         */
        PerPage: number;
        /** Only links whose persona name contains this text in any case, or whose id or token equals it. The text is literal: no character is a wildcard. (Our decision.) At most 255 characters. */
        Search: string;
        /** Only links to this persona. A UUID such as 00000000-0000-0000-0000-000000000000. */
        PersonaIdFilter: Uuid;
        /** Makes it safe to repeat a call: for 24 hours, calls of the organisation with the same key create one thing. 1 to 255 visible ASCII characters, for example a random UUID. If the operation and the body are the same, the answer is repeated with `Idempotent-Replayed: true`, even if the thing was changed or deleted since. Bodies are the same if they only differ in explicit defaults, the order of members, the case of a UUID or the offset of a time. Any other request with the key is refused with 422, or with 409 while the first call is still running. A refused call stores nothing, so its key can be used again. 1 or more characters, at most 255 characters, like `^[!-~]+$`. */
        CreateIdempotencyKey: string;
        /** The id of the share link. A UUID such as 00000000-0000-0000-0000-000000000000. */
        ShareLinkId: Uuid;
        /** The `meta.next` of the previous answer, to continue after it. Opaque. A cursor belongs to its list, its filters and its organisation: used elsewhere, or changed, it is refused with 400. `limit` may differ. 1 or more characters, at most 512 characters. */
        Cursor: string;
        /**
         * The maximum number of items to answer. At least 1, at most 100.
         * @default 20
         */
        Limit: number;
        /** Only links with this status. */
        StatusFilter: ShareLinkStatus;
        /** Only links of this type. */
        TypeFilter: ShareLinkType;
        /** The id of the persona. A UUID such as 00000000-0000-0000-0000-000000000000. */
        PersonaId: Uuid;
        /** The id of the API key. A UUID such as 00000000-0000-0000-0000-000000000000. */
        ApiKeyId: Uuid;
        /**
         * Whether to revoke the keys that this key made, too, directly or through other keys.
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
        /** Only deliveries with this status. */
        DeliveryStatusFilter: WebhookDeliveryStatus;
        /** Makes repeated calls count once. 1 to 255 visible ASCII characters, for example a random UUID. Without it, every call is a use. 1 or more characters, at most 255 characters, like `^[!-~]+$`. */
        IdempotencyKey: string;
        /** Set by a browser. A request whose value contains `prefetch` is refused and never counts. At most 1024 characters. */
        SecPurpose: string;
        /** The older form of `Sec-Purpose`. At most 1024 characters. */
        Purpose: string;
        /** The older form of `Sec-Purpose` in Firefox. At most 1024 characters. */
        XMoz: string;
        /** The `ETag` of the version that the caller has. If that is still current, the answer is 304 without a body. At most 1024 characters. */
        IfNoneMatch: string;
        /** Set by a browser. If it allows `gzip`, the answer is compressed. At most 1024 characters. */
        AcceptEncoding: string;
        /** The name of the file. 1 or more characters, at most 128 characters. */
        ConsoleFile: string;
        /** A section of the console, such as `share-links`. 1 or more characters, at most 64 characters. */
        ConsoleSection: string;
        /** An item of the section, such as the id of a link. 1 or more characters, at most 64 characters. */
        ConsoleItem: string;
        /** The id of the session. A UUID such as 00000000-0000-0000-0000-000000000000. */
        ConsoleSessionId: Uuid;
        /** The language of the page, as a tag such as `de` or `en-GB`. The page is in English or German. Without this, or with another language, `Accept-Language` decides. At most 64 characters. */
        PageLanguage: string;
        /** `light` or `dark`. With `auto` or anything else, the visitor's system decides. At most 64 characters. */
        PageTheme: string;
        /** Set by a browser. Chooses the language of the page (RFC 9110, 12.5.4). At most 16384 characters. */
        AcceptLanguage: string;
        /** The token of the link. A malformed token gets the same answer as an unknown one. At most 16384 characters. */
        ShareToken: string;
        /** The id of the event, which stays the same each time it is sent. A UUID such as 00000000-0000-0000-0000-000000000000. */
        WebhookMessageId: string;
        /** When this attempt was made, in seconds since 1970. */
        WebhookTimestamp: number;
        /** `v1,` and the HMAC-SHA-256 of `<webhook-id>.<webhook-timestamp>.<body>` in base64; one for each secret, separated by spaces. */
        WebhookSignature: string;
    };
    requestBodies: never;
    headers: {
        /** Identifies this request in the server's logs; equals `requestId` in the body of an error. */
        "X-Request-Id": string;
        /** Always `no-store`, because an answer may be out of date at any moment. */
        "Cache-Control": "no-store";
        /** How many requests the limit that applies here allows in its window. Present on every answer to an API key, and on every 429. */
        "RateLimit-Limit": number;
        /** How many of these requests are left in this window. */
        "RateLimit-Remaining": number;
        /** Seconds until the window ends and the count starts again. */
        "RateLimit-Reset": number;
        /** The scheme to authenticate with (RFC 6750). */
        "WWW-Authenticate": string;
        /** The methods that the path supports. */
        Allow: string;
        /** Seconds to wait before you try again. */
        "Retry-After": number;
        /** Present and `true` if this answer repeats that of an earlier call with the same `Idempotency-Key`. */
        "Idempotent-Replayed": "true";
        /** Always `no-cache`. You may keep the answer, but check with `If-None-Match` before each further use. */
        "Cache-Control-no-cache": "no-cache";
        /** Identifies this version of the document; send it back in `If-None-Match`. */
        ETag: string;
        /** Present if the answer is compressed. */
        "Content-Encoding": "gzip";
        /** Always `same-origin`, so that no page of another origin that opens this one can reach it. */
        "Cross-Origin-Opener-Policy": "same-origin";
        /** Always `noindex`. Search engines must not list the page of a link. */
        "X-Robots-Tag": "noindex";
        /** You may keep the answer for a year, because another content gets another name. */
        "Cache-Control-immutable": "public, max-age=31536000, immutable";
        /** The cookie of the session, with `HttpOnly`, `SameSite=Strict` and `Path=/`, and with `Secure` over https. */
        "Set-Cookie": string;
        /** Always `cross-origin`. Every site may load the script. */
        "Cross-Origin-Resource-Policy": "cross-origin";
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
                /** Makes it safe to repeat a call: for 24 hours, calls of the organisation with the same key create one thing. 1 to 255 visible ASCII characters, for example a random UUID. If the operation and the body are the same, the answer is repeated with `Idempotent-Replayed: true`, even if the thing was changed or deleted since. Bodies are the same if they only differ in explicit defaults, the order of members, the case of a UUID or the offset of a time. Any other request with the key is refused with 422, or with 409 while the first call is still running. A refused call stores nothing, so its key can be used again. 1 or more characters, at most 255 characters, like `^[!-~]+$`. */
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
            /** Some share links, and the cursor for the next ones. */
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
                /** Makes it safe to repeat a call: for 24 hours, calls of the organisation with the same key create one thing. 1 to 255 visible ASCII characters, for example a random UUID. If the operation and the body are the same, the answer is repeated with `Idempotent-Replayed: true`, even if the thing was changed or deleted since. Bodies are the same if they only differ in explicit defaults, the order of members, the case of a UUID or the offset of a time. Any other request with the key is refused with 422, or with 409 while the first call is still running. A refused call stores nothing, so its key can be used again. 1 or more characters, at most 255 characters, like `^[!-~]+$`. */
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
            /** Some uses, and the cursor for the next ones. */
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
            /** Some personas, and the cursor for the next ones. */
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
                /** Makes it safe to repeat a call: for 24 hours, calls of the organisation with the same key create one thing. 1 to 255 visible ASCII characters, for example a random UUID. If the operation and the body are the same, the answer is repeated with `Idempotent-Replayed: true`, even if the thing was changed or deleted since. Bodies are the same if they only differ in explicit defaults, the order of members, the case of a UUID or the offset of a time. Any other request with the key is refused with 422, or with 409 while the first call is still running. A refused call stores nothing, so its key can be used again. 1 or more characters, at most 255 characters, like `^[!-~]+$`. */
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
            /** Some API keys, and the cursor for the next ones. */
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
            /** The new API key, which is shown only once. */
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
            /** Some audit events, and the cursor for the next ones. */
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
            /** Some webhooks, and the cursor for the next ones. */
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
            /** Some deliveries, and the cursor for the next ones. */
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
            /** How many deliveries will be sent again. */
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
                /** Makes repeated calls count once. 1 to 255 visible ASCII characters, for example a random UUID. Without it, every call is a use. 1 or more characters, at most 255 characters, like `^[!-~]+$`. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** Set by a browser. A request whose value contains `prefetch` is refused and never counts. At most 1024 characters. */
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
            502: components["responses"]["PersonaRefused"];
            503: components["responses"]["RedemptionUnavailable"];
        };
    };
    getConsole: {
        parameters: {
            query?: never;
            header?: {
                /** The `ETag` of the version that the caller has. If that is still current, the answer is 304 without a body. At most 1024 characters. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** Set by a browser. If it allows `gzip`, the answer is compressed. At most 1024 characters. */
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
                    "Cross-Origin-Opener-Policy": components["headers"]["Cross-Origin-Opener-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /** @example <!doctype html> */
                    "text/html": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidRequest"];
            404: components["responses"]["RouteNotFound"];
            405: components["responses"]["MethodNotAllowed"];
            503: components["responses"]["UnavailablePage"];
        };
    };
    getConsoleFile: {
        parameters: {
            query?: never;
            header?: {
                /** The `ETag` of the version that the caller has. If that is still current, the answer is 304 without a body. At most 1024 characters. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** Set by a browser. If it allows `gzip`, the answer is compressed. At most 1024 characters. */
                "Accept-Encoding"?: components["parameters"]["AcceptEncoding"];
            };
            path: {
                /** The name of the file. 1 or more characters, at most 128 characters. */
                file: components["parameters"]["ConsoleFile"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The file. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control-immutable"];
                    ETag: components["headers"]["ETag"];
                    "Content-Encoding": components["headers"]["Content-Encoding"];
                    [name: string]: unknown;
                };
                content: {
                    /** @example export {}; */
                    "text/javascript": string;
                    /** @example body { margin: 0 } */
                    "text/css": string;
                    /** @example <svg xmlns='http://www.w3.org/2000/svg'/> */
                    "image/svg+xml": string;
                    "font/woff2": unknown;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidRequest"];
            404: components["responses"]["RouteNotFound"];
            405: components["responses"]["MethodNotAllowed"];
        };
    };
    getConsoleSection: {
        parameters: {
            query?: never;
            header?: {
                /** The `ETag` of the version that the caller has. If that is still current, the answer is 304 without a body. At most 1024 characters. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** Set by a browser. If it allows `gzip`, the answer is compressed. At most 1024 characters. */
                "Accept-Encoding"?: components["parameters"]["AcceptEncoding"];
            };
            path: {
                /** A section of the console, such as `share-links`. 1 or more characters, at most 64 characters. */
                section: components["parameters"]["ConsoleSection"];
            };
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
                    "Cross-Origin-Opener-Policy": components["headers"]["Cross-Origin-Opener-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /** @example <!doctype html> */
                    "text/html": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidRequest"];
            404: components["responses"]["RouteNotFound"];
            405: components["responses"]["MethodNotAllowed"];
            503: components["responses"]["UnavailablePage"];
        };
    };
    getConsoleItem: {
        parameters: {
            query?: never;
            header?: {
                /** The `ETag` of the version that the caller has. If that is still current, the answer is 304 without a body. At most 1024 characters. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** Set by a browser. If it allows `gzip`, the answer is compressed. At most 1024 characters. */
                "Accept-Encoding"?: components["parameters"]["AcceptEncoding"];
            };
            path: {
                /** A section of the console, such as `share-links`. 1 or more characters, at most 64 characters. */
                section: components["parameters"]["ConsoleSection"];
                /** An item of the section, such as the id of a link. 1 or more characters, at most 64 characters. */
                item: components["parameters"]["ConsoleItem"];
            };
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
                    "Cross-Origin-Opener-Policy": components["headers"]["Cross-Origin-Opener-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /** @example <!doctype html> */
                    "text/html": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidRequest"];
            404: components["responses"]["RouteNotFound"];
            405: components["responses"]["MethodNotAllowed"];
            503: components["responses"]["UnavailablePage"];
        };
    };
    getConsoleSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The session. */
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
                    "application/json": ConsoleSession;
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["SessionRequired"];
            403: components["responses"]["OriginNotAllowed"];
            404: components["responses"]["RouteNotFound"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listConsoleSessions: {
        parameters: {
            query?: ListConsoleSessionsQuery;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Some sessions, and the cursor for the next ones. */
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
                    "application/json": ConsoleSessionPage;
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["SessionRequired"];
            403: components["responses"]["OriginNotAllowed"];
            404: components["responses"]["RouteNotFound"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createConsoleSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": CreateConsoleSession;
            };
        };
        responses: {
            /** The browser is signed in. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "Set-Cookie": components["headers"]["Set-Cookie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ConsoleSession;
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["OriginNotAllowed"];
            404: components["responses"]["RouteNotFound"];
            405: components["responses"]["MethodNotAllowed"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteConsoleSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** The id of the session. A UUID such as 00000000-0000-0000-0000-000000000000. */
                id: components["parameters"]["ConsoleSessionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The session has ended. */
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
            401: components["responses"]["SessionRequired"];
            403: components["responses"]["OriginNotAllowed"];
            404: components["responses"]["ConsoleSessionNotFound"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getLandingPage: {
        parameters: {
            query?: GetLandingPageQuery;
            header?: {
                /** Set by a browser. Chooses the language of the page (RFC 9110, 12.5.4). At most 16384 characters. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
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
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    /** @example <!doctype html> */
                    "text/html": string;
                };
            };
            400: components["responses"]["InvalidPageRequest"];
            405: components["responses"]["MethodNotAllowed"];
        };
    };
    getSharePage: {
        parameters: {
            query?: GetSharePageQuery;
            header?: {
                /** Set by a browser. Chooses the language of the page (RFC 9110, 12.5.4). At most 16384 characters. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** The token of the link. A malformed token gets the same answer as an unknown one. At most 16384 characters. */
                token: components["parameters"]["ShareToken"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The page of a live link. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "X-Robots-Tag": components["headers"]["X-Robots-Tag"];
                    [name: string]: unknown;
                };
                content: {
                    /** @example <!doctype html> */
                    "text/html": string;
                };
            };
            400: components["responses"]["InvalidPageRequest"];
            403: components["responses"]["DisabledPage"];
            404: components["responses"]["UnknownPage"];
            405: components["responses"]["MethodNotAllowed"];
            410: components["responses"]["SpentPage"];
            429: components["responses"]["BusyPage"];
            500: components["responses"]["FailedPage"];
            503: components["responses"]["UnavailablePage"];
        };
    };
    getFramePage: {
        parameters: {
            query?: GetFramePageQuery;
            header?: {
                /** Set by a browser. Chooses the language of the page (RFC 9110, 12.5.4). At most 16384 characters. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** The token of the link. A malformed token gets the same answer as an unknown one. At most 16384 characters. */
                token: components["parameters"]["ShareToken"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The page of a live link. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "X-Robots-Tag": components["headers"]["X-Robots-Tag"];
                    [name: string]: unknown;
                };
                content: {
                    /** @example <!doctype html> */
                    "text/html": string;
                };
            };
            400: components["responses"]["InvalidPageRequest"];
            403: components["responses"]["DisabledPage"];
            404: components["responses"]["UnknownPage"];
            405: components["responses"]["MethodNotAllowed"];
            410: components["responses"]["SpentPage"];
            429: components["responses"]["BusyPage"];
            500: components["responses"]["FailedPage"];
            503: components["responses"]["UnavailablePage"];
        };
    };
    getEmbedScript: {
        parameters: {
            query?: never;
            header?: {
                /** The `ETag` of the version that the caller has. If that is still current, the answer is 304 without a body. At most 1024 characters. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** Set by a browser. If it allows `gzip`, the answer is compressed. At most 1024 characters. */
                "Accept-Encoding"?: components["parameters"]["AcceptEncoding"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The script. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control-no-cache"];
                    ETag: components["headers"]["ETag"];
                    "Content-Encoding": components["headers"]["Content-Encoding"];
                    "Cross-Origin-Resource-Policy": components["headers"]["Cross-Origin-Resource-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /** @example customElements.define('share-link-player', …) */
                    "text/javascript": string;
                };
            };
            /** The version that the caller named in `If-None-Match` is still current. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control-no-cache"];
                    ETag: components["headers"]["ETag"];
                    "Cross-Origin-Resource-Policy": components["headers"]["Cross-Origin-Resource-Policy"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            405: components["responses"]["MethodNotAllowed"];
        };
    };
    getRobots: {
        parameters: {
            query?: never;
            header?: {
                /** The `ETag` of the version that the caller has. If that is still current, the answer is 304 without a body. At most 1024 characters. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** Set by a browser. If it allows `gzip`, the answer is compressed. At most 1024 characters. */
                "Accept-Encoding"?: components["parameters"]["AcceptEncoding"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The rules (RFC 9309). */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control-no-cache"];
                    ETag: components["headers"]["ETag"];
                    "Content-Encoding": components["headers"]["Content-Encoding"];
                    [name: string]: unknown;
                };
                content: {
                    /** @example User-agent: * */
                    "text/plain": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidRequest"];
            405: components["responses"]["MethodNotAllowed"];
        };
    };
    getFavicon: {
        parameters: {
            query?: never;
            header?: {
                /** The `ETag` of the version that the caller has. If that is still current, the answer is 304 without a body. At most 1024 characters. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** Set by a browser. If it allows `gzip`, the answer is compressed. At most 1024 characters. */
                "Accept-Encoding"?: components["parameters"]["AcceptEncoding"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The icon. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control-no-cache"];
                    ETag: components["headers"]["ETag"];
                    "Content-Encoding": components["headers"]["Content-Encoding"];
                    [name: string]: unknown;
                };
                content: {
                    /** @example <svg xmlns='http://www.w3.org/2000/svg'/> */
                    "image/svg+xml": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidRequest"];
            405: components["responses"]["MethodNotAllowed"];
        };
    };
    getProviderScript: {
        parameters: {
            query?: never;
            header?: {
                /** The `ETag` of the version that the caller has. If that is still current, the answer is 304 without a body. At most 1024 characters. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** Set by a browser. If it allows `gzip`, the answer is compressed. At most 1024 characters. */
                "Accept-Encoding"?: components["parameters"]["AcceptEncoding"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The module. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Cache-Control": components["headers"]["Cache-Control-no-cache"];
                    ETag: components["headers"]["ETag"];
                    "Content-Encoding": components["headers"]["Content-Encoding"];
                    [name: string]: unknown;
                };
                content: {
                    /** @example export async function start(session, { container, onEnded, onError }) {} */
                    "text/javascript": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidRequest"];
            404: components["responses"]["RouteNotFound"];
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["InternalError"];
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
            /** The service accepts requests. */
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
                /** Set by a browser. If it allows `gzip`, the answer is compressed. At most 1024 characters. */
                "Accept-Encoding"?: components["parameters"]["AcceptEncoding"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The metrics. */
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
                /** The `ETag` of the version that the caller has. If that is still current, the answer is 304 without a body. At most 1024 characters. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** Set by a browser. If it allows `gzip`, the answer is compressed. At most 1024 characters. */
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
                /** The `ETag` of the version that the caller has. If that is still current, the answer is 304 without a body. At most 1024 characters. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** Set by a browser. If it allows `gzip`, the answer is compressed. At most 1024 characters. */
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
                    "Cross-Origin-Opener-Policy": components["headers"]["Cross-Origin-Opener-Policy"];
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
