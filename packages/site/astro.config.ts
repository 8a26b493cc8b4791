import { readFileSync } from "node:fs";
import starlight from "@astrojs/starlight";
import { defineConfig, passthroughImageService } from "astro/config";
import { BASE, DIST, ORIGIN, REPOSITORY } from "./src/site.ts";

export default defineConfig({
  site: ORIGIN,
  base: BASE,
  trailingSlash: "always",
  outDir: `${DIST}/html`,
  publicDir: `${DIST}/public`,
  cacheDir: `${DIST}/cache`,
  image: { service: passthroughImageService() },
  integrations: [
    starlight({
      title: "share-links",
      favicon: "/favicon.svg",
      logo: { src: "../console/src/mark.svg", alt: "" },
      sidebar: JSON.parse(readFileSync(`${DIST}/sidebar.json`, "utf8")),
      social: [{ icon: "github", label: "GitHub", href: REPOSITORY }],
      customCss: ["./src/site.css"],
      credits: false,
      lastUpdated: false,
      pagination: false,
      tableOfContents: { minHeadingLevel: 2, maxHeadingLevel: 3 },
      expressiveCode: {
        shiki: { langAlias: { caddyfile: "txt" } },
        // A command needs no window around it; a file keeps its name.
        defaultProps: { overridesByLang: { sh: { frame: "none" } } },
      },
    }),
  ],
});
