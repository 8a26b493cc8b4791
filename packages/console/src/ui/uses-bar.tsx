import { count } from "../format.ts";
import { useSpeech } from "../texts/texts.tsx";
import "./uses-bar.css";

/** Up to this limit, each use is a hole in the strip; above, the strip fills. */
const MOST_HOLES = 12;

/** The uses of a link over its limit: as holes punched into a strip, or as a bar. An unlimited link only has its count. */
export function UsesBar({ used, limit }: { used: number; limit: number | null }) {
  const { texts, locale } = useSpeech();
  const words =
    limit === null
      ? texts.uses.unlimited(count(used, locale))
      : texts.uses.of(count(used, locale), count(limit, locale));
  return (
    <span className="uses">
      <span className="uses-text" aria-hidden="true">
        {count(used, locale)}
        <span className="uses-limit">{limit === null ? " / ∞" : ` / ${count(limit, locale)}`}</span>
      </span>
      <span className="visually-hidden">{words}</span>
      {limit !== null && <Strip used={used} limit={limit} />}
    </span>
  );
}

function Strip({ used, limit }: { used: number; limit: number }) {
  const isFull = used >= limit ? " uses-full" : "";
  if (limit > MOST_HOLES) {
    const share = Math.min(1, used / limit);
    return (
      <span className={`uses-strip${isFull}`} aria-hidden="true">
        <span className="bar-fill" style={{ width: `${share * 100}%`, minWidth: used > 0 ? 3 : 0 }} />
      </span>
    );
  }
  return (
    <span className={`uses-holes${isFull}`} aria-hidden="true">
      {Array.from({ length: limit }, (_, index) => `hole-${index}`).map((key, index) => (
        <span key={key} className={index < used ? "bar-fill" : "uses-hole"} />
      ))}
    </span>
  );
}
