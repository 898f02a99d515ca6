import fc from "fast-check";
import { rules, runChecks, type Finding } from "../../src/checks";
import { formatCell } from "@plan-of-action/xlsx/grid";
import { propertyRuns, propertyTimeout } from "../property-runs";
import { drawnSubject } from "./drawn-subject";
import { MISTAKES } from "./mistakes";
import { MISTAKES_AROUND } from "./mistakes-around-plans";
import { WORKBOOK_MISTAKES } from "./mistakes-of-workbooks";
import { cleanWorkbook, drawWorkbook, type DrawnWorkbook } from "./random-workbooks";

const RUNS = 30;
const PLANTED = [...WORKBOOK_MISTAKES, ...MISTAKES_AROUND];

function findingsIn(workbook: DrawnWorkbook): readonly Finding[] {
  const { findings, failed } = runChecks(drawnSubject(drawWorkbook(workbook)));
  expect(failed).toEqual([]);
  return findings;
}

function isLoud({ severity }: Finding): boolean {
  return severity !== "info";
}

function say({ cell, rule }: Finding): string {
  return `${formatCell(cell)} ${rule}`;
}

/*
 * As `mutations.test.ts` for what stands beside the targets: reports, workplan, activities, definitions,
 * formulas, columns and rows.
 */
it("a mistake of each kind of the catalogue is planted", () => {
  const kinds = new Set([...MISTAKES, ...PLANTED].map(({ rule }) => rule));
  // In a sheet without a plan nothing else can be found: `mutations.test.ts` plants that.
  // A header of an own sheet is renamed in `changed-headers.test.ts`.
  const elsewhere = ["plan-not-found", "own-sheet-header"];
  expect(rules.map(({ id }) => id).filter((id) => !kinds.has(id))).toEqual(elsewhere);
});

describe("random workbooks", () => {
  it(
    "have nothing wrong in them before a mistake is planted",
    () => {
      fc.assert(
        fc.property(cleanWorkbook, (workbook) =>
          expect(findingsIn(workbook).filter(isLoud).map(say)).toEqual([]),
        ),
        { numRuns: propertyRuns(RUNS) },
      );
    },
    propertyTimeout(RUNS),
  );

  it.each(PLANTED.map((mistake) => [mistake.rule, mistake] as const))(
    "%s is found where it is planted",
    (rule, mistake) => {
      fc.assert(
        fc.property(cleanWorkbook, fc.nat(), (clean, seed) => {
          const planted = mistake.plant(clean, seed);
          fc.pre(planted !== null);
          const { also = [] } = planted;
          const found = findingsIn(planted.workbook);
          expect(found.filter((finding) => finding.rule === rule).map(say)).toEqual(
            expect.arrayContaining(planted.cells.map((cell) => `${cell} ${rule}`)),
          );
          const others = found.filter((one) => isLoud(one) && one.rule !== rule && !also.includes(one.rule));
          expect(others.map(say)).toEqual([]);
        }),
        { numRuns: propertyRuns(RUNS, PLANTED.length) },
      );
    },
    propertyTimeout(RUNS, PLANTED.length),
  );
});
