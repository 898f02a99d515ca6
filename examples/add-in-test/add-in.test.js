import assert from "node:assert/strict";
import { test } from "node:test";
import { startHost } from "@plan-of-action/office-host";
import { newWorkbookFile, openWorkbookFile } from "@plan-of-action/xlsx";
import { markBelow } from "./add-in.js";

function workbook() {
  const file = newWorkbookFile();
  const [sheet] = file.sheets;
  sheet.name = "Results";
  for (const [row, values] of [
    ["Area", "Reached"],
    ["North", 12],
    ["South", 48],
    ["West", null],
  ].entries())
    values.forEach((value, column) => sheet.setCell(row, column, { value, formula: null }));
  return file;
}

test("marks what is below the limit, a blank never, in two round trips", async () => {
  const file = workbook();
  const host = startHost(file);
  assert.equal(await markBelow(host.Excel, { sheet: "Results", column: "B", limit: 20 }), 1);
  assert.equal(host.traffic.requests, 2);
  // What was saved is read again, as another program would.
  const [sheet] = openWorkbookFile(file.save()).sheets;
  const colors = [1, 2, 3].map((row) => sheet.style(row, 1).fill);
  assert.deepEqual(
    colors.map((fill) => fill?.toUpperCase() ?? null),
    ["#FFC7CE", null, null],
  );
});

test("raises what Excel raises where there is no such sheet", async () => {
  const host = startHost(workbook());
  await assert.rejects(markBelow(host.Excel, { sheet: "Other", column: "B", limit: 20 }), {
    code: "ItemNotFound",
  });
});

test("fails as Excel does where a request is refused", async () => {
  const host = startHost(workbook());
  host.failRequest(2, { code: "AccessDenied" });
  await assert.rejects(markBelow(host.Excel, { sheet: "Results", column: "B", limit: 20 }), {
    code: "AccessDenied",
  });
});
