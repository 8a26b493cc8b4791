import { newBytes } from "./random.ts";

const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const SHARE_TOKEN = /^(?:sh_)?[A-Za-z0-9_-]{21}$/;
const SHARE_TOKEN_CHARACTERS = 21;
const API_KEY_CHARACTERS = 40;
const SESSION_CHARACTERS = 40;

/** A new share token: `sh_` and 21 characters of 64, 126 bits from the system's CSPRNG. */
export function newShareToken(): string {
  return `sh_${randomCharacters(SHARE_TOKEN_CHARACTERS)}`;
}

/** Whether a text looks like a share token: one of ours, or an older one of the hosted API, without the prefix. */
export function isShareToken(text: string): boolean {
  return SHARE_TOKEN.test(text);
}

/** A new API key: `slk_` and 40 characters of 64, 240 bits from the system's CSPRNG. */
export function newApiKey(): string {
  return `slk_${randomCharacters(API_KEY_CHARACTERS)}`;
}

/** The value of a new console session's cookie: 40 characters of 64. */
export function newSessionToken(): string {
  return randomCharacters(SESSION_CHARACTERS);
}

function randomCharacters(count: number): string {
  // 256 is a multiple of 64, so the six low bits of a random byte choose each character equally often.
  return Array.from(newBytes(count), (byte) => ALPHABET[byte & 63]).join("");
}
