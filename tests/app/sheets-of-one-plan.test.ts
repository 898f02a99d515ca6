import { comparePlans } from "../../src/app/comparing";
import { hostWorkbook } from "../../src/headless/hosted-workbook";
import { fillRows, workbookOfRows, type Rows } from "../workbook-of-rows";

const rowsOf = (year: number, meetings: number): Rows => [
  [`Plan of Action ${year}`],
  ["Objective", "Action", "Responsible agency", "Indicator", "Overall target"],
  ["1 Skills", "1.1 Train", "MoJ", "# of officers trained", 8],
  [null, "1.2 Meet", "MoI", "# of meetings", meetings],
  ["2 Law", "2.1 Draft", "MoI", "# of laws drafted", 4],
];

describe("two sheets of one workbook that read as one plan", () => {
  const hosted = () => {
    const file = workbookOfRows(rowsOf(2025, 4), "Plan 2025");
    fillRows(file.addSheet("Plan 2026"), rowsOf(2026, 5));
    return hostWorkbook(file).workbook;
  };

  it.each([["Plan 2025"], [null]])("are compared with one another (ours: %s)", async (sheet) => {
    const workbook = hosted();
    const compared = await comparePlans({ workbook, sheet }, { workbook, sheet: "Plan 2026" });
    if (compared.kind !== "compared") throw new Error(compared.kind);
    const { ours, theirs, comparison } = compared;
    expect([ours.plan.sheet, theirs.plan.sheet]).toEqual(["Plan 2025", "Plan 2026"]);
    expect(
      comparison.differences.map(({ kind, ours: own, theirs: other }) => [kind, own?.value, other?.value]),
    ).toEqual([["target", 4, 5]]);
    expect(ours.contents.sheets).toHaveLength(2);
  });
});
