import { readFileSync } from "node:fs";
import { join } from "node:path";
import { writtenPages } from "../src/assemble/written.ts";
import { ROOT } from "../src/site.ts";

/** A fenced block of a page that someone wrote. */
export interface Block {
  readonly file: string;
  readonly line: number;
  readonly language: string;
  readonly text: string;
  /** Why nobody runs it, if the page says so in a comment above it: `<!-- not run: … -->`. */
  readonly notRun: string | undefined;
}

/** Every fenced block of the site's written pages and of the repository's README. */
export function everyBlock(): Block[] {
  return ["README.md", ...writtenPages().map(({ path }) => path)].flatMap(blocksOf);
}

function blocksOf(file: string): Block[] {
  const markdown = readFileSync(join(ROOT, file), "utf8");
  const found = markdown.matchAll(/(?:^<!-- not run: (.+) -->\n+)?^```(\w*)\n([\s\S]*?)^```$/gm);
  return [...found].map(({ index, 1: notRun, 2: language = "", 3: text = "" }) => ({
    file,
    line: markdown.slice(0, index).split("\n").length,
    language,
    text,
    notRun,
  }));
}

/** Blocks that a test of another workspace runs: the pages, the languages, the test, and what it says that shows it. */
export const RUN_ELSEWHERE: readonly { pages: RegExp; languages: string; test: string; says: string }[] = [
  {
    pages: /^(README|CONTRIBUTING)\.md$/,
    languages: "ts sh",
    test: "packages/server/test/readmes.test.ts",
    says: '"CONTRIBUTING.md"',
  },
  {
    pages: /^docs\/operating\.md$/,
    languages: "sh",
    test: "packages/server/test/readmes.test.ts",
    says: '"docs/operating.md"',
  },
  {
    pages: /^packages\/(?!embed\/)[\w-]+\/README\.md$/,
    languages: "ts sh",
    test: "packages/server/test/readmes.test.ts",
    says: 'globSync("packages/*/README.md"',
  },
  {
    pages: /^packages\/embed\/README\.md$/,
    languages: "html ts tsx",
    test: "packages/browser-tests/test/embed-readme.test.ts",
    says: "embed/README.md",
  },
  {
    pages: /^docs\/client\//,
    languages: "ts js sh",
    test: "packages/tarball-tests/test/client-guides.test.ts",
    says: "docs/client",
  },
  {
    pages: /^docs\/webhooks\.md$/,
    languages: "ts",
    test: "packages/tarball-tests/test/webhook-guide.test.ts",
    says: '"webhooks.md"',
  },
  {
    pages: /^docs\/openapi-fetch\.md$/,
    languages: "ts",
    test: "packages/client/test/openapi-fetch-docs.test.ts",
    says: "docs/openapi-fetch.md",
  },
  {
    pages: /^docs\/providers\.md$/,
    languages: "ts",
    test: "packages/server/test/providers-guide.test.ts",
    says: "docs/providers.md",
  },
  {
    pages: /^docs\/providers\.md$/,
    languages: "js",
    test: "packages/browser-tests/test/providers-guide.test.ts",
    says: "docs/providers.md",
  },
  {
    pages: /^docs\/proxies\.md$/,
    languages: "caddyfile nginx",
    test: "packages/deployment/test/guide.ts",
    says: "docs/proxies.md",
  },
];

/** Whether a test of another workspace runs this block. */
export function isRunElsewhere({ file, language }: Block): boolean {
  return RUN_ELSEWHERE.some(({ pages, languages }) => pages.test(file) && languages.split(" ").includes(language));
}
