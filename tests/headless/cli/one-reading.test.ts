import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { poaJson, runPoa, temporaryFolder } from "./run-poa";
import { workbookOfRows } from "../../workbook-of-rows";

interface Numbers {
  readonly indicators: readonly { annualTargets: object; annualActuals: object }[];
}
interface Progress {
  readonly indicators: readonly { target: number | null; actual: number | null }[];
}

const folder = temporaryFolder();

/** How read, progress and the export have a target and its report of 2024. */
async function readingsOf(indicator: string, target: number | string, actual: number | string) {
  const path = join(folder.path, "plan.xlsx");
  const rows = [
    ["Action", "Indicators", "Target 2024", "Actual 2024"],
    ["1.1 Serve", indicator, target, actual],
    ["1.2 Meet", "Number of meetings held", 4, 3],
  ];
  writeFileSync(path, workbookOfRows(rows).save());
  const [read] = (await poaJson<Numbers>("read", path)).indicators;
  const [standing] = (await poaJson<Progress>("progress", path, "--period", "2024")).indicators;
  const out = join(folder.path, "plan.csv");
  await runPoa("export", path, "--out", out);
  const lines = readFileSync(out, "utf8")
    .split("\r\n")
    .map((line) => line.split(","));
  const valueOf = (kind: string) => lines.find((fields) => fields[7] === kind)?.[8];
  return {
    read: [Object.values(read!.annualTargets)[0], Object.values(read!.annualActuals)[0]],
    progress: [standing!.target, standing!.actual],
    exported: [valueOf("target"), valueOf("actual")],
  };
}

describe("a report", () => {
  it.each<[string, number | string, number | string, number, number]>([
    ["of a share beside a target in points", "80%", 0.6, 80, 60],
    ["of a share beside one that is a share as well", 0.8, 0.75, 80, 75],
    ["in points", 80, 65, 80, 65],
    ["of a small percentage", 2.5, 0.8, 2.5, 0.8],
  ])("%s is the same in read, progress and the export", async (_, target, actual, aim, reached) => {
    expect(await readingsOf("Percentage of villages served", target, actual)).toEqual({
      read: [aim, reached],
      progress: [aim, reached],
      exported: [String(aim), String(reached)],
    });
  });

  it("of a percentage of what is counted counts neither in progress nor in the export", async () => {
    expect(await readingsOf("Number of officers trained", 40, "12%")).toMatchObject({
      progress: [40, null],
      exported: ["40", ""],
    });
  });
});
