import type { ProblemCode } from "@share-links/types";
import { expect, test } from "vitest";
import { docsPage } from "../src/generated/docs-page.ts";
import { openApiText } from "../src/generated/openapi-document.ts";
import { toProblem, toProblemDocument } from "../src/http/problem.ts";
import { Refusal } from "../src/refusal.ts";

const { ProblemCode: schema } = JSON.parse(openApiText).components.schemas;
const meanings: Record<ProblemCode, { status: number; cause: string; remedy: string }> = schema["x-meanings"];

test("the specification has a meaning for each code, and no other", () => {
  expect(Object.keys(meanings)).toEqual(schema.enum);
});

test.each(schema.enum as ProblemCode[])("the type of %s leads to its status, its cause and its remedy", (code) => {
  const { status, body } = toProblem(new Refusal(code), crypto.randomUUID());
  const { type = "" } = toProblemDocument(status, body, "https://links.example");
  const [page, anchor] = type.split("#");
  expect([status, page]).toEqual([meanings[code].status, "https://links.example/docs"]);
  const [, section = ""] = docsPage.split(`<h3 id="${anchor}">`);
  const paragraphs = [`Status ${status}.`, meanings[code].cause, meanings[code].remedy];
  for (const text of paragraphs) expect(plain(section.split("<h3")[0] ?? "")).toContain(text.replaceAll("`", ""));
});

function plain(html: string): string {
  const text = html.replaceAll(/<\/?[a-z]+>/g, "");
  return text.replaceAll("&#39;", "'").replaceAll("&quot;", '"').replaceAll("&lt;", "<").replaceAll("&gt;", ">");
}
