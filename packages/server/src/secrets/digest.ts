import { hash } from "node:crypto";

/** SHA-256 of a text, 64 hex digits: what is kept in the place of a key of many random bits. */
export function sha256(text: string): string {
  return hash("sha256", text, "hex");
}
