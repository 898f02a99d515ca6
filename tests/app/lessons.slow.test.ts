import { progressOf } from "../../src/app";
import { describeSummary } from "../../src/app/sheets/write-summary";
import { hostWorkbook, type HostedWorkbook } from "../../src/headless/hosted-workbook";
import { openWorkbookFile } from "@plan-of-action/xlsx";
import { LANGUAGES, type Language } from "../../src/locales/languages";
import { createTranslator } from "../../src/locales/translator";
import type { SummaryRequest } from "../../src/app/sheets/write-summary";
import { COLUMN } from "../../src/sheets/layout/columns";
import { describedHtml } from "../../src/workbook/described-html";
import { writeSummary } from "../sheets-alone";
import { workbookOfRows } from "../workbook-of-rows";
import { studied } from "./small-plan";

jest.setTimeout(120_000);

const requestIn = (language: Language): SummaryRequest => ({
  period: { year: 2024, quarter: 2 },
  asOf: { year: 2024, month: 7, day: 1 },
  translate: createTranslator(language),
});
const TITLE = { en: "Lessons of the period", km: "មេរៀននៃរយៈពេលនេះ", th: "บทเรียนของรอบ" } as const;
const LESSON = "Shelters need interpreters before they need beds.";

const twoObjectives = (): HostedWorkbook =>
  hostWorkbook(
    workbookOfRows([
      ["Plan of action 2023-2025"],
      ["Objective", "Action", "Responsible agency", "Indicator", "Overall target", 2023, 2024, 2025],
      ["Objective 1: Assist victims", "1.1 Open shelters", "MoSVY", "# of shelters opened", 6, 2, 2, 2],
      ["Objective 2: Train officers", "2.1 Train judges", "MoJ", "# of judges trained", 60, 20, 20, 20],
    ]),
  );
const reopened = ({ file }: HostedWorkbook) => hostWorkbook(openWorkbookFile(file.save()));
const summary = ({ file }: HostedWorkbook) => file.sheets.find(({ name }) => name.includes("2024"))!;

async function write(hosted: HostedWorkbook, language: Language, more: Partial<SummaryRequest> = {}) {
  const written = await writeSummary(hosted.workbook, { ...requestIn(language), ...more });
  expect(written).toMatchObject({ kind: "written", sheet: { leftOut: [] } });
}

/** Where a text is, above and below the last line that is printed. */
function placesOf(hosted: HostedWorkbook, text: string): ("printed" | "below")[] {
  const sheet = summary(hosted);
  const last = sheet.print!.area!.lastRow;
  return [...sheet.filledCells()]
    .filter(({ row, column }) => sheet.cell(row, column).value === text)
    .map(({ row }) => (row > last ? "below" : "printed"));
}

/** Types a lesson next to the objective that is the last but so many on the summary. */
function type(hosted: HostedWorkbook, text: string, fromEnd = 0): void {
  const sheet = summary(hosted);
  const rows = [...sheet.filledCells()]
    .filter(({ row, column }) => column === COLUMN.key && sheet.cell(row, column).value === "poa:lesson")
    .map(({ row }) => row);
  sheet.setCell(rows.at(-1 - fromEnd)!, COLUMN.overallTarget, { value: text, formula: null });
}

describe("lessons of a period", () => {
  it.each(LANGUAGES)(
    "are typed below the pages, and printed on the first once it is written again: %s",
    async (language) => {
      const hosted = twoObjectives();
      await write(hosted, language);
      expect(placesOf(hosted, TITLE[language])).toEqual(["below"]);
      type(hosted, LESSON);
      const again = reopened(hosted);
      await write(again, language);
      expect(placesOf(again, TITLE[language])).toEqual(["printed", "below"]);
      expect(placesOf(again, LESSON)).toEqual(["printed", "below"]);
    },
  );

  it("stay in another language, on the brief, and where the summary is frozen", async () => {
    const hosted = twoObjectives();
    await write(hosted, "en", { firstPageOnly: true });
    type(hosted, LESSON);
    type(hosted, "Second lesson", 1);
    for (const more of [{ firstPageOnly: true }, {}, { freeze: true }]) {
      await write(hosted, "th", more);
      expect(placesOf(hosted, LESSON)).toEqual(["printed", "below"]);
      expect(placesOf(hosted, "Second lesson")).toEqual(["printed", "below"]);
    }
  });

  it("of an objective that is reworded are set aside and not lost", async () => {
    const hosted = twoObjectives();
    await write(hosted, "en");
    type(hosted, LESSON);
    const { plan } = await studied(hosted);
    const { cell } = plan.objectives.at(-1)!;
    const sheet = hosted.file.sheets.find(({ name }) => name === cell.sheet)!;
    sheet.setCell(cell.row, cell.column, { value: "Specific Objective 9: Something else", formula: null });
    await write(hosted, "en");
    expect(placesOf(hosted, LESSON).length).toBeGreaterThan(0);
  });

  it("are copied for Word with the first page", async () => {
    const hosted = twoObjectives();
    await write(hosted, "en");
    type(hosted, LESSON);
    const study = await studied(reopened(hosted), requestIn("en").asOf);
    const request = { ...requestIn("en"), firstPageOnly: true };
    const page = describedHtml(describeSummary(study, progressOf(study, request.period), request));
    expect(page.html.split(LESSON)).toHaveLength(2);
  });

  it("are on the one page of a plan that is told by its activities", async () => {
    const rows = [
      ["Partnership plan 2023-2025"],
      ["No", "Action", "What success looks like", "Lead agency", "Status"],
      ["Objective 1: Protection"],
      ["1", "Print the guide for shelters", "Shelters use the guide", "MoSVY", "Complete"],
      ["2", "Train hospital staff", "Staff refer victims", "MoH", "Incomplete"],
      ["3", "Open a helpline", "Victims can call", "MoI", "In progress"],
    ];
    const hosted = hostWorkbook(workbookOfRows(rows));
    await write(hosted, "en");
    type(hosted, LESSON);
    await write(hosted, "en");
    expect(placesOf(hosted, LESSON)).toEqual(["printed", "below"]);
  });
});
