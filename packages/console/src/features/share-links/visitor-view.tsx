import { useSpeech } from "../../texts/texts.tsx";
import { Card } from "../../ui/page.tsx";
import { Monogram } from "../../ui/persona-face.tsx";
import type { LinkForm } from "./form-values.ts";

/** A sketch of what a visitor meets with these settings. */
export function VisitorView({ form, personaName }: { form: LinkForm; personaName: string | undefined }) {
  const { texts } = useSpeech();
  const name = personaName ?? texts.visitor.somebody;
  return (
    <Card title={texts.visitor.title}>
      <div className="visitor">
        {form.enabled ? (
          <>
            <Monogram id={form.personaId} name={personaName ?? "?"} size="l" />
            <strong>{texts.visitor.meet(name)}</strong>
            <span className="visitor-start">{texts.visitor.start}</span>
          </>
        ) : (
          <strong>{texts.visitor.off}</strong>
        )}
      </div>
      <ul className="visitor-facts small soft">
        {!form.isLimited && <li>{texts.visitor.unlimited}</li>}
        {form.isLimited && Number(form.usageLimit) >= 1 && <li>{texts.visitor.limited(form.usageLimit)}</li>}
        <li>{texts.visitor.expiries[form.expiry]}</li>
        <li>
          {form.allowAllOrigins
            ? texts.visitor.anywhere
            : form.allowedOrigins.trim()
              ? texts.visitor.someOrigins
              : texts.visitor.pageOnly}
        </li>
      </ul>
    </Card>
  );
}
