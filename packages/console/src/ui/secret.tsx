import { Button } from "./button.tsx";
import { CodeBlock } from "./copy.tsx";
import { Card } from "./page.tsx";
import { Notice } from "./states.tsx";

/** A key or a secret that is shown only once, until one says that it is stored. */
export function SecretCard({
  title,
  text,
  secret,
  copyLabel,
  storedLabel,
  onStored,
}: {
  title: string;
  text: string;
  secret: string;
  copyLabel: string;
  storedLabel: string;
  onStored: () => void;
}) {
  return (
    <Card>
      <Notice tone="late" icon="key">
        <strong>{title}</strong>
        <p>{text}</p>
      </Notice>
      <CodeBlock code={secret} label={title} copyLabel={copyLabel} />
      <div className="row">
        <Button kind="main" onClick={onStored}>
          {storedLabel}
        </Button>
      </div>
    </Card>
  );
}
