import { expect, test } from "vitest";

test("every entry can be imported where there is no browser, and then does nothing", async () => {
  expect("HTMLElement" in globalThis).toBe(false);
  const { defineShareLinkElements, ShareLinkOrbElement, ShareLinkPlayerElement } = await import("@share-links/embed");
  const entries = [
    import("@share-links/embed/define"),
    import("@share-links/embed/jsx"),
    import("@share-links/embed/react"),
  ];
  expect((await Promise.all(entries)).map((entry) => Object.keys(entry).sort())).toEqual([
    ["defineShareLinkElements"],
    [],
    ["ShareLinkOrb", "ShareLinkPlayer"],
  ]);
  expect(defineShareLinkElements({ server: "https://share.example" })).toBeUndefined();
  expect([typeof ShareLinkOrbElement, typeof ShareLinkPlayerElement]).toEqual(["function", "function"]);
});
