import { kindsRead } from "./kinds-read";

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
    "its text stands in several rows, none of which has a value",
    [
      ...Array<string>(6).fill("a numbered action"),
      ...Array<string>(4).fill("an action that is measured elsewhere"),
    ],
    "data, data, data, data, data, data, note, note, note, note",
    "data, data, data, data, data, data, data, data, data, data",
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
