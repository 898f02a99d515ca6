import type { Weight } from "./weight";

/** How strongly one kind of evidence counts for or against a meaning of a column. */
export interface ColumnWeight extends Weight {
  /** The reason in words that a person understands. */
  readonly says: string;
  /** Whether it only adds to what other evidence claims: cells that fit a header, a place beside another column. */
  readonly supports: boolean;
}

/** Evidence that can give a column its meaning by itself, or speaks against one. */
export function claim(value: number, says: string): ColumnWeight {
  return { value, says, supports: false };
}

/** Evidence that adds to a meaning which something else claims. */
export function support(value: number, says: string): ColumnWeight {
  return { value, says, supports: true };
}
