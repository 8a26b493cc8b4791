// Generated from openapi.yaml by "pnpm generate". Do not edit.
/** `GET /pets` */
export const listPets = {
  id: "listPets",
  method: "GET",
  path: "/pets",
  permissions: null,
  securitySchemes: [],
  parameters: {
    path: [],
    query: [
      { name: "tags", type: "array", items: "string", required: false, separator: "," },
      { name: "bornAfter", type: "string", required: false },
    ],
    header: [],
  },
  body: null,
  bodyDefaults: {},
  statuses: [200, 204, "default"],
} as const;

/** `POST /pets` */
export const createPet = {
  id: "createPet",
  method: "POST",
  path: "/pets",
  permissions: null,
  securitySchemes: [],
  parameters: {
    path: [],
    query: [],
    header: [],
  },
  body: ["application/json"],
  bodyDefaults: {},
  statuses: [201, 409, "4XX"],
} as const;

/** `GET /pets/{id}` */
export const getPet = {
  id: "getPet",
  method: "GET",
  path: "/pets/{id}",
  permissions: null,
  securitySchemes: [],
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

/** `DELETE /pets/{id}` */
export const deletePet = {
  id: "deletePet",
  method: "DELETE",
  path: "/pets/{id}",
  permissions: null,
  securitySchemes: [],
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

/** `POST /pets/{id}/photos` */
export const addPhotos = {
  id: "addPhotos",
  method: "POST",
  path: "/pets/{id}/photos",
  permissions: null,
  securitySchemes: [],
  parameters: {
    path: [
      { name: "id", type: "string", required: true },
    ],
    query: [],
    header: [],
  },
  body: ["multipart/form-data"],
  bodyDefaults: {},
  statuses: [200],
} as const;

/** `PUT /pets/{id}/photos` */
export const setPhoto = {
  id: "setPhoto",
  method: "PUT",
  path: "/pets/{id}/photos",
  permissions: null,
  securitySchemes: [],
  parameters: {
    path: [
      { name: "id", type: "string", required: true },
    ],
    query: [],
    header: [],
  },
  body: ["image/png"],
  bodyDefaults: {},
  statuses: [204],
} as const;

/** `GET /pets/{id}/photos` */
export const getPhoto = {
  id: "getPhoto",
  method: "GET",
  path: "/pets/{id}/photos",
  permissions: null,
  securitySchemes: [],
  parameters: {
    path: [
      { name: "id", type: "string", required: true },
    ],
    query: [],
    header: [],
  },
  body: null,
  bodyDefaults: {},
  statuses: [200],
} as const;

/** `POST /login` */
export const login = {
  id: "login",
  method: "POST",
  path: "/login",
  permissions: null,
  securitySchemes: [],
  parameters: {
    path: [],
    query: [],
    header: [],
  },
  body: ["application/x-www-form-urlencoded"],
  bodyDefaults: {},
  statuses: [200],
} as const;

/** `GET /status` */
export const getStatus = {
  id: "getStatus",
  method: "GET",
  path: "/status",
  permissions: null,
  securitySchemes: [],
  parameters: {
    path: [],
    query: [],
    header: [],
  },
  body: null,
  bodyDefaults: {},
  statuses: ["default"],
} as const;

/** `GET /values/{name}` */
export const getValue = {
  id: "getValue",
  method: "GET",
  path: "/values/{name}",
  permissions: null,
  securitySchemes: [],
  parameters: {
    path: [
      { name: "name", type: "string", required: true },
    ],
    query: [],
    header: [],
  },
  body: null,
  bodyDefaults: {},
  statuses: [200, 404],
} as const;

/** `GET /log` */
export const readLog = {
  id: "readLog",
  method: "GET",
  path: "/log",
  permissions: null,
  securitySchemes: [],
  parameters: {
    path: [],
    query: [],
    header: [],
  },
  body: null,
  bodyDefaults: {},
  statuses: [200],
} as const;

/** `POST /chat` */
export const chat = {
  id: "chat",
  method: "POST",
  path: "/chat",
  permissions: null,
  securitySchemes: [],
  parameters: {
    path: [],
    query: [],
    header: [],
  },
  body: ["application/json"],
  bodyDefaults: {},
  statuses: [200],
} as const;

/** Every operation of the specification by its operationId. */
export const operations = {
  listPets,
  createPet,
  getPet,
  deletePet,
  addPhotos,
  setPhoto,
  getPhoto,
  login,
  getStatus,
  getValue,
  readLog,
  chat,
} as const;
