import { writeFile } from "node:fs/promises";
import { cutFont, FONT_PARTS } from "./font-parts.ts";

// Writes the files of the font. Run it with `pnpm --filter @share-links/console fonts` after a change of the package or of the parts.
for (const part of FONT_PARTS) {
  const bytes = await cutFont(part);
  await writeFile(new URL(part.file, import.meta.url), bytes);
  console.log(`${part.file}: ${bytes.length} bytes`);
}
