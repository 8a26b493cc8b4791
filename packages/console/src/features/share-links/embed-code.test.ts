import { expect, test } from "vitest";
import { ELEMENTS, htmlCode, reactCode } from "./embed-code.ts";

test.each(ELEMENTS)(
  "the code for the %s names the link's token and the server, and needs no inline script",
  (element) => {
    const html = htmlCode(element, "sh_1", "https://links.example.com");
    expect(html).toBe(
      `<script src="https://links.example.com/embed.js" async></script>\n<share-link-${element} token="sh_1"></share-link-${element}>`,
    );
    const react = reactCode(element, "sh_1", "https://links.example.com");
    expect(react).toContain('from "@share-links/embed/react"');
    expect(react).toContain('token="sh_1" server="https://links.example.com"');
  },
);
