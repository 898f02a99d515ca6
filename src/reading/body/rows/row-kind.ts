/** What a row below the header can be. */
export const ROW_KINDS = [
  /** Nothing stands in it. */
  "blank",
  /** The table's header again, as after a page break. */
  "headAgain",
  /** The title of the rows below it: a pillar, an objective, an output. */
  "band",
  /** An action, an indicator, or both, with what stands beside them. */
  "data",
  /** The rest of texts that began in the row above. */
  "continuation",
  /** A part of the row above: women, new clients, children under 15. */
  "part",
  /** What the rows above add up to. */
  "total",
  /** A note, a source, a line for a signature. */
  "note",
  /** The first row of what stands below the table, and all that follow it. */
  "end",
] as const;

export type RowKind = (typeof ROW_KINDS)[number];
