import type { GridCell, GridValue } from "@plan-of-action/xlsx/grid";
import { readValueCell, readValueText } from "../../../src/reading/values/value-cell";
import { gridOf } from "../grid-of";
import { planReading, planTold } from "../told";

const AT = { sheet: "Plan", row: 0, column: 0 };

function cell(value: GridCell["value"], numberFormat = "General", formula: string | null = null): GridCell {
  return { value, numberFormat, formula };
}

/** A text's value in short: its number (with % for per cent), else its state. */
function read(text: string, habit: "dotsInThousands" | "unknown" = "unknown"): string {
  const value = readValueText(text, AT, { written: "text", formula: null }, habit);
  return value.state === "number" ? `${value.number}${value.percent ? "%" : ""}` : value.state;
}

describe("a value in a text", () => {
  it.each([
    ["12", "12"],
    ["'12", "12"],
    ["8O", "text"],
    ["1O0", "text"],
    ["l20", "text"],
    ["2I", "text"],
    ["7,OOO", "text"],
    ["8O%", "text"],
    ["10l", "10"],
    ["10 l", "10"],
    ["#REF!", "error"],
    ["#DIV/0!", "error"],
    ["12 workshops", "12"],
    ["30 persons (15 women)", "30"],
    ["45 (2019)", "45"],
    ["[14]", "14"],
    ["No (2023)", "text"],
    ["12-13 May: training", "text"],
    ["12 มิถุนายน 2567", "text"],
    ["3 marches", "3"],
    ["5 sets", "5"],
    ["1,300", "1300"],
    ["1 200", "1200"],
    ["1\u00a0200", "1200"],
    ["1\u202f200,5", "1200.5"],
    ["1'200", "1200"],
    ["1.250,75", "1250.75"],
    ["1,250.75", "1250.75"],
    ["12,5", "12.5"],
    ["0.8", "0.8"],
    ["80%", "80%"],
    ["80 %", "80%"],
    ["≥ 80%", "80%"],
    ["at least 80 percent", "80%"],
    ["cumulative 35 places", "35"],
    ["Cumulative: 35", "35"],
    ["Acumulado: 35", "35"],
    ["cumulé 35", "35"],
    ["สะสม 35 แห่ง", "35"],
    ["lũy kế 35", "35"],
    ["kumulatif 35 orang", "35"],
    ["ສະສົມ 35", "35"],
    ["បង្គរ 35", "35"],
    ["au moins 80 pour cent", "80%"],
    ["al menos el 80", "text"],
    ["por lo menos 3", "3"],
    ["ร้อยละ ๘๐", "80%"],
    ["๑,๒๐๐ คน", "1200"],
    ["២០ នាក់", "20"],
    ["ចំនួន ៣", "3"],
    ["80 ភាគរយ", "80%"],
    ["-5", "-5"],
    ["−5", "-5"],
    ["USD 5,000", "5000"],
    ["$1,250.50", "1250.5"],
    ["1.5 million", "1500000"],
    ["1e5", "100000"],
    ["1.5E+03", "1500"],
    ["2e-2", "0.02"],
    ["1e999", "text"],
    ["1e", "1"],
    ["2 per year", "2"],
    ["50% of stations", "50%"],
    ["5th", "text"],
    ["1/2", "text"],
    ["12/06/2024", "text"],
    ["2024-06-12", "text"],
    ["Guideline validated in 2 provinces", "text"],
    ["Yes", "text"],
  ])("%j is %s", (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it.each([
    ...["NP", "N.P.", "np", "no programado", "Not programmed", "non programmé"].map((text) => [
      text,
      "notProgrammed",
    ]),
    ...["N/A", "n/a", "NA", "–", "—", "-", "--", "no aplica", "s.o.", "sans objet", "ไม่มี"].map((text) => [
      text,
      "notApplicable",
    ]),
    ...[
      "TBD",
      "?",
      "TBC",
      "to be confirmed",
      "To be determined in 2024",
      "por definir",
      "à définir",
      "à déterminer",
      "รอการยืนยัน",
      "នឹងកំណត់",
    ].map((text) => [text, "undecided"]),
    ["", "blank"],
    ["   ", "blank"],
  ])("%j is %s", (text, state) => {
    expect(read(text)).toBe(state);
  });

  it("takes 1.300 for a thousand and three hundred, in doubt outside Spanish and French", () => {
    expect(read("1.300")).toBe("1300");
    expect(readValueText("1.300", AT, { written: "text", formula: null })).toMatchObject({
      alternatives: ["1.3"],
    });
    const inSpanish = readValueText("1.300", AT, { written: "text", formula: null }, "dotsInThousands");
    expect(inSpanish).not.toHaveProperty("alternatives");
  });

  it("takes the lower end of a range, in doubt", () => {
    expect(readValueText("80-90%", AT, { written: "text", formula: null })).toMatchObject({
      number: 80,
      percent: true,
      alternatives: ["90"],
    });
  });
});

describe("a value cell", () => {
  it("gives percentages in points", () => {
    expect(readValueCell(cell(0.07, "0%"), AT)).toMatchObject([{ number: 7, percent: true, raw: "7%" }]);
    expect(readValueCell(cell(0.8, "0.00"), AT)).toMatchObject([{ number: 0.8, percent: false }]);
  });

  it("gives a blank value for a blank cell, never zero", () => {
    expect(readValueCell(cell(null), AT)).toEqual([{ cell: AT, raw: "", state: "blank" }]);
    expect(readValueCell(cell(0), AT)).toMatchObject([{ state: "number", number: 0 }]);
  });

  it("gives a value for each line", () => {
    expect(readValueCell(cell("2\n60"), AT)).toMatchObject([
      { number: 2, written: "line" },
      { number: 60, written: "line" },
    ]);
  });

  it("marks a date, keeps a formula, and names an error", () => {
    expect(readValueCell(cell(45657, "d mmm yyyy"), AT)).toMatchObject([
      { written: "date", raw: "2024-12-31" },
    ]);
    expect(readValueCell(cell(3, "General", "=SUM(A1:A2)"), AT)).toMatchObject([{ formula: "=SUM(A1:A2)" }]);
    expect(readValueCell(cell({ error: "#REF!" }), AT)).toMatchObject([{ state: "error", raw: "#REF!" }]);
  });
});

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
    ["a ratio for a percentage", "Percentage of provinces", "%", "3 of 4", "75%", []],
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

type Row = readonly GridValue[];

const YEARS: Row = ["Action", "Indicator", "2023", "2024", "2025"];

describe("a value merged over several periods", () => {
  it.each<[string, Row, Row, readonly string[], readonly string[], readonly string[]]>([
    [
      "is each one's where it says so",
      [...YEARS, "Overall"],
      ["1.1 Meet", "# meetings", "1 per year", "", "", 3],
      ["C2:E2"],
      ["/1.1 Meet: # meetings = 3 | 2023: 1, 2024: 1, 2025: 1"],
      [],
    ],
    [
      "is each one's where it is a level or no number",
      YEARS,
      ["1.1 Serve", "% served", "80%", "", "NP"],
      ["C2:D2"],
      ["/1.1 Serve: % served = 2023: 80%, 2024: 80%, 2025: notProgrammed"],
      [],
    ],
    [
      "is the whole plan's where it is over all years",
      YEARS,
      ["1.1 Train", "# trained", 90, "", ""],
      ["C2:E2"],
      ["/1.1 Train: # trained = 90"],
      ["90: 2023–2025, or 2023, or 2024, or 2025"],
    ],
    [
      "gives way to the column of the whole plan",
      [...YEARS, "Overall"],
      ["1.1 Train", "# trained", 90, "", "", 100],
      ["C2:E2"],
      ["/1.1 Train: # trained = 100"],
      ["90: 2023–2025, or 2023, or 2024, or 2025"],
    ],
    [
      "is due by the last of some years",
      YEARS,
      ["1.1 Train", "# trained", 10, 90, ""],
      ["D2:E2"],
      ["/1.1 Train: # trained = 2023: 10, 2025: 90"],
      ["90: 2025, or 2024, or 2025"],
    ],
    [
      "is the year's where it is over its quarters",
      ["Action", "Indicator", "Q1 2024", "Q2 2024", "Q3 2024", "Q4 2024"],
      ["1.1 Train", "# trained", 90, "", "", ""],
      ["C2:F2"],
      ["/1.1 Train: # trained = 2024: 90"],
      ["90: 2024, or 2024-Q1, or 2024-Q2, or 2024-Q3, or 2024-Q4"],
    ],
  ])("%s", (_, header, row, merges, expected, doubts) => {
    const other = ["2.1 Other", "# others", ...header.slice(2).map(() => 1)];
    const { plan } = planReading(gridOf([header, row, other], { merges }));
    expect(planTold(plan).slice(0, -1)).toEqual(expected);
    const told = plan.doubts.filter(({ cell }) => cell.row > 0);
    expect(
      told.map(({ text, taken, alternatives }) => [`${text}: ${taken}`, ...alternatives].join(", or ")),
    ).toEqual(doubts);
  });
});

describe("a cell merged from the header's row down the whole table", () => {
  it("is beside the table and makes no rows of it a header", () => {
    const header: Row = ["Unit\nField office", "No.", "Action", "Target 2025", "Actual 2025", "Remarks"];
    const rows = [
      "Repair wells",
      "Plant trees",
      "Clear canals",
      "Mend roofs",
      "Paint rails",
      "Sweep yards",
      "Seal pipes",
    ];
    const { plan } = planReading(
      gridOf([header, ...rows.map((action, at): Row => ["", at + 1, action, at + 2, at + 1, ""])], {
        merges: ["A1:A8"],
      }),
    );
    expect(plan.actions.map(({ title }) => title)).toEqual(rows);
  });
});
