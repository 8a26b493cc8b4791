import type { ManagedShareLink, ShareLinkUse } from "@share-links/types";
import { useQuery } from "@tanstack/react-query";
import { useApi } from "../../api.ts";
import { count } from "../../format.ts";
import { useSpeech } from "../../texts/texts.tsx";
import { Card } from "../../ui/page.tsx";
import { ErrorState, Skeleton } from "../../ui/states.tsx";
import { Time } from "../../ui/time.tsx";
import { bucketsOf, latestOf, outcomesOf } from "./uses-buckets.ts";
import "../../ui/table.css";
import { UsesChart } from "./uses-chart.tsx";

/** The most entries that are read for the chart. */
const MOST = 1000;
const LATEST = 8;
const REFRESH_MS = 8000;

/** The uses of a link over time, the refusals by reason, and the latest of both. */
export function UsesPanel({ link }: { link: ManagedShareLink }) {
  const { texts, locale } = useSpeech();
  const { client } = useApi();
  const {
    data: uses,
    error,
    refetch,
  } = useQuery({
    // Another count or a later use makes the former answer old.
    queryKey: ["share-links", "listShareLinkUses", { id: link.id }, "chart"],
    queryFn: ({ signal }) =>
      client.manage.shareLinks.listUses(link.id, { limit: 100 }, { signal }).toArray({ max: MOST }),
    refetchInterval: REFRESH_MS,
  });
  if (!uses) {
    return (
      <Card title={texts.usage.title}>
        {error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <Skeleton lines={5} />}
      </Card>
    );
  }
  const isCut = uses.length === MOST;
  const from = isCut ? Date.parse(uses.at(-1)?.occurredAt ?? link.createdAt) : Date.parse(link.createdAt);
  const rest = outcomesOf(uses).filter(([outcome]) => outcome !== "counted");
  return (
    <>
      <Card title={texts.usage.title}>
        {isCut && <p className="small soft">{texts.usage.cut(count(MOST, locale))}</p>}
        {uses.length === 0 ? (
          <p className="soft">{texts.usage.none}</p>
        ) : (
          <UsesChart {...bucketsOf(uses, from, Date.now())} />
        )}
      </Card>
      {rest.length > 0 && (
        <Card title={texts.usage.notCounted}>
          <Reasons reasons={rest} />
        </Card>
      )}
      {uses.length > 0 && (
        <Card title={texts.usage.latest} isFlush>
          <Latest uses={latestOf(uses, LATEST)} />
        </Card>
      )}
    </>
  );
}

function Reasons({ reasons }: { reasons: readonly (readonly [ShareLinkUse["outcome"], number])[] }) {
  const { texts, locale } = useSpeech();
  const most = Math.max(...reasons.map(([, times]) => times));
  return (
    <ul className="reasons">
      {reasons.map(([outcome, times]) => (
        <li key={outcome}>
          <span>{texts.outcomes[outcome]}</span>
          <strong>{count(times, locale)}</strong>
          <span className="reasons-bar" aria-hidden="true">
            <span style={{ width: `${(times / most) * 100}%` }} />
          </span>
        </li>
      ))}
    </ul>
  );
}

function Latest({ uses }: { uses: readonly ShareLinkUse[] }) {
  const { texts, locale } = useSpeech();
  return (
    <div className="table-frame">
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{texts.usage.when}</th>
            <th scope="col">{texts.usage.what}</th>
            <th scope="col">{texts.usage.from}</th>
          </tr>
        </thead>
        <tbody>
          {uses.map(({ id, occurredAt, outcome, surface, count: times }) => (
            <tr key={id}>
              <td>
                <Time at={occurredAt} />
              </td>
              <td>
                {texts.outcomes[outcome]}
                {times > 1 && ` × ${count(times, locale)}`}
              </td>
              <td>{texts.surfaces[surface]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
