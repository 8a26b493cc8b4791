import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { CSV_HEAD, csvField, csvLine } from "./csv.ts";

const LINK = {
  ...{ id: "1", token: "sh_1", url: "http://127.0.0.1/share/sh_1", type: "LINK" as const, status: "live" as const },
  ...{ personaId: "2", personaName: 'Ada "Countess", Lovelace', organizationId: "3", usageCount: 0, usageLimit: null },
  ...{ expiresAt: null, enabled: true, isPrimary: false, allowedOrigins: ["https://a.example", "https://b.example"] },
  ...{ allowAllOrigins: false, removeWatermark: false, createdAt: "2026-11-28T00:00:00.000Z", lastUsedAt: null },
};

/** Reads one line of CSV as RFC 4180 says. */
function readLine(line: string): string[] {
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,"]*))/g)].map(
    ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? "",
  );
}

describe("the CSV export", () => {
  test("a link is one line with a field for each column, and null is empty", () => {
    const line = csvLine(LINK);
    expect(line.endsWith("\r\n")).toBe(true);
    expect(readLine(line.trimEnd())).toHaveLength(CSV_HEAD.split(",").length);
    expect(line).toContain('"Ada ""Countess"", Lovelace"');
    expect(line).toContain(",https://a.example https://b.example,");
  });

  test("any text can be read back, but one that a spreadsheet would run is marked as a text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (value) => {
        const [read] = readLine(`${csvField(value)},end`);
        expect(read).toBe(/^[=+\-@\t\r]/.test(value) ? `'${value}` : value);
      }),
    );
  });

  test("a negative number is not a formula", () => {
    expect(csvField(-1)).toBe("-1");
    expect(csvField("-1+cmd")).toBe("'-1+cmd");
  });
});
