import fc from "fast-check";
import {
  agendaOf,
  changeSettings,
  openPointsOf,
  progressOf,
  recordActuals,
  reportsToGive,
  saveSettings,
  type Day,
  type StudiedPlan,
} from "../../src/app";
import { handOut } from "../../src/app/exchange";
import { progressShape } from "../../src/headless/cli/progress-shape";
import { createTranslator } from "../../src/locales/translator";
import { periodKey } from "../../src/plan/period";
import { COUNTED_REPORTS } from "../../src/plan/report-state";
import { lacksReport } from "../../src/progress";
import { quarterToReport } from "../../src/taskpane/period/reporting-periods";
import { propertyRuns } from "../property-runs";
import { entry } from "./reported-actuals";
import { hostedPlan, studied } from "./small-plan";

const translate = createTranslator("en");

const row = fc.record({
  text: fc.constantFrom("# of officers trained", "% of cases closed", "# of guides printed", "Law adopted"),
  agency: fc.constantFrom("MoJ", "MoI", "MoJ, MoI", null),
  targets: fc.tuple(...Array.from({ length: 3 }, () => fc.constantFrom(null, 0, 1, 10, 40))),
});

const report = fc.record({
  place: fc.nat({ max: 3 }),
  period: fc.constantFrom("2023", "2023-Q3", "2023-Q4", "2024", "2024-Q1", "2024-Q2", "2024-Q3"),
  actual: fc.constantFrom("0", "1", "10", "N/A"),
  state: fc.constantFrom("", "", "draft", "submitted", "agreed"),
});

/** In the month after a quarter's end, and long after it. */
const day: fc.Arbitrary<Day> = fc.constantFrom(
  ...[10, 20].map((ofMonth) => ({ year: 2024, month: 10, day: ofMonth })),
  { year: 2024, month: 11, day: 18 },
  { year: 2025, month: 2, day: 3 },
);

const drawn = fc.record({
  rows: fc.array(row, { minLength: 1, maxLength: 4 }),
  reports: fc.uniqueArray(report, {
    maxLength: 6,
    selector: ({ place, period }) => `${place} ${period}`,
  }),
  counted: fc.constantFrom(...COUNTED_REPORTS),
  on: day,
});

type Drawn = typeof drawn extends fc.Arbitrary<infer Of> ? Of : never;

async function studyOf({ rows, reports, counted, on }: Drawn): Promise<StudiedPlan> {
  const hosted = hostedPlan(
    rows.map(({ text, agency, targets }, place) => [
      `1.${place + 1} Act in province ${place + 1}`,
      agency,
      `${text} in province ${place + 1}`,
      null,
      ...targets,
    ]),
  );
  const contents = await hosted.workbook.read();
  const made = changeSettings(contents, JSON.stringify({ version: 1, countedReports: counted }));
  if (made.kind !== "changed") throw new Error(made.kind);
  await saveSettings(hosted.workbook, contents, made.settings);
  const entries = reports.map(({ place, period, actual, state }) =>
    entry(`1.${place + 1}-1`, period, actual, { state, agreedBy: state === "agreed" ? "MoJ" : "" }),
  );
  const request = { on, translate };
  const recorded = await recordActuals(hosted.workbook, { ...request, entries });
  if (recorded.kind === "refused") {
    // What cannot be right is left out, and the others are there all the same.
    const refused = new Set(recorded.refusals.map((each) => each.entry));
    await recordActuals(hosted.workbook, {
      ...request,
      entries: entries.filter((each) => !refused.has(each)),
    });
  }
  return studied(hosted, on);
}

describe("missing reports, whatever the plan, the reports and which of them count", () => {
  it("are the same in the pane, in progress, among the open points, in the checks and in the forms", async () => {
    await fc.assert(
      fc.asyncProperty(drawn, async (given) => {
        const study = await studyOf(given);
        const { on } = given;
        const period = quarterToReport(study.plan.years, on, study.plan.yearStart);
        const progress = progressOf(study, period);
        const missing = progressShape(progress).indicators.flatMap(({ id, missing: keys }) =>
          keys.map((key) => `${id} ${key}`),
        );
        const listed = reportsToGive(study, { period, on }).missing.flatMap(({ reports }) =>
          reports.map((each) => `${each.indicator} ${periodKey(each.period)}`),
        );
        expect([...listed].sort()).toEqual([...missing].sort());
        expect(agendaOf(study, on).missing.count).toBe(missing.length);

        const idOf = new Map(study.plan.indicators.map(({ id, text }) => [text, id]));
        const open = openPointsOf(study, on).flatMap(({ owed = [] }) =>
          owed.flatMap(({ indicator, periods }) =>
            periods.map((each) => `${idOf.get(indicator)} ${periodKey(each)}`),
          ),
        );
        expect(open.sort()).toEqual([...missing].sort());

        const found = study.findings
          .filter(({ rule }) => rule === "actual-overdue")
          .flatMap(({ message: { values } }) =>
            String(values?.periods)
              .split(", ")
              .map((key) => `${idOf.get(String(values?.indicator).replace(/[“”]/gu, ""))} ${key}`),
          );
        if (study.actuals.length > 0) expect(found.sort()).toEqual([...missing].sort());

        const handed = handOut(study, { period, translate });
        const asked = new Set(
          handed.kind === "handedOut"
            ? handed.forms.flatMap(({ indicators }) => indicators.map(({ id }) => id))
            : [],
        );
        const owing = progress.indicators.filter((each) => each.missing.length > 0);
        expect(owing.filter(({ id }) => !asked.has(id))).toEqual([]);
        const lacking = progress.indicators.filter(({ status }) => lacksReport(status));
        expect(lacking.filter((each) => !owing.includes(each))).toEqual([]);
      }),
      { numRuns: propertyRuns(40) },
    );
  });
});
