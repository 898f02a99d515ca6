import { openPointsOf } from "../../src/app";
import type { HostedWorkbook } from "../../src/headless/hosted-workbook";
import { LANGUAGES } from "../../src/locales/catalogues";
import { createTranslator } from "../../src/locales/translator";
import type { GridValue } from "@plan-of-action/xlsx/grid";
import type { SheetFile } from "@plan-of-action/xlsx";
import { hostedPlan, studied } from "./small-plan";
import { writeOpenPoints } from "../sheets-alone";

const ACTIONS: readonly GridValue[][] = [
  ["1.1 Train [presumed] officers", "MoJ", "Number of courses held", 6, 2, 2, 2],
  ["1.2 Keep shelters open, tentatively in May", "MoSVY", "Number of shelters open", 5, 5, 5, 5],
  ["1.3 Write a guideline (Thailand has)", "MoSVY", "Number of guidelines", 3, 1, 1, 1],
];
const ON = { year: 2023, month: 2, day: 1 };

const ownSheet = ({ file }: HostedWorkbook): SheetFile => file.sheets.at(-1)!;

function cells(sheet: SheetFile): GridValue[][] {
  const { lastRow, lastColumn } = sheet.usedArea(true)!;
  return Array.from({ length: lastRow + 1 }, (_, row) =>
    Array.from({ length: lastColumn + 1 }, (__, column) => sheet.cell(row, column).value),
  );
}

const [POINT, DECISION, SETTLED] = [1, 3, 6] as const;

function type(hosted: HostedWorkbook, text: string, column: number, value: string): void {
  const row = cells(ownSheet(hosted)).findIndex(
    ({ [POINT]: point }) => typeof point === "string" && point.includes(text),
  );
  ownSheet(hosted).setCell(row, column, { value, formula: null });
}

const write = (hosted: HostedWorkbook, language: (typeof LANGUAGES)[number] = "en") =>
  writeOpenPoints(hosted.workbook, { translate: createTranslator(language), asOf: ON });

const points = (hosted: HostedWorkbook): readonly GridValue[] =>
  cells(ownSheet(hosted))
    .slice(4)
    .map((row) => row[POINT] ?? null);

describe("open points", () => {
  it("are the marks in the plan, each with its cell", async () => {
    const hosted = hostedPlan(ACTIONS);
    const found = openPointsOf(await studied(hosted), ON);
    expect(found.map(({ kind, cell }) => [kind, cell.row])).toEqual([
      ["bracket", 3],
      ["tentative", 4],
      ["partyRemark", 5],
    ]);
  });

  it("are numbers that contradict one another, also where it depends on how they are added up", async () => {
    const hosted = hostedPlan([["1.4 Hold courses", "MoJ", "# Joint training course", 2, 2, 2, null]]);
    const study = await studied(hosted);
    expect(study.findings.map(({ rule, severity }) => `${severity} ${rule}`)).toEqual([
      "warning target-total-mismatch",
    ]);
    expect(openPointsOf(study, ON).map(({ kind, why }) => [kind, why.id])).toEqual([
      ["error", "target-total-mismatch-sum"],
    ]);
  });

  it.each(LANGUAGES)(
    "keep what people decide; what is settled leaves and stays away (%s)",
    async (language) => {
      const hosted = hostedPlan(ACTIONS);
      await write(hosted);
      expect(points(hosted)).toHaveLength(3);
      type(hosted, "[presumed]", DECISION, "Take the word out");
      type(hosted, "tentatively", SETTLED, "Yes");
      await write(hosted, language);
      await write(hosted, language);
      expect(points(hosted)).toEqual([
        "1.1 Train [presumed] officers",
        "1.3 Write a guideline (Thailand has)",
      ]);
      expect(cells(ownSheet(hosted)).flat()).toContain("Take the word out");
    },
  );

  it("are numbers that contradict one another, also where that is a warning", async () => {
    const hosted = hostedPlan([
      ["1.1 Hold courses", "MoJ", "Number of courses held", 2, 2, 2, null],
      ["1.2 Keep shelters open", "MoSVY", "Number of shelters open", 5, 5, 5, 5],
    ]);
    const study = await studied(hosted);
    const [found] = study.findings.filter(({ rule }) => rule === "target-total-mismatch");
    expect(found?.severity).toBe("warning");
    expect(openPointsOf(study, ON).map(({ kind, cell }) => [kind, cell.row])).toEqual([["error", 3]]);
  });

  it("keep a point that is gone from the plan while something is typed beside it", async () => {
    const hosted = hostedPlan(ACTIONS);
    await write(hosted);
    type(hosted, "[presumed]", DECISION, "Take the word out");
    hosted.file.sheets[0]!.setCell(3, 0, { value: "1.1 Train officers", formula: null });
    hosted.file.sheets[0]!.setCell(4, 0, { value: "1.2 Keep shelters open", formula: null });
    await write(hosted);
    expect(points(hosted)).toEqual(["1.3 Write a guideline (Thailand has)", "1.1 Train [presumed] officers"]);
    expect(cells(ownSheet(hosted)).flat()).toContain("Take the word out");
  });
});
