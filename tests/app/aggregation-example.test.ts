import { readFileSync } from "node:fs";
import { listDefinitions, studyContents } from "../../src/app";
import { hostWorkbook } from "../../src/headless/hosted-workbook";
import { openWorkbookFile } from "@plan-of-action/xlsx";

async function examples(fixture: string) {
  const { workbook } = hostWorkbook(openWorkbookFile(readFileSync(`tests/fixtures/${fixture}.xlsx`)));
  const study = await studyContents(await workbook.read());
  if (study.kind !== "checked") throw new Error(study.kind);
  return new Map(listDefinitions(study).map(({ id, example }) => [id, example]));
}

describe("the example that a plan's numbers give of a definition", () => {
  it("adds the years of a count, beside what the plan says and what the last year alone would be", async () => {
    const found = await examples("joint-plan-of-action-2023-2025");
    expect(found.get("1.4-1")).toEqual({
      years: [2, 2],
      made: 4,
      otherwise: { aggregation: "latest", made: 2 },
      overall: 2,
    });
  });

  it("is none where fewer than two years have a target", async () => {
    const found = await examples("joint-plan-of-action-2023-2025");
    for (const example of found.values()) expect(example === null || example.years.length >= 2).toBe(true);
  });
});
