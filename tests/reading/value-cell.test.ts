import type { GridCell } from "@plan-of-action/xlsx/grid";
import { readValueCell, readValueText } from "../../src/reading/values/value-cell";

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
