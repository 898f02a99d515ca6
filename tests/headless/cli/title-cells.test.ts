import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { poaJson, runPoa, temporaryFolder } from "./run-poa";
import { workbookOfRows } from "../../workbook-of-rows";

const folder = temporaryFolder();

/** A plan without actions, which has its objectives in their place. */
function planOfObjectives(): string {
  const rows = [
    ["Objective", "Indicator", "Target 2024"],
    ["Cleaner ponds", "Number of ponds dredged", 3],
    ["Safer paths", "Number of paths paved", 9],
  ];
  const path = join(folder.path, "plan.xlsx");
  writeFileSync(path, workbookOfRows(rows).save());
  return path;
}

it("an action is named at the cell of its title, in the report as in JSON", async () => {
  const path = planOfObjectives();
  const { actions } = await poaJson<{ actions: { title: string; cell: string }[] }>("read", path);
  expect(actions.map(({ cell }) => cell)).toEqual(["Sheet1!A2", "Sheet1!A3"]);
  const { out } = await runPoa("read", path);
  expect(out).toContain("Cleaner ponds  [A2]");
  expect(out).toContain("Safer paths  [A3]");
});
