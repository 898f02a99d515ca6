import { readIndicatorTable, settleDefinitions, type SettledDefinitions } from "../../src/indicators";
import type { Plan } from "../../src/plan/plan";
import { readIndicatorSheet } from "../../src/reading";
import { gridOf } from "../reading/grid-of";
import { isDefinitions, tablesIn } from "./drawing";

/** The plan with the definitions that a drawn Indicators sheet gives; `null` where none is drawn. */
export function settledOf(drawing: string, plan: Plan): SettledDefinitions | null {
  const table = tablesIn(drawing).find(isDefinitions);
  if (table === undefined) return null;
  const cells = table.map((row) => row.map((text) => (/^\d+$/.test(text) ? Number(text) : text)));
  const sheet = readIndicatorSheet(gridOf(cells, { sheet: "Indicators" }));
  return sheet === null ? null : settleDefinitions(plan, readIndicatorTable(sheet));
}
