import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../site.ts";
import { type Page, plainTextOf } from "./page.ts";

interface Meaning {
  status: number;
  cause: string;
  remedy: string;
}

interface SpecResponse {
  content?: { "application/json"?: { examples?: Record<string, { value: unknown }> } };
}

interface Operation {
  operationId: string;
  summary: string;
  responses: Record<string, { $ref?: string }>;
}

/** A page for each error code of the specification, and one that lists them all. */
export function errorPages(): Page[] {
  const document = JSON.parse(readFileSync(join(ROOT, "packages/types/openapi.json"), "utf8"));
  const { schemas, responses } = document.components;
  const meanings: Record<string, Meaning> = schemas.ProblemCode["x-meanings"];
  const operations = Object.values(document.paths as Record<string, Record<string, Operation>>).flatMap((path) =>
    Object.values(path).filter(({ operationId }) => operationId),
  );
  const pages = Object.entries(meanings).map(([code, meaning]) => pageOf(code, meaning, responses, operations));
  return [indexOf(pages, meanings), ...pages];
}

function indexOf(pages: readonly Page[], meanings: Readonly<Record<string, Meaning>>): Page {
  const rows = pages.map(
    ({ title, path }) => `| ${meanings[title]?.status} | [\`${title}\`](/${path}) | ${meanings[title]?.cause} |`,
  );
  return {
    path: "errors/index.md",
    route: "errors",
    title: "Errors by code",
    description: "Every error code of the API, with its cause and its remedy.",
    body: `Every error has a \`code\` for programs. It is in the answer, in the client's \`ApiError\`, and in the events of the embeds. If the request prefers
\`application/problem+json\`, the member \`type\` leads to the same explanation on the server that answered, such as \`https://share.example.com/docs#share_link_expired\`.
How to catch errors in a program is in [the client's guide](/docs/client/errors.md).

| status | code | cause |
|---|---|---|
${rows.join("\n")}
`,
    edited: "spec/schemas/problems.yaml",
  };
}

function pageOf(
  code: string,
  { status, cause, remedy }: Meaning,
  responses: Readonly<Record<string, SpecResponse>>,
  operations: readonly Operation[],
): Page {
  const named = Object.entries(responses).flatMap(([name, response]) => {
    const example = response.content?.["application/json"]?.examples?.[code];
    return example === undefined ? [] : [{ name, example: example.value }];
  });
  const refs = new Set(named.map(({ name }) => `#/components/responses/${name}`));
  const answeredBy = operations.filter((each) =>
    Object.values(each.responses).some(({ $ref }) => $ref && refs.has($ref)),
  );
  const [first] = named;
  return {
    path: `errors/${code}.md`,
    route: `errors/${code}`,
    title: code,
    description: plainTextOf(`Status ${status}. ${cause}`),
    body: [
      `Status **${status}**`,
      `## Cause\n\n${cause}`,
      `## What to do\n\n${remedy}`,
      ...(first
        ? [`## What the answer looks like\n\n\`\`\`json\n${JSON.stringify(first.example, null, 2)}\n\`\`\``]
        : []),
      `## Where it comes from\n\n${originOf(answeredBy, operations)}`,
      "",
    ].join("\n\n"),
    edited: "spec/schemas/problems.yaml",
  };
}

const MOST_NAMED = 12;

function originOf(answeredBy: readonly Operation[], operations: readonly Operation[]): string {
  if (answeredBy.length === 0) return "Any request, before the service knows which operation it is for.";
  if (answeredBy.length > MOST_NAMED)
    return `${answeredBy.length} of the ${operations.length} operations can give this answer.`;
  return answeredBy.map(({ operationId, summary }) => `- \`${operationId}\`: ${summary}`).join("\n");
}
