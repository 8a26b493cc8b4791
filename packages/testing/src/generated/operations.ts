// Generated from packages/testing/openapi.yaml by "pnpm generate". Do not edit.
/** `GET /_emulator/health` */
export const getHealth = {
  id: "getHealth",
  method: "GET",
  path: "/_emulator/health",
  permissions: null,
  securitySchemes: [],
  security: [],
  parameters: {
    path: [],
    query: [],
    header: [],
  },
  body: null,
  bodyDefaults: {},
  statuses: [200],
} as const;

/** `GET /_emulator/openapi.json` */
export const getControlDocument = {
  id: "getControlDocument",
  method: "GET",
  path: "/_emulator/openapi.json",
  permissions: null,
  securitySchemes: [],
  security: [],
  parameters: {
    path: [],
    query: [],
    header: [],
  },
  body: null,
  bodyDefaults: {},
  statuses: [200],
} as const;

/** `GET /_emulator/state` */
export const getState = {
  id: "getState",
  method: "GET",
  path: "/_emulator/state",
  permissions: null,
  securitySchemes: [],
  security: [],
  parameters: {
    path: [],
    query: [],
    header: [],
  },
  body: null,
  bodyDefaults: {},
  statuses: [200],
} as const;

/** `GET /_emulator/links/{id}/uses` */
export const listUses = {
  id: "listUses",
  method: "GET",
  path: "/_emulator/links/{id}/uses",
  permissions: null,
  securitySchemes: [],
  security: [],
  parameters: {
    path: [
      { name: "id", type: "string", required: true },
    ],
    query: [],
    header: [],
  },
  body: null,
  bodyDefaults: {},
  statuses: [200, 404],
} as const;

/** `POST /_emulator/links/{id}/use` */
export const useLink = {
  id: "useLink",
  method: "POST",
  path: "/_emulator/links/{id}/use",
  permissions: null,
  securitySchemes: [],
  security: [],
  parameters: {
    path: [
      { name: "id", type: "string", required: true },
    ],
    query: [],
    header: [],
  },
  body: null,
  bodyDefaults: {},
  statuses: [200, 404],
} as const;

/** `GET /_emulator/requests` */
export const listRequests = {
  id: "listRequests",
  method: "GET",
  path: "/_emulator/requests",
  permissions: null,
  securitySchemes: [],
  security: [],
  parameters: {
    path: [],
    query: [
      { name: "operation", type: "string", required: false },
    ],
    header: [],
  },
  body: null,
  bodyDefaults: {},
  statuses: [200, 400],
} as const;

/** `GET /_emulator/deliveries` */
export const listDeliveries = {
  id: "listDeliveries",
  method: "GET",
  path: "/_emulator/deliveries",
  permissions: null,
  securitySchemes: [],
  security: [],
  parameters: {
    path: [],
    query: [],
    header: [],
  },
  body: null,
  bodyDefaults: {},
  statuses: [200],
} as const;

/** `POST /_emulator/reset` */
export const reset = {
  id: "reset",
  method: "POST",
  path: "/_emulator/reset",
  permissions: null,
  securitySchemes: [],
  security: [],
  parameters: {
    path: [],
    query: [],
    header: [],
  },
  body: null,
  bodyDefaults: {},
  statuses: [204],
} as const;

/** `POST /_emulator/snapshots` */
export const createSnapshot = {
  id: "createSnapshot",
  method: "POST",
  path: "/_emulator/snapshots",
  permissions: null,
  securitySchemes: [],
  security: [],
  parameters: {
    path: [],
    query: [],
    header: [],
  },
  body: null,
  bodyDefaults: {},
  statuses: [201],
} as const;

/** `POST /_emulator/snapshots/{id}/restore` */
export const restoreSnapshot = {
  id: "restoreSnapshot",
  method: "POST",
  path: "/_emulator/snapshots/{id}/restore",
  permissions: null,
  securitySchemes: [],
  security: [],
  parameters: {
    path: [
      { name: "id", type: "string", required: true },
    ],
    query: [],
    header: [],
  },
  body: null,
  bodyDefaults: {},
  statuses: [204, 404],
} as const;

/** `GET /_emulator/clock` */
export const getClock = {
  id: "getClock",
  method: "GET",
  path: "/_emulator/clock",
  permissions: null,
  securitySchemes: [],
  security: [],
  parameters: {
    path: [],
    query: [],
    header: [],
  },
  body: null,
  bodyDefaults: {},
  statuses: [200],
} as const;

/** `PATCH /_emulator/clock` */
export const moveClock = {
  id: "moveClock",
  method: "PATCH",
  path: "/_emulator/clock",
  permissions: null,
  securitySchemes: [],
  security: [],
  parameters: {
    path: [],
    query: [],
    header: [],
  },
  body: ["application/json"],
  bodyDefaults: {},
  statuses: [200, 400],
} as const;

/** `GET /_emulator/faults` */
export const listFaults = {
  id: "listFaults",
  method: "GET",
  path: "/_emulator/faults",
  permissions: null,
  securitySchemes: [],
  security: [],
  parameters: {
    path: [],
    query: [],
    header: [],
  },
  body: null,
  bodyDefaults: {},
  statuses: [200],
} as const;

/** `POST /_emulator/faults` */
export const createFault = {
  id: "createFault",
  method: "POST",
  path: "/_emulator/faults",
  permissions: null,
  securitySchemes: [],
  security: [],
  parameters: {
    path: [],
    query: [],
    header: [],
  },
  body: ["application/json"],
  bodyDefaults: { times: 1, after: 0, isCarriedOut: false },
  statuses: [201, 400],
} as const;

/** `DELETE /_emulator/faults` */
export const deleteFaults = {
  id: "deleteFaults",
  method: "DELETE",
  path: "/_emulator/faults",
  permissions: null,
  securitySchemes: [],
  security: [],
  parameters: {
    path: [],
    query: [],
    header: [],
  },
  body: null,
  bodyDefaults: {},
  statuses: [204],
} as const;

/** Every operation of the specification by its operationId. */
export const operations = {
  getHealth,
  getControlDocument,
  getState,
  listUses,
  useLink,
  listRequests,
  listDeliveries,
  reset,
  createSnapshot,
  restoreSnapshot,
  getClock,
  moveClock,
  listFaults,
  createFault,
  deleteFaults,
} as const;
