import { expect, test } from "vitest";
import { isExponential } from "./is-exponential.ts";

test.each([
  "^(a+)+$",
  "^([a-z]+)*\\d$",
  "^(\\w+\\s?)*$",
  "(x+x+)+y",
  "^(a|aa)+$",
  "^(?:\\d{1,3}|[a-f0-9])*:$",
  "^(?:ab|a|b)*c",
  "^(?:[a-z]{1,63})*\\.$",
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
  "^(?:a|b)+$",
  "^(?=(a))\\1b$",
  "^(?:\\d{4}-?)*$",
  "^(?:[a-f0-9]{32},)*$",
  "^(?:a|aa)+",
  "^(?:\\d{1,3}\\.){3}\\d{1,3}$",
  "(",
])("%s can't take exponential time", (pattern) => {
  expect(isExponential(pattern)).toBe(false);
});
