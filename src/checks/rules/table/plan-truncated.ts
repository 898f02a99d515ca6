import type { CellReference } from "@plan-of-action/xlsx/grid";
import { formatArea } from "../../phrasing";
import { defineRule, type Found, type NotRead } from "../../rule";

export const planTruncated = defineRule({
  id: "plan-truncated",
  matter: "entry",
  severity: "warning",
  inDoubtfulPlan: "holds",
  needs: "plan",
  *find({ plan, workplan, notRead = [] }) {
    const sheets = new Set([plan.sheet, ...plan.parts.map(({ sheet }) => sheet), workplan?.sheet]);
    for (const each of notRead) {
      const found = unreadFinding(each, plan.sheet);
      yield sheets.has(found.cell.sheet) ? found : { ...found, severity: "info" };
    }
  },
});

/** What is said about something that was not read; what belongs to no sheet is said at the first cell of one. */
export function unreadFinding(notRead: NotRead, firstSheet: string): Found {
  const firstOf = (sheet: string): CellReference => ({ sheet, row: 0, column: 0 });
  switch (notRead.what) {
    case "cells": {
      const { sheet, area } = notRead;
      return {
        cell: { sheet, row: area.firstRow, column: area.firstColumn },
        about: "sheet",
        message: "plan-truncated",
        values: { cellArea: formatArea(area), sheet },
      };
    }
    case "merges": {
      const { sheet } = notRead;
      return {
        cell: firstOf(sheet),
        about: "sheet",
        message: "plan-truncated-merges",
        values: { sheet },
      };
    }
    case "records":
      return { cell: firstOf(firstSheet), about: "sheet", message: "plan-truncated-records" };
  }
}
