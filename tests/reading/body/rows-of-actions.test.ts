import { gridOf } from "../grid-of";
import { planReading } from "../told";

const HEADER = ["No.", "Action", "Indicator", "Quarter", "Target", "Closing date", "Status"];
const ROWS = {
  train: ["1", "Train officers", "Officers trained", 20, "5 January 2025", "Done"],
  print: ["2", "Print manuals", "Manuals printed", 500, "12 March 2025", "Ongoing"],
  meet: ["3", "Hold meetings", "Meetings held", 3, "19 June 2025", "Ongoing"],
} as const;

/** First and last row of each action, as people count, in a table with a row for each quarter. */
function rowsOf(...rows: readonly (readonly [action: keyof typeof ROWS, quarter: string])[]) {
  const body = rows.map(([action, quarter]) => {
    const [number, title, indicator, ...others] = ROWS[action];
    return [number, title, indicator, quarter, ...others];
  });
  const { plan } = planReading(gridOf([["Plan 2025"], HEADER, ...body]));
  return plan.actions.map(({ title, rows: { first, last } }) => [title, first + 1, last + 1]);
}

describe("the rows of an action with a row for each quarter", () => {
  it("are all of them where they are next to one another", () => {
    expect(rowsOf(["train", "Q1"], ["train", "Q2"], ["print", "Q1"], ["meet", "Q1"])).toEqual([
      ["Train officers", 3, 4],
      ["Print manuals", 5, 5],
      ["Hold meetings", 6, 6],
    ]);
  });

  it("are the first ones where others stand between: the dates of these are not its own", () => {
    const quarters = ["Q1", "Q2", "Q3"].flatMap((quarter) =>
      (["train", "print", "meet"] as const).map((action) => [action, quarter] as const),
    );
    expect(rowsOf(...quarters)).toEqual([
      ["Train officers", 3, 3],
      ["Print manuals", 4, 4],
      ["Hold meetings", 5, 5],
    ]);
  });
});
