/** What a command has to say: a report for people, the same as data, what else they should know, and the exit code. */
export interface Outcome {
  readonly report: string;
  readonly data: unknown;
  readonly notes: readonly string[];
  readonly exitCode: 0 | 1;
}
