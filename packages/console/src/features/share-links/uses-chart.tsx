import { type RefObject, useLayoutEffect, useRef, useState } from "react";
import { count } from "../../format.ts";
import { useSpeech } from "../../texts/texts.tsx";
import type { Bucket } from "./uses-buckets.ts";

const HEIGHT = 190;
const BASE = 160;
const LEFT = 34;
const DAY_MS = 24 * 3_600_000;

/** Uses and refusals over time as bars, with the same numbers as a table below. */
export function UsesChart({ sizeMs, buckets }: { sizeMs: number; buckets: readonly Bucket[] }) {
  const { texts, locale } = useSpeech();
  const most = niceMost(Math.max(1, ...buckets.map(({ counted, refused }) => counted + refused)));
  const frame = useRef<HTMLElement>(null);
  const width = useWidth(frame);
  const step = (width - LEFT) / buckets.length;
  const heightOf = (value: number) => (value / most) * (BASE - 12);
  const name = (at: number) =>
    new Intl.DateTimeFormat(
      locale,
      sizeMs < DAY_MS
        ? { day: "numeric", month: "short", hour: "numeric", minute: "2-digit" }
        : { day: "numeric", month: "short" },
    ).format(at);
  const total = (part: "counted" | "refused") => buckets.reduce((sum, bucket) => sum + bucket[part], 0);
  const [counted, refused] = [total("counted"), total("refused")];
  return (
    <figure className="chart" ref={frame}>
      <svg
        width={width}
        height={HEIGHT}
        role="img"
        aria-label={texts.usage.chart(count(counted, locale), count(refused, locale))}
      >
        {[0, most / 2, most].filter(Number.isInteger).map((value) => (
          <g key={value}>
            <line className="chart-line" x1={LEFT} x2={width} y1={BASE - heightOf(value)} y2={BASE - heightOf(value)} />
            <text x={LEFT - 8} y={BASE - heightOf(value) + 4} textAnchor="end">
              {count(value, locale)}
            </text>
          </g>
        ))}
        {buckets.map((bucket, index) => {
          const x = LEFT + index * step + step * 0.14;
          const barWidth = Math.min(step * 0.72, 36);
          return (
            <g key={bucket.from}>
              <title>{`${name(bucket.from)}: ${texts.usage.chart(count(bucket.counted, locale), count(bucket.refused, locale))}`}</title>
              <rect
                className="chart-counted"
                x={x}
                width={barWidth}
                rx="2"
                y={BASE - heightOf(bucket.counted)}
                height={heightOf(bucket.counted)}
              />
              <rect
                className="chart-refused"
                x={x}
                width={barWidth}
                rx="2"
                y={BASE - heightOf(bucket.counted + bucket.refused)}
                height={Math.max(0, heightOf(bucket.refused) - 1)}
              />
            </g>
          );
        })}
        <text x={LEFT} y={HEIGHT - 8}>
          {name(buckets[0]?.from ?? 0)}
        </text>
        <text x={width} y={HEIGHT - 8} textAnchor="end">
          {texts.usage.now}
        </text>
      </svg>
      <figcaption className="chart-key">
        <Key kind="counted" text={`${texts.usage.counted}: ${count(counted, locale)}`} />
        <Key kind="refused" text={`${texts.usage.refused}: ${count(refused, locale)}`} />
      </figcaption>
      <Numbers buckets={buckets} name={name} />
    </figure>
  );
}

function Key({ kind, text }: { kind: "counted" | "refused"; text: string }) {
  return (
    <span>
      <svg viewBox="0 0 12 12" aria-hidden="true">
        <rect className={`chart-${kind}`} width="12" height="12" rx="2" />
      </svg>
      {text}
    </span>
  );
}

function Numbers({ buckets, name }: { buckets: readonly Bucket[]; name: (at: number) => string }) {
  const { texts, locale } = useSpeech();
  return (
    <details>
      <summary className="small">{texts.usage.asTable}</summary>
      <table className="table small">
        <thead>
          <tr>
            <th scope="col">{texts.usage.when}</th>
            <th scope="col">{texts.usage.counted}</th>
            <th scope="col">{texts.usage.refused}</th>
          </tr>
        </thead>
        <tbody>
          {buckets
            .filter(({ counted, refused }) => counted + refused > 0)
            .map(({ from, counted, refused }) => (
              <tr key={from}>
                <td>{name(from)}</td>
                <td>{count(counted, locale)}</td>
                <td>{count(refused, locale)}</td>
              </tr>
            ))}
        </tbody>
      </table>
    </details>
  );
}

/** The next even number of the form 2, 4, 10, 20, 40, 100 and so on, for the top of the chart. */
function niceMost(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  return [2, 4, 10].map((factor) => factor * power).find((each) => each >= value) ?? 20 * power;
}

/** The width of an element, which changes with the window; the chart's text keeps its size. */
function useWidth(frame: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(320);
  useLayoutEffect(() => {
    const observer = new ResizeObserver(([entry]) => entry && setWidth(Math.floor(entry.contentRect.width)));
    if (frame.current) observer.observe(frame.current);
    return () => observer.disconnect();
  }, [frame]);
  return width;
}
