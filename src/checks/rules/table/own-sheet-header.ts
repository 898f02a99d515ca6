import type { HeaderChange } from "../../../plan/changed-header";
import type { MessageId } from "../../../plan/message";
import { defineRule } from "../../rule";

export const ownSheetHeader = defineRule({
  id: "own-sheet-header",
  matter: "missing",
  severity: "error",
  inDoubtfulPlan: "holds",
  needs: "plan",
  *find({ changedHeaders = [] }) {
    for (const { cell, header, expected, change, isOfCounting } of changedHeaders) {
      const values = { sheet: cell.sheet, head: header, expected };
      const message = { id: header === "" && change !== "lost" ? BLANK[change] : NAMED[change], values };
      if (change === "lost") yield { cell, about: expected, message };
      // What nobody counts may well be a column of their own in place of one that they do not need.
      else if (change === "unknown" && isOfCounting !== true)
        yield { cell, about: expected, severity: "info", message };
      else yield { cell, about: expected, severity: "warning", message };
    }
  },
});

const NAMED: Readonly<Record<HeaderChange, MessageId>> = {
  lost: "own-sheet-header",
  byPlace: "own-sheet-header-renamed",
  twice: "own-sheet-header-twice",
  unknown: "own-sheet-header-unknown",
};

const BLANK: Readonly<Record<Exclude<HeaderChange, "lost">, MessageId>> = {
  byPlace: "own-sheet-header-blank",
  twice: "own-sheet-header-twice",
  unknown: "own-sheet-header-nameless",
};
