import { expect, test } from "vitest";
import { searchFor, secretsIn } from "../src/attack/grep.ts";

const TOKEN = "sh_2kL9pQxYzR4vN8mBwHfJc";
const KEY = "slk_a-key-of-the-proofs-that-is-long-enough";

test("a secret is found anywhere, also without its prefix, inside other characters and in another spelling", () => {
  const texts = [TOKEN, `"${TOKEN}"`, `xx${TOKEN.slice(3)}yy`, `\u0000${TOKEN}\u0000`];
  const search = searchFor([KEY, TOKEN]);
  for (const text of texts) expect(search(Buffer.from(text)), text).toEqual([TOKEN]);
  expect(search(Buffer.from(`/${KEY}/${TOKEN}/`)).sort()).toEqual([TOKEN, KEY].sort());
  for (const spelling of ["base64", "base64url", "hex"] as const)
    for (const before of ["", "B", "Be", "Bearer "])
      expect(search(Buffer.from(`x ${Buffer.from(before + KEY).toString(spelling)}`)), spelling).toEqual([KEY]);
  expect(search(Buffer.from(TOKEN.slice(0, -1)))).toEqual([]);
});

test("the secrets in an answer are recognised", () => {
  expect(
    secretsIn(JSON.stringify({ token: TOKEN, key: KEY, secret: "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw" })),
  ).toHaveLength(3);
});
