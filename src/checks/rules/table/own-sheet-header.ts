import type { PlanRule } from "../../rule";

export const ownSheetHeader: PlanRule = {
  id: "own-sheet-header",
  severity: "error",
  needs: "plan",
  *find({ changedHeads = [] }) {
    for (const { cell, head, expected, isRead } of changedHeads) {
      const values = { sheet: cell.sheet, head, expected };
      if (!isRead) {
        yield { cell, about: expected, message: { id: "own-sheet-header", values } };
        continue;
      }
      yield {
        cell,
        about: expected,
        severity: "warning",
        message: {
          id: head === "" ? "own-sheet-header-blank" : "own-sheet-header-renamed",
          values,
        },
      };
    }
  },
};
