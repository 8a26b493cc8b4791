import { describe, expect, test } from "vitest";
import { BODY, ID, messageOf, SECONDS, SECRET, signed, verifyWith } from "./signed-webhook.ts";

describe("a mistake of the caller is a TypeError that says what to do:", () => {
  const NOT_PARSED = /no body parser ran for this request\. In Express, use express\.raw\(/;
  const PARSED =
    /^The body was parsed already \(got an? \w+\), .* JSON\.stringify doesn't bring them back\. In Express, use express\.raw\(/;
  test.each([
    ["an undefined body", undefined, NOT_PARSED],
    ["a null body", null, NOT_PARSED],
    ["an empty object, which Express 4 leaves without a parser", {}, NOT_PARSED],
    ["a parsed object", { id: ID }, PARSED],
    ["a parsed object without a prototype", Object.assign(Object.create(null), { id: ID }), PARSED],
    ["a parsed array", [], PARSED],
    ["a number", 7, PARSED],
    ["a promise of the body", Promise.resolve(BODY), /^The body is a promise\. Await it first/],
    ["a stream", new Response(BODY).body, /^The body is a stream or a whole request\./],
    [
      "the whole request",
      new Request("http://receiver.test", { method: "POST", body: BODY }),
      /^The body is a stream or a whole request\./,
    ],
  ])("%s", async (_, payload, message) => {
    expect(await messageOf(verifyWith({ payload }))).toMatch(message);
  });

  const REQUEST_HEADERS = /^The headers must be those of the request, .*\. Pass request\.headers\.$/;
  test.each([
    ["no headers", undefined, REQUEST_HEADERS],
    ["headers that are null", null, REQUEST_HEADERS],
    ["the function req.header of Hono", () => "", REQUEST_HEADERS],
    ["the raw headers of Node", Object.entries(signed()).flat(), REQUEST_HEADERS],
    [
      "headers() of Next.js without await",
      Promise.resolve(signed()),
      /^The headers are a promise\. Await them first: await headers\(\)\.$/,
    ],
    [
      "the whole request as headers",
      new Request("http://receiver.test"),
      /^The headers are a whole request\. Pass request\.headers\.$/,
    ],
    [
      "a header that is a number",
      { ...signed(), "webhook-timestamp": SECONDS },
      /^The value of the header webhook-timestamp must be a string, got a number\.$/,
    ],
  ])("%s", async (_, headers, message) => {
    expect(await messageOf(verifyWith({ headers }))).toMatch(message);
  });

  const UNSET = /Is its environment variable set in this process\?$/;
  const NOT_A_SECRET = /must be "whsec_" and base64, as the answer that created or rotated it shows it\.$/;
  test.each([
    ["an undefined secret", undefined, /^The webhook's secret is undefined\. Is its environment variable set/],
    ["a secret that is null", null, UNSET],
    ["an empty secret", "", UNSET],
    ["a secret of white space", " \n", UNSET],
    [
      "one undefined secret of two",
      [SECRET, undefined],
      /^Secret 2 of 2 is undefined\. Is its environment variable set/,
    ],
    ["an empty array of secrets", [], /at least one secret/],
    ["a secret that isn't text", Buffer.from(SECRET), /^The webhook's secret must be a string, got an? \w+\.$/],
    [
      "white space inside of a secret",
      `${SECRET.slice(0, 20)}\n${SECRET.slice(20)}`,
      /has white space inside\. Pass several secrets as an array/,
    ],
    ["quotation marks around a secret", `"${SECRET}"`, /has quotation marks around it\. Remove them/],
    ["a signature's version before a secret", `v1,${SECRET}`, /begins with "v1,"\. Remove that/],
    ["an API key instead of a secret", "slk_a-key-of-the-tests", /is an API key\./],
    ["a prefix alone", "whsec_", NOT_A_SECRET],
    ["a secret that isn't base64", `${SECRET}!`, NOT_A_SECRET],
    ["a secret that lost its last character", SECRET.slice(0, -3), NOT_A_SECRET],
    ["a secret that lost its end", SECRET.slice(0, -4), /is too short: its end is missing\./],
  ])("%s", async (_, secret, message) => {
    expect(await messageOf(verifyWith({ secret }))).toMatch(message);
  });

  test.each([
    [
      "a misspelt option",
      { tolerance: 60 },
      /^verifyWebhook has no option "tolerance", only toleranceSeconds and receivedAt\.$/,
    ],
    ["options that are a number", 60, /^The options of verifyWebhook must be an object, got a number\.$/],
    ["options that are null", null, /^The options of verifyWebhook must be an object, got null\.$/],
    [
      "a tolerance that is text",
      { toleranceSeconds: "60" },
      /^toleranceSeconds must be a number from 0 to Infinity, got a string\.$/,
    ],
    ["a tolerance that is NaN", { toleranceSeconds: Number.NaN }, /^toleranceSeconds must be .*, got NaN\.$/],
    ["a negative tolerance", { toleranceSeconds: -1 }, /^toleranceSeconds must be .*, got -1\.$/],
    ["a time that is a number", { receivedAt: SECONDS }, /^receivedAt must be a valid Date, got a number\.$/],
    ["an invalid date", { receivedAt: new Date("") }, /^receivedAt must be a valid Date/],
  ])("%s", async (_, options, message) => {
    expect(await messageOf(verifyWith({ options }))).toMatch(message);
  });
});
