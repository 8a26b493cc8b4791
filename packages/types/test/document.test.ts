import document from "@share-links/types/openapi.json" with { type: "json" };
import { expect, test } from "vitest";

test("the document can be imported without a build, and its type is that of its content", () => {
  const title: string = document.info.title;
  expect(title).toBe("Share Links API");
  expect(document.paths["/v1/share-links"].post.operationId).toBe("createShareLink");
});
