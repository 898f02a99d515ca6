import { ROW_WEIGHTS } from "../../../src/reading/weights/rows";
import type { GridShape } from "../grid-of";
import { evidenceTold, rowsExplained, type Rows } from "./kinds-told";

const PLAIN = ["Activity", "Indicator", "Target 2024", "Lead agency"];
const ROLL_UP = ["Roads", "Roll up"];
const TRAIN = ["Train drivers", "# trained", 20, "DTR"];
const MARK = ["Mark the lanes", "km marked", 30, "DTR"];
const NUMBERED = ["No.", ...PLAIN];
const FIRST = ["1.1", ...TRAIN];
const SECOND = ["1.2", ...MARK];

/** A case: what stands in the sheet, the row that is looked at, and all that is said of it. */
type Case = readonly [string, number, Rows, readonly string[], GridShape?];

const CASES: readonly Case[] = [
  [
    "an action with its indicator and target",
    2,
    [NUMBERED, FIRST, SECOND],
    ["data hasOwnText", "data hasValues", "data numberedAsActions", "data severalCells"],
  ],
  [
    "a small beginning where the author begins many rows small",
    4,
    [
      PLAIN,
      ["train drivers", "# trained", 20, "DTR"],
      ["mark the lanes", "km marked", 30, "DTR"],
      ["light the lamps", "lamps lit", 5, "DTR"],
      ["", "lamps kept", 5, "DTR"],
    ],
    ["data hasOwnText", "data hasValues", "data severalCells"],
  ],
  [
    "a row inside a merged action",
    3,
    [PLAIN, TRAIN, ["", "# tested", 10, ""]],
    ["data hasOwnText", "data hasValues", "data insideMerge"],
    { merges: ["A2:A3"] },
  ],
  [
    "an action that has only its number and text",
    3,
    [NUMBERED, FIRST, ["1.2", "Mark the lanes"], ["1.3", "Light the lamps", "# lamps", 5, "DTR"]],
    ["band textAlone", "data hasOwnText", "data numberedAsActions"],
  ],
  [
    "a title over the width",
    2,
    [PLAIN, ["Roads for all"], TRAIN, MARK],
    ["band overTheWidth", "band textAlone", "data hasOwnText"],
    { merges: ["A2:D2"] },
  ],
  [
    "a title in the first column, in capitals",
    2,
    [PLAIN, ["ROADS FOR ALL"], TRAIN, MARK],
    ["band inCapitals", "band inTitleColumn", "band textAlone", "data hasOwnText"],
  ],
  [
    "an action inside the merged cell of who is responsible",
    3,
    [PLAIN, TRAIN, ["Mark the lanes"], MARK],
    ["band inTitleColumn", "band insideAgency", "band textAlone", "data hasOwnText"],
    { merges: ["D2:D3"] },
  ],
  [
    "a title that names its level",
    2,
    [NUMBERED, ["", "Outcome 1: Roads for all"], FIRST, SECOND],
    ["band namesLevel", "band textAlone", "data hasOwnText"],
  ],
  [
    "a title with a number of the level above",
    2,
    [NUMBERED, ["1", "Roads for all"], FIRST, SECOND],
    ["band numberOfLevelAbove", "band textAlone", "data hasOwnText"],
  ],
  [
    "a title with a letter",
    2,
    [NUMBERED, ["A", "Roads for all"], ["1", ...TRAIN], ["2", ...MARK]],
    ["band numberOfLevelAbove", "band textAlone", "data hasOwnText"],
  ],
  [
    "a title below which actions count again",
    2,
    [PLAIN, ["1. Roads for all"], ["1. Train", "# trained", 20, "DTR"], ["2. Mark", "km", 30, "DTR"]],
    ["band numberOfLevelAbove", "band textAlone", "data hasOwnText", "data numberedAsActions"],
  ],
  [
    "a text alone above the items of a list",
    3,
    [
      PLAIN,
      ["1. Train", "# trained", 20, "DTR"],
      ["2. Mark the lanes", "", "", ""],
      ["- white lines", "km", 30, "DTR"],
      ["- yellow lines", "km", 5, "DTR"],
      ["3. Count", "# counts", 4, "DTR"],
    ],
    ["band numberOfLevelAbove", "band textAlone", "data hasOwnText", "data numberedAsActions"],
  ],
  [
    "the rest of an action's text",
    3,
    [NUMBERED, FIRST, ["", "and their trainers"], SECOND],
    ["band textAlone", "continuation goesOn", "continuation unnumbered", "data hasOwnText"],
  ],
  [
    "an action that begins small, beside other texts that do not",
    3,
    [
      ["Part", "Defect", "Action", "Lead agency", "Week"],
      ["Gate", "Rust", "Paint the gate", "Lock Office", "W14"],
      ["", "Noise", "oiling of hinges", "", "W15"],
      ["", "Draught", "new seals", "", "W16"],
    ],
    ["continuation goesOn", "continuation othersAnew", "data hasOwnText", "data severalCells"],
  ],
  [
    "an unnumbered text below another objective's action",
    3,
    [
      ["Objective", ...NUMBERED],
      ["Safe roads", ...FIRST],
      ["Clean air", "", "Sensors in all towns"],
      ["Clean air", ...SECOND],
    ],
    ["continuation othersAnew", "continuation unnumbered", "data hasOwnText"],
  ],
  [
    "an agency alone",
    3,
    [PLAIN, TRAIN, ["", "", "", "Office of Buses"], MARK],
    ["band textAlone", "continuation onlyAdds"],
  ],
  [
    "a part of the row above",
    3,
    [PLAIN, TRAIN, ["", "Women", 8, ""], MARK],
    ["data hasOwnText", "data hasValues", "part namesPart"],
  ],
  [
    "a total",
    4,
    [PLAIN, TRAIN, MARK, ["Total", "", 50]],
    ["data hasOwnText", "data hasValues", "total saysTotal"],
  ],
  [
    "a source right below the last action",
    4,
    [PLAIN, TRAIN, MARK, ["Source: Office of Roads"]],
    ["band inTitleColumn", "band nothingBelow", "band textAlone", "data hasOwnText", "note saysNote"],
  ],
  [
    "a text apart below the last action",
    5,
    [PLAIN, TRAIN, MARK, [], ["Seen by the director"]],
    ["band inTitleColumn", "band nothingBelow", "band textAlone", "data hasOwnText", "note belowTheLast"],
  ],
  [
    "a footnote",
    4,
    [NUMBERED, FIRST, SECOND, ["1) Not agreed on yet."]],
    [
      "band inTitleColumn",
      "band nothingBelow",
      "band numberOfLevelAbove",
      "band textAlone",
      "continuation onlyAdds",
      "note belowTheLast",
    ],
  ],
  [
    "the head again",
    3,
    [PLAIN, TRAIN, PLAIN, MARK],
    ["data hasOwnText", "data hasValues", "data severalCells", "headAgain repeatsHead"],
  ],
  [
    "the second row of the head again",
    5,
    [
      ["Activity", "Indicator", "Target", "Lead agency"],
      ["", "", "2024", ""],
      TRAIN,
      ["Activity", "Indicator", "Target", "Lead agency"],
      ["", "", "2024", ""],
      MARK,
    ],
    ["data hasValues", "headAgain repeatsHead"],
  ],
  [
    "another head below a blank row",
    4,
    [PLAIN, TRAIN, [], ["Agency", "Contact person", "Activity", "Budget"], ["DTR", "Head", "Train", 4]],
    ["data hasOwnText", "data severalCells", "end otherHead"],
  ],
  [
    "the title of another table",
    4,
    [
      PLAIN,
      TRAIN,
      [],
      ["Workplan of the year"],
      ["Activity", "Quarter", "Lead agency"],
      ["Train drivers", "Q1", "DTR"],
    ],
    [
      "band inTitleColumn",
      "band nothingBelow",
      "band textAlone",
      "data hasOwnText",
      "end titleOfOtherTable",
      "note belowTheLast",
    ],
  ],
  [
    "a text that only fills the cell of many rows",
    3,
    [PLAIN, TRAIN, ROLL_UP, TRAIN, ROLL_UP, TRAIN, ROLL_UP, TRAIN, ROLL_UP, TRAIN, TRAIN],
    ["data hasOwnText", "note onlyFillsCell"],
  ],
  [
    "the title of what was deleted, with the same head",
    4,
    [PLAIN, TRAIN, [], ["Deleted activities"], PLAIN, ["Pay drivers", "# paid", 9, "DTR"]],
    ["band inTitleColumn", "band textAlone", "data hasOwnText", "end titleOfAside"],
  ],
  [
    "the rest of a title's text",
    3,
    [NUMBERED, ["1", "Outcome 1: Roads"], ["", "and paths for all"], FIRST, SECOND],
    [
      "band textAlone",
      "continuation goesOn",
      "continuation nothingToBelongTo",
      "continuation unnumbered",
      "data hasOwnText",
    ],
  ],
  [
    "an action below a note",
    3,
    [PLAIN, ["Note: not agreed on yet"], TRAIN, MARK],
    ["data afterNote", "data hasOwnText", "data hasValues", "data severalCells"],
  ],
];

