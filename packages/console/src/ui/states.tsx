import type { ReactNode } from "react";
import { explain } from "../errors.ts";
import { useSpeech } from "../texts/texts.tsx";
import { Button } from "./button.tsx";
import { Icon, type IconName } from "./icon.tsx";
import "./states.css";

/** A calm page or part in place of content: why there is none, and what to do. */
export function State({
  icon,
  title,
  children,
  actions,
  isAlert = false,
  isPage = false,
}: {
  icon: IconName;
  title: string;
  children?: ReactNode;
  actions?: ReactNode;
  isAlert?: boolean;
  /** Whether there is nothing else on the page, so that this is its title. */
  isPage?: boolean;
}) {
  const Heading = isPage ? "h1" : "h2";
  return (
    <div className={`state${isAlert ? " state-alert" : ""}`} role={isAlert ? "alert" : undefined}>
      <span className="state-ticket" aria-hidden="true">
        <Icon name={icon} size={22} />
      </span>
      <Heading className="state-title">{title}</Heading>
      {children && <div className="state-text">{children}</div>}
      {actions && <div className="row state-actions">{actions}</div>}
    </div>
  );
}

/** What failed, in place of the content, with another try where it can help. */
export function ErrorState({ error, onRetry }: { error: unknown; onRetry?: (() => void) | undefined }) {
  const { texts } = useSpeech();
  const { title, advice, detail, isExact, requestId, isDenied } = explain(error, texts);
  const retry = onRetry && !isDenied && <Button onClick={onRetry}>{texts.common.tryAgain}</Button>;
  return (
    <State icon={isDenied ? "lock" : "alert"} title={title} actions={retry} isAlert>
      <p>{advice}</p>
      {isExact && <p className="small">{detail}</p>}
      {requestId && (
        <p className="small soft">
          {texts.common.requestId} <code>{requestId}</code>
        </p>
      )}
    </State>
  );
}

/** What the signed-in key may not see. */
export function DeniedState({ permission, isPage = false }: { permission: string; isPage?: boolean }) {
  const { texts } = useSpeech();
  return (
    <State icon="lock" title={texts.denied.title} isPage={isPage}>
      <p>{texts.denied.text}</p>
      <p>
        <code>{permission}</code>
      </p>
    </State>
  );
}

/** Grey bars in the place of lines that are still loading. */
export function Skeleton({ lines = 3 }: { lines?: number }) {
  const { texts } = useSpeech();
  return (
    <div className="skeleton" role="status">
      <span className="visually-hidden">{texts.common.loading}</span>
      {Array.from({ length: lines }, (_, index) => `line-${index}`).map((key, index) => (
        <span key={key} className="skeleton-line" style={{ width: `${[92, 78, 85, 64][index % 4]}%` }} />
      ))}
    </div>
  );
}

/** A remark inside a page: that something needs attention, failed, or went well. */
export function Notice({
  tone = "accent",
  icon = "alert",
  children,
}: {
  tone?: "accent" | "late" | "danger" | "live";
  icon?: IconName;
  children: ReactNode;
}) {
  return (
    <div className={`notice notice-${tone}`} role={tone === "danger" ? "alert" : "note"}>
      <Icon name={icon} />
      <div className="notice-text">{children}</div>
    </div>
  );
}
