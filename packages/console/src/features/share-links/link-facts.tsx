import type { ManagedShareLink } from "@share-links/types";
import { useSpeech } from "../../texts/texts.tsx";
import { Facts } from "../../ui/page.tsx";
import { Time } from "../../ui/time.tsx";

/** The settings of a link, and when it was created and used. */
export function LinkFacts({ link }: { link: ManagedShareLink }) {
  const { texts } = useSpeech();
  const { columns } = texts.links;
  const yesNo = (value: boolean) => (value ? texts.common.yes : texts.common.no);
  const origins = link.allowAllOrigins ? (
    texts.links.anyOrigin
  ) : link.allowedOrigins.length === 0 ? (
    texts.links.noOrigin
  ) : (
    <OriginList origins={link.allowedOrigins} />
  );
  return (
    <Facts
      facts={[
        [columns.origins, origins],
        [texts.form.switches.isPrimary.label, yesNo(link.isPrimary)],
        [texts.form.switches.removeWatermark.label, yesNo(link.removeWatermark)],
        [columns.created, <Time key="created" at={link.createdAt} isExact />],
        [columns.lastUsed, link.lastUsedAt === null ? texts.links.unused : <Time key="used" at={link.lastUsedAt} />],
        [texts.links.id, <code key="id">{link.id}</code>],
        [texts.links.personaId, <code key="persona">{link.personaId}</code>],
      ]}
    />
  );
}

function OriginList({ origins }: { origins: readonly string[] }) {
  return (
    <ul>
      {origins.map((origin) => (
        <li key={origin}>
          <code>{origin}</code>
        </li>
      ))}
    </ul>
  );
}
