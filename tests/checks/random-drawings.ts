import fc from "fast-check";

/** What people leave in the cells of a plan, and what they cannot. */
const cellText = fc.oneof(
  fc.constantFrom("", "1", "0", "-3", "2.5", "80%", "800%", '"1 200"', "TBD", "NP", "N/A", "–", "?", "#REF!"),
  fc.constantFrom(
    "2024-02-01",
    "=SUM(A1:B2)→4",
    "=[1]Sheet1!A1→3",
    "2⏎60",
    "⏎",
    "1e308",
    "9007199254740993",
    "~x",
  ),
  fc.constantFrom(
    "MoJ, MOJ",
    "# of courses",
    "Guideline adopted",
    "1.1",
    "1.1.",
    "Objective 1",
    "{x, plural}",
    "'{'",
    "<b>",
  ),
  fc.constantFrom("ร้อยละ", "ចំនួន", "é".normalize("NFD"), "\u200b", "👩‍👩‍👧", "\ud800", "(", "[", "*", "\\"),
  fc.string({ maxLength: 20 }).map((text) => text.replace(/[|\n\r]/g, " ")),
);
const HEADER =
  "| Objective | No | Action | Responsible | Partners | Indicators | Unit | Direction | Baseline | Target | 2023 | 2024 | 2024-Q1 | 2024-Q2 | Actual 2023 | Actual 2024-Q1 | Verification | Resources | Remarks |";
const COLUMNS = HEADER.split("|").length - 2;

export type Cells = readonly (readonly string[])[];

/** The cells of a plan below its header: a row each. */
export const planCells: fc.Arbitrary<Cells> = fc.array(
  fc.array(cellText, { minLength: COLUMNS, maxLength: COLUMNS }),
  { maxLength: 8 },
);
export const workplanCells: fc.Arbitrary<Cells> = fc.array(
  fc.tuple(fc.constantFrom("2023", "2024"), fc.constantFrom("Q1", "Q4", ""), cellText, cellText),
  { maxLength: 4 },
);

export function drawPlan(cells: Cells): string {
  return draw(HEADER, cells);
}

export function drawWorkplan(cells: Cells): string {
  return draw("| Year | Quarter | Outputs | Activities |", cells);
}

function draw(header: string, rows: Cells): string {
  return [header, ...rows.map((cells) => `|${cells.join("|")}|`)].join("\n");
}
