import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "@share-links/runtimes";
import { expect } from "vitest";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** The window of a narrow phone. */
export const NARROW = { width: 320, height: 640 };

/** Expects that axe finds nothing in light or dark, and that nothing has to be scrolled sideways at 320 pixels or 200 % zoom. */
export async function expectAccessible(page: Page): Promise<void> {
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await violationsOn(page), colorScheme).toEqual([]);
  }
  await page.setViewportSize(NARROW);
  expect(await cutOff(page)).toEqual([]);
  // At 200 % zoom, a window of 640 by 480 pixels has 320 by 240 of the page's.
  await page.setViewportSize({ width: 320, height: 240 });
  expect(await cutOff(page)).toEqual([]);
  // The same for a visitor whose browser has a text size of 200 %.
  await page.setViewportSize({ width: 640, height: 480 });
  await page.evaluate(() => document.documentElement.style.setProperty("font-size", "200%"));
  expect(await cutOff(page)).toEqual([]);
}

async function violationsOn(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: {
        run(context: Document, options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
      };
    };
    const { violations } = await axe.run(document, { resultTypes: ["violations"] });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
  });
}

/** What is cut off or has to be scrolled to sideways. */
function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const wide = document.documentElement.scrollWidth > innerWidth ? ["the page scrolls sideways"] : [];
    const outside = [...document.querySelectorAll("h1, p, button, a, dd")].filter((element) => {
      const { left, right, width } = element.getBoundingClientRect();
      return width > 1 && (left < 0 || right > innerWidth);
    });
    return [...wide, ...outside.map(({ outerHTML }) => outerHTML)];
  });
}
