import type { FirstStart } from "../rules/first-start.ts";

/** What the terminal shows once the service listens: after the first start a call that works when it is pasted. */
export function welcome(url: string, first: FirstStart | null): string {
  if (!first) {
    return `share-links is running at ${url}\nMake another API key with: npm run server -- keys create --name "my key"\n`;
  }
  const { apiKey, persona } = first;
  const shownKey = apiKey ?? "$SHARE_LINKS_BOOTSTRAP_API_KEY";
  return `share-links is running at ${url}

  API key   ${apiKey ? `${apiKey}   (shown only now)` : "the one in SHARE_LINKS_BOOTSTRAP_API_KEY"}
  Persona   ${persona.id}   ${persona.name}

Make the first share link:

curl --request POST --url ${url}/v1/share-links --header "Authorization: Bearer ${shownKey}" --header "Content-Type: application/json" --data '{"personaId": "${persona.id}"}'
`;
}
