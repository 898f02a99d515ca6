import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { workbookOfRows } from "../../workbook-of-rows";
import { temporaryFolder } from "./run-poa";

jest.setTimeout(900_000);

const PLANS = 1000;
const AGENCIES = ["MoI", "MoJ", "MoSVY"] as const;
const HEADER = [
  ...["Action", "Responsible agency", "Indicator", "Target 2024"],
  ...["Actual 2024", "Actual 2024 women", "Actual 2024 men"],
];

/** The women and men that a plan reports; every tenth plan reports nothing. */
const womenOf = (plan: number) => (plan % 10 === 0 ? null : plan % 7);
const menOf = (plan: number) => (plan % 10 === 0 ? null : plan % 5);
const agencyOf = (plan: number) => AGENCIES[plan % AGENCIES.length]!;

function planFile(plan: number): Uint8Array {
  const [women, men] = [womenOf(plan), menOf(plan)];
  const reported = women === null || men === null ? null : women + men;
  const rows = ["Train officers", "Assist victims", "Inspect sites"].map((action, place) => [
    ...[
      `1.${place + 1} ${action}`,
      agencyOf(plan),
      `Number of persons reached by: ${action.toLowerCase()}`,
      20,
    ],
    ...(place === 0 ? [reported, women, men] : [null, null, null]),
  ]);
  return workbookOfRows([["Plan of action 2024"], [], HEADER, ...rows]).save();
}

const folder = temporaryFolder();
const place = (name: string) => join(folder.path, name);

/** The queries of a part of the documentation, which read and write files of the test's folder. */
function queriesOf(heading: string): readonly string[] {
  const page = readFileSync("docs/many-plans.md", "utf8");
  const part = page.split(/^## /m).find((each) => each.startsWith(heading)) ?? "";
  return [...part.matchAll(/```sql\n(.*?)```/gs)].map(([, sql = ""]) =>
    sql.replaceAll(/'(plans(?:\.csv|\/|-parquet)[^']*)'/g, (_, path: string) => `'${place(path)}'`),
  );
}

it("a thousand plans become a partitioned table, which says progress by category and agency", async () => {
  for (let plan = 0; plan < PLANS; plan++)
    writeFileSync(place(`plan-${String(plan).padStart(4, "0")}.xlsx`), planFile(plan));
  const args = ["scripts/poa.mjs", "export", folder.path, "--out", place("plans.csv"), "--json"];
  const { plans, unreadable } = JSON.parse(
    execFileSync(process.execPath, args, { encoding: "utf8", maxBuffer: 1e8 }),
  ) as { readonly plans: number; readonly unreadable: readonly unknown[] };
  expect([plans, unreadable]).toEqual([PLANS, []]);

  const [partition = "", progress = ""] = queriesOf("A country's plans");
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  await connection.run(partition);
  const found = (await connection.runAndReadAll(progress)).getRowObjectsJson();
  const all = Array.from({ length: PLANS }, (_, plan) => plan);
  const sum = (agency: string, of: (plan: number) => number | null) =>
    all.filter((plan) => agencyOf(plan) === agency).reduce((total, plan) => total + (of(plan) ?? 0), 0);
  const wanted = AGENCIES.flatMap((agency) => {
    const men = sum(agency, menOf);
    const women = sum(agency, womenOf);
    return [
      { agency, category: "men", reported: men },
      { agency, category: "women", reported: women },
      { agency, category: "all", reported: men + women },
    ];
  });
  const byName = (rows: readonly object[]) => rows.map((row) => JSON.stringify(row)).sort();
  expect(byName(found.map(({ agency, category, reported }) => ({ agency, category, reported })))).toEqual(
    byName(wanted),
  );
});
