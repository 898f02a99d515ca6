import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { poaJson, temporaryFolder } from "./run-poa";
import { workbookOfRows } from "../../workbook-of-rows";

interface Shapes {
  readonly indicators: {
    readonly measure: string;
    readonly annualTargets: Record<string, number | null>;
    readonly annualActuals: Record<string, number | null>;
    readonly year: { readonly target: number | null; readonly actual: number | null };
  }[];
}

const folder = temporaryFolder();

function planOfMilestones(): string {
  const rows = [
    ["Action", "Indicator", "2024 Target", "2024 Actual", "2025 Target", "2025 Actual"],
    ["1.1 Sign", "MoU signed", "Yes", "✓", "–", null],
    ["1.2 Build", "Database operational (Yes/No)", "No", "No", "Yes", "In progress"],
    ["1.3 Endorse", "Guideline endorsed", 1, "Done", "NP", null],
    ["1.4 Train", "# of officers trained", 10, "Yes", 12, 6],
  ];
  const path = join(folder.path, "milestones.xlsx");
  writeFileSync(path, workbookOfRows(rows).save());
  return path;
}

describe("milestones on the command line", () => {
  it("are 1 and 0 where the plan is read and where its progress is told", async () => {
    const path = planOfMilestones();
    const read = await poaJson<Shapes>("read", path);
    expect(read.indicators.map(({ annualTargets, annualActuals }) => [annualTargets, annualActuals])).toEqual(
      [
        [
          { 2024: 1, 2025: null },
          { 2024: 1, 2025: null },
        ],
        [
          { 2024: 0, 2025: 1 },
          { 2024: 0, 2025: 0 },
        ],
        [
          { 2024: 1, 2025: null },
          { 2024: 1, 2025: null },
        ],
        [
          { 2024: 10, 2025: 12 },
          { 2024: null, 2025: 6 },
        ],
      ],
    );
    for (const year of ["2024", "2025"]) {
      const { indicators } = await poaJson<Shapes>("progress", path, "--period", year);
      expect(indicators.map((each) => [each.year.target, each.year.actual])).toEqual(
        read.indicators.map((each) => [each.annualTargets[year], each.annualActuals[year]]),
      );
    }
  });
});
