import type { GridShape } from "../grid-of";
import { gridOf } from "../grid-of";
import { planReading } from "../told";
import { kindsTold, type Rows } from "./kinds-told";

const PLAIN = ["Activity", "Indicator", "Target 2024", "Lead agency"];
const TRAIN = ["Train drivers", "# trained", 20, "DTR"];
const MARK = ["Mark the lanes", "km marked", 30, "DTR"];

describe("what stands below the last action", () => {
  it.each<[string, Rows, GridShape, readonly string[]]>([
    [
      "numbered footnotes are no objectives and no actions",
      [PLAIN, TRAIN, MARK, [], ["1) Figures of the ministry of roads."], ["2) Not agreed on yet."]],
      {},
      ["2 data", "3 data", "5 note", "6 note"],
    ],
    [
      "right below, with no blank row between",
      [PLAIN, TRAIN, MARK, ["1) Figures of the ministry of roads."], ["2) Not agreed on yet."]],
      {},
      ["2 data", "3 data", "4 note", "5 note"],
    ],
    [
      "below actions that are numbered as the notes are",
      [
        ["No.", ...PLAIN],
        ["1", ...TRAIN],
        ["2", ...MARK],
        [],
        ["", "1. Figures of the ministry of roads."],
        ["", "2. Not agreed on yet."],
      ],
      {},
      ["2 data", "3 data", "5 note", "6 note"],
    ],
    [
      "over the table's width",
      [["No.", ...PLAIN], ["1.1", ...TRAIN], ["1.2", ...MARK], [], ["1) Figures of the ministry of roads."]],
      { merges: ["A5:E5"] },
      ["2 data", "3 data", "5 note"],
    ],
    [
      "names and positions below the line that asks for signatures are nobody's actions",
      [
        PLAIN,
        TRAIN,
        MARK,
        [],
        ["Prepared by:", null, "Approved by:"],
        [],
        ["Ann", null, "Bob", "Eve"],
        ["Road engineer", null, "Head of section", "Director"],
      ],
      {},
      ["2 data", "3 data", "5 note", "7 note", "8 note"],
    ],
    [
      "an action that lacks all but its number and its text goes on",
      [
        ["No.", ...PLAIN],
        ["1", ...TRAIN],
        ["2", ...MARK],
        ["3", "Light the lamps"],
      ],
      {},
      ["2 data", "3 data", "4 data"],
    ],
    [
      "and so does one below a blank row",
      [["No.", ...PLAIN], ["1", ...TRAIN], ["2", ...MARK], [], ["3", "Light the lamps"]],
      {},
      ["2 data", "3 data", "5 data"],
    ],
  ])("%s", (_, rows, shape, expected) => {
    expect(kindsTold(rows, shape)).toEqual(expected);
  });

  it("is told as not read", () => {
    const { plan } = planReading(gridOf([PLAIN, TRAIN, MARK, ["1) Figures of the ministry of roads."]]));
    expect(plan.objectives).toEqual([]);
    expect(plan.actions).toHaveLength(2);
    expect(plan.notRead.map(({ text, why }) => `${why}: ${text}`)).toEqual([
      "note: 1) Figures of the ministry of roads.",
    ]);
  });
});
