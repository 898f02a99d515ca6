import { ROW_WEIGHTS } from "../../../src/reading/weights/rows";
import type { GridShape } from "../grid-of";
import { evidenceTold, rowsExplained, type Rows, kindsTold } from "./kinds-told";
import { kindsRead } from "./kinds-read";
import * as fc from "fast-check";
import { bestSequence, bestSumsWith, type Chain } from "../../../src/reading/body/rows/best-sequence";

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
    ["band overTheWidth", "band textAlone", "band unmeasured", "data hasOwnText"],
    { merges: ["A2:D2"] },
  ],
  [
    "a title in the first column, in capitals",
    2,
    [PLAIN, ["ROADS FOR ALL"], TRAIN, MARK],
    ["band inCapitals", "band inTitleColumn", "band textAlone", "band unmeasured", "data hasOwnText"],
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
    ["band namesLevel", "band textAlone", "band unmeasured", "data hasOwnText"],
  ],
  [
    "a title with a number of the level above",
    2,
    [NUMBERED, ["1", "Roads for all"], FIRST, SECOND],
    ["band numberOfLevelAbove", "band textAlone", "band unmeasured", "data hasOwnText"],
  ],
  [
    "a title with a letter",
    2,
    [NUMBERED, ["A", "Roads for all"], ["1", ...TRAIN], ["2", ...MARK]],
    ["band numberOfLevelAbove", "band textAlone", "band unmeasured", "data hasOwnText"],
  ],
  [
    "a title below which actions count again",
    2,
    [PLAIN, ["1. Roads for all"], ["1. Train", "# trained", 20, "DTR"], ["2. Mark", "km", 30, "DTR"]],
    [
      "band numberOfLevelAbove",
      "band textAlone",
      "band unmeasured",
      "data hasOwnText",
      "data numberedAsActions",
    ],
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
    expect(Object.values(ROW_WEIGHTS).filter(({ says }) => says.length <= 10)).toEqual([]);
  });
});

describe("rows weighed", () => {
  /** What is weighed, the rows below the header, what they are read as, and the other reading that is near. */
  const CASES: readonly (readonly [string, readonly string[], string, string])[] = [
    [
      "a value stands in a column of values",
      ["a numbered action", "a total", "a rest with an agency"],
      "data, total, data",
      "data, data, continuation",
    ],
    [
      "it begins with the mark of a footnote",
      ["a numbered action", "a footnote", "the head again"],
      "data, note, headAgain",
      "data, data, headAgain",
    ],
    [
      "it has no text of an action or an indicator and no value",
      ["a numbered action", "a note", "a rest of a text"],
      "data, note, continuation",
      "data, continuation, continuation",
    ],
    [
      "it names a part of the row above and nothing more",
      ["a numbered action", "a part with a unit's agency"],
      "data, part",
      "data, data",
    ],
    [
      "it says that it is a total",
      ["a numbered action", "a blank row", "a total without a value"],
      "data, total",
      "data, note",
    ],
    [
      "it stands apart below the last action",
      ["a numbered action", "a blank row", "a note in the column of actions", "a part of the head again"],
      "data, note, headAgain",
      "data, note, note",
    ],
    [
      "it stands apart below the last action",
      ["a numbered action", "a blank row", "the title of a workplan"],
      "data, note",
      "data, continuation",
    ],
    [
      "its text goes on from the one above",
      ["a numbered action", "a note", "a rest with an agency"],
      "data, note, data",
      "data, note, continuation",
    ],
    [
      "its text has no number where actions have one",
      ["a numbered action", "an action that has only its text"],
      "data, continuation",
      "data, data",
    ],
    [
      "most of its texts are those of the head",
      ["a numbered action", "the head again"],
      "data, headAgain",
      "data, data",
    ],
    [
      "there is no action right above that it could belong to",
      ["a numbered action", "a footnote with an asterisk", "a text that begins small"],
      "data, note, continuation",
      "data, note, data",
    ],
    [
      "there is no action right above that it could belong to",
      ["a numbered action", "a total", "a rest with an agency"],
      "data, total, data",
      "data, total, continuation",
    ],
  ];

  describe("rows beside what looks like them", () => {
    it.each(CASES)("%s: %j", (_, rows, read, near) => {
      expect(kindsRead(rows)).toBe(read);
      expect(near).not.toBe(read);
    });
  });
});

