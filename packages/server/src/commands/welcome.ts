import type { FirstStart } from "./first-start.ts";

/** Where the service listens, and where its console is, if it has one. */
interface Urls {
  url: string;
  consoleUrl: string;
}

/**
 * The text that is printed once the service listens. After the first start, it has a call that can be pasted into a shell.
 * `keyFile` is the file with the first key, if the key must not be printed.
 */
export function welcome({ url, consoleUrl }: Urls, first: FirstStart | null, keyFile: string | undefined): string {
  const running = `share-links-server is running at ${url}\n${consoleUrl ? `The console is at ${consoleUrl}/console\n` : ""}`;
  if (!first) return `${running}Make another API key with: share-links-server keys create --name "my key"\n`;
  const { apiKey, persona } = first;
  const shownKey = keyFile ? `$(cat '${keyFile}')` : (apiKey ?? "$SHARE_LINKS_BOOTSTRAP_API_KEY");
  const key = keyFile ? `in ${keyFile}   (delete the file once you have the key)` : `${apiKey}   (shown only now)`;
  return `${running}
  API key   ${apiKey ? key : "the one in SHARE_LINKS_BOOTSTRAP_API_KEY"}
  Persona   ${persona.id}   ${persona.name}

Make the first share link:

curl --request POST --url ${url}/v1/share-links --header "Authorization: Bearer ${shownKey}" --header "Content-Type: application/json" --data '{"personaId": "${persona.id}"}'

Visitors open it at ${url}/share/ followed by the token in the answer.
`;
}
