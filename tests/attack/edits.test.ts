import { editAndJudge, startOfEdit, type StartOfEdit } from "./edits/edit-and-judge";
import { EDITED_USE_CASES } from "./edits/edited-use-cases";
import { PLAN_EDITS } from "./edits/plan-edits";

jest.setTimeout(300_000);

let start: StartOfEdit;
beforeAll(async () => {
  start = await startOfEdit("nothing defined or frozen");
});

const GOOD = { lost: [], elsewhere: [], silent: [], apart: [], trouble: null };

/** A few of the cases of `npm run attack -- edits`, which tries every use case with every edit. */
const CASES = [
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
] as const;

describe.each(CASES)("a plan edited between two writings: %s, then %s", (editName, useCaseName) => {
  it("loses nothing, puts nothing beside another row, counts nothing for one, and tells what is set aside", async () => {
    const edit = PLAN_EDITS.find(({ name }) => name === editName)!;
    const useCase = EDITED_USE_CASES.find(({ name }) => name === useCaseName)!;
    expect(await editAndJudge(start, edit, useCase)).toEqual(GOOD);
  });
});
