import jsQR from "jsqr";
import { expect, test } from "vitest";
import { qrModules, qrPath, qrSvg } from "./qr.ts";

const SCALE = 4;
const URLS = [
  "http://127.0.0.1:8080/share/sh_aB3-xY9_0123456789abc",
  `https://links.example.com/${"a".repeat(60)}/share/sh_aB3`,
];

/** Draws modules and has a QR reader read them. */
function read(modules: readonly (readonly boolean[])[]): string | undefined {
  const size = modules.length * SCALE;
  const pixels = new Uint8ClampedArray(size * size * 4).fill(255);
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      if (modules[Math.floor(y / SCALE)]?.[Math.floor(x / SCALE)])
        pixels.fill(0, (y * size + x) * 4, (y * size + x) * 4 + 3);
    }
  }
  // Its CommonJS declarations hide the function behind "default".
  return (jsQR as unknown as typeof jsQR.default)(pixels, size, size)?.data;
}

test.each(URLS)("a reader of QR codes reads %s", (url) => {
  expect(read(qrModules(url))).toBe(url);
});

test("the code has a frame of four white modules, without which readers fail", () => {
  const modules = qrModules("https://example.com");
  const frame = [...modules.slice(0, 4), ...modules.slice(-4)].flat();
  expect(frame.some(Boolean)).toBe(false);
  expect(modules.some((row) => [...row.slice(0, 4), ...row.slice(-4)].some(Boolean))).toBe(false);
});

test("the path of the SVG covers exactly the dark modules", () => {
  const modules = qrModules("https://example.com");
  const covered = [...qrPath(modules).matchAll(/M\d+ \d+h(\d+)/g)].reduce((sum, [, length]) => sum + Number(length), 0);
  expect(covered).toBe(modules.flat().filter(Boolean).length);
  expect(qrSvg("https://example.com")).not.toMatch(/<script|style=|href=/);
});
