import { checkPlan } from "../../src/app";
import { hostWorkbook } from "../../src/headless/hosted-workbook";
import { computeProgress } from "../../src/progress";
import type { Period } from "../../src/plan/period";
import type { GridValue } from "@plan-of-action/xlsx/grid";
import { workbookOfRows } from "../workbook-of-rows";

const AS_OF = { year: 2026, month: 10, day: 1 } as const;

/** The status of each indicator at the end of a quarter of 2026, and when what is next falls due. */
async function standings(
  header: readonly string[],
  rows: readonly (readonly GridValue[])[],
  quarter: 1 | 2 | 3 | 4,
) {
  const { workbook } = hostWorkbook(workbookOfRows([["Action plan 2026–2027"], header, ...rows]));
  const study = await checkPlan(workbook, undefined, AS_OF);
  if (study.kind === "noPlan") throw new Error("no plan was found");
  const period: Period = { year: 2026, quarter };
  return computeProgress({ ...study, asOf: AS_OF }, period).indicators.map(({ status }) => status);
}

const HEADER = ["No", "Action", "Responsible", "Indicator", "Target", "By when"];

describe("a target with a date next to it", () => {
  it.each<[what: string, target: GridValue, byWhen: GridValue, quarter: 1 | 2 | 3 | 4, expected: string]>([
    ["is not due before the date's quarter", 40, "30 June 2026", 1, "notDue"],
    ["is due by the end of the date's quarter", 40, "30 June 2026", 2, "noReport"],
    ["stays due in later quarters", 40, "30 June 2026", 3, "noReport"],
    ["is due by the end of a year that is named alone", 40, "2026", 3, "notDue"],
    ["is due by a quarter", 40, "Q1 2026", 2, "noReport"],
    ["without a date is due at the plan's end", 40, "", 3, "notDue"],
  ])("%s", async (_, target, byWhen, quarter, expected) => {
    const rows = [
      ["1", "Train officers", "MoH", "Officers trained", target, byWhen],
      ["2", "Print manuals", "MoI", "Manuals printed", 100, "31 Dec 2027"],
    ];
    expect(await standings(HEADER, rows, quarter)).toEqual([expected, "notDue"]);
  });

  it("is a milestone in words that is due then", async () => {
    const rows = [
      ["1", "Draft the law", "MoJ", "Law adopted", "Adopted", "30 June 2026"],
      ["2", "Print manuals", "MoI", "Manuals printed", 100, "31 Dec 2027"],
    ];
    expect(await standings(HEADER, rows, 1)).toEqual(["notDue", "notDue"]);
    expect(await standings(HEADER, rows, 2)).toEqual(["noReport", "notDue"]);
  });

  it.each<[what: string, target: GridValue, byWhen: GridValue, quarter: 1 | 2 | 3 | 4, expected: string]>([
    ["is not due before the date's quarter", "Yes", "30 June 2026", 1, "notDue"],
    ["is due by the date's quarter", "Yes", "30 June 2026", 2, "noReport"],
    ["keeps its year where the date is in another", "Yes", "30 June 2025", 2, "notDue"],
    ["grows over its year where it is a count", 40, "30 Dec 2026", 2, "noReport"],
  ])("of one year: %s", async (_, target, byWhen, quarter, expected) => {
    const header = ["No", "Action", "Responsible", "Indicator", "2026", "2027", "By when"];
    const rows = [
      ["1", "Draft the law", "MoJ", "Law adopted", target, "", byWhen],
      ["2", "Print manuals", "MoI", "Manuals printed", "", 100, ""],
    ];
    expect(await standings(header, rows, quarter)).toEqual([expected, "notDue"]);
  });

  it("keeps its years where the plan has targets of years", async () => {
    const header = ["No", "Action", "Responsible", "Indicator", "Target", "2026", "2027", "By when"];
    const rows = [["1", "Train officers", "MoH", "Officers trained", 40, 10, 30, "31 Dec 2027"]];
    expect(await standings(header, rows, 4)).toEqual(["notDue"]);
  });
});
