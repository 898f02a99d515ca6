import { ROW_WEIGHTS } from "../../../src/reading/weights/rows";
import type { GridShape } from "../grid-of";
import { evidenceTold, rowsExplained, type Rows } from "./kinds-told";

const PLAIN = ["Activity", "Indicator", "Target 2024", "Lead agency"];
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
    ["data hasOwnText 2", "data hasValues 4", "data numberedAsActions 4", "data severalCells 2"],
  ],
  [
    "a row inside a merged action",
    3,
    [PLAIN, TRAIN, ["", "# tested", 10, ""]],
    ["data hasOwnText 2", "data hasValues 4", "data insideMerge 13"],
    { merges: ["A2:A3"] },
  ],
  [
    "an action that has only its number and text",
    3,
    [NUMBERED, FIRST, ["1.2", "Mark the lanes"], ["1.3", "Light the lamps", "# lamps", 5, "DTR"]],
    ["band actionNumberOfTitle -8", "band textAlone 1", "data hasOwnText 2", "data numberedAsActions 4"],
  ],
  [
    "a title over the width",
    2,
    [PLAIN, ["Roads for all"], TRAIN, MARK],
    ["band overTheWidth 4", "band textAlone 1", "data hasOwnText 2"],
    { merges: ["A2:D2"] },
  ],
  [
    "a title in the first column, in capitals",
    2,
    [PLAIN, ["ROADS FOR ALL"], TRAIN, MARK],
    ["band inCapitals 4", "band inTitleColumn 4", "band textAlone 1", "data hasOwnText 2"],
  ],
  [
    "a title that names its level",
    2,
    [NUMBERED, ["", "Outcome 1: Roads for all"], FIRST, SECOND],
    ["band namesLevel 8", "band textAlone 1", "data hasOwnText 2"],
  ],
  [
    "a title with a number of the level above",
    2,
    [NUMBERED, ["1", "Roads for all"], FIRST, SECOND],
    ["band numberOfLevelAbove 8", "band textAlone 1", "data hasOwnText 2"],
  ],
  [
    "a title with a letter",
    2,
    [NUMBERED, ["A", "Roads for all"], ["1", ...TRAIN], ["2", ...MARK]],
    ["band numberOfOtherKind 8", "band textAlone 1", "data hasOwnText 2"],
  ],
  [
    "a title below which actions count again",
    2,
    [PLAIN, ["1. Roads for all"], ["1. Train", "# trained", 20, "DTR"], ["2. Mark", "km", 30, "DTR"]],
    ["band countsAgainBelow 8", "band textAlone 1", "data hasOwnText 2", "data numberedAsActions 4"],
  ],
  [
    "a level's row of zeros",
    2,
    [NUMBERED, ["", "Roads for all", "", 0, "DTR"], FIRST, SECOND],
    ["band onlyZeros 8", "data hasOwnText 2", "data hasValues 4", "data severalCells 2"],
  ],
  [
    "the rest of an action's text",
    3,
    [NUMBERED, FIRST, ["", "and their trainers"], SECOND],
    ["band textAlone 1", "continuation goesOn 8", "continuation unnumbered 4", "data hasOwnText 2"],
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
    ["continuation beginsObjective -8", "continuation unnumbered 4", "data hasOwnText 2"],
  ],
  [
    "an agency alone",
    3,
    [PLAIN, TRAIN, ["", "", "", "Office of Buses"], MARK],
    ["band textAlone 1", "continuation onlyAdds 2"],
  ],
  [
    "words with a slash below an indicator",
    3,
    [PLAIN, TRAIN, ["", "Efficacy/Process"], MARK],
    ["band textAlone 1", "data hasOwnText 2", "label wordsWithSlash 4"],
  ],
  [
    "words that stand alone below several indicators",
    3,
    [PLAIN, TRAIN, ["", "Quality"], MARK, ["", "Quality"]],
    ["band textAlone 1", "data hasOwnText 2", "label repeatedLabel 4"],
  ],
  [
    "a part of the row above",
    3,
    [PLAIN, TRAIN, ["", "Women", 8, ""], MARK],
    ["data hasOwnText 2", "data hasValues 4", "part namesPart 13"],
  ],
  [
    "a part with a unit of its own",
    3,
    [
      ["Indicator", "Unit", "Target 2024"],
      ["Drivers trained", "driver", 20],
      ["Women", "driver", 8],
    ],
    ["data hasOwnText 2", "data hasValues 4", "data severalCells 2", "part namesPart 13", "part ownUnit -8"],
  ],
  [
    "numbers below labels",
    4,
    [PLAIN, ["Train drivers", "# trained", 20], ["", "", "Operand 1 ="], ["", "", 5], MARK],
    ["data hasValues 4", "part belowLabels 13"],
  ],
  [
    "a total",
    4,
    [PLAIN, TRAIN, MARK, ["Total", "", 50]],
    ["data hasOwnText 2", "data hasValues 4", "total saysTotal 13"],
  ],
  [
    "a source right below the last action",
    4,
    [PLAIN, TRAIN, MARK, ["Source: Office of Roads"]],
    [
      "band inTitleColumn 4",
      "band nothingBelow -13",
      "band textAlone 1",
      "data hasOwnText 2",
      "note saysNote 13",
    ],
  ],
  [
    "a text apart below the last action",
    5,
    [PLAIN, TRAIN, MARK, [], ["Seen by the director"]],
    [
      "band inTitleColumn 4",
      "band nothingBelow -13",
      "band textAlone 1",
      "data hasOwnText 2",
      "note belowTheLast 8",
    ],
  ],
  [
    "a footnote",
    4,
    [NUMBERED, FIRST, SECOND, ["1) Not agreed on yet."]],
    [
      "band inTitleColumn 4",
      "band nothingBelow -13",
      "band numberOfLevelAbove 8",
      "band textAlone 1",
      "continuation onlyAdds 2",
      "note footnoteMark 8",
    ],
  ],
  [
    "the head again",
    3,
    [PLAIN, TRAIN, PLAIN, MARK],
    ["data hasOwnText 2", "data hasValues 4", "data severalCells 2", "headAgain repeatsHead 13"],
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
    ["data hasValues 4", "headAgain restOfHead 13"],
  ],
  [
    "another head below a blank row",
    4,
    [PLAIN, TRAIN, [], ["Agency", "Contact person", "Activity", "Budget"], ["DTR", "Head", "Train", 4]],
    ["data hasOwnText 2", "data severalCells 2", "end otherHead 13"],
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
    ["band inTitleColumn 4", "band textAlone 1", "data hasOwnText 2", "end titleOfOtherTable 13"],
  ],
  [
    "the title of a table of costs with the same head",
    4,
    [PLAIN, TRAIN, [], ["Budget of the activities"], PLAIN, ["Train drivers", "# trained", 9000, "DTR"]],
    ["band inTitleColumn 4", "band textAlone 1", "data hasOwnText 2", "end titleOfMoney 13"],
  ],
  [
    "the rest of a title's text",
    3,
    [NUMBERED, ["1", "Outcome 1: Roads"], ["", "and paths for all"], FIRST, SECOND],
    [
      "band textAlone 1",
      "continuation goesOn 8",
      "continuation nothingToBelongTo -8",
      "continuation unnumbered 4",
      "data hasOwnText 2",
    ],
  ],
  [
    "an action below a note",
    3,
    [PLAIN, ["Note: not agreed on yet"], TRAIN, MARK],
    ["data afterNote -2", "data hasOwnText 2", "data hasValues 4", "data severalCells 2"],
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
    expect(title?.runnerUp).toEqual({ kind: "data", margin: 7 });
    expect(title?.evidence.map(({ says }) => says)).toEqual([
      "its number has fewer levels than those of the actions",
      "a text stands in the column of actions or of indicators",
      "its text stands alone",
    ]);
    expect(Object.values(ROW_WEIGHTS).every(({ why, says }) => why.length > 10 && says.length > 10)).toBe(
      true,
    );
  });
});
