// Generated from openapi.yaml by "share-links-generate". Do not edit.
/** `GET /pets` */
export const listPets = {
  id: "listPets",
  method: "GET",
  path: "/pets",
  permissions: null,
  securitySchemes: [],
  security: [],
  parameters: {
    path: [],
    query: [
      { name: "tags", type: "array", items: "string", separator: ",", required: false },
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
  security: [],
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

/** `DELETE /pets/{id}` */
export const deletePet = {
  id: "deletePet",
  method: "DELETE",
  path: "/pets/{id}",
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

/** `POST /pets/{id}/photos` */
export const addPhotos = {
  id: "addPhotos",
  method: "POST",
  path: "/pets/{id}/photos",
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
  body: ["multipart/form-data"],
  bodyDefaults: {},
  requestContent: { "multipart/form-data": { kind: "multipart" } },
  statuses: [200],
} as const;

/** `PUT /pets/{id}/photos` */
export const setPhoto = {
  id: "setPhoto",
  method: "PUT",
  path: "/pets/{id}/photos",
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
  body: ["image/png"],
  bodyDefaults: {},
  requestContent: { "image/png": { kind: "binary" } },
  statuses: [204],
} as const;

/** `GET /pets/{id}/photos` */
export const getPhoto = {
  id: "getPhoto",
  method: "GET",
  path: "/pets/{id}/photos",
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
  statuses: [200],
  responseContent: {
    200: { "image/png": { kind: "binary" } },
  },
} as const;

/** `POST /login` */
export const login = {
  id: "login",
  method: "POST",
  path: "/login",
  permissions: null,
  securitySchemes: [],
  security: [],
  parameters: {
    path: [],
    query: [],
    header: [],
  },
  body: ["application/x-www-form-urlencoded"],
  bodyDefaults: {},
  requestContent: { "application/x-www-form-urlencoded": { kind: "form" } },
  statuses: [200],
  responseContent: {
    200: { "text/plain": { kind: "text" } },
  },
} as const;

/** `GET /status` */
export const getStatus = {
  id: "getStatus",
  method: "GET",
  path: "/status",
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
  statuses: ["default"],
} as const;

/** `GET /values/{name}` */
export const getValue = {
  id: "getValue",
  method: "GET",
  path: "/values/{name}",
  permissions: null,
  securitySchemes: [],
  security: [],
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

/** `GET /search` */
export const search = {
  id: "search",
  method: "GET",
  path: "/search",
  permissions: null,
  securitySchemes: [],
  security: [],
  parameters: {
    path: [],
    query: [
      { name: "filter", type: "object", properties: { size: "integer", kind: "string" }, style: "deepObject", explode: true, required: false },
      { name: "paging", type: "object", properties: { limit: "integer", after: "string" }, style: "form", explode: true, required: false },
      { name: "color", type: "object", style: "form", explode: false, required: false },
      { name: "ids", type: "array", items: "integer", separator: "|", required: false },
      { name: "expand", type: "array", items: "string", style: "deepObject", explode: true, required: false },
      { name: "next", type: "string", allowReserved: true, required: false },
      { name: "where", type: "object", properties: { a: "integer" }, contentType: "application/json", required: false },
    ],
    header: [
      { name: "X-Meta", type: "object", style: "simple", explode: true, required: false },
    ],
  },
  body: null,
  bodyDefaults: {},
  statuses: [204],
} as const;

/** `GET /areas/{point}/{tags}` */
export const getArea = {
  id: "getArea",
  method: "GET",
  path: "/areas/{point}/{tags}",
  permissions: null,
  securitySchemes: [],
  security: [],
  parameters: {
    path: [
      { name: "point", type: "object", properties: { x: "integer", y: "integer" }, style: "matrix", explode: true, required: true },
      { name: "tags", type: "array", items: "string", style: "label", explode: false, required: true },
    ],
    query: [],
    header: [],
  },
  body: null,
  bodyDefaults: {},
  statuses: [204],
} as const;

/** `POST /orders` */
export const createOrder = {
  id: "createOrder",
  method: "POST",
  path: "/orders",
  permissions: null,
  securitySchemes: [],
  security: [],
  parameters: {
    path: [],
    query: [],
    header: [],
  },
  body: ["application/x-www-form-urlencoded"],
  bodyDefaults: {},
  requestContent: { "application/x-www-form-urlencoded": { kind: "form", encoding: { items: { style: "form", explode: false }, expand: { style: "deepObject", explode: true }, meta: { contentType: "application/json" } } } },
  statuses: [204],
} as const;

/** `POST /uploads` */
export const upload = {
  id: "upload",
  method: "POST",
  path: "/uploads",
  permissions: null,
  securitySchemes: [],
  security: [],
  parameters: {
    path: [],
    query: [],
    header: [],
  },
  body: ["multipart/form-data"],
  bodyDefaults: {},
  requestContent: { "multipart/form-data": { kind: "multipart", encoding: { file: { contentType: "image/png" }, meta: { contentType: "application/json" } } } },
  statuses: [204],
} as const;

/** `POST /entries` */
export const importEntries = {
  id: "importEntries",
  method: "POST",
  path: "/entries",
  permissions: null,
  securitySchemes: [],
  security: [],
  parameters: {
    path: [],
    query: [],
    header: [],
  },
  body: ["application/x-ndjson"],
  bodyDefaults: {},
  requestContent: { "application/x-ndjson": { kind: "lines" } },
  statuses: [204],
} as const;

/** `POST /any` */
export const sendAny = {
  id: "sendAny",
  method: "POST",
  path: "/any",
  permissions: null,
  securitySchemes: [],
  security: [],
  parameters: {
    path: [],
    query: [],
    header: [],
  },
  body: ["*/*"],
  bodyDefaults: {},
  statuses: [204],
} as const;

/** `GET /log` */
export const readLog = {
  id: "readLog",
  method: "GET",
  path: "/log",
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
  responseContent: {
    200: { "application/jsonl": { kind: "lines" } },
  },
} as const;

/** `POST /chat` */
export const chat = {
  id: "chat",
  method: "POST",
  path: "/chat",
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
  statuses: [200],
  responseContent: {
    200: { "text/event-stream": { kind: "events" } },
  },
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
  search,
  getArea,
  createOrder,
  upload,
  importEntries,
  sendAny,
  readLog,
  chat,
} as const;
