import { recordActuals, reportRound, partiesOf, type ActualEntry, type StudiedPlan } from "../../src/app";
import { createTranslator } from "../../src/locales/translator";
import type { GridValue } from "@plan-of-action/xlsx/grid";
import { entry } from "./reported-actuals";
import { hostedPlan, studied } from "./small-plan";

const translate = createTranslator("en");
const on = { year: 2024, month: 7, day: 1 };
const Q2 = { year: 2024, quarter: 2 } as const;

const ACTIONS: readonly GridValue[][] = [
  ["1.1 Train officers", "MoJ", "Number of courses held", 24, 8, 8, 8],
  ["1.2 Keep shelters open", "MoJ, MoSVY", "Number of shelters open", 5, 5, 5, 5],
  ["1.3 Assist victims", "MoSVY", "Percentage of victims assisted", "80 %", "40 %", "60 %", "80 %"],
  ["1.4 Build", "MoSVY", "Number of centres built", 1, null, null, 1],
];

async function reported(entries: readonly ActualEntry[]): Promise<StudiedPlan> {
  const hosted = hostedPlan(ACTIONS);
  const outcome = await recordActuals(hosted.workbook, { entries, on, translate });
  if (outcome.kind !== "recorded") throw new Error(JSON.stringify(outcome));
  return studied(hosted, on);
}

describe("the form of a report", () => {
  it("shows the year's target where the quarter has none, and what is expected by the quarter's end", async () => {
    const study = await studied(hostedPlan(ACTIONS), on);
    expect(reportRound(study, Q2, "").form("1.1-1")).toMatchObject({
      text: "Number of courses held",
      action: "Train officers",
      unit: "courses held",
      target: { number: 8, period: { year: 2024 } },
      expected: 12,
      actual: null,
      last: null,
      standing: null,
    });
  });

  it("gives percentages in points", async () => {
    const study = await studied(hostedPlan(ACTIONS), on);
    expect(reportRound(study, { year: 2024 }, "").form("1.3-1")).toMatchObject({
      measure: "percentage",
      target: { number: 60 },
      expected: 60,
    });
  });

  it("shows what was reported last, and what stands for the period already", async () => {
    const study = await reported([
      entry("1.1-1", "2023", "7", { evidence: "Lists" }),
      entry("1.1-1", "2024-Q1", "3"),
      entry("1.1-1", "2024-Q2", "4", { comment: "One more in July" }),
    ]);
    const form = reportRound(study, Q2, "").form("1.1-1");
    expect(form?.last).toMatchObject({ actual: "3", period: { year: 2024, quarter: 1 } });
    expect(form?.standing).toMatchObject({ actual: "4", comment: "One more in July", reportedOn: on });
    expect(form?.actual).toBe(14);
  });

  it("is that of a party, and shows another party's last report where it has none of its own", async () => {
    const study = await reported([
      entry("1.1-1", "2024-Q1", "3", { party: "Cambodia" }),
      entry("1.1-1", "2024-Q2", "4", { party: "Cambodia" }),
    ]);
    expect(reportRound(study, Q2, "cambodia").form("1.1-1")?.standing).toMatchObject({ actual: "4" });
    const other = reportRound(study, Q2, "Thailand").form("1.1-1");
    expect(other?.standing).toBeNull();
    expect(other?.last).toMatchObject({ actual: "3", party: "Cambodia" });
  });

  it("is none for an indicator that the plan does not have", async () => {
    expect(reportRound(await studied(hostedPlan(ACTIONS), on), Q2, "").form("9.9-1")).toBeNull();
  });
});

describe("the round of reports of a period", () => {
  it("goes on to what is due and not reported, and ends where nothing is left", async () => {
    const study = await reported([entry("1.2-1", "2024-Q2", "5")]);
    const round = reportRound(study, Q2, "");
    expect(round.indicators.map(({ id, isDue, isReported }) => [id, isDue, isReported])).toEqual([
      ["1.1-1", true, false],
      ["1.2-1", true, true],
      ["1.3-1", true, false],
      ["1.4-1", false, false],
    ]);
    expect(round.next(null)).toBe("1.1-1");
    expect(round.next("1.1-1")).toBe("1.3-1");
    expect(round.next("1.4-1")).toBe("1.1-1");
    const done = await reported(["1.1-1", "1.2-1", "1.3-1"].map((id) => entry(id, "2024-Q2", "4")));
    expect(reportRound(done, Q2, "").next("1.1-1")).toBeNull();
  });

  it("does not offer the indicator again that it goes on from", async () => {
    const study = await reported(["1.1-1", "1.2-1"].map((id) => entry(id, "2024-Q2", "4")));
    expect(reportRound(study, Q2, "").next("1.3-1")).toBeNull();
  });
});

describe("the parties of an indicator", () => {
  it("are those that report and the agencies of its action, each once", async () => {
    const study = await reported([entry("1.1-1", "2024-Q1", "3", { party: "Cambodia" })]);
    expect(partiesOf(study, "1.2-1")).toEqual(["Cambodia", "MoJ", "MoSVY"]);
  });
});