describe("titles weighed", () => {
  /** What is weighed, the rows below the header, what they are read as, and the other reading that is near. */
  const CASES: readonly (readonly [string, readonly string[], string, string])[] = [
    [
      "a text stands in the column of actions or of indicators",
      ["a numbered action", "an indicator alone", "a third action"],
      "data, data, data",
      "data, band, data",
    ],
    [
      "it begins as notes do",
      ["a numbered action", "a note", "a numbered action with an agency"],
      "data, note, data",
      "data, band, data",
    ],
    [
      "it has no text of an action or an indicator and no value",
      ["a numbered action", "an agency alone", "a numbered action with an agency"],
      "data, continuation, data",
      "data, band, data",
    ],
    [
      "its number has fewer levels than those of the actions",
      [
        "a numbered action",
        "a title with the number of the level above",
        "a rest with an agency",
        "a part with a unit's agency",
      ],
      "data, band, data, data",
      "data, data, continuation, data",
    ],
    [
      "its text has no number where actions have one",
      ["a numbered action", "a title in capitals", "a numbered action that has only its text"],
      "data, band, data",
      "data, continuation, data",
    ],
    [
      "its text is in capitals, and those of actions are not",
      ["a numbered action", "a title in capitals", "a numbered action that has only its text"],
      "data, band, data",
      "data, continuation, data",
    ],
    [
      "its text is merged over three columns or more",
      [
        "a numbered action",
        "a title over the width",
        "an action that has only its text",
        "a numbered action",
      ],
      "data, band, band, data",
      "data, continuation, continuation, data",
    ],
    [
      "its text names a level, such as an outcome or a pillar",
      [
        "a numbered action",
        "a title that names its level at the left",
        "a text that begins small",
        "an action without its number",
      ],
      "data, band, continuation, data",
      "data, continuation, continuation, data",
    ],
    [
      "its text stands alone",
      ["a numbered action", "a footnote", "a title that names its level at the left"],
      "data, note, band",
      "data, note, data",
    ],
    [
      "its text stands alone in the column in which titles stand",
      [
        "a numbered action",
        "a title in capitals in the first column",
        "a rest with an agency",
        "a third action",
      ],
      "data, band, data, data",
      "data, continuation, continuation, data",
    ],
    [
      "no action follows, so that it would be the title of nothing",
      ["a numbered action", "a footnote", "a title that names its level at the left"],
      "data, note, band",
      "data, note, data",
    ],
  ];

  describe("titles beside what looks like them", () => {
    it.each(CASES)("%s: %j", (_, rows, read, near) => {
      expect(kindsRead(rows)).toBe(read);
      expect(near).not.toBe(read);
    });
  });
});

describe("rows beside rivals", () => {
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
      [
        HEADER,
        DRIVERS,
        LANES,
        [],
        ["Budget of the plan"],
        HEADER,
        ["1.1", "Train drivers", "# trained", 2000],
      ],
      ["2 data", "3 data", "5 end"],
    ],
  ];

  describe("rows for which two readings are near", () => {
    it.each(CASES.map(([name, ...table]) => ({ name, table })))(
      "$name",
      ({ table: [rows, kinds, shape] }) => {
        expect(kindsTold(rows, shape)).toEqual(kinds);
      },
    );
  });
});

/** Every sequence of states, with its sum, one by one. */
function allSequences(places: number, states: number): readonly (readonly number[])[] {
  return Array.from({ length: places }).reduce<readonly (readonly number[])[]>(
    (sequences) =>
      sequences.flatMap((before) => Array.from({ length: states }, (_, state) => [...before, state])),
    [[]],
  );
}

function sumOf({ scores, states, step }: Chain, sequence: readonly number[]): number {
  return sequence.reduce(
    (sum, state, place) =>
      sum + (scores[place * states + state] ?? -Infinity) + step(sequence[place - 1] ?? null, state),
    0,
  );
}

function chainWith(scores: readonly (readonly number[])[], step: Chain["step"]): Chain {
  return { states: scores[0]?.length ?? 1, scores: Float64Array.from(scores.flat()), step };
}

const STATES = 3;

const numbers = fc.integer({ min: -5, max: 5 });

const chains = fc
  .record({
    scores: fc.array(fc.array(numbers, { minLength: STATES, maxLength: STATES }), {
      minLength: 1,
      maxLength: 5,
    }),
    steps: fc.array(numbers, { minLength: 12, maxLength: 12 }),
  })
  .map(({ scores, steps }) => chainWith(scores, (from, to) => steps[(from ?? STATES) * STATES + to] ?? 0));

describe("the best sequence of a chain", () => {
  it("has the largest sum of all sequences", () => {
    fc.assert(
      fc.property(chains, (chain) => {
        const sums = allSequences(chain.scores.length / STATES, STATES).map((sequence) =>
          sumOf(chain, sequence),
        );
        expect(sumOf(chain, bestSequence(chain))).toBe(Math.max(...sums));
      }),
    );
  });

  it("is compared with the best that has another state at a place", () => {
    fc.assert(
      fc.property(chains, (chain) => {
        const places = chain.scores.length / STATES;
        const all = allSequences(places, STATES);
        const expected = Array.from({ length: places }, (_, place) =>
          Array.from({ length: STATES }, (__, state) =>
            Math.max(...all.filter((each) => each[place] === state).map((each) => sumOf(chain, each))),
          ),
        );
        expect(bestSumsWith(chain)).toEqual(expected);
      }),
    );
  });

  it("is empty where there are no places, and keeps away from what cannot be", () => {
    expect(bestSequence(chainWith([], () => 0))).toEqual([]);
    const chain = chainWith(
      [
        [5, 0],
        [-Infinity, 0],
        [5, 0],
      ],
      (from, to) => (from === 0 && to === 1 ? -Infinity : 0),
    );
    expect(bestSequence(chain)).toEqual([1, 1, 0]);
  });
});
