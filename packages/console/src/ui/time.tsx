import { useEffect, useState } from "react";
import { exactTime, relativeTime, relativeTimeStep, shortTime } from "../format.ts";
import { useSpeech } from "../texts/texts.tsx";

/** A moment as the distance from now, which goes on, with the exact moment in its tooltip; or, with `isExact`, the other way round. */
export function Time({ at, isExact = false }: { at: string; isExact?: boolean }) {
  const { locale } = useSpeech();
  const moment = Date.parse(at);
  const now = useNow(moment);
  const relative = relativeTime(moment, now, locale);
  return (
    <time dateTime={at} title={isExact ? relative : exactTime(moment, locale)}>
      {isExact ? shortTime(moment, locale) : relative}
    </time>
  );
}

/** The present, renewed when a relative time to `moment` may change. */
function useNow(moment: number): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setTimeout(() => setNow(Date.now()), relativeTimeStep(moment, now));
    return () => clearTimeout(timer);
  }, [moment, now]);
  return now;
}
