import { editAndJudge, startOfEdit, type StartOfEdit } from "./edits/edit-and-judge";
import { EDITED_USE_CASES } from "./edits/edited-use-cases";
import { PLAN_EDITS } from "./edits/plan-edits";

jest.setTimeout(300_000);

const starts = new Map<string, Promise<StartOfEdit>>();
const startNamed = (name: string): Promise<StartOfEdit> => {
  const start = starts.get(name) ?? startOfEdit(name);
  starts.set(name, start);
  return start;
};

const GOOD = { lost: [], elsewhere: [], silent: [], apart: [], trouble: null };

/** A few of the cases of `npm run attack -- edits`, which tries every use case with every edit. */
const CASES: Readonly<Record<string, readonly (readonly [edit: string, useCase: string])[]>> = {
  "nothing defined or frozen": [
    ["nothing", "all sheets"],
    ["insert above", "all sheets"],
    ["swap two", "checks"],
    ["delete a row", "summary"],
    ["insert above", "send drafts of the pane"],
    ["insert above", "record"],
    ["swap two", "take back"],
    ["insert above", "record by the former numbers"],
    ["delete a row", "record"],
    ["other texts", "check"],
    ["insert, then swap", "tracking"],
    ["insert, with a copy of the former sheet", "summary"],
  ],
  // It keeps no list of the plan's rows.
  "version 1.0": [
    ["swap two", "summary"],
    ["split an indicator", "annex"],
    ["other texts", "record by the former numbers"],
    ["merge two", "send drafts of the pane"],
    ["delete, then undo", "summary"],
  ],
};
const TABLE = Object.entries(CASES).flatMap(([start, cases]) =>
  cases.map((each) => [start, ...each] as const),
);

describe.each(TABLE)(
  "a plan edited between two writings (%s): %s, then %s",
  (startName, editName, useCaseName) => {
    it("loses nothing, puts nothing beside another row, counts nothing for one, and tells what is set aside", async () => {
      const edit = PLAN_EDITS.find(({ name }) => name === editName)!;
      const useCase = EDITED_USE_CASES.find(({ name }) => name === useCaseName)!;
      expect(await editAndJudge(await startNamed(startName), edit, useCase)).toEqual(GOOD);
    });
  },
);
