import { readPlan } from "../../src/reading";
import { gridOf } from "./grid-of";
import { planReading, valueTold } from "./told";

const DAY = "d mmm yyyy";

function actionsOf(grid: ReturnType<typeof gridOf>) {
  const reading = readPlan([grid]);
  return reading.kind === "plan" ? reading.plan.actions.map(({ title }) => title) : reading.kind;
}

describe("rows with days in them", () => {
  it("are of the body, and not the second row of the header", () => {
    const tasks = [
      ["Agree on responsible units", 46031, 46034, "1. Survey", "Not started"],
      ["Test the water", 46037, 46041, "1. Survey", "Under way"],
      ["Order the pumps", null, null, "2. Purchase", "Blocked"],
      ["Dig the trenches", null, null, "3. Works", "Done"],
      ["Lay the pipes", null, null, "3. Works", null],
      ["Hand over to the villages", null, null, "4. Closing", null],
    ];
    const formats = Object.fromEntries(["B2", "C2", "B3", "C3"].map((cell) => [cell, DAY]));
    const header = ["Task", "Start date", "End date", "Phase", "Status", "Responsible", "Remarks"];
    expect(actionsOf(gridOf([header, ...tasks], { sheet: "Tasks", formats }))).toEqual(
      tasks.map(([task]) => task),
    );
  });

  it("leave the header at the top the likeliest, however many words of headers their texts have", () => {
    const problems = [
      "The target of the month was missed",
      "Indicators are late",
      "Responsible office unknown",
    ];
    const rows = Array.from({ length: 24 }, (_, place) => [
      place + 1,
      "Forum on wells",
      46031 + 9 * place,
      problems[place % 3],
      `Review activity ${place + 1} and its result with the responsible unit by the deadline`,
      `Unit ${(place % 5) + 1}`,
      46040 + 9 * place,
      46041 + 9 * place,
      "Action completed",
    ]);
    const header = [
      "No.",
      "Origin",
      "Entry",
      "Problem",
      "Plan of action",
      "Responsible",
      "Deadline",
      "Closed",
      "Status",
    ];
    const formats = Object.fromEntries(
      rows.flatMap((_, row) => ["C", "G", "H"].map((c) => [`${c}${row + 2}`, DAY])),
    );
    expect(actionsOf(gridOf([header, ...rows], { sheet: "Base", formats }))).toEqual(
      rows.map((row) => row[4]),
    );
  });

  it("say from when to when something is done where two columns begin and end amid months", () => {
    const rows = [40, 41, 42, 43, 44, 45].map((target, place) => {
      const work = ["Dig the ditches", "Line the canals"][Math.floor(place / 3)];
      return [work, "Metres built", target, "Done by the guild", 45337 + 9 * place, 45402 + 11 * (place % 3)];
    });
    const formats = Object.fromEntries(
      rows.flatMap((_, row) => ["E", "F"].map((c) => [`${c}${row + 2}`, DAY])),
    );
    const header = ["Action", "Indicator", "Target", "Remarks", "Date (begin)", "Date (end)"];
    const { plan } = planReading(gridOf([header, ...rows], { formats }));
    expect(plan.indicators.map(({ overallTarget }) => valueTold(overallTarget))).toEqual(
      rows.map(([, , target]) => `${target}`),
    );
  });
});

describe("a column with the same year in every row", () => {
  it("dates the table before a year that stands elsewhere in the workbook", () => {
    const header = ["Registry no.", "Indicator name", "Reporting year", "Q1 target", "Q2 target"];
    const rows = ["Wells dug", "Pumps set up", "Keepers trained"].map((name, place) => [
      `R-${place}`,
      name,
      2026,
      4 + place,
      6 + place,
    ]);
    const other = gridOf([["Minutes of 2023"]], { sheet: "Minutes" });
    const { plan } = planReading(gridOf([header, ...rows], { sheet: "Targets" }), other);
    expect([...(plan.indicators[0]?.targets.keys() ?? [])]).toEqual(["2026-Q1", "2026-Q2"]);
  });
});

describe("days of work with blank rows between them", () => {
  it("are rows of one table, also where what is listed on a day speaks of targets and indicators", () => {
    const days = ["Mon 4 May", "Tue 5 May", "Wed 6 May"].flatMap((day, at) => [
      [day, `Road ${at}`, "• Measure the road", "A map of the road", `Road ${at} mapped on time`],
      [
        "",
        `Bridge ${at}`,
        "• Count activities • Ask the responsible office",
        "Indicators of the bridge",
        `Target of bridge ${at} ≥ 95 %`,
      ],
      [],
      [
        `${day} again`,
        `Target of lane ${at}`,
        "• Ask who is responsible",
        "Activity ended",
        `Indicator of lane ${at} sent`,
      ],
    ]);
    const header = ["Date", "Key area", "Key task to be undertaken", "Output", "Performance indicators"];
    expect(planReading(gridOf([header, ...days])).plan.indicators).toHaveLength(9);
  });
});
