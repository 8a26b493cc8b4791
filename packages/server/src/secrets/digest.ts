import { hash } from "node:crypto";

/** SHA-256 of a text, 64 hex digits. It is kept instead of a key that has many random bits. */
export function sha256(text: string): string {
  return hash("sha256", text, "hex");
}
