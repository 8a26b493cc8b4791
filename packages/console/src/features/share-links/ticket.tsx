import type { ManagedShareLink } from "@share-links/types";
import { useSpeech } from "../../texts/texts.tsx";
import { Button, buttonClass } from "../../ui/button.tsx";
import { Icon } from "../../ui/icon.tsx";
import { Monogram } from "../../ui/persona-face.tsx";
import { Time } from "../../ui/time.tsx";
import { UsesBar } from "../../ui/uses-bar.tsx";
import "../../ui/table.css";
import { StatusBadge } from "./status-badge.tsx";

/** A link as a ticket: where it leads, and on its stub how often it was used and until when it is valid. */
export function Ticket({ link, onCopy }: { link: ManagedShareLink; onCopy: () => void }) {
  const { texts } = useSpeech();
  return (
    <section className="ticket" aria-label={texts.links.one}>
      <div className="ticket-main">
        <div className="link-cell">
          <Monogram id={link.personaId} name={link.personaName} size="l" />
          <div className="table-two">
            <strong>{link.personaName}</strong>
            <span>
              {texts.types[link.type]}
              {link.isPrimary && ` · ${texts.links.primary}`}
            </span>
          </div>
        </div>
        <div className="ticket-url">
          <code>{link.url}</code>
          <Button kind="main" icon="copy" onClick={onCopy}>
            {texts.links.copy}
          </Button>
          <a className={buttonClass()} href={link.url} target="_blank" rel="noreferrer">
            <Icon name="external" />
            {texts.links.preview}
          </a>
        </div>
        <p className="small soft">{texts.links.previewNote}</p>
      </div>
      <div className="ticket-stub">
        <div className="row">
          <StatusBadge status={link.status} />
        </div>
        <UsesBar used={link.usageCount} limit={link.usageLimit} />
        <p>
          {link.expiresAt === null ? (
            texts.links.neverExpires
          ) : (
            <>
              {texts.links[Date.parse(link.expiresAt) > Date.now() ? "expiresWord" : "expiredWord"]}{" "}
              <Time at={link.expiresAt} />
              <br />
              <span className="small soft">
                <Time at={link.expiresAt} isExact />
              </span>
            </>
          )}
        </p>
      </div>
    </section>
  );
}
