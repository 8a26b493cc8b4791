/** How long a benchmark runs: in full, or quickly. */
export interface Form {
  readonly rounds: number;
  /** The time for one cell in one process. The warm-up takes the same time again. */
  readonly sampleMs: number;
}

/** The form for the numbers in docs/benchmarks.md. */
export const FULL: Form = { rounds: 7, sampleMs: 100 };

/** Long enough to see whether a change made something faster or slower. */
export const QUICK: Form = { rounds: 3, sampleMs: 50 };

/** The results of a topic. */
export interface Findings {
  /** Tables and notes, in Markdown. */
  readonly text: string;
  /** The npm packages that were measured. */
  readonly packages: readonly string[];
  readonly goals: readonly Goal[];
  /** The number of rounds, if a topic runs fewer than the form says. */
  readonly rounds?: number;
}

/** A goal and its measured result. */
export interface Goal {
  readonly text: string;
  readonly isMet: boolean;
  /** The measured number, or how far it is from the goal. */
  readonly measured: string;
}
