// Prints what the image consists of, as CycloneDX: the server's tarballs, and every library that npm installs for them.
import { execFileSync } from "node:child_process";
import { globSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findPublicPackages } from "./public-packages.ts";

const image = join(import.meta.dirname, "../dist/image");
const [first] = findPublicPackages(join(import.meta.dirname, "../../.."));
const cwd = mkdtempSync(join(tmpdir(), "share-links-sbom-"));
try {
  const manifest = { name: "share-links", version: first?.manifest.version, private: true, license: "MIT" };
  writeFileSync(join(cwd, "package.json"), JSON.stringify(manifest));
  const tarballs = globSync("*.tgz", { cwd: image }).map((name) => join(image, name));
  execFileSync("npm", ["install", "--omit=dev", "--no-audit", "--no-fund", ...tarballs], { cwd, stdio: "pipe" });
  execFileSync("npm", ["sbom", "--sbom-format", "cyclonedx"], { cwd, stdio: ["ignore", "inherit", "inherit"] });
} finally {
  rmSync(cwd, { recursive: true });
}
