// How the agencies of many plans stand: node progress-by-agency.js FOLDER YEAR
//
// The command line makes one table of all plans in the folder; DuckDB reads it as it is.
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";

const [folder = "plans", year = "2024"] = process.argv.slice(2);
const place = mkdtempSync(join(tmpdir(), "plans-"));
const table = join(place, "plans.csv");
const poa = join("node_modules", ".bin", process.platform === "win32" ? "poa.cmd" : "poa");
execFileSync(poa, ["export", folder, "--out", table], {
  stdio: "inherit",
  shell: process.platform === "win32",
});

const connection = await (await DuckDBInstance.create(":memory:")).connect();
// Ids such as 1.10 are texts. Only counts that add up are added up.
const rows = await connection.runAndReadAll(
  `WITH rows AS (
     SELECT * FROM read_csv($table, header = true, all_varchar = true)
     WHERE dimension IS NULL AND measure = 'number' AND aggregation = 'sum'
   )
   SELECT agency,
          sum(value::DOUBLE) FILTER (kind = 'target' AND period = $year) AS target,
          sum(value::DOUBLE) FILTER (kind = 'actual' AND (period = $year OR period LIKE $year || '-%')) AS actual
   FROM rows GROUP BY agency HAVING target > 0 ORDER BY agency`,
  { table, year },
);
for (const { agency, target, actual } of rows.getRowObjectsJson())
  console.log(`${agency ?? "nobody"}: ${actual ?? "nothing reported"} of ${target}`);
rmSync(place, { recursive: true });
