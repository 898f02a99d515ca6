import { csvGrid } from "../../src/app/exchange";
import { wordingMark } from "../../src/exchange/forms/row-mark";
import type { ReturnedRow } from "../../src/exchange/returned/form-grid";
import { rowIndicators } from "../../src/exchange/returned/row-indicator";
import { editedPlan } from "../identity/edited-plans";

describe("the cells of a CSV text", () => {
  it.each<[string, string, (string | null)[][]]>([
    [
      "commas and quotation marks",
      'a,"b, ""c""\nd",\r\ne',
      [
        ["a", 'b, "c"\nd', null],
        ["e", null, null],
      ],
    ],
    [
      "semicolons",
      "a;b,5;\nc;d,6;\n",
      [
        ["a", "b,5", null],
        ["c", "d,6", null],
      ],
    ],
    [
      "a line that says the sign",
      "sep=;\r\na;b",
      [
        [null, null],
        ["a", "b"],
      ],
    ],
    [
      "tabs and a byte order mark",
      "\uFEFFa\tb\n\n ក\t๑",
      [
        ["a", "b"],
        [null, null],
        ["ក", "๑"],
      ],
    ],
    ["a quotation mark that is never closed", 'a,"b\nc', [["a", "b\nc"]]],
    ["nothing", "", []],
  ])("are those of %s", (_, text, values) => {
    expect(csvGrid(text).values).toEqual(values);
  });
});

const LAWS = "Draft laws | Number of laws drafted";

const WORKSHOPS = "Run workshops | Number of workshops held";

const AGENCIES = "Inspect agencies | Number of agencies inspected";

const before = [`1.1 ${LAWS}`, `2.1 ${WORKSHOPS}`];

/** The row of a form that was handed out for an indicator of the plan as it was before. */
function rowFor(number: string, [action = "", indicator = ""]: readonly string[]): ReturnedRow {
  const mark = {
    ...{ period: { year: 2024 }, indicator: number, wording: wordingMark(action, indicator) },
    ...{ party: null, agency: "MoJ", standing: "" },
  };
  const cell = { sheet: "Report", row: 5, column: 4 };
  const typed = { actual: "1", fault: null, evidence: "", varianceReason: "", comment: "", state: "" };
  return { number, action, indicator, part: "", mark, cell, ...typed };
}

const workshops = rowFor("2.1-1", WORKSHOPS.split(" | "));

describe("a form that was handed out before the plan was edited", () => {
  it.each<[string, readonly string[], string]>([
    ["an action put in above", [`1.1 ${LAWS}`, `2.1 ${AGENCIES}`, `2.2 ${WORKSHOPS}`], "2.2-1"],
    [
      "other words for it",
      [`1.1 ${LAWS}`, "2.1 Run workshops | Number of workshops held by both sides"],
      "2.1-1",
    ],
    [
      "other words for its action",
      [`1.1 ${LAWS}`, "2.1 Run joint workshops | Number of workshops held"],
      "2.1-1",
    ],
  ])("reports on its indicator: %s", (_, after, id) => {
    expect(rowIndicators(editedPlan(before, after))(workshops)).toEqual({ kind: "indicator", id });
  });

  it("reports on nothing where its indicator is gone, whichever has its number", () => {
    const after = [`1.1 ${LAWS}`, `2.1 ${AGENCIES}`];
    expect(rowIndicators(editedPlan(before, after))(workshops)).toMatchObject({
      kind: "unclear",
      why: { id: "takeBack-reworded" },
    });
    const unmarked = { ...workshops, mark: null };
    expect(rowIndicators(editedPlan(before, after))(unmarked).kind).toBe("unclear");
  });
});
