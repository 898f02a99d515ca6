import { foreseeReports, recordActuals, type ActualEntry } from "../../src/app";
import type { HostedWorkbook } from "../../src/headless/hosted-workbook";
import { createTranslator } from "../../src/locales/translator";
import { actualsSheetOf, entry, meetingPlan } from "./reported-actuals";
import { studied } from "./small-plan";

/* What becomes of an actual as it is typed: what counts, what counts as no report, and what its cell cannot hold. */

const translate = createTranslator("en");
const on = { year: 2024, month: 7, day: 1 } as const;

const record = ({ workbook }: HostedWorkbook, entries: readonly ActualEntry[]) =>
  recordActuals(workbook, { entries, on, translate });

/** The cell of the first report's actual, and that of its comment. */
const cells = (hosted: HostedWorkbook) =>
  [4, 7].map((column) => actualsSheetOf(hosted).cell(4, column).value);

describe("what can be said of a milestone", () => {
  it.each(["2", "Yes", "ใช่", "done", "No", "not started", "in progress", "-", "n/a"])(
    "%s",
    async (actual) => {
      const recorded = await record(meetingPlan(), [entry("1.3-1", "2024-Q2", actual)]);
      expect(recorded.kind).toBe("recorded");
    },
  );
});

it.each(["about 12", "12 workshops", "~ 12"])(
  "keeps the words around a number in the comment, and says so: %s",
  async (actual) => {
    const hosted = meetingPlan();
    const entries = [entry("1.4-2", "2024-Q2", actual)];
    const foreseen = foreseeReports(await studied(hosted, on), { entries, on, translate });
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

it.each([
  ["> 12", "atLeast"],
  ["up to 12", "atMost"],
  ["12 expected", "planned"],
  ["12 cancelled", "undone"],
])("refuses %s with its reason", async (actual, kind) => {
  const hosted = meetingPlan();
  const entries = [entry("1.4-2", "2024-Q2", actual)];
  const recorded = await record(hosted, entries);
  expect(recorded).toMatchObject({
    kind: "refused",
    refusals: [{ reasons: [{ id: "actual-refused", values: { text: actual, kind } }] }],
  });
});

it.each([
  ["-", "actuals-as-no-report"],
  ["n/a", "actuals-as-no-report"],
  ["NP", "actuals-as-no-report"],
  ["tbd", "actuals-as-no-report-yet"],
  ["no data", "actuals-as-no-report-yet"],
  ["មិនមានទិន្នន័យ", "actuals-as-no-report-yet"],
])("says of %s that it counts as no report: %s", async (actual, message) => {
  const recorded = await record(meetingPlan(), [
    entry("1.4-2", "2024-Q2", actual),
    entry("1.3-1", "2024-Q2", actual, { line: 3 }),
    entry("2.3-2", "2024-Q2", "30", { line: 4 }),
  ]);
  const said = recorded.kind === "recorded" ? recorded.notes.map(({ message: { id } }) => id) : [];
  expect(said).toEqual([message, message]);
});
