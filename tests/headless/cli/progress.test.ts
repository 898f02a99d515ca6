import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { newWorkbookFile } from "../../../src/headless/xlsx";
import { poaJson, temporaryFolder } from "./run-poa";

interface Progress {
  readonly period: string;
  readonly indicators: {
    id: string;
    status: string;
    percentMet: number | null;
    year: { target: number | null; actual: number | null; percentMet: number | null };
  }[];
  readonly objectives: { id: string; byStatus: Record<string, number>; meanPercentMet: number | null }[];
  readonly agencies: { name: string; byStatus: Record<string, number> }[];
}

const folder = temporaryFolder();

/** A plan whose targets and actuals stand side by side under each quarter. */
function planWithActuals(): string {
  const file = newWorkbookFile();
  const rows = [
    ["Objective", "Action", "Agency", "Indicator", "2024", null, null, null],
    [null, null, null, null, "Q1 Target", "Q1 Actual", "Q2 Target", "Q2 Actual"],
    ["1. Protection", "1.1 Train officers", "MoJ", "Number of officers trained", 20, 10, 20, 20],
    [null, "1.2 Hold meetings", "MoI", "Number of meetings held", 2, null, 2, null],
  ];
  rows.forEach((row, r) =>
    row.forEach((value, c) => file.sheets[0]!.setCell(r, c, { value, formula: null })),
  );
  file.sheets[0]!.merge({ firstRow: 0, firstColumn: 4, lastRow: 0, lastColumn: 7 });
  const path = join(folder.path, "plan.xlsx");
  writeFileSync(path, file.save());
  return path;
}

describe("poa progress", () => {
  it("gives shares as actual over target, and none where nothing was reported", async () => {
    const { period, indicators } = await poaJson<Progress>(
      "progress",
      planWithActuals(),
      "--period",
      "2024-Q2",
    );
    expect(period).toBe("2024-Q2");
    expect(indicators).toMatchObject([
      { id: "1.1-1", percentMet: 0.75, status: "atRisk", year: { target: 40, actual: 30, percentMet: 0.75 } },
      { id: "1.2-1", percentMet: null, status: "noReport", year: { actual: null, percentMet: null } },
    ]);
  });

  it("counts by objective and by responsible agency", async () => {
    const { objectives, agencies } = await poaJson<Progress>(
      "progress",
      planWithActuals(),
      "--period",
      "2024-Q2",
    );
    expect(objectives).toMatchObject([
      { id: "1", byStatus: { atRisk: 1, noReport: 1 }, meanPercentMet: 0.75 },
    ]);
    expect(agencies).toMatchObject([
      { name: "MoJ", byStatus: { atRisk: 1, noReport: 0 } },
      { name: "MoI", byStatus: { atRisk: 0, noReport: 1 } },
    ]);
  });
});
