import type { Quarter } from "../../src/plan/period";
import type { Workplan, WorkplanEntry } from "../../src/plan/workplan";
import { datesInText } from "../../src/reading/activities/dates-in-text";
import { isWorkplan, tablesIn } from "./drawing";

/** The workplan that a table of Year, Quarter, Outputs and Activities stands for; `null` where none is drawn. */
export function workplanOf(drawing: string): Workplan | null {
  const table = tablesIn(drawing).find(isWorkplan);
  if (table === undefined) return null;
  return { sheet: "Workplan", entries: table.slice(1).map((texts, index) => entry(texts, index + 1)) };
}

function entry(
  [year = "", quarter = "", outputs = "", activities = ""]: readonly string[],
  row: number,
): WorkplanEntry {
  const text = `${outputs}\n${activities}`;
  return {
    year: Number(year),
    quarter: quarter === "" ? null : (Number(quarter.replace("Q", "")) as Quarter),
    outputs: linesOf(outputs),
    activities: linesOf(activities),
    actions: text.match(/\b\d+\.\d+\b/g) ?? [],
    dates: datesInText(text, Number(year)),
    cell: { sheet: "Workplan", row, column: 3 },
  };
}

function linesOf(text: string): readonly string[] {
  return text.split("\n").filter((line) => line !== "");
}
