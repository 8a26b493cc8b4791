import { readFile } from "node:fs/promises";

/**
 * The ES module of `/provider.js`: the SDK as its package has it, in one file, and our few lines that start it. The SDK's
 * build for browsers is a UMD script. The function around it gives it a `module` to fill, so that it leaves no global
 * object. (The package's ES build has many files, and imports `buffer` by a name that browsers can't resolve.)
 */
export async function readAnamScript(): Promise<Uint8Array> {
  const file = new URL(import.meta.resolve("@anam-ai/js-sdk/dist/umd/anam.js"));
  const [sdk, licence, ours] = await Promise.all([
    readFile(file, "utf8"),
    readFile(new URL("anam.js.LICENSE.txt", file), "utf8"),
    readFile(new URL("browser/anam.js", import.meta.url), "utf8"),
  ]);
  return Buffer.from(
    `${licence}const anam = ((module) => {\nconst exports = module.exports;\n${sdk}\nreturn module.exports;\n})({ exports: {} });\n${ours}`,
  );
}
