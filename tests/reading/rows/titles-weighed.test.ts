import { kindsRead } from "./kinds-read";

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
    ["a numbered action", "a title over the width", "an action that has only its text", "a numbered action"],
    "data, band, data, data",
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
