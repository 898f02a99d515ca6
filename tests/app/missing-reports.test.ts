import { missingReportsByAgency, recordActuals, type AgencyReports } from "../../src/app";
import { createTranslator } from "../../src/locales/translator";
import type { GridValue } from "@plan-of-action/xlsx/grid";
import { hostedPlan, studied } from "./small-plan";
import { entry } from "./reported-actuals";

const ACTIONS: readonly GridValue[][] = [
  ["1.1 Train officers", "MoJ", "Number of courses held", 6, 2, 2, 2],
  ["1.2 Keep shelters open", "MoSVY, moj", "Number of shelters open", 5, 5, 5, 5],
  ["1.3 Write a law", null, "Law written", 1, null, 1, null],
  ["1.4 Describe", "MoJ", "Quality of services", "good", "good", "good", "good"],
];

async function missing(
  on: { year: number; month: number; day: number },
  reports: readonly (readonly [id: string, period: string])[] = [],
): Promise<readonly AgencyReports[]> {
  const hosted = hostedPlan(ACTIONS);
  if (reports.length > 0) {
    const entries = reports.map(([indicator, period]) => entry(indicator, period, "1"));
    await recordActuals(hosted.workbook, { entries, on, translate: createTranslator("en") });
  }
  return missingReportsByAgency(await studied(hosted, on), on);
}

const brief = (groups: readonly AgencyReports[]) =>
  groups.map(({ agency, reports }) => [
    agency,
    reports.map(
      ({ indicator, period, overdue }) => `${indicator} ${period.year}${overdue ? " overdue" : ""}`,
    ),
  ]);

describe("the missing reports", () => {
  it("stand under each responsible agency, those of none last, overdue after the days of grace", async () => {
    expect(brief(await missing({ year: 2025, month: 1, day: 10 }))).toEqual([
      ["MoJ", ["1.1-1 2023 overdue", "1.1-1 2024", "1.2-1 2023 overdue", "1.2-1 2024"]],
      ["MoSVY", ["1.2-1 2023 overdue", "1.2-1 2024"]],
      [null, ["1.3-1 2024"]],
    ]);
  });

  it("are none of a year that is running, and none that were reported by quarters", async () => {
    expect(
      brief(
        await missing({ year: 2024, month: 7, day: 1 }, [
          ["1.1-1", "2023-Q4"],
          ["1.2-1", "2023"],
        ]),
      ),
    ).toEqual([]);
  });
});
