import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { fireEvent, screen, within } from "@testing-library/react";
import { recordActuals } from "../../src/app";
import { createTranslator } from "../../src/locales/translator";
import { entry } from "../app/reported-actuals";
import { runPoa, temporaryFolder } from "../headless/cli/run-poa";
import { writeIndicators } from "../sheets-alone";
import { typeDefinition } from "../typed-definition";
import { workbookOfRows } from "../workbook-of-rows";
import { type HostedSession, sessionOverFile, TODAY } from "./hosted-session";
import { showView } from "./shown-view";

const folder = temporaryFolder();
const translate = createTranslator("en");

const INDICATORS = {
  "1.1-1": "Number of officers trained",
  "1.2-1": "Number of victims assisted",
} as const;
const PARTIES = ["Cambodia", "Thailand"] as const;
const PERIODS = ["2024-Q1", "2024-Q2"] as const;

/** A plan of two parties with reports by sex and by place: in digits of two scripts, with a zero and with gaps. */
async function reportedInParts(): Promise<HostedSession> {
  const hosted = sessionOverFile(
    workbookOfRows([
      ["Plan of action 2024"],
      ["Action", "Responsible agency", "Indicator", "Target 2024"],
      ["1.1 Train officers", "MoJ", INDICATORS["1.1-1"], 400],
      ["1.2 Assist victims", "MoSVY", INDICATORS["1.2-1"], 90],
    ]),
  );
  await writeIndicators(hosted.workbook, { translate });
  const parties = PARTIES.join("; ");
  typeDefinition(hosted.file, INDICATORS["1.1-1"], { breakdown: "Sex; Place: Poipet, Trat", parties });
  typeDefinition(hosted.file, INDICATORS["1.2-1"], { breakdown: "Sex", parties });
  const report = (
    id: string,
    period: string,
    party: string,
    whole: string,
    parts: Record<string, string>,
  ) => [
    entry(id, period, whole, { party }),
    ...Object.entries(parts).map(([named, actual]) => {
      const [dimension = "", category = ""] = named.split(" ");
      return entry(id, period, actual, { party, part: { dimension, category } });
    }),
  ];
  const entries = [
    ...report("1.1-1", "2024-Q1", "Cambodia", "30", { "sex women": "18", "sex men": "12" }),
    ...report("1.1-1", "2024-Q1", "Thailand", "25", {
      "sex หญิง": "๑๕",
      "sex ชาย": "10",
      "place Poipet": "0",
      "place Trat": "25",
    }),
    ...report("1.1-1", "2024-Q2", "Cambodia", "41", { "place Poipet": "40", "place Trat": "1" }),
    ...report("1.2-1", "2024-Q2", "Thailand", "7", { "sex women": "7", "sex men": "0" }),
  ];
  const request = { entries, on: TODAY, translate, newParties: PARTIES };
  const recorded = await recordActuals(hosted.workbook, request);
  if (recorded.kind !== "recorded") throw new Error(JSON.stringify(recorded));
  return hosted;
}

/** The sums by party and category, each as one text. */
type Sums = ReadonlyMap<string, number>;

/** What the fields of the pane's reports show, added up. */
function shownSums(): Sums {
  const sums = new Map<string, number>();
  for (const period of PERIODS) {
    fireEvent.change(screen.getByLabelText("Period"), { target: { value: period } });
    for (const id of Object.keys(INDICATORS)) {
      const name = new RegExp(`^${id.replace(".", "\\.")} `);
      const section = new RegExp(period.replace("-", " "));
      const lists = screen.getAllByRole("list", { name: section });
      const row = lists.flatMap((list) => within(list).queryAllByRole("button", { name }))[0]!;
      if (row.getAttribute("aria-expanded") === "false") fireEvent.click(row);
      for (const party of PARTIES) {
        const fields = within(screen.getByRole("group", { name: party }));
        for (const [label, category] of [
          [/^Done in/, "all"],
          ...["Women", "Men", "Poipet", "Trat"].map((each) => [each, each.toLowerCase()]),
        ] as const) {
          const value = fields.queryByLabelText<HTMLInputElement>(label)?.value ?? "";
          if (value === "") continue;
          const key = `${party} ${category}`;
          sums.set(key, (sums.get(key) ?? 0) + Number(value));
        }
      }
    }
  }
  return sums;
}

/** What DuckDB adds up in the table that is exported of the workbook. */
async function exportedSums({ file }: HostedSession): Promise<Sums> {
  const place = (name: string) => join(folder.path, name);
  writeFileSync(place("plan.xlsx"), file.save());
  expect(await runPoa("export", place("plan.xlsx"), "--out", place("plans.csv"))).toMatchObject({
    exitCode: 0,
  });
  expect(readFileSync(place("plans.csv"), "utf8")).toContain("Poipet");
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  const found = await connection.runAndReadAll(
    `SELECT party || ' ' || lower(coalesce(category, 'all')), sum(value::DOUBLE)
     FROM read_csv('${place("plans.csv")}', all_varchar = true)
     WHERE kind = 'actual' AND value IS NOT NULL GROUP BY ALL`,
  );
  return new Map(found.getRowsJson().map(([key, sum]) => [JSON.stringify(key).slice(1, -1), Number(sum)]));
}

it("adds up by category in the exported table to what the pane shows", async () => {
  const hosted = await reportedInParts();
  await showView("actuals", hosted);
  const shown = shownSums();
  expect(shown.size).toBe(10);
  expect([...(await exportedSums(hosted))].sort()).toEqual([...shown].sort());
});
