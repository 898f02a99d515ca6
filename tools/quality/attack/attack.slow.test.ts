import { attack, brokenOffAfter, goodRun } from "./attack";
import { typedWorkbook, type TypedWorkbook } from "./typed-workbook";
import { USE_CASES } from "./use-cases";

jest.setTimeout(120_000);

const INDICATORS = 2;
let start: TypedWorkbook;
beforeAll(async () => {
  start = await typedWorkbook(INDICATORS);
});

/**
 * A few of the faults of `npm run attack`, which lets each fault strike each request of each use case and
 * breaks each request off after each action.
 */
describe.each(["summary (again)", "freeze", "indicators (again)", "record (correct)"])("%s", (name) => {
  it("loses nothing and doubles nothing, whatever fails", async () => {
    const useCase = USE_CASES.find((each) => each.name === name)!;
    const good = await goodRun(useCase, start);
    const last = good.actions.length;
    const middle = Math.ceil(last / 2) + 1;
    const cuts = [
      { request: middle, failure: { code: "InvalidOperationInCellEditMode" } },
      { request: last, failure: brokenOffAfter(Math.floor((good.actions[last - 1] ?? 0) / 4)) },
      { request: last, failure: brokenOffAfter((good.actions[last - 1] ?? 0) - 1) },
      { request: last, failure: { status: 504, afterActions: "all" } },
    ] as const;
    for (const cut of cuts) {
      expect({ cut, ...(await attack(useCase, start, good, cut)) }).toEqual({
        ...{ cut, lost: [], elsewhere: [], wrongSuccess: false, trouble: null },
      });
    }
  });
});
