import { readFileSync } from "node:fs";
import { documentOf } from "@share-links/generator";
import { expect, test } from "vitest";
import { type Change, compareDocuments } from "../src/index.ts";

const DOCUMENT = new URL("../../types/openapi.json", import.meta.url);

// biome-ignore lint/suspicious/noExplicitAny: a document of any shape, which the changes below reach into
type Document = any;

interface Row {
  readonly name: string;
  readonly edit: (document: Document) => void;
  /** What is found: the rule, and a verdict for each operation, part and path that it is found in. */
  readonly expected: readonly string[];
}

const schema = (document: Document, name: string) => document.components.schemas[name];
const operation = (document: Document, path: string, method: string) => document.paths[path][method];

/** Twenty changes as they could come, none of which touches what another one is about. */
const ROWS: readonly Row[] = [
  {
    name: "a lower limit of a list",
    edit: (document) => (document.components.parameters.PerPage.schema.maximum = 50),
    expected: ["breaking maximum-lowered GET /v1/share-links, query parameter perPage"],
  },
  {
    name: "a larger page",
    edit: (document) => (document.components.parameters.Page.schema.maximum = 9_000_000_000),
    expected: ["additive maximum-raised GET /v1/share-links, query parameter page"],
  },
  {
    name: "a field of an answer that can be missing",
    edit: (document) => {
      schema(document, "ConsoleSession").required = schema(document, "ConsoleSession").required.slice(1);
    },
    expected: [
      "breaking property-became-optional GET /console/v1/session, body of answer 200",
      "breaking property-became-optional GET /console/v1/sessions, body of answer 200",
      "breaking property-became-optional POST /console/v1/sessions, body of answer 201",
    ],
  },
  {
    name: "a new field of an answer",
    edit: (document) => (schema(document, "Persona").properties.color = { type: "string" }),
    expected: [
      "additive optional-property-added GET /manage/v1/personas, body of answer 200",
      "additive optional-property-added POST /manage/v1/personas, body of answer 201",
      "additive optional-property-added GET /manage/v1/personas/{id}, body of answer 200",
      "additive optional-property-added PUT /manage/v1/personas/{id}, body of answer 200",
    ],
  },
  {
    name: "a field of a request that has to be there",
    edit: (document) => schema(document, "CreateApiKey").required.push("expiresAt"),
    expected: ["breaking property-became-required POST /manage/v1/api-keys, body of the request"],
  },
  {
    name: "a new field of a closed request",
    edit: (document) => (schema(document, "CreateApiKey").properties.note = { type: "string" }),
    expected: ["additive optional-property-added POST /manage/v1/api-keys, body of the request"],
  },
  {
    name: "a field of a request that is gone",
    edit: (document) => delete schema(document, "CreateWebhook").properties.enabled,
    expected: ["breaking property-removed POST /manage/v1/webhooks, body of the request"],
  },
  {
    name: "a value that is no longer sent",
    edit: (document) => schema(document, "ShareLinkUseSurface").enum.pop(),
    expected: [
      "additive enum-value-removed GET /manage/v1/share-links/{id}/uses, body of answer 200",
      "additive enum-value-removed webhook shareLinkEvent, body of the webhook",
    ],
  },
  {
    name: "a status of a delivery that is new, in answers and as a filter",
    edit: (document) => schema(document, "WebhookDeliveryStatus").enum.push("paused"),
    expected: [
      "additive enum-value-added GET /manage/v1/webhooks/{id}/deliveries, query parameter status",
      "breaking enum-value-added GET /manage/v1/webhooks/{id}/deliveries, body of answer 200",
    ],
  },
  {
    name: "an operation that is gone",
    edit: (document) => delete document.paths["/docs"],
    expected: ["breaking operation-removed GET /docs"],
  },
  {
    name: "a new operation",
    edit: (document) => (document.paths["/new"] = { get: { operationId: "getNew", responses: {} } }),
    expected: ["additive operation-added GET /new"],
  },
  {
    name: "a new name of an operation",
    edit: (document) => (operation(document, "/livez", "get").operationId = "getLife"),
    expected: ["breaking operation-id-changed GET /livez"],
  },
  {
    name: "a permission more",
    edit: (document) => operation(document, "/manage/v1/audit-events", "get").security[0].apiKey.push("audit:all"),
    expected: ["breaking scope-added GET /manage/v1/audit-events"],
  },
  {
    name: "an answer that is gone",
    edit: (document) => delete operation(document, "/robots.txt", "get").responses[304],
    expected: ["breaking success-removed GET /robots.txt, answer 304"],
  },
  {
    name: "a refusal more",
    edit: (document) => (operation(document, "/favicon.svg", "get").responses[410] = { description: "Gone" }),
    expected: ["additive failure-added GET /favicon.svg, answer 410"],
  },
  {
    name: "a field of an event that can be null",
    edit: (document) => {
      const { properties } = schema(document, "ShareLinkEventData");
      properties.id = { anyOf: [properties.id, { type: "null" }] };
    },
    expected: ["breaking null-added webhook shareLinkEvent, body of the webhook"],
  },
  {
    name: "an answer of a receiver that the default answer takes in",
    edit: (document) => delete document.webhooks.shareLinkEvent.post.responses[410],
    expected: [],
  },
  {
    name: "a server that is gone",
    edit: (document) => document.servers.pop(),
    expected: ["breaking server-removed the whole document"],
  },
  {
    name: "a schema with another name",
    edit: (document) => {
      document.components.schemas.Liveliness = schema(document, "Liveness");
      delete document.components.schemas.Liveness;
      const content = operation(document, "/livez", "get").responses[200].content["application/json"];
      content.schema = { $ref: "#/components/schemas/Liveliness" };
    },
    expected: ["breaking schema-name-removed the whole document", "additive schema-name-added the whole document"],
  },
  {
    name: "a summary",
    edit: (document) => (operation(document, "/metrics", "get").summary = "Numbers"),
    expected: ["none words-changed GET /metrics"],
  },
];

test("twenty changes of our own specification are found, each with its verdict, and nothing else", () => {
  const old = JSON.parse(readFileSync(DOCUMENT, "utf8"));
  const now = structuredClone(old);
  for (const { edit } of ROWS) edit(now);
  const changes = compareDocuments(documentOf(old, "old.json"), documentOf(now, "new.json"));
  expect(changes.map(told).sort()).toEqual(ROWS.flatMap(({ expected }) => expected).sort());
});

function told({ verdict, rule, subject, part }: Change): string {
  return [`${verdict} ${rule} ${subject.title}`, ...(part === "" ? [] : [part])].join(", ");
}
