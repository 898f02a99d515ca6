import { readFileSync } from "node:fs";
import { checkPlan, foreseeReports, recordActuals, type ActualEntry, type StudiedPlan } from "../../src/app";
import { hostWorkbook, type HostedWorkbook } from "../../src/headless/hosted-workbook";
import { createTranslator } from "../../src/locales/translator";
import { openWorkbookFile, type SheetFile } from "../../src/xlsx";

/* What becomes of an actual as it is typed: what counts, what counts as no report, and what its cell cannot hold. */

const translate = createTranslator("en");
const on = { year: 2024, month: 7, day: 1 } as const;

const meetingPlan = () =>
  hostWorkbook(openWorkbookFile(readFileSync("tests/fixtures/joint-plan-of-action-2023-2025.xlsx")));
const sheetOf = ({ file }: HostedWorkbook): SheetFile => file.sheets.find(({ name }) => name === "Actuals")!;

function entry(
  indicator: string,
  period: string,
  actual: string,
  more: Partial<ActualEntry> = {},
): ActualEntry {
  const nothing = { party: "", evidence: "", varianceReason: "", comment: "" };
  return { line: 2, indicator, period, actual, ...nothing, ...more };
}

const record = ({ workbook }: HostedWorkbook, entries: readonly ActualEntry[]) =>
  recordActuals(workbook, { entries, on, translate });

async function study({ workbook }: HostedWorkbook): Promise<StudiedPlan> {
  const studied = await checkPlan(workbook, undefined, on);
  if (studied.kind === "noPlan") throw new Error("The plan was not found");
  return studied;
}

/** The cell of the first report's actual, and that of its comment. */
const cells = (hosted: HostedWorkbook) => [4, 7].map((column) => sheetOf(hosted).cell(4, column).value);

describe("what can be said of a milestone", () => {
  it.each(["2", "Yes", "ใช่", "done", "No", "not started", "in progress", "-", "n/a"])(
    "%s",
    async (actual) => {
      const recorded = await record(meetingPlan(), [entry("1.3-1", "2024-Q2", actual)]);
      expect(recorded.kind).toBe("recorded");
    },
  );
});

it.each(["about 12", "12 workshops", "~ 12", "> 12"])(
  "keeps the words around a number in the comment, and says so: %s",
  async (actual) => {
    const hosted = meetingPlan();
    const entries = [entry("1.4-2", "2024-Q2", actual)];
    const foreseen = foreseeReports(await study(hosted), { entries, on, translate });
    if (foreseen.kind !== "foreseen") throw new Error(foreseen.kind);
    const kept = [{ id: "actuals-words-kept", values: { text: actual } }];
    expect(foreseen.reports[0]!.warnings).toEqual(expect.arrayContaining(kept));
    const recorded = await record(hosted, entries);
    if (recorded.kind !== "recorded") throw new Error(recorded.kind);
    expect(recorded.notes.map(({ message }) => message)).toEqual(kept);
    expect(cells(hosted)).toEqual([12, actual]);
    await record(hosted, entries);
    expect(cells(hosted)).toEqual([12, actual]);
  },
);

it.each(["-", "n/a", "tbd", "NP"])("says of %s that it counts as no report", async (actual) => {
  const recorded = await record(meetingPlan(), [
    entry("1.4-2", "2024-Q2", actual),
    entry("1.3-1", "2024-Q2", actual, { line: 3 }),
    entry("2.3-2", "2024-Q2", "30", { line: 4 }),
  ]);
  const said = recorded.kind === "recorded" ? recorded.notes.map(({ message: { id } }) => id) : [];
  expect(said).toEqual(["actuals-as-no-report", "actuals-as-no-report"]);
});
