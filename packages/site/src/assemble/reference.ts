import { globSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Application, type DeclarationReflection, type ProjectReflection, ReflectionKind } from "typedoc";
import type { PluginOptions } from "typedoc-plugin-markdown";
import { DIST, REPOSITORY, ROOT } from "../site.ts";
import { anchorsOf } from "./links.ts";
import { type Page, partsOf } from "./page.ts";
import { type PublishedPackage, publishedPackages } from "./written.ts";

/** The reference of every package that programs import: a page for each of its entries, from its declarations and their comments. */
export async function referencePages(): Promise<Page[]> {
  const pages: Page[] = [];
  for (const each of publishedPackages())
    if (Object.keys(each.entries).length > 0) pages.push(...(await pagesOf(each)));
  return [overviewOf(pages), ...pages];
}

function overviewOf(pages: readonly Page[]): Page {
  const rows = pages.map(({ path, title, description }) => `| [\`${title}\`](/${path}) | ${description} |`);
  return {
    path: "reference/index.md",
    route: "reference",
    title: "Reference of the packages",
    description: "Every function, class and type that the packages export, from their declarations.",
    body: `Every function, class and type that the packages export, from their declarations. The source of each is one link away.\n\n| entry | |\n|---|---|\n${rows.join("\n")}\n`,
    edited: undefined,
  };
}

async function pagesOf({ name, folder, entries }: PublishedPackage): Promise<Page[]> {
  const short = folder.replace("packages/", "");
  const out = join(DIST, "typedoc", short);
  rmSync(out, { recursive: true, force: true });
  const markdown: Partial<PluginOptions> = {
    hideBreadcrumbs: true,
    hidePageHeader: true,
    hidePageTitle: true,
    hideGroupHeadings: false,
    useHTMLEncodedBrackets: true,
    parametersFormat: "table",
    interfacePropertiesFormat: "table",
    typeAliasPropertiesFormat: "table",
    typeDeclarationFormat: "table",
    enumMembersFormat: "table",
    tableColumnSettings: { hideSources: true, hideInherited: true, hideOverrides: true, hideModifiers: true },
    useHTMLAnchors: true,
    expandObjects: false,
    expandParameters: false,
  };
  const app = await Application.bootstrapWithPlugins({
    ...markdown,
    router: "module",
    name,
    entryPoints: Object.values(entries).map((file) => join(ROOT, file)),
    tsconfig: join(ROOT, folder, "tsconfig.json"),
    plugin: [fileURLToPath(import.meta.resolve("typedoc-plugin-markdown"))],
    // The compiler of the packages is a newer one, and has its own task for their errors.
    skipErrorChecking: true,
    groupOrder: ["Functions", "Classes", "Variables", "Interfaces", "Type Aliases"],
    excludeExternals: true,
    excludePrivate: true,
    excludeInternal: true,
    readme: "none",
    disableGit: true,
    basePath: ROOT,
    displayBasePath: ROOT,
    sourceLinkTemplate: `${REPOSITORY}/blob/main/{path}#L{line}`,
    blockTags: [
      "@param",
      "@returns",
      "@throws",
      "@example",
      "@deprecated",
      "@default",
      "@description",
      "@constant",
      "@see",
      "@typeParam",
    ],
    validation: {
      notExported: false,
      invalidLink: true,
      rewrittenLink: false,
      invalidPath: false,
      unusedMergeModuleWith: false,
    },
    logLevel: "Error",
    out,
  });
  const project = await app.convert();
  if (project === undefined)
    throw new Error(`TypeDoc found nothing in ${folder}: ${Object.values(entries).join(", ")}`);
  nameEntries(project, entries, short);
  await app.generateOutputs(project);
  return globSync("**/*.md", { cwd: out })
    .sort()
    .flatMap((file) => pageOf(join(out, file), file, name, short));
}

/** Calls each entry by its name in an import, and leaves out the bodies of generated tables, which the reference of the API shows better. */
function nameEntries(project: ProjectReflection, entries: Readonly<Record<string, string>>, short: string): void {
  const modules = (project.children ?? []).filter(({ kind }) => kind === ReflectionKind.Module);
  const names = Object.keys(entries);
  for (const module of modules) {
    const file = module.sources?.[0]?.fullFileName ?? "";
    const entry = names.find((each) => file.endsWith(entries[each] ?? "-")) ?? names[modules.indexOf(module)] ?? ".";
    module.name = entry === "." ? "main" : entry.replace("./", "");
  }
  if (short === "types") for (const child of project.children ?? []) leaveOutMembers(child);
}

const TABLES = new Set(["paths", "operations", "components", "webhooks", "$defs"]);

function leaveOutMembers(reflection: DeclarationReflection): void {
  if (!TABLES.has(reflection.name)) return;
  delete reflection.children;
  delete reflection.groups;
}

function pageOf(path: string, file: string, name: string, short: string): Page[] {
  const { body } = partsOf(readFileSync(path, "utf8"));
  const entry = file.replace(/\.md$/, "");
  const isIndex = entry === "README";
  // The list of the entries of a package with several of them: the overview has it, too.
  if (isIndex && /^## Modules$/m.test(body)) return [];
  const isMain = isIndex || entry === "main";
  const title = isMain ? name : `${name}/${entry}`;
  return [
    {
      path: `reference/${short}/${file}`,
      route: `reference/${short}${isMain ? "" : `/${entry}`}`,
      title,
      description: `What ${title} exports: ${exportsOf(body)}.`,
      body: withoutRepeatedAnchors(body),
      edited: undefined,
    },
  ];
}

const MOST_NAMED = 8;

function exportsOf(body: string): string {
  const names = [...body.matchAll(/^### (.+)$/gm)].map(([, name = ""]) => name.replaceAll("\\", ""));
  const more = names.length > MOST_NAMED ? ` and ${names.length - MOST_NAMED} more` : "";
  return names.slice(0, MOST_NAMED).join(", ") + more || "nothing by name";
}

/** TypeDoc's anchors without those that a heading has anyway: an id may be there only once. */
function withoutRepeatedAnchors(body: string): string {
  const headings = anchorsOf(body.replaceAll(/<a id="[^"]*"><\/a>/g, ""));
  const seen = new Set(headings);
  return body.replaceAll(/<a id="([^"]*)"><\/a>\n*/g, (all, id: string) => {
    const isRepeated = seen.has(id);
    seen.add(id);
    return isRepeated ? "" : all;
  });
}
