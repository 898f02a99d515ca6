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
      const message = header === "" && change !== "lost" ? BLANK[change] : NAMED[change];
      // What nobody counts may well be a column of their own in place of one that they do not need.
      const severity = change === "unknown" && isOfCounting !== true ? "info" : "warning";
      yield { cell, about: expected, severity: change === "lost" ? undefined : severity, message, values };
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
