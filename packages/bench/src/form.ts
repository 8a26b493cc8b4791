/** How long a benchmark runs: for numbers to keep, or for a look. */
export interface Form {
  readonly rounds: number;
  /** Of one cell in one process; its warm-up takes as long again. */
  readonly sampleMs: number;
}

/** What the numbers in docs/benchmarks.md are measured with. */
export const FULL: Form = { rounds: 7, sampleMs: 100 };

/** Enough to see which way a change went. */
export const QUICK: Form = { rounds: 3, sampleMs: 50 };

/** What a topic found. */
export interface Findings {
  /** Tables and notes, in Markdown. */
  readonly text: string;
  /** The npm packages that took part. */
  readonly packages: readonly string[];
  readonly goals: readonly Goal[];
  /** How many rounds it took, where a topic takes fewer than the form says. */
  readonly rounds?: number;
}

/** A promise with what was measured of it. */
export interface Goal {
  readonly text: string;
  readonly isMet: boolean;
  /** The measured number, or how far it is off. */
  readonly measured: string;
}
