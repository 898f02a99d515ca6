import type { GridShape } from "../grid-of";
import { kindsTold, type Rows } from "./kinds-told";

const HEADER = ["No.", "Activity", "Indicator", "Target 2027", "Lead agency"];
const DRIVERS = ["1.1", "Train drivers", "# trained", 20, "Roads Board"];
const LANES = ["1.2", "Mark the lanes", "km marked", 30, "Roads Board"];

/** Rows for which two readings are near, each with what decides between them. */
const CASES: readonly (readonly [string, Rows, readonly string[], GridShape?])[] = [
  [
    "a page break cuts the text of the objective as well",
    [
      ["Objective", ...HEADER],
      ["Safe roads", ...DRIVERS],
      ["and clean air", "", "and their trainers"],
      ["Clean water", ...LANES],
    ],
    ["2 data", "3 continuation", "4 data"],
  ],
  [
    "an action that begins small, with other texts that do not, goes on from none",
    [
      ["No.", "Defect", "Activity", "Indicator", "Target 2027", "Lead agency", "Week"],
      ["1.1", "Rust", "Paint the gate", "# of gates", 4, "Lock Office", "W14"],
      ["", "Noise", "oiling of hinges", "", "", "", "W15"],
      ["1.2", "Draught", "New seals", "# of seals", 7, "Lock Office", "W16"],
    ],
    ["2 data", "3 data", "4 data"],
  ],
  [
    "inside a merged action a remark is no title, whatever it names",
    [
      [...HEADER, "Remarks"],
      [...DRIVERS, ""],
      ["", "", "", "", "", "Output 2: see the annex"],
      [...LANES, ""],
    ],
    ["2 data", "3 data", "4 data"],
    { merges: ["B2:B3"] },
  ],
  [
    "the same head again under a title of money is of another table",
    [HEADER, DRIVERS, LANES, [], ["Budget of the plan"], HEADER, ["1.1", "Train drivers", "# trained", 2000]],
    ["2 data", "3 data", "5 end"],
  ],
];

describe("rows for which two readings are near", () => {
  it.each(CASES.map(([name, ...table]) => ({ name, table })))("$name", ({ table: [rows, kinds, shape] }) => {
    expect(kindsTold(rows, shape)).toEqual(kinds);
  });
});
