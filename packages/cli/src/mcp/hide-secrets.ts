const HIDDEN = "[hidden]";
const NAMES = ["token", "key", "secret"];

/**
 * A copy of an answer without share tokens, API keys and signing secrets: neither under their own names, nor inside of other values
 * such as a link's address.
 */
export function hideSecrets(value: unknown): unknown {
  const secrets = secretsIn(value);
  return replaced(value, secrets);
}

function secretsIn(value: unknown): string[] {
  return Object.entries(Object(value)).flatMap(([name, member]) => {
    if (typeof member === "string") return NAMES.includes(name) && member !== "" ? [member] : [];
    return secretsIn(member);
  });
}

function replaced(value: unknown, secrets: readonly string[]): unknown {
  if (typeof value === "string") {
    return secrets
      .flatMap((secret) => [secret, encodeURIComponent(secret)])
      .reduce((text, secret) => text.replaceAll(secret, HIDDEN), value);
  }
  if (Array.isArray(value)) return value.map((item) => replaced(item, secrets));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, replaced(member, secrets)]));
}
