import { withCell, type Sheet, type SheetCell } from "./sheets/sheet-grid";
import { loudFindingsIn } from "./sheets/study-sheet";

/** One cell of a clean sheet that holds something else, and all errors and warnings that come of it. */
type Mistake = readonly [cell: string, holds: SheetCell, ...findings: readonly string[]];

/** Mistakes that are made one by one in a sheet with nothing wrong in it. */
export type PlantedMistakes = readonly [
  title: string,
  sheet: Sheet | undefined,
  mistakes: readonly Mistake[],
];

/** Makes each mistake by itself and expects what it leads to, and nothing else. */
export function testPlantedMistakes(planted: readonly PlantedMistakes[]): void {
  describe.each(planted)("a mistake in a plan of %s", (_, sheet = [], mistakes) => {
    it("is none before it is made", () => expect(loudFindingsIn(sheet)).toEqual([]));

    it.each(mistakes.map(([cell, holds, ...findings]) => [cell, holds, findings] as const))(
      "%s = %j: %j and nothing else",
      (cell, holds, findings) => {
        const found = loudFindingsIn(withCell(sheet, cell, holds));
        expect(found.map((one) => one.slice(0, one.indexOf(":")))).toEqual(findings);
      },
    );
  });
}
