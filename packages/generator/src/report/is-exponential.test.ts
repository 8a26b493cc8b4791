import { expect, test } from "vitest";
import { isExponential } from "./is-exponential.ts";

test.each([
  "^(a+)+$",
  "^([a-z]+)*\\d$",
  "^(\\w+\\s?)*$",
  "(x+x+)+y",
  "^([a-zA-Z0-9])(([-.]|[_]+)?([a-zA-Z0-9]+))*(@){1}[a-z0-9]+[.]{1}[a-z]{2,3}$",
])("%s can take exponential time", (pattern) => {
  expect(isExponential(pattern)).toBe(true);
});

test.each([
  "^[!-~]+$",
  "^\\p{L}+(?:[ '-]\\p{L}+)*$",
  "^(?:[a-z]+\\.)*[a-z]+$",
  "^(?=.*\\d)(?=.*[a-z]).{8,}$",
  "^\\s*a\\s*$",
  "[\\w-.]",
  "(",
])("%s can not", (pattern) => {
  expect(isExponential(pattern)).toBe(false);
});
