import { readFileSync } from "node:fs";
import { join } from "node:path";
import { checkPlan, type StudiedPlan } from "../../src/app";
import { hostWorkbook } from "../../src/headless/hosted-workbook";
import type { WorkbookContents } from "../../src/workbook/workbook";
import { openWorkbookFile } from "@plan-of-action/xlsx";
import { PLAN_EDITS } from "../attack/edits/plan-edits";
import { planToEdit, writePlan } from "../attack/edits/plan-to-edit";

const FIXTURE = join(import.meta.dirname, "../fixtures/plan-to-edit-from-version-1.0.xlsx");
const ASIDE = new Set(["Action plan", "Workplan"]);

/** A workbook of version 1.0 of which only a part is left that says what rows the plan had. */
async function studyOf(
  editName: string,
  part: (contents: WorkbookContents) => WorkbookContents,
): Promise<StudiedPlan> {
  const { file, workbook } = hostWorkbook(openWorkbookFile(new Uint8Array(readFileSync(FIXTURE))));
  const { edit } = PLAN_EDITS.find(({ name }) => name === editName)!;
  const draft = planToEdit({ hasNumbers: true, wording: "unlike" });
  writePlan(file.sheets[0]!, edit(draft));
  const study = await checkPlan({ read: async () => part(await workbook.read()) });
  if (study.kind === "noPlan") throw new Error("The plan was not found");
  return study;
}

const onlySheets =
  (...titles: readonly string[]) =>
  (contents: WorkbookContents): WorkbookContents => ({
    ...contents,
    snapshots: null,
    sheets: contents.sheets.filter(
      ({ grid: { sheet } }) => ASIDE.has(sheet) || titles.some((title) => sheet.startsWith(title)),
    ),
  });

const PARTS: readonly (readonly [string, (contents: WorkbookContents) => WorkbookContents])[] = [
  ["a frozen summary's snapshot", ({ sheets, ...others }) => ({ ...others, sheets: sheets.slice(0, 1) })],
  ["a summary", onlySheets("Summary 2024")],
  ["a frozen summary", onlySheets("Summary 2023")],
  ["the sheet Indicators", onlySheets("Indicators")],
  ["the choices beside Actuals", onlySheets("Actuals")],
  ["all of them, and a roll that is damaged", (contents) => ({ ...contents, roll: "no roll" })],
];

/** The number that each indicator had, where it has another one now. */
const renumbered = ({ plan: { indicators } }: StudiedPlan) =>
  Object.fromEntries(
    indicators.flatMap(({ text, formerNames = [] }) =>
      formerNames.map(({ number }) => [text, number] as const),
    ),
  );
const goneIndicators = ({ plan: { gone = [] } }: StudiedPlan) =>
  gone.flatMap(({ kind, names }) => (kind === "indicator" ? names.map(({ words }) => words) : []));

describe.each(PARTS)("the rows of a plan in a workbook that keeps no roll are known by %s", (_, part) => {
  it("where two have changed places", async () => {
    expect(renumbered(await studyOf("swap two", part))).toEqual({
      "# of officers trained in screening": "1.2-1",
      "# of guidelines drafted on interviews": "1.1-1",
    });
  });

  it("where one was put in above them", async () => {
    const study = await studyOf("insert above", part);
    expect(renumbered(study)).toMatchObject({ "# of guidelines drafted on interviews": "1.1-1" });
    expect(goneIndicators(study)).toEqual([]);
  });

  it("where one became two, and neither is it", async () => {
    const study = await studyOf("split an indicator", part);
    expect(goneIndicators(study)).toEqual(["# of workshops held for prosecutors"]);
  });

  it("where nothing was changed", async () => {
    const study = await studyOf("nothing", part);
    expect([renumbered(study), goneIndicators(study)]).toEqual([{}, []]);
  });
});

describe("a workbook without own sheets", () => {
  it("has no past", async () => {
    const study = await studyOf("swap two", onlySheets());
    expect([renumbered(study), study.plan.gone]).toEqual([{}, undefined]);
  });
});
