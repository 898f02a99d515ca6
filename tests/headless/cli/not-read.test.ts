import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { workbookOfRows } from "../../workbook-of-rows";
import { MEETING_PLAN, runPoa, temporaryFolder } from "./run-poa";

const folder = temporaryFolder();

describe("what was left out of a plan", () => {
  it("is listed by why it was, values first, each with its cells", async () => {
    const rows = [
      ["Plan of the roads service 2024-2025"],
      ["Draft for the council"],
      ["No.", "Activity", "Indicator", "Target 2024", "Target 2025", "Shelf", "Lead agency"],
      ["1.1", "Mark the lanes", "Km of lanes marked", 20, 30, "Q7", "DTR"],
      ["1.2", "Light the lamps", "Number of lamps lit", 5, "many", "Q8", "DTR"],
      ["Total", null, null, 25, 30],
      [],
      ["Source: reports of the regions"],
    ];
    const path = join(folder.path, "roads.xlsx");
    writeFileSync(path, workbookOfRows(rows, "Roads").save());
    const { out } = await runPoa("read", path);
    expect(out.slice(out.indexOf("Not read")).split("\n")).toEqual([
      "Not read",
      "  columns of which it is not clear what they hold:",
      "    Roads!F4:F8  “Shelf”",
      "  rows of totals:",
      "    Roads!A6:E6  “Total 25 30”",
      "  notes:",
      "    Roads!A8  “Source: reports of the regions”",
      "  text above the table:",
      "    Roads!A2  “Draft for the council”",
    ]);
  });

  it("can be cut off by who reads it, and nothing is wrong", () => {
    const messages = join(folder.path, "messages.txt");
    const read = `"${process.execPath}" --import tsx src/headless/poa.ts read "${MEETING_PLAN}"`;
    execFileSync("sh", ["-c", `${read} 2>"${messages}" | true`]);
    expect(readFileSync(messages, "utf8")).not.toContain("EPIPE");
  });
});
