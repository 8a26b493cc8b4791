/** Tests of the suite that the validators judge in another way, with the reason. One that begins to pass has to leave the table. */
export const DEVIATIONS: readonly {
  readonly file: string;
  readonly group: string;
  readonly tests: readonly string[];
  readonly why: string;
}[] = [];
