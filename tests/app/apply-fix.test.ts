import { readFileSync } from "node:fs";
import { applyFix, checkPlan, formatCell, previewFix, type StudiedPlan, undoOf } from "../../src/app";
import { hostWorkbook } from "../../src/headless/hosted-workbook";
import { openWorkbookFile } from "@plan-of-action/xlsx";

async function checkedMeetingPlan() {
  const hosted = hostWorkbook(
    openWorkbookFile(readFileSync("tests/fixtures/joint-plan-of-action-2023-2025.xlsx")),
  );
  const study = await checkPlan(hosted.workbook);
  if (study.kind !== "checked") throw new Error("The plan was not found");
  return { ...hosted, study };
}

const findingAt = ({ findings }: StudiedPlan, rule: string, row: number, column: number) =>
  findings.find(({ rule: id, cell }) => id === rule && cell.row === row && cell.column === column);

describe("a fix", () => {
  it("shows what it would change, changes just that, and the finding is gone", async () => {
    const { workbook, study, file } = await checkedMeetingPlan();
    const finding = findingAt(study, "agency-variant", 13, 2)!;
    const [fix] = finding.fixes;
    expect(previewFix(study.contents, fix!)).toEqual([
      {
        cell: finding.cell,
        before: "GS/NCCT, GCNP, MoH, MoSVY",
        after: "SG/NCCT, GCNP, MoH, MoSVY",
      },
    ]);
    const after = await applyFix(workbook, study, fix!);
    expect(after.kind === "checked" && findingAt(after, "agency-variant", 13, 2)).toBeUndefined();
    expect(file.sheets[0]!.cell(13, 2).value).toBe("SG/NCCT, GCNP, MoH, MoSVY");
  });

  it("is refused where the cell has changed since it was read", async () => {
    const { workbook, study, host } = await checkedMeetingPlan();
    const finding = findingAt(study, "agency-variant", 13, 2)!;
    host.user.edit(formatCell(finding.cell), "MoH");
    await expect(applyFix(workbook, study, finding.fixes[0]!)).rejects.toMatchObject({
      problem: { kind: "cellChanged", cell: finding.cell },
    });
  });

  it("sets one line of a cell with several values and keeps the others", async () => {
    const { workbook, study, file } = await checkedMeetingPlan();
    const finding = findingAt(study, "target-total-mismatch", 10, 5)!;
    const [setTotal] = finding.fixes;
    const after = await applyFix(workbook, study, setTotal!);
    expect(file.sheets[0]!.cell(10, 5).value).toBe("4\n120");
    expect(after.kind === "checked" && findingAt(after, "target-total-mismatch", 10, 5)).toBeUndefined();
  });

  it("can be undone where the cells held texts and numbers, and not where they held formulas", async () => {
    const { study } = await checkedMeetingPlan();
    const [fix] = findingAt(study, "target-total-mismatch", 10, 5)!.fixes;
    const { contents } = study;
    const before = previewFix(contents, fix!).map(({ before }) => before);
    expect(undoOf(contents, fix!)?.edits.map(({ value }) => value)).toEqual(before);
    const sheets = contents.sheets.map(({ grid, ...sheet }) => ({
      ...sheet,
      grid: { ...grid, formulas: grid.values.map((row) => row.map(() => "=1+1")) },
    }));
    expect(undoOf({ ...contents, sheets }, fix!)).toBeNull();
  });
});
