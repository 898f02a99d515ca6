import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { openWorkbookFile } from "@plan-of-action/xlsx";
import { workbookOfRows } from "../../workbook-of-rows";
import { poaJson, runPoa, temporaryFolder } from "./run-poa";

const folder = temporaryFolder();
const place = (name: string) => join(folder.path, name);

const ROWS = [
  ["Plan of action 2023-2025"],
  [],
  ["Action", "Responsible agency", "Indicator", "Overall target", 2023, 2024, 2025],
  ["1.1 Assist victims", "MoSVY", "Percentage of victims who receive services", "80%", "80%", "80%", "80%"],
  ["1.2 Build shelters", "MoSVY", "Number of shelters", 60, 20, 20, 20],
];

function plan(name: string): string {
  writeFileSync(place(name), workbookOfRows(ROWS, "Plan").save());
  return place(name);
}

function csv(...lines: readonly string[]): string {
  writeFileSync(place("actuals.csv"), lines.join("\n"));
  return place("actuals.csv");
}

const HEADER = "indicator,period,party,actual,numerator,denominator,state,agreed by";

async function record(file: string, ...lines: readonly string[]) {
  const parties = ["Cambodia", "Thailand"].filter((party) =>
    lines.some((line) => line.includes(`,${party},`)),
  );
  const known = parties.flatMap((party) => ["--new-party", party]);
  return runPoa("actuals", file, "--add", csv(HEADER, ...lines), "--in-place", ...known);
}

interface ProgressShape {
  readonly indicators: readonly Readonly<Record<string, unknown>>[];
  readonly notAgreed: readonly Readonly<Record<string, unknown>>[];
}

const progress = (file: string) => poaJson<ProgressShape>("progress", file, "--period", "2024");

it("percentages and their states go all the way: recorded, put together, agreed, summed up, exported", async () => {
  const file = plan("plan.xlsx");
  const recorded = await record(
    file,
    "1.1-1,2024,Cambodia,,90,100,submitted,",
    "1.1-1,2024,Thailand,10 %,1,10,submitted,",
  );
  expect(recorded.messages).toBe("");
  expect(recorded.exitCode).toBe(0);
  const together = await progress(file);
  expect(together.indicators[0]).toMatchObject({
    actual: 82.7272727273,
    numerator: 91,
    denominator: 110,
    putTogether: "fractions",
  });
  expect(together.notAgreed).toMatchObject([
    { indicator: "1.1-1", party: "Cambodia", state: "submitted" },
    { indicator: "1.1-1", party: "Thailand", state: "submitted" },
  ]);
  const text = await runPoa("progress", file, "--period", "2024");
  expect(text.out).toContain("82.727% reported (91 of 110)");
  expect(text.out).toContain("2 not agreed yet (counted all the same)");

  const agreed = await record(file, "1.1-1,2024,Cambodia,,,,,Thailand");
  expect(agreed.out).toContain("changed the state of 1");
  expect((await progress(file)).notAgreed).toHaveLength(1);

  await runPoa("settings", file, "--set", "countedReports=agreed", "--in-place");
  expect((await progress(file)).indicators[0]).toMatchObject({ actual: 90, putTogether: null });

  const summary = await runPoa("summary", file, "--period", "2024", "--out", place("summary.xlsx"));
  expect(summary.exitCode).toBe(0);
  const sheet = openWorkbookFile(readFileSync(place("summary.xlsx"))).sheets.find(
    ({ name }) => name === "Summary 2024",
  )!;
  const { lastRow } = sheet.usedArea(true)!;
  const texts = Array.from({ length: lastRow + 1 }, (_, row) => sheet.cell(row, 1).value);
  expect(texts).toContain("Reports to be agreed");

  await runPoa("export", file, "--out", place("values.csv"));
  const lines = readFileSync(place("values.csv"), "utf8").trim().split("\r\n");
  expect(lines[0]).toMatch(/,numerator,denominator,report_state,agreed_by$/);
  const actuals = lines
    .filter((line) => line.includes(",actual,"))
    .map((line) => line.split(",").slice(-4).join(","));
  expect(actuals[0]).toMatch(/^90,100,agreed,Thailand \(\d{4}-\d\d-\d\d\)$/);
  expect(actuals[1]).toBe("1,10,submitted,");
});

it("a mean is said to be one, and what contradicts itself is not recorded", async () => {
  const file = plan("mean.xlsx");
  await record(file, "1.1-1,2024,Cambodia,,90,100,,", "1.1-1,2024,Thailand,10 %,,,,");
  expect((await progress(file)).indicators[0]).toMatchObject({
    actual: 50,
    numerator: null,
    putTogether: "mean",
  });
  const text = await runPoa("progress", file, "--period", "2024");
  expect(text.out).toContain("mean of percentages");
  const refused = await record(file, "1.1-1,2024,Thailand,80 %,45,60,,", "1.2-1,2024,,,45,60,,");
  expect(refused.exitCode).toBe(2);
  expect(refused.messages).toContain("contradicts itself: 45 of 60 is 75 %");
  expect(refused.messages).toContain("is not a percentage");
});
