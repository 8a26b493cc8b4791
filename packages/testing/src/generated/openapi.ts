// Generated from packages/testing/openapi.yaml by "pnpm generate". Do not edit.
export interface Health {
    /** @constant */
    status: "ready";
    /** A date-time such as 2026-01-31T12:00:00.000Z. */
    now: string;
}
export interface Clock {
    /** The emulator's time. A date-time such as 2026-01-31T12:00:00.000Z. */
    now: string;
}
/** One of the two. */
export interface MoveClock {
    /** Milliseconds, or a text such as `8 days`, `90 minutes` or `1 day 12 hours`. */
    advance?: Duration;
    /** The time to move to, not before the present one. A date-time such as 2026-01-31T12:00:00.000Z. */
    now?: string;
}
/** Milliseconds, or a text such as `8 days`, `90 minutes` or `1 day 12 hours`. */
export type Duration = number | string;
export interface Snapshot {
    id: string;
}
export interface UseResult {
    /** 201 if the use was counted, or the status of the refusal. */
    status: number;
    /** A `Redemption`, or the problem that refuses the use. */
    body: Record<string, unknown>;
}
export interface State {
    /** A date-time such as 2026-01-31T12:00:00.000Z. */
    now: string;
    organizationId: string;
    /** A key with every permission. */
    apiKey: string;
    personas: Record<string, unknown>[];
    /** Each as `GET /manage/v1/share-links/{id}` shows it. */
    links: Record<string, unknown>[];
    /** Each with its `secret`. */
    webhooks: Record<string, unknown>[];
}
export interface RecordedRequest {
    /** A date-time such as 2026-01-31T12:00:00.000Z. */
    at: string;
    /** The operation's id in the share-links API, or null if the path is unknown. */
    operation: string | null;
    method: string;
    path: string;
    query: {
        [key: string]: string;
    };
    /** As they were sent. Names are in lower case. */
    headers: {
        [key: string]: string;
    };
    /** The parsed JSON, or the text if it isn't JSON; null without a body. */
    body: unknown;
    /** The status of the answer; null if the caller got none. */
    status: number | null;
    /** The body of the answer, parsed if it is JSON; null without one. */
    answer: unknown;
    /** Why the hosted mode has refused it, or null. */
    note: string | null;
    /** The fault that it met, or null. */
    fault: Fault | null;
}
export interface Delivery {
    /** A date-time such as 2026-01-31T12:00:00.000Z. */
    at: string;
    url: string;
    headers: {
        [key: string]: string;
    };
    /** The event. */
    body: Record<string, unknown>;
    /** The receiver's status; null if there was no answer. */
    status: number | null;
    error: string | null;
}
/** Something that goes wrong with the next requests of an operation. It has exactly one of `status` and `network`, or only `latencyMs`. */
export interface Fault {
    /** The operation's id, such as `createShareLink`. Omitted: every operation. 1 or more characters, at most 100 characters. */
    operation?: string;
    /**
     * How many requests it meets. At least 1, at most 1000000000.
     * @default 1
     */
    times?: number;
    /**
     * How many requests pass before the first one that it meets. At least 0, at most 1000000000.
     * @default 0
     */
    after?: number;
    /** The status of the answer. At least 400, at most 599. */
    status?: number;
    /** The `code` in the body. Omitted: the usual one of the status. 1 or more characters, at most 100 characters. */
    code?: string;
    /** The `message` in the body. 1 or more characters, at most 1000 characters. */
    message?: string;
    /**
     * `problem`: as the server's errors are, the default. `bare`: only `{ "error": … }`, as the hosted API sends, and the default in hosted mode. `html`: a page, as a proxy sends. `empty`: no body.
     * @enum {string}
     */
    body?: "problem" | "bare" | "html" | "empty";
    /** The header `Retry-After`. At least 0, at most 1000000000. */
    retryAfterSeconds?: number;
    /**
     * `refused`: no connection. `dropped`: the connection ends before the answer. `cut`: it ends in the middle of the answer.
     * @enum {string}
     */
    network?: "refused" | "dropped" | "cut";
    /**
     * Whether the server carries the request out, although the caller gets no proper answer. Always true for `cut`.
     * @default false
     */
    isCarriedOut?: boolean;
    /** How long the answer takes in addition. At least 0, at most 86400000. */
    latencyMs?: number;
}
export interface ControlProblem {
    error: string;
    /** What is wrong, and what to do. */
    message: string;
}
/** What the emulator begins with. */
export interface Seed {
    /** At most 50 items. */
    apiKeys?: SeedApiKey[];
    /** At most 10000 items. */
    personas?: SeedPersona[];
    /** At most 100000 items. */
    links?: SeedLink[];
    /** At most 20 items. */
    webhooks?: SeedWebhook[];
}
export interface SeedApiKey {
    /** The key that requests send. 8 or more characters, at most 200 characters, like `^[!-~]+$`. */
    key: string;
    /** 1 or more characters, at most 100 characters. */
    name?: string;
    /** Omitted: every permission. 1 or more items, at most 7 items. */
    permissions?: ("share-links:read" | "share-links:write" | "personas:read" | "personas:write" | "api-keys:manage" | "webhooks:manage" | "audit:read")[];
    /** Omitted or null: never. */
    expiresAt?: string | null;
}
export interface SeedPersona {
    /** Omitted: one is chosen, the same in every run. A UUID such as 00000000-0000-0000-0000-000000000000. */
    id?: string;
    /** 1 or more characters, at most 200 characters. */
    name: string;
    /** At most 2000 characters. */
    description?: string;
    /** At most 2000 characters. */
    imageUrl?: string;
}
export interface SeedLink {
    /** Omitted: one is chosen, the same in every run. A UUID such as 00000000-0000-0000-0000-000000000000. */
    id?: string;
    /** Omitted: one is chosen, the same in every run. Like `^(?:sh_)?[A-Za-z0-9_-]{21}$`. */
    token?: string;
    /** The id or the name of a persona. Omitted: the first one. 1 or more characters, at most 200 characters. */
    persona?: string;
    /**
     * @default LINK
     * @enum {string}
     */
    type?: "LINK" | "PLAYER_EMBED" | "ORB_EMBED";
    /** From the emulator's start. Omitted: 7 days. */
    expiresIn?: Duration;
    /** A moment instead of `expiresIn`. Null: never. */
    expiresAt?: string | null;
    /**
     * Null: unlimited.
     * @default 10
     */
    usageLimit?: number | null;
    /**
     * At least 0, at most 2147483647.
     * @default 0
     */
    usageCount?: number;
    /** At most 100 items. */
    allowedOrigins?: string[];
    /** @default false */
    allowAllOrigins?: boolean;
    /** @default false */
    removeWatermark?: boolean;
    /** @default true */
    enabled?: boolean;
    /** @default false */
    isPrimary?: boolean;
    /** Omitted: the emulator's start. A date-time such as 2026-01-31T12:00:00.000Z. */
    createdAt?: string;
}
export interface SeedWebhook {
    /** 1 or more characters, at most 2000 characters. */
    url: string;
    /** Omitted: all events. 1 or more items, at most 20 items. */
    events?: string[];
}
/** The query of `GET /_emulator/requests`. */
export interface ListRequestsQuery {
    /** Only the requests of this operation, such as `createShareLink`. At most 100 characters. */
    operation?: string;
}
export interface paths {
    "/_emulator/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether the emulator is ready */
        get: operations["getHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_emulator/openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** This document */
        get: operations["getControlDocument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_emulator/state": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Everything that the emulator holds */
        get: operations["getState"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_emulator/links/{id}/uses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The uses of a link and the attempts that were refused */
        get: operations["listUses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_emulator/links/{id}/use": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Use a link, as a visitor of its page does */
        post: operations["useLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_emulator/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The requests of the share-links API that were sent since the last reset, oldest first */
        get: operations["listRequests"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_emulator/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The webhook events that were sent since the last reset, oldest first */
        get: operations["listDeliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_emulator/reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Return to the state after the start */
        post: operations["reset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_emulator/snapshots": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Keep a copy of the state */
        post: operations["createSnapshot"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_emulator/snapshots/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Return to a copy of the state */
        post: operations["restoreSnapshot"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_emulator/clock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The emulator's time */
        get: operations["getClock"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Move the clock
         * @description Everything that would have happened meanwhile has happened before the answer: links expire, and their events and the retries of others are sent, each at its moment.
         */
        patch: operations["moveClock"];
        trace?: never;
    };
    "/_emulator/faults": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The faults that are ordered and have not all happened yet */
        get: operations["listFaults"];
        put?: never;
        /** Order a fault */
        post: operations["createFault"];
        /** Cancel all faults */
        delete: operations["deleteFaults"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Health: Health;
        Clock: Clock;
        MoveClock: MoveClock;
        Duration: Duration;
        Snapshot: Snapshot;
        UseResult: UseResult;
        State: State;
        RecordedRequest: RecordedRequest;
        Delivery: Delivery;
        Fault: Fault;
        ControlProblem: ControlProblem;
        Seed: Seed;
        SeedApiKey: SeedApiKey;
        SeedPersona: SeedPersona;
        SeedLink: SeedLink;
        SeedWebhook: SeedWebhook;
    };
    responses: {
        /** There is no such thing. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ControlProblem;
            };
        };
        /** The request does not fit this document. */
        Invalid: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ControlProblem;
            };
        };
        /** The time. */
        Clock: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": Clock;
            };
        };
    };
    parameters: {
        /** 1 or more characters, at most 100 characters. */
        Id: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getHealth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** It is ready. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Health;
                };
            };
        };
    };
    getControlDocument: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** This document, as JSON. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, unknown>;
                };
            };
        };
    };
    getState: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The state at this moment. Lists are newest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": State;
                };
            };
        };
    };
    listUses: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** 1 or more characters, at most 100 characters. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The uses, newest first, each as `GET /manage/v1/share-links/{id}/uses` shows it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, unknown>[];
                };
            };
            404: components["responses"]["NotFound"];
        };
    };
    useLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** 1 or more characters, at most 100 characters. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** What the visitor got. A refusal has its `status` and `code`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": UseResult;
                };
            };
            404: components["responses"]["NotFound"];
        };
    };
    listRequests: {
        parameters: {
            query?: ListRequestsQuery;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The requests with their answers. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": RecordedRequest[];
                };
            };
            400: components["responses"]["Invalid"];
        };
    };
    listDeliveries: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Each attempt with its headers, its body and its result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Delivery[];
                };
            };
        };
    };
    reset: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The state, the clock, the random numbers and the lists of requests and deliveries are as they were after the start, and no fault is ordered. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    createSnapshot: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The copy. It is kept until the emulator ends. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Snapshot;
                };
            };
        };
    };
    restoreSnapshot: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** 1 or more characters, at most 100 characters. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Everything is as it was when the copy was made: also the clock, the random numbers, the lists and the faults. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: components["responses"]["NotFound"];
        };
    };
    getClock: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Clock"];
        };
    };
    moveClock: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": MoveClock;
            };
        };
        responses: {
            200: components["responses"]["Clock"];
            400: components["responses"]["Invalid"];
        };
    };
    listFaults: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The faults, in the order in which they were ordered. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Fault[];
                };
            };
        };
    };
    createFault: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Fault;
            };
        };
        responses: {
            /** The fault, with its defaults. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Fault;
                };
            };
            400: components["responses"]["Invalid"];
        };
    };
    deleteFaults: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** No fault is ordered any more. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
