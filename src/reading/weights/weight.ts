/** How strongly one kind of evidence counts, and why so. Above zero it speaks for a meaning, below against it. */
export interface Weight {
  readonly value: number;
  /** Where the value comes from: a statistic over labelled workbooks, or a stated reason. */
  readonly why: string;
}
