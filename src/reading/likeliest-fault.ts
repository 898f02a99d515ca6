import { OF_ENTRIES, SIGNS } from "./confidence";
import type { ExplainedColumn, ExplainedTable } from "./explained";
import { DOUBT } from "./weights/confidence";

/** What a doubtful reading is likeliest wrong about. */
export type LikeliestFault =
  | { readonly kind: "column"; readonly column: ExplainedColumn }
  | { readonly kind: "unreadColumns"; readonly columns: readonly ExplainedColumn[] }
  | { readonly kind: "cells" }
  | { readonly kind: "table" };

/** The sign of doubt that takes most from the confidence of a table's reading. */
export function likeliestFault({ columns, signs }: ExplainedTable): LikeliestFault {
  const [sign] = [...SIGNS].sort((a, b) => DOUBT[a].value * signs[a] - DOUBT[b].value * signs[b]);
  switch (sign) {
    case "notRead": {
      const unread = columns.filter(({ role, isPart }) => role === "ignored" && isPart !== true);
      return unread.length === 0 ? { kind: "cells" } : { kind: "unreadColumns", columns: unread };
    }
    case "repeated":
    case "closeText": {
      const [column] = columns
        .filter(({ role }) => OF_ENTRIES.has(role))
        .sort((a, b) => (a.runnerUp?.margin ?? Infinity) - (b.runnerUp?.margin ?? Infinity));
      return column === undefined ? { kind: "table" } : { kind: "column", column };
    }
    default:
      return { kind: "table" };
  }
}
