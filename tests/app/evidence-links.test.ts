import { activitiesToReport, checkPlan, recordActivities, recordActuals } from "../../src/app";
import type { SheetFile } from "@plan-of-action/xlsx";
import { openWorkbookFile } from "@plan-of-action/xlsx";
import type { HostOptions } from "@plan-of-action/office-host";
import { hostWorkbook, type HostedWorkbook } from "../../src/headless/hosted-workbook";
import { createTranslator } from "../../src/locales/translator";
import { actualsSheetOf, entry, meetingPlan } from "./reported-actuals";

const translate = createTranslator("en");
const on = { year: 2024, month: 8, day: 5 } as const;
const MINUTES = "Minutes: https://example.org/minutes.pdf";
const FILE = "\\\\server\\reports\\Quarter 2, final.xlsx";

const reopened = ({ file }: HostedWorkbook, faulty: HostOptions["faulty"] = {}) =>
  hostWorkbook(openWorkbookFile(file.save()), { faulty });

/** Reports of an indicator and of another, with what shows them. */
async function record({ workbook }: HostedWorkbook, evidence: string, other = ""): Promise<unknown> {
  const entries = [
    entry("1.4-2", "2024-Q2", String(1400 + evidence.length), { evidence }),
    ...(other === "" ? [] : [entry("2.3-2", "2024-Q2", "30", { evidence: other })]),
  ];
  const recorded = await recordActuals(workbook, { entries, on, translate });
  return recorded.kind === "recorded" ? recorded.sheet.leftOut : recorded.kind;
}

/** What is in each cell below a header, and where a click on it leads. */
function columnOf(sheet: SheetFile, header: string): { text: unknown; leadsTo: unknown; size: unknown }[] {
  const { lastRow, lastColumn } = sheet.usedArea(true)!;
  const places = Array.from({ length: lastColumn + 1 }, (_, column) => column).flatMap((column) =>
    Array.from({ length: lastRow + 1 }, (__, row) => ({ row, column })),
  );
  const head = places.find(({ row, column }) => sheet.cell(row, column).value === header)!;
  return places
    .filter(({ row, column }) => column === head.column && row > head.row)
    .map(({ row, column }) => ({
      text: sheet.cell(row, column).value,
      leadsTo: sheet.hyperlinks.find((link) => link.row === row && link.column === column)?.address ?? null,
      size: sheet.style(row, column).font?.size,
    }))
    .filter(({ text }) => text !== null);
}

const evidenceOf = (hosted: HostedWorkbook) => columnOf(actualsSheetOf(reopened(hosted)), "Evidence");

describe("evidence that is an address", () => {
  it("is a link with the text as it was typed, on a new Actuals sheet and on one that is there", async () => {
    const hosted = meetingPlan();
    expect(await record(hosted, MINUTES)).toEqual([]);
    const again = reopened(hosted);
    expect(await record(again, MINUTES, FILE)).toEqual([]);
    expect(evidenceOf(again)).toEqual([
      { text: MINUTES, leadsTo: "https://example.org/minutes.pdf", size: 10 },
      { text: FILE, leadsTo: FILE, size: 10 },
    ]);
  });

  it("leads nowhere any more where it is corrected into words, and looks as these do", async () => {
    const hosted = meetingPlan();
    await record(hosted, MINUTES, "Attendance sheets");
    const again = reopened(hosted);
    await record(again, "Minutes on paper");
    expect(evidenceOf(again)).toMatchObject([
      { text: "Minutes on paper", leadsTo: null },
      { text: "Attendance sheets", leadsTo: null },
    ]);
    const sheet = actualsSheetOf(reopened(again));
    const [changed, other] = [4, 5].map((row) => sheet.style(row, 7).font);
    expect(changed).toMatchObject({ color: other?.color, underline: false });
  });

  it("stays a text that is there where Excel refuses the link, which is reported", async () => {
    const hosted = meetingPlan();
    const refusing = reopened(hosted, { refused: ["Range.hyperlink"] });
    expect(await record(refusing, MINUTES)).toEqual([{ part: "links" }]);
    const again = reopened(refusing, { refused: ["Range.hyperlink"] });
    expect(await record(again, FILE)).toEqual([{ part: "links" }]);
    expect(evidenceOf(again)).toMatchObject([{ text: FILE, leadsTo: null }]);
  });

  it("is a link on the Activities sheet, each time that is written", async () => {
    const hosted = meetingPlan();
    const study = await checkPlan(hosted.workbook, undefined, on);
    if (study.kind === "noPlan") throw new Error("The meeting's plan has no table");
    const { unsaid, toCome, said } = activitiesToReport(study, on, translate);
    const [first, second] = [...unsaid, ...toCome, ...said];
    for (const [activity, evidence] of [
      [first!, MINUTES],
      [second!, "Photographs"],
    ] as const) {
      const drafts = new Map([[activity.key, { evidence }]]);
      const recorded = await recordActivities(hosted.workbook, { drafts, on, translate });
      expect(recorded.kind).toBe("recorded");
    }
    const sheet = reopened(hosted).file.sheets.find(({ name }) => name === "Activities")!;
    expect(columnOf(sheet, "Evidence")).toMatchObject([
      { text: MINUTES, leadsTo: "https://example.org/minutes.pdf" },
      { text: "Photographs", leadsTo: null },
    ]);
  });
});
