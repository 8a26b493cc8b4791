import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { brokenLinksOf, linksOf, withAddresses } from "../src/assemble/links.ts";
import { llmsIndex, llmsText } from "../src/assemble/llms.ts";
import type { Page } from "../src/assemble/page.ts";
import { publishedPackages } from "../src/assemble/written.ts";
import { assemble } from "../src/assemble.ts";
import { BASE, HOME, REPOSITORY, ROOT } from "../src/site.ts";

// Without the reference of the packages, which takes some seconds: the long form of the tests builds and checks all of it.
const { pages, sections } = assemble([]);
const routes = pages.map(({ route }) => route);

test("no link of the site leads to a page, a heading, a picture or a file that doesn't exist", () => {
  const broken = brokenLinksOf(pages).filter(({ target }) => !target.startsWith(`${BASE}/reference/`));
  expect(broken).toEqual([]);
});

describe("a link is found to be broken", () => {
  const page = (body: string): Page => ({
    path: "docs/made-up.md",
    route: "made-up",
    title: "Made up",
    description: "",
    body,
    edited: undefined,
  });

  test.each([
    ["[a](missing.md)", "the repository has no such file"],
    ["[a](webhooks.md#no-such-heading)", "the page has no such heading"],
    ["[a](#no-such-heading)", "the page has no such heading"],
    ["[`a`](../packages/missing)", "the repository has no such file"],
    [`[a](${REPOSITORY}/blob/main/docs/missing.md)`, "the repository has no such file"],
    [`[a](${HOME}/errors/no_such_code/)`, "there is no such page"],
    ["![a](images/missing.png)", "there is no such picture"],
    ['<a href="missing.md">a</a>', "the repository has no such file"],
    ["[a](htp://example.com)", "this is no address of the web"],
  ])("%s: %s", (link, reason) => {
    const made = page(`## A heading\n\n${link}\n`);
    expect(brokenLinksOf([...pages, made], [made])).toMatchObject([{ reason }]);
  });

  test("but not one in code, and not one that leads somewhere", () => {
    const good = [
      "`[a](missing.md)`",
      "```md\n[a](missing.md)\n```",
      "[a](webhooks.md)",
      "[a](#a-heading)",
      "[a](https://example.com)",
      "[a](../deploy)",
    ];
    const made = page(`## A heading\n\n${good.join("\n\n")}\n`);
    expect(brokenLinksOf([...pages, made], [made])).toEqual([]);
  });
});

test("a link to a file that is a page leads to the page, any other one to the repository", () => {
  const made: Page = {
    path: "docs/client/made-up.md",
    route: "x",
    title: "X",
    description: "",
    body: "",
    edited: undefined,
  };
  const addressOf = (link: string) => linksOf(withAddresses({ ...made, body: `[a](${link})` }, pages))[0];
  expect(addressOf("../webhooks.md")).toBe(`${BASE}/webhooks/`);
  expect(addressOf("errors.md#catch-what-you-expect")).toBe(`${BASE}/client/errors/#catch-what-you-expect`);
  expect(addressOf("../../packages/server")).toBe(`${BASE}/packages/server/`);
  expect(addressOf("../../deploy/")).toBe(`${BASE}/deploying/`);
  expect(addressOf("../../deploy/compose.yaml")).toBe(`${REPOSITORY}/blob/main/deploy/compose.yaml`);
  expect(addressOf("../../spec")).toBe(`${REPOSITORY}/tree/main/spec`);
  expect(addressOf("../../api.md")).toBe(`${BASE}/api/`);
  expect(addressOf("../../api.md#sharelinkevent")).toBe(`${BASE}/api/schemas/#sharelinkevent`);
  expect(addressOf("../../api.md#create-a-share-link")).toBe(
    `${BASE}/api/share-links/create-a-share-link/#create-a-share-link`,
  );
  expect(addressOf(`${REPOSITORY}/blob/main/docs/webhooks.md`)).toBe(`${BASE}/webhooks/`);
  expect(addressOf(`${HOME}/errors/share_link_expired/`)).toBe(`${BASE}/errors/share_link_expired/`);
});

test("each page has an address of its own, and a title and a description", () => {
  expect(routes).toHaveLength(new Set(routes).size);
  expect(pages.filter(({ title, description }) => !title || !description).map(({ path }) => path)).toEqual([]);
});

test("every operation and every error code of the specification has a page", () => {
  const document = JSON.parse(readFileSync(join(ROOT, "packages/types/openapi.json"), "utf8"));
  const operations = Object.values<object>(document.paths).flatMap((path) =>
    Object.keys(path).filter((key) => key !== "parameters"),
  );
  const groups = sections.flatMap((section) => section.groups ?? []);
  expect(groups.flatMap((group) => group.pages)).toHaveLength(operations.length);
  for (const [code, { cause, remedy }] of Object.entries<{ cause: string; remedy: string }>(
    document.components.schemas.ProblemCode["x-meanings"],
  )) {
    const { body } = pages.find(({ route }) => route === `errors/${code}`) ?? expect.unreachable(`${code} has no page`);
    expect(body).toContain(cause);
    expect(body).toContain(remedy);
  }
});

test("every published package has its README on the site, and the README fits two screens", () => {
  expect(publishedPackages().length).toBeGreaterThan(5);
  for (const { folder } of publishedPackages()) {
    const { body } = pages.find(({ route }) => route === folder) ?? expect.unreachable(`${folder} has no README`);
    expect(body.split("\n").length, folder).toBeLessThan(110);
  }
});

test("llms.txt names every page with its address, and llms-full.txt has the text of each", () => {
  const addressOf = ({ route }: Page) => `${HOME}/${route}/`;
  const [index, text] = [llmsIndex(sections, addressOf), llmsText(sections, pages, addressOf)];
  for (const { route, title } of pages.slice(1)) {
    expect(index).toContain(`](${HOME}/${route}/)`);
    expect(text).toContain(`# ${title}\n\nSource: ${HOME}/${route}/\n`);
  }
});
