import type { ManagedShareLink } from "@share-links/types";
import { useState } from "react";
import { useSpeech } from "../../texts/texts.tsx";
import { CodeBlock } from "../../ui/copy.tsx";
import { SelectField } from "../../ui/field.tsx";
import { Card } from "../../ui/page.tsx";
import { Notice } from "../../ui/states.tsx";
import { Tabs } from "../../ui/tabs.tsx";
import { ELEMENTS, type EmbedElement, htmlCode, reactCode } from "./embed-code.ts";
import { QrCode } from "./qr-code.tsx";

/** The ways to give a link away: as a QR code, or embedded into a page. */
export function SharePanel({ link, publicUrl }: { link: ManagedShareLink; publicUrl: string }) {
  const { texts } = useSpeech();
  const [element, setElement] = useState<EmbedElement>(link.type === "ORB_EMBED" ? "orb" : "player");
  const isNowhere = !link.allowAllOrigins && link.allowedOrigins.length === 0;
  const code = (text: string, label: string) => (
    <div className="stack">
      <SelectField
        label={texts.share.element}
        value={element}
        onChange={({ target }) => setElement(target.value as EmbedElement)}
      >
        {ELEMENTS.map((each) => (
          <option key={each} value={each}>
            {texts.share.elements[each]}
          </option>
        ))}
      </SelectField>
      {isNowhere && <Notice tone="late">{texts.share.nowhere}</Notice>}
      <CodeBlock code={text} label={label} copyLabel={texts.share.copyCode} />
    </div>
  );
  return (
    <Card title={texts.share.title}>
      <Tabs
        label={texts.share.title}
        tabs={[
          { name: texts.share.qr, content: <QrCode text={link.url} name={link.personaName} /> },
          { name: "HTML", content: code(htmlCode(element, link.token, publicUrl), "HTML") },
          { name: "React", content: code(reactCode(element, link.token, publicUrl), "React") },
        ]}
      />
    </Card>
  );
}