describe("what speaks for and against the kinds of a row", () => {
  it.each(CASES.map(([name, ...rest]) => ({ name, rest })))("$name", ({ rest }) => {
    const [number, rows, expected, shape] = rest;
    expect(evidenceTold(number, rows, shape)).toEqual([...expected].sort());
  });

  it("names every weight once at least", () => {
    const named = new Set(CASES.flatMap(([, , , evidence]) => evidence.map((each) => each.split(" ")[1])));
    expect([...named].sort()).toEqual(Object.keys(ROW_WEIGHTS).sort());
  });

  it("has a reason for each in words, and says what else the row could be and by how much", () => {
    const [first, title] = rowsExplained([NUMBERED, FIRST, ["2", "Clean air"], SECOND]);
    expect(first?.runnerUp).toBeNull();
    expect(title?.kind).toBe("band");
    expect(title?.runnerUp).toMatchObject({ kind: "data" });
    expect(title?.runnerUp?.margin).toBeGreaterThan(0);
    expect(title?.evidence.map(({ says }) => says)).toEqual([
      "its number is that of a level above the actions",
      "a text stands in the column of actions or of indicators",
      "its text stands alone",
    ]);
    expect(Object.values(ROW_WEIGHTS).every(({ why, says }) => why.length > 10 && says.length > 10)).toBe(
      true,
    );
  });
});
