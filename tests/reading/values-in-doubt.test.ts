import { gridOf } from "./grid-of";
import { planReading, planTold } from "./told";

/** A plan of one indicator with these cells under "Overall target", "2024" and "2025". */
function planOf(indicator: string, unit: string, ...targets: readonly string[]) {
  const { plan } = planReading(
    gridOf([
      ["Joint plan of action 2024-2025"],
      ["Joint action", "Indicator", "Unit", "Overall target", "2024", "2025"],
      ["1.1 Train the police", indicator, unit, ...targets],
      ["1.2 Inform the public", "Number of campaigns", "Campaign", 4, 2, 2],
    ]),
  );
  return plan;
}

describe("values in doubt", () => {
  it("reads M of whole numbers as the numbers beside them show", () => {
    const plan = planOf("Hours of hired guards", "Hour", "9,5 M", "4 M", "5,5 M");
    const [indicator] = plan.indicators;
    expect(indicator?.targets.get("2024")).toMatchObject({ number: 4_000_000, alternatives: ["4"] });
    expect(
      planOf("Reserves", "Dollar", "9.5 M", "$4 M", "$5.5 M").indicators[0]?.targets.get("2024"),
    ).toMatchObject({
      number: 4_000_000,
    });
    expect(planOf("Road", "Metre", "9 M", "4 M", "5 M").indicators[0]?.targets.get("2024")).toMatchObject({
      number: 4,
    });
  });

  it.each<[indicator: string, unit: string, target: string, read: number, alternatives: readonly string[]]>([
    ["Amount disbursed", "KES", "30 M", 30_000_000, []],
    ["Loans paid out in USD", "", "5M", 5_000_000, []],
    ["Loans paid out (baht)", "", "7 m", 7_000_000, ["7"]],
    ["Amount disbursed", "Million KES", "30 M", 30, []],
    ["Number of people reached", "People", "4 M", 4, ["4000000"]],
    ["Number of people reached", "People", "4 m", 4, ["4000000"]],
    ["Length of the fence", "Metre", "5 m", 5, []],
    ["Area that is paved", "m2", "10 M2", 10, []],
    ["Motorway that is built", "Road", "M 5", 5, ["M 5"]],
  ])("of %s (%s) takes %s for %d", (indicator, unit, target, number, alternatives) => {
    const value = planOf(indicator, unit, target, "", "").indicators[0]?.overallTarget;
    expect(value).toMatchObject({ state: "number", number });
    expect(value?.alternatives ?? []).toEqual(alternatives);
  });

  it.each<
    [what: string, indicator: string, unit: string, target: string, read: string, doubts: readonly string[]]
  >([
    ["plain numbers", "Number of officers", "Person", "12 officers", "12", []],
    ["men and women", "Number of officers", "Person", "14 men; 12 women", "26", []],
    ["men and women on lines", "Number of officers", "Person", "14 men\n12 women", "26", []],
    ["a part on a line", "Number of officers", "Person", "26\n(11 women)", "26", []],
    ["a range", "Number of officers", "Person", "20-30", "20", ["20-30 → 20 ? 30"]],
    ["a ratio for a count", "Number of provinces", "Province", "3 of 4", "3", ["3 of 4 → 3 ? 75 %"]],
    ["a ratio for a percentage", "Percentage of provinces", "%", "3 of 4", "75%", ["3 of 4 → 75 % ? 3"]],
    [
      "the thing that the indicator names",
      "Number of participants",
      "Person",
      "2 workshops, 60 participants",
      "60",
      ["2 workshops, 60 participants → 60 ? 2 workshops"],
    ],
    [
      "the thing that the unit names",
      "Training for the police",
      "Workshop",
      "2 workshops, 60 participants",
      "2",
      ["2 workshops, 60 participants → 2 ? 60 participants"],
    ],
    [
      "things that nobody names",
      "Training for the police",
      "Person",
      "2 workshops, 60 visits",
      "text",
      ["2 workshops, 60 visits → 2 workshops, 60 visits ? 2 workshops | 60 visits"],
    ],
    ["the place that the indicator names", "Offices opened in Laos", "Office", "Laos 20 offices", "20", []],
    ["another place", "Offices opened in Laos", "Office", "Thailand 20 offices", "text", []],
    ["the number of a phase", "Work up to Phase 2", "Office", "Phase 2", "text", []],
    ["two numbers behind a place", "Offices opened in Laos", "Office", "Laos 20, 3 new", "text", []],
    ["a word that is not a name", "Number of offices", "Office", "Offices 20", "text", []],
    ["digits that are no number", "Number of officers", "Person", "1_000", "text", ["1_000 → 1_000 ? 1000"]],
  ])("%s", (_, indicator, unit, target, read, doubts) => {
    const plan = planOf(indicator, unit, target, "", "");
    const told = planTold(plan)[0] ?? "";
    expect(told.slice(told.indexOf(" = ") + 3).split(" | ")[0]).toBe(read);
    expect(
      plan.doubts.map(({ text, taken, alternatives }) => `${text} → ${taken} ? ${alternatives.join(" | ")}`),
    ).toEqual(doubts);
  });

  it("says of a year beside a number that the column is of another", () => {
    const plan = planOf("Number of officers", "Person", "", "5 (2023)", "7 (2025)");
    expect(plan.doubts).toMatchObject([{ text: "5 (2023)", taken: "2024", alternatives: ["2023"] }]);
  });

  it.each([
    ["YR1 100, YR2 200 (cumulative)", "200 | 2024: 100, 2025: 200"],
    ["Year 1: 100; Year 2: 200", "2024: 100, 2025: 200"],
    ["100 by 2024, 200 by 2025", "2024: 100, 2025: 200"],
  ])("gives the levels in %j their years", (target, expected) => {
    const { plan } = planReading(
      gridOf([
        ["Joint plan of action 2024-2025"],
        ["Joint action", "Indicator", "Unit", "Overall target"],
        ["1.1 Train the police", "Number of officers", "Person", target],
        ["1.2 Inform the public", "Number of campaigns", "Campaign", 4],
      ]),
    );
    expect(planTold(plan)[0]).toBe(`/1.1 Train the police: Number of officers = ${expected}`);
    expect(plan.doubts).toEqual([]);
  });

  it("keeps two indicators' values apart", () => {
    const plan = planOf(
      "# of workshops; # of participants",
      "",
      "2 talleres y 60 participantes",
      "1 e 30",
      "1; 30",
    );
    expect(planTold(plan).slice(0, 2)).toEqual([
      "/1.1 Train the police: # of workshops = 2 | 2024: 1, 2025: 1",
      "/1.1 Train the police: # of participants = 60 | 2024: 30, 2025: 30",
    ]);
  });

  it("keeps one indicator whose lines say by what it is told apart", () => {
    const plan = planOf("Share of visitors who are content\nSex\nAge", "", "Men: 40 %\nWomen: 60 %", "", "");
    expect(plan.indicators.slice(0, 2).map(({ text }) => text)).toEqual([
      "Share of visitors who are content Sex Age",
      "Number of campaigns",
    ]);
  });

  it("does not ask about a text that was read as itself and can be nothing else", () => {
    const { doubts } = planOf("# of officers trained\n# of guides printed", "", "4", "2\n3", "2\n3");
    expect(doubts.filter(({ text, taken }) => text === taken)).toEqual([]);
  });
});
