import { formatCell } from "@plan-of-action/xlsx/grid";
import type { SheetLookedAt } from "../../../plan/sheet-looked-at";
import { defineRule } from "../../rule";
import { unreadFinding } from "./plan-truncated";

export const planNotFound = defineRule({
  id: "plan-not-found",
  matter: "entry",
  severity: "error",
  needs: "noPlan",
  *find({ firstSheet, lookedAt, notRead = [] }) {
    yield {
      cell: { sheet: firstSheet, row: 0, column: 0 },
      message: "plan-not-found",
      values: {
        withoutTargets: sheetsWithout("targets", lookedAt),
        withoutActions: sheetsWithout("actions", lookedAt),
        withoutRows: sheetsWithout("rows", lookedAt),
        withoutHead: sheetsWithout("header", lookedAt),
        empty: sheetsWithout("all", lookedAt),
        own: namesOf(lookedAt.filter(({ why }) => why === "own")),
        forms: namesOf(lookedAt.filter(({ why }) => why === "reportForm")),
      },
    };
    for (const each of notRead) yield { ...unreadFinding(each, firstSheet), severity: "warning" };
  },
});

type Lack = "targets" | "actions" | "rows" | "header" | "all";

/** What keeps a sheet of the users' from being a plan; a header that has neither actions nor targets is that of another table. */
function lackOf({ why, missing }: SheetLookedAt): Lack | null {
  switch (why) {
    case "empty":
      return "all";
    case "noBody":
      return "rows";
    case "own":
    case "reportForm":
      return null;
    case "noHead":
      return "header";
    case "headIncomplete": {
      const hasActions = !missing.includes("action") && !missing.includes("indicator");
      if (hasActions) return "targets";
      return missing.includes("overallTarget") ? "header" : "actions";
    }
  }
}

/** The sheets that lack it; `none` where there is none. */
function sheetsWithout(lack: Lack, lookedAt: readonly SheetLookedAt[]): string {
  const sheets = lookedAt.filter((sheet) => lackOf(sheet) === lack);
  const isPlace = lack === "targets" || lack === "actions" || lack === "rows";
  return namesOf(sheets, isPlace);
}

/** Names of sheets, or the cells in which their headers begin; `none` where there is none. */
function namesOf(sheets: readonly SheetLookedAt[], byHeader = false): string {
  const names = sheets.map(({ sheet, bestHeader }) =>
    byHeader && bestHeader !== null ? formatCell(bestHeader) : `“${sheet}”`,
  );
  return names.length === 0 ? "none" : names.join(", ");
}
