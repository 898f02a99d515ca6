import { goodRun, meet, type GoodRun } from "./attack";
import { SITUATIONS } from "./situations-of-excel";
import { typedWorkbook, type TypedWorkbook } from "./typed-workbook";
import { USE_CASES } from "./use-cases";

jest.setTimeout(120_000);

/** A few of what `npm run attack -- situations` tries: it lets each situation begin with requests of each use case. */
describe("a summary that is written again", () => {
  const useCase = USE_CASES.find(({ name }) => name === "summary (again)")!;
  let start: TypedWorkbook;
  let good: GoodRun;

  beforeAll(async () => {
    start = await typedWorkbook(2);
    good = await goodRun(useCase, start);
  });

  it.each(SITUATIONS.map((situation) => [situation.name, situation] as const))(
    "is done, or it is told why not, and no sheet is left empty: %s",
    async (_, situation) => {
      // The one in which the sheet is emptied and written.
      const request = good.actions.length - 2;
      const { first, ...verdict } = await meet(useCase, start, good, { request, situation });
      expect(verdict).toEqual({ lost: [], elsewhere: [], wrongSuccess: false, trouble: null, emptied: [] });
      expect(first).toMatch(/^(?:done$|WorkbookError: )/);
    },
  );
});
